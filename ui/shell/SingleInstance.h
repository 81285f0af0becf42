#pragma once

#include <QLocalServer>
#include <QObject>

namespace infermux {

/// One window a person and configuration folder: a second start hands its arguments to the first and ends.
class SingleInstance : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SingleInstance)

public:
    explicit SingleInstance(QObject *parent = nullptr);

    /// True: another instance runs and has been told.
    bool handOver(const QStringList &arguments);
    /// From now on this is the instance that others find.
    void listen();

Q_SIGNALS:
    void startedAgain(const QStringList &arguments);

private:
    void receive();

    QString m_name;
    QLocalServer m_server;
};

} // namespace infermux
