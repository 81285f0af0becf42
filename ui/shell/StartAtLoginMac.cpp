#include "StartAtLogin.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

// Not tried on a Mac yet.
namespace infermux {

namespace {

QString agentPath()
{
    return QDir::home().filePath(QStringLiteral("Library/LaunchAgents/org.infermux.desktop.plist"));
}

} // namespace

bool StartAtLogin::isOn()
{
    return QFile::exists(agentPath());
}

QString StartAtLogin::set(bool isOn)
{
    const QString path = agentPath();
    if (!isOn)
        return !QFile::exists(path) || QFile::remove(path) ? QString() : path;
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile agent(path);
    if (!agent.open(QIODevice::WriteOnly))
        return agent.errorString();
    agent.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
                "<plist version=\"1.0\"><dict>\n"
                "<key>Label</key><string>org.infermux.desktop</string>\n"
                "<key>ProgramArguments</key><array><string>"
                + QCoreApplication::applicationFilePath().toHtmlEscaped().toUtf8()
                + "</string><string>--minimized</string></array>\n"
                  "<key>RunAtLoad</key><true/>\n"
                  "</dict></plist>\n");
    return agent.commit() ? QString() : agent.errorString();
}

} // namespace infermux
