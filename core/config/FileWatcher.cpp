#include "FileWatcher.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace infermux {

namespace {

QByteArray fingerprintOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(file.read(8 << 20));
    return hash.result();
}

} // namespace

FileWatcher::FileWatcher(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(QFileInfo(path).absoluteFilePath())
    , m_fingerprint(fingerprintOf(m_path))
{
    using namespace std::chrono_literals;
    m_settle.setSingleShot(true);
    m_settle.setInterval(100ms);
    connect(&m_settle, &QTimer::timeout, this, &FileWatcher::tell);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &FileWatcher::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &FileWatcher::look);
    m_watcher.addPath(QFileInfo(m_path).absolutePath());
    m_watcher.addPath(m_path);
}

void FileWatcher::look()
{
    if (!m_watcher.files().contains(m_path))
        m_watcher.addPath(m_path); // replaced by a rename: the watch went with the old file
    m_settle.start();
}

void FileWatcher::acknowledge(const std::string &content)
{
    m_fingerprint = QCryptographicHash::hash(QByteArray::fromStdString(content), QCryptographicHash::Sha256);
}

void FileWatcher::tell()
{
    QByteArray fingerprint = fingerprintOf(m_path);
    if (fingerprint.isEmpty() || fingerprint == m_fingerprint)
        return;
    m_fingerprint = std::move(fingerprint);
    Q_EMIT changed();
}

} // namespace infermux
