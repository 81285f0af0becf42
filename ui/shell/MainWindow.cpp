#include "MainWindow.h"

#include "CommandPalette.h"
#include "Language.h"
#include "Rail.h"
#include "Remembered.h"
#include "StatusLine.h"
#include "Theme.h"
#include "ThemeChoice.h"
#include "budgets/BudgetsPage.h"
#include "connect/ConnectDialog.h"
#include "controls/Logo.h"
#include "data/DemoTraffic.h"
#include "editing/ConfigEditing.h"
#include "editing/EditorPage.h"
#include "editing/TextDialog.h"
#include "editing/UnsavedDialog.h"
#include "firststart/FirstStartDialog.h"
#include "help/HelpDialog.h"
#include "overview/GatewayCard.h"
#include "overview/OverviewPage.h"
#include "pricing/PricingPage.h"
#include "providers/ProvidersPage.h"
#include "reports/ReportsPage.h"
#include "routing/RoutingPage.h"
#include "settings/SettingsPage.h"
#include "traffic/TrafficPage.h"

#include <config/ConfigFile.h>
#include <gateway/GatewayController.h>

#include <QClipboard>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPointer>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace infermux {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString pageKey = QStringLiteral("window/page");
const QString firstStepsKey = QStringLiteral("firststeps/shown");

/// The topic of each page.
const std::array<QString, MainWindow::PageCount> helpOf{
    QStringLiteral("overview"), QStringLiteral("traffic"), QStringLiteral("providers"), QStringLiteral("routing"),
    QStringLiteral("budgets"),  QStringLiteral("pricing"), QStringLiteral("reports"),   QStringLiteral("settings")};

QString helpLanguage(const Language *language)
{
    return language ? language->code() : QStringLiteral("en");
}

} // namespace

MainWindow::MainWindow(GatewayController &controller, ThemeChoice *theme, Language *language, ConfigEditing *editing)
    : m_controller(controller)
    , m_theme(theme)
    , m_language(language)
    , m_card(new GatewayCard)
    , m_rail(new Rail)
    , m_status(new StatusLine)
    , m_pages(new QStackedWidget)
    , m_overview(new OverviewPage)
    , m_traffic(new TrafficPage)
    , m_editing(editing ? editing : new ConfigEditing(controller, this))
    , m_reports(new ReportsPage)
    , m_connect(new ConnectDialog(this))
    , m_demo(new DemoTraffic(this))
{
    setWindowTitle(QStringLiteral("infermux"));
    setWindowIcon(logoIcon());
    setMinimumSize(900, 600);
    resize(1280, 800);

    addPage(m_overview, tr("Overview"), QStringLiteral("overview"), 1);
    addPage(m_traffic, tr("Traffic"), QStringLiteral("traffic"), 2);
    addLater([this] { return new ProvidersPage(m_controller, *m_editing, new ProviderFinder(processEnvironment())); },
             tr("Providers"), QStringLiteral("providers"), 3);
    addLater([this] { return new RoutingPage(m_controller, *m_editing); }, tr("Routing"), QStringLiteral("routing"), 4);
    addLater([this] { return new BudgetsPage(*m_editing); }, tr("Budgets"), QStringLiteral("budgets"), 5);
    addLater([this] { return new PricingPage(*m_editing); }, tr("Pricing"), QStringLiteral("pricing"), 6);
    addPage(m_reports, tr("Reports"), QStringLiteral("reports"), 7);
    addLater([this] { return new SettingsPage(*m_editing, m_theme, m_language); }, tr("Settings"),
             QStringLiteral("settings"), 8);
    m_rail->setFoot(m_card);
    connect(m_rail, &Rail::pageAsked, this, &MainWindow::goTo);
    connect(m_overview, &OverviewPage::trafficAsked, this, [this] { goTo(Traffic); });
    auto *central = new QWidget;
    auto *layout = new QHBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    auto *side = new QVBoxLayout;
    side->setSpacing(0);
    m_pages->setObjectName(QStringLiteral("pages"));
    side->addWidget(m_pages, 1);
    side->addWidget(m_status);
    layout->addLayout(side, 1);
    setCentralWidget(central);
    connect(&controller, &GatewayController::snapshotChanged, this, &MainWindow::showSnapshot);
    connect(&controller, &GatewayController::exchangesFinished, m_traffic, &TrafficPage::showExchanges);
    connect(&controller, &GatewayController::exchangesFinished, m_overview, &OverviewPage::showExchanges);
    connectTraffic();
    connect(m_status, &StatusLine::helpAsked, this, [this] { showHelp(); });
    connect(m_card, &GatewayCard::connectAsked, this, &MainWindow::connectATool);
    connect(m_traffic, &TrafficPage::connectAsked, this, &MainWindow::connectATool);
    connect(&controller, &GatewayController::exchangesFinished, m_connect,
            [this](const ExchangeBatchPtr &batch) { m_connect->panel().showExchanges(*batch); });
    connect(&controller, &GatewayController::exchangesFinished, m_status,
            [this](const ExchangeBatchPtr &batch) { m_status->showExchanges(*batch); });
    connect(&controller, &GatewayController::startFailed, m_card,
            [this](const QString &, const QString &message) { m_card->showProblem(message); });
    connect(&controller, &GatewayController::configLoaded, m_card, [this](bool applied, const QStringList &messages) {
        m_card->showProblem(applied ? QString() : messages.join(QLatin1Char('\n')));
        m_status->showConfig(applied, messages);
    });
    connect(m_card, &GatewayCard::startAsked, &controller, qOverload<>(&GatewayController::start));
    connect(m_card, &GatewayCard::stopAsked, &controller, [this] { m_controller.stop(); });
    connect(new QShortcut(QKeySequence(QStringLiteral("Ctrl+Q")), this), &QShortcut::activated, this,
            &MainWindow::quit);
    connect(new QShortcut(QKeySequence(QStringLiteral("Ctrl+K")), this), &QShortcut::activated, this,
            &MainWindow::openPalette);
    connect(new QShortcut(QKeySequence(Qt::Key_F1), this), &QShortcut::activated, this, [this] { showHelp(); });
    const QSettings settings = remembered();
    restoreGeometry(settings.value(geometryKey).toByteArray());
    showSnapshot(controller.snapshot());
    goTo(settings.value(pageKey, Overview).toInt());
}

