#include "StartAtLogin.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace infermux {

namespace {

QString entryPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
        .filePath(QStringLiteral("autostart/infermux.desktop"));
}

/// Quoted as the Desktop Entry Specification wants it for Exec.
QString quoted(QString path)
{
    for (const QChar special : {QLatin1Char('\\'), QLatin1Char('"'), QLatin1Char('`'), QLatin1Char('$')})
        path.replace(special, QString(QLatin1Char('\\')) + special);
    return QLatin1Char('"') + path.replace(QLatin1Char('%'), QLatin1String("%%")) + QLatin1Char('"');
}

} // namespace

bool StartAtLogin::isOn()
{
    QFile entry(entryPath());
    return entry.open(QIODevice::ReadOnly) && !entry.readAll().contains("Hidden=true");
}

QString StartAtLogin::set(bool isOn)
{
    const QString path = entryPath();
    if (!isOn)
        return !QFile::exists(path) || QFile::remove(path) ? QString() : path;
    // An AppImage is mounted elsewhere each time: its own file is what starts it.
    const QString appImage = qEnvironmentVariable("APPIMAGE");
    const QString program = appImage.isEmpty() ? QCoreApplication::applicationFilePath() : appImage;
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile entry(path);
    if (!entry.open(QIODevice::WriteOnly))
        return entry.errorString();
    entry.write("[Desktop Entry]\nType=Application\nName=infermux\nIcon=infermux\nTerminal=false\nExec="
                + quoted(program).toUtf8() + " --minimized\nX-GNOME-Autostart-enabled=true\n");
    return entry.commit() ? QString() : entry.errorString();
}

} // namespace infermux
