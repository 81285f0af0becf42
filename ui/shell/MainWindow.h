#pragma once

#include <gateway/GatewaySnapshot.h>

#include <QMainWindow>

namespace infermux {

class GatewayCard;
class GatewayController;
class TrafficPage;

/// The window: the rail at the left with the gateway's card, the page beside it. GUI thread; it hears the controller's
/// values and sends it commands, and never waits for either.
class MainWindow : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    explicit MainWindow(GatewayController &controller);

Q_SIGNALS:
    /// The person closed the window: the program should drain and quit.
    void quitAsked();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeRail();
    void showSnapshot(const GatewaySnapshotPtr &snapshot);

    GatewayController &m_controller;
    GatewayCard *m_card;
    TrafficPage *m_traffic;
};

} // namespace infermux
