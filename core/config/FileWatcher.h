#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

#include <string>

namespace infermux {

/// Tells when a file's content may have changed, also when an editor replaces it by renaming another over it.
/// Changes within 100 ms are told once. Lives in the thread that made it.
class FileWatcher : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileWatcher)

public:
    explicit FileWatcher(const QString &path, QObject *parent = nullptr);

    /// A change to this content is known already: not told.
    void acknowledge(const std::string &content);

Q_SIGNALS:
    void changed();

private:
    void look();
    void tell();

    QString m_path;
    QFileSystemWatcher m_watcher;
    QTimer m_settle;
    QByteArray m_fingerprint;
};

} // namespace infermux
