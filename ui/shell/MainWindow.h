#pragma once

#include <gateway/GatewaySnapshot.h>

#include <QMainWindow>

class QStackedWidget;

namespace infermux {

class GatewayCard;
class GatewayController;
class OverviewPage;
class Rail;
class TrafficPage;

/// The window: the rail at the left with the gateway's card, the page beside it. GUI thread; it hears the controller's
/// values and sends it commands, and never waits for either. Its place and page are remembered.
class MainWindow : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    explicit MainWindow(GatewayController &controller);

    enum Page { Overview, Traffic, PageCount };
    void goTo(int page);

Q_SIGNALS:
    /// The person closed the window: the program should drain and quit.
    void quitAsked();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void addPage(QWidget *page, const QString &title, const QString &icon);
    void remember();
    void showSnapshot(const GatewaySnapshotPtr &snapshot);

    GatewayController &m_controller;
    GatewayCard *m_card;
    Rail *m_rail;
    QStackedWidget *m_pages;
    OverviewPage *m_overview;
    TrafficPage *m_traffic;
};

} // namespace infermux
