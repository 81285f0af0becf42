#pragma once

#include <gateway/GatewaySnapshot.h>

#include <QFrame>

class QLabel;
class QPushButton;

namespace infermux {

/// The gateway at a glance: its state in words and colour, the address to point tools at, start and stop.
class GatewayCard : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GatewayCard)

public:
    explicit GatewayCard(QWidget *parent = nullptr);

    void showSnapshot(const GatewaySnapshot &snapshot);
    /// Why the gateway is not serving; stays until it does.
    void showProblem(const QString &problem);

Q_SIGNALS:
    void connectAsked();
    void startAsked();
    void stopAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void copyAddress();
    void switchGateway();

    QString m_fullAddress;
    QLabel *m_state;
    QLabel *m_address;
    QLabel *m_since;
    QLabel *m_problem;
    QPushButton *m_copy;
    QPushButton *m_switch;
    GatewaySnapshot::State m_shown = GatewaySnapshot::State::Stopped;
};

} // namespace infermux
