#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace infermux {

/// SIGINT, SIGTERM and SIGHUP as Qt signals, from the event loop and not from the handler. A second SIGINT or SIGTERM
/// ends the process at once. One instance, in the main thread.
class UnixSignals : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnixSignals)

public:
    explicit UnixSignals(QObject *parent = nullptr);
    ~UnixSignals() override;

Q_SIGNALS:
    void interrupted();
    void terminated();
    void hungUp();

private:
    void read();

    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace infermux
