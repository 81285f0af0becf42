#pragma once

#include <gateway/GatewaySnapshot.h>

#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>

#include <random>
#include <string>

namespace infermux {

/// A few made-up callers who ask the demo provider through the gateway, as any tool would, so that there is something
/// to see without a key and without a network. They ask nothing where a real provider could be charged.
class DemoTraffic : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DemoTraffic)

public:
    explicit DemoTraffic(QObject *parent = nullptr);

    void start();
    void stop();
    bool isRunning() const { return m_next.isActive(); }
    void showSnapshot(const GatewaySnapshot &snapshot);

private:
    void ask();

    QNetworkAccessManager m_network;
    QTimer m_next;
    std::mt19937 m_random{std::random_device{}()};
    QString m_address; // empty: there is nobody to ask
    int m_inFlight = 0;
};

} // namespace infermux
