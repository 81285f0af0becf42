#include "StartAtLogin.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>

// Not tried on a Windows machine yet.
namespace infermux {

namespace {

const QString name = QStringLiteral("infermux");

QSettings runKey()
{
    return QSettings(QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"),
                     QSettings::NativeFormat);
}

} // namespace

bool StartAtLogin::isOn()
{
    return runKey().contains(name);
}

QString StartAtLogin::set(bool isOn)
{
    QSettings run = runKey();
    if (isOn)
        run.setValue(name, QLatin1Char('"') + QDir::toNativeSeparators(QCoreApplication::applicationFilePath())
                               + QLatin1String("\" --minimized"));
    else
        run.remove(name);
    run.sync();
    return run.status() == QSettings::NoError ? QString() : QStringLiteral("the registry can't be written");
}

} // namespace infermux
