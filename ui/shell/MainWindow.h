#pragma once

#include <gateway/GatewaySnapshot.h>

#include <QMainWindow>

#include <functional>
#include <map>

class QStackedWidget;

namespace infermux {

struct Command;
class ConfigEditing;
class ConnectDialog;
class DemoTraffic;
class EditorPage;
class GatewayCard;
class GatewayController;
class HelpDialog;
class Language;
class OverviewPage;
class Rail;
class ReportsPage;
class StatusLine;
class ThemeChoice;
class TrafficPage;

/// The window: the rail at the left with the gateway's card, the page beside it. GUI thread; it hears the controller's
/// values and sends it commands, and never waits for either. Its place and page are remembered.
class MainWindow : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    /// Without `theme` or `language` there is no choosing one; without `editing` the window has a draft of its own.
    explicit MainWindow(GatewayController &controller, ThemeChoice *theme = nullptr, Language *language = nullptr,
                        ConfigEditing *editing = nullptr);

    enum Page { Overview, Traffic, Providers, Routing, Budgets, Pricing, Reports, Settings, PageCount };
    void goTo(int page);
    /// Closing hides the window and leaves the gateway running: there is a tray icon to come back by.
    void setStaysInTray(bool stays) { m_staysInTray = stays; }
    void raiseFromAnywhere();
    void showSnapshot(const GatewaySnapshotPtr &snapshot);
    void openPalette();
    /// Asks first, where something is not saved.
    void quit();
    void connectATool();
    /// Opens the help at a topic, or at that of the page.
    void showHelp(const QString &topic = {});
    /// Looks for providers and asks which to use.
    void showFirstSteps();
    /// Once: not where it was shown before.
    void offerFirstSteps();
    /// Lets made-up callers ask the demo provider, so that there is something to see.
    void startDemo();
    bool showsDemo() const;
    /// Keeps for the next window where this one is and what it shows.
    void remember();

Q_SIGNALS:
    /// The person quit, or closed the window where there is no tray: the program should drain and end.
    void quitAsked();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    /// A page that is made when it is first gone to: to be there, and to take another theme, costs time.
    struct LaterPage
    {
        std::function<EditorPage *()> make;
        EditorPage *page = nullptr; // once it is made
    };

    void addPage(QWidget *page, const QString &title, const QString &icon, int key);
    void addLater(std::function<EditorPage *()> make, const QString &title, const QString &icon, int key);
    void makeIfLater(int page);
    void addAProvider();
    void editAsText();
    void connectTraffic();
    void quitNow();
    void addChoices(std::vector<Command> &commands);
    void addHelp(std::vector<Command> &commands);
    Command trafficOf(const QString &title, const QString &key, const std::string &name);

    GatewayController &m_controller;
    ThemeChoice *m_theme;
    Language *m_language;
    bool m_staysInTray = false;
    GatewayCard *m_card;
    Rail *m_rail;
    StatusLine *m_status;
    QStackedWidget *m_pages;
    OverviewPage *m_overview;
    TrafficPage *m_traffic;
    ConfigEditing *m_editing;
    std::map<int, LaterPage> m_later; // by number
    GatewaySnapshotPtr m_snapshot;
    ReportsPage *m_reports;
    ConnectDialog *m_connect;
    HelpDialog *m_help = nullptr; // once it was asked for
    DemoTraffic *m_demo;
};

} // namespace infermux