void MainWindow::connectTraffic()
{
    m_controller.keepTrails();
    connect(m_traffic, &TrafficPage::detailAsked, this, [this](const QString &id) {
        m_controller.askDetail(id.toStdString(), [page = QPointer(m_traffic)](const ExchangeDetailPtr &detail) {
            if (page)
                page->showDetail(detail);
        });
    });
    connect(m_traffic, &TrafficPage::sendAgainAsked, this, [this](const QString &id) {
        m_controller.sendAgain(id.toStdString(), [page = QPointer(m_traffic)](const std::optional<Error> &failed) {
            if (page)
                page->showNote(failed ? QString::fromStdString(failed->message)
                                      : tr("Sent again. It turns up at the top when it is answered."));
        });
    });
    connect(m_traffic, &TrafficPage::bodiesAsked, this, [this] {
        const auto told = [page = QPointer(m_traffic)](const EditedConfig &edited) {
            if (page)
                page->showNote(edited.error ? QString::fromStdString(edited.error->message)
                                            : tr("Bodies of the requests from now on are kept."));
        };
        m_controller.edit(settingValue({"capture", "bodies"}, "true"), told);
    });
}

/// `key` is the page's number for Ctrl, the same in every version.
void MainWindow::addPage(QWidget *page, const QString &title, const QString &icon, int key)
{
    const int number = m_pages->addWidget(page);
    page->setFocusPolicy(Qt::ClickFocus);
    m_rail->addPage(title, icon, key);
    auto *shortcut = new QShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(key)), this);
    connect(shortcut, &QShortcut::activated, this, [this, number] { goTo(number); });
}

void MainWindow::addLater(std::function<EditorPage *()> make, const QString &title, const QString &icon, int key)
{
    addPage(new QWidget, title, icon, key); // stands in for it
    m_later[m_pages->count() - 1] = {std::move(make), nullptr};
}

void MainWindow::makeIfLater(int page)
{
    const auto later = m_later.find(page);
    if (later == m_later.end() || later->second.page)
        return;
    EditorPage *made = later->second.page = later->second.make();
    made->setFocusPolicy(Qt::ClickFocus);
    QWidget *standIn = m_pages->widget(page);
    m_pages->insertWidget(page, made);
    m_pages->removeWidget(standIn);
    delete standIn;
    made->showSnapshot(m_snapshot);
}

