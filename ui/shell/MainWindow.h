#pragma once

#include <gateway/GatewaySnapshot.h>

#include <QMainWindow>

class QStackedWidget;

namespace infermux {

struct Command;
class ConnectDialog;
class GatewayCard;
class GatewayController;
class OverviewPage;
class Rail;
class ReportsPage;
class ThemeChoice;
class TrafficPage;

/// The window: the rail at the left with the gateway's card, the page beside it. GUI thread; it hears the controller's
/// values and sends it commands, and never waits for either. Its place and page are remembered.
class MainWindow : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    /// Without `theme` there is no choosing one.
    explicit MainWindow(GatewayController &controller, ThemeChoice *theme = nullptr);

    enum Page { Overview, Traffic, Reports, PageCount };
    void goTo(int page);
    /// Closing hides the window and leaves the gateway running: there is a tray icon to come back by.
    void setStaysInTray(bool stays) { m_staysInTray = stays; }
    void raiseFromAnywhere();
    void connectATool();

Q_SIGNALS:
    /// The person quit, or closed the window where there is no tray: the program should drain and end.
    void quitAsked();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void addPage(QWidget *page, const QString &title, const QString &icon, int key);
    void connectTraffic();
    void remember();
    void quit();
    Command trafficOf(const QString &title, const QString &key, const std::string &name);
    void openPalette();
    void showSnapshot(const GatewaySnapshotPtr &snapshot);

    GatewayController &m_controller;
    ThemeChoice *m_theme;
    bool m_staysInTray = false;
    GatewayCard *m_card;
    Rail *m_rail;
    QStackedWidget *m_pages;
    OverviewPage *m_overview;
    TrafficPage *m_traffic;
    ReportsPage *m_reports;
    ConnectDialog *m_connect;
};

} // namespace infermux