void MainWindow::addAProvider()
{
    goTo(Providers);
    static_cast<ProvidersPage *>(m_later[Providers].page)->addProvider();
}

void MainWindow::goTo(int page)
{
    if (page < 0 || page >= PageCount)
        return;
    makeIfLater(page);
    m_rail->choose(page);
    m_pages->setCurrentIndex(page);
    m_pages->currentWidget()->setFocus(); // its shortcuts hold; nothing is ringed before Tab
}

void MainWindow::remember()
{
    QSettings settings = remembered();
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(pageKey, m_pages->currentIndex());
}

void MainWindow::showSnapshot(const GatewaySnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    m_card->showSnapshot(*snapshot);
    m_status->showSnapshot(*snapshot);
    m_overview->showSnapshot(*snapshot);
    m_traffic->showSnapshot(*snapshot);
    m_reports->showSnapshot(*snapshot);
    for (const auto &[number, later] : m_later) {
        if (later.page)
            later.page->showSnapshot(snapshot);
    }
    m_connect->panel().showSnapshot(*snapshot);
    m_demo->showSnapshot(*snapshot);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    remember();
    if (m_staysInTray)
        return event->accept(); // hides it
    event->ignore();
    quit();
}

void MainWindow::quit()
{
    if (!m_editing->draft().isChanged())
        return quitNow();
    if (!isVisible())
        raiseFromAnywhere();
    if (auto *asking = findChild<UnsavedDialog *>(); asking && asking->isVisible())
        return asking->raise();
    auto *dialog = new UnsavedDialog(*m_editing, this);
    connect(dialog, &QDialog::accepted, this, &MainWindow::quitNow);
    dialog->open();
}

void MainWindow::quitNow()
{
    remember();
    hide();
    Q_EMIT quitAsked();
}

void MainWindow::raiseFromAnywhere()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::connectATool()
{
    if (!isVisible())
        raiseFromAnywhere();
    m_connect->show();
    m_connect->raise();
    m_connect->activateWindow();
}

void MainWindow::editAsText()
{
    if (m_editing->isReady())
        (new TextDialog(*m_editing, {}, this))->open();
}

void MainWindow::showHelp(const QString &topic)
{
    if (!m_help)
        m_help = new HelpDialog(helpLanguage(m_language), this);
    m_help->open(topic.isEmpty() ? helpOf[static_cast<std::size_t>(m_pages->currentIndex())] : topic);
}

void MainWindow::showFirstSteps()
{
    auto *steps = new FirstStartDialog(new ProviderFinder(processEnvironment()), this);
    connect(steps, &FirstStartDialog::demoChosen, this, &MainWindow::startDemo);
    steps->connectPanel().showSnapshot(*m_controller.snapshot());
    connect(&m_controller, &GatewayController::snapshotChanged, steps,
            [steps](const GatewaySnapshotPtr &snapshot) { steps->connectPanel().showSnapshot(*snapshot); });
    connect(&m_controller, &GatewayController::exchangesFinished, steps,
            [steps](const ExchangeBatchPtr &batch) { steps->connectPanel().showExchanges(*batch); });
    connect(steps, &FirstStartDialog::chosen, this, [this, steps](const std::vector<FoundProvider> &providers) {
        YamlValue list = YamlValue::list();
        for (const FoundProvider &found : providers)
            list.items().push_back(found.provider.toYaml(found.models));
        m_controller.edit(settingValue({"providers"}, list), [steps = QPointer(steps)](const EditedConfig &edited) {
            if (steps)
                steps->showOutcome(edited.error ? QString::fromStdString(edited.error->message) : QString());
        });
    });
    steps->open();
}

void MainWindow::offerFirstSteps()
{
    QSettings settings = remembered();
    if (settings.value(firstStepsKey).toBool())
        return;
    settings.setValue(firstStepsKey, true);
    showFirstSteps();
}

void MainWindow::startDemo()
{
    m_overview->showLatestRange();
    m_demo->start();
}

bool MainWindow::showsDemo() const
{
    return m_demo->isRunning();
}

/// Goes to the requests of one provider or caller.
Command MainWindow::trafficOf(const QString &title, const QString &key, const std::string &name)
{
    const QString shown = QString::fromStdString(name);
    const QString term = shown.contains(QLatin1Char(' ')) ? QLatin1Char('"') + shown + QLatin1Char('"') : shown;
    return {title.arg(shown), {}, [this, key, term] {
                m_traffic->setFilter(key + QLatin1Char(':') + term);
                goTo(Traffic);
            }};
}

void MainWindow::addChoices(std::vector<Command> &commands)
{
    if (m_theme) {
        commands.push_back({tr("Theme: as the desktop"), {}, [this] { m_theme->choose(ThemeChoice::System); }});
        commands.push_back({tr("Theme: light"), {}, [this] { m_theme->choose(ThemeChoice::Light); }});
        commands.push_back({tr("Theme: dark"), {}, [this] { m_theme->choose(ThemeChoice::Dark); }});
    }
    if (m_language) {
        commands.push_back({tr("Language: as the desktop"), {}, [this] { m_language->choose({}); }});
        for (const Language::Offer &offer : Language::offers())
            commands.push_back(
                {tr("Language: %1").arg(offer.name), {}, [this, code = offer.code] { m_language->choose(code); }});
    }
}

void MainWindow::addHelp(std::vector<Command> &commands)
{
    commands.push_back({tr("Help"), QStringLiteral("F1"), [this] { showHelp(); }});
    for (const HelpTopic &topic : helpTopics(helpLanguage(m_language)))
        commands.push_back({tr("Help: %1").arg(topic.title), {}, [this, key = topic.key] { showHelp(key); }});
}

void MainWindow::openPalette()
{
    const QString copied = QString::fromStdString(m_controller.snapshot()->address) + QStringLiteral("/v1");
    const bool serves = m_controller.snapshot()->state == GatewaySnapshot::State::Serving;
    std::vector<Command> commands{{tr("Overview"), QStringLiteral("Ctrl+1"), [this] { goTo(Overview); }},
                                  {tr("Traffic"), QStringLiteral("Ctrl+2"), [this] { goTo(Traffic); }},
                                  {tr("Providers"), QStringLiteral("Ctrl+3"), [this] { goTo(Providers); }},
                                  {tr("Routing"), QStringLiteral("Ctrl+4"), [this] { goTo(Routing); }},
                                  {tr("Budgets"), QStringLiteral("Ctrl+5"), [this] { goTo(Budgets); }},
                                  {tr("Pricing"), QStringLiteral("Ctrl+6"), [this] { goTo(Pricing); }},
                                  {tr("Reports"), QStringLiteral("Ctrl+7"), [this] { goTo(Reports); }},
                                  {tr("Settings"), QStringLiteral("Ctrl+8"), [this] { goTo(Settings); }},
                                  {serves ? tr("Stop the gateway") : tr("Start the gateway"),
                                   {},
                                   [this, serves] { serves ? m_controller.stop() : m_controller.start(); }},
                                  {tr("Add a provider"), {}, [this] { addAProvider(); }},
                                  {tr("Connect a tool"), {}, [this] { connectATool(); }},
                                  {tr("First steps"), {}, [this] { showFirstSteps(); }},
                                  {tr("Edit the configuration as text"), {}, [this] { editAsText(); }},
                                  {tr("Read the configuration again"), {}, [this] { m_controller.reload(); }}};
    for (const ProviderSnapshot &provider : m_controller.snapshot()->providers)
        commands.push_back(trafficOf(tr("Provider %1"), QStringLiteral("provider"), provider.name));
    for (const std::string &caller : m_traffic->recentCallers())
        commands.push_back(trafficOf(tr("Caller %1"), QStringLiteral("caller"), caller));
    if (serves)
        commands.push_back(
            {tr("Copy the address"), copied, [copied] { QGuiApplication::clipboard()->setText(copied); }});
    if (m_demo->isRunning())
        commands.push_back({tr("Stop the demo's callers"), {}, [this] { m_demo->stop(); }});
    addChoices(commands);
    addHelp(commands);
    commands.push_back({tr("Quit"), QStringLiteral("Ctrl+Q"), [this] { quit(); }});
    (new CommandPalette(std::move(commands), this))->show();
}

} // namespace infermux
