// Writes every page, dialog and state of the window as PNG, light and dark, in both sizes, and fails where text is cut
// off, cut short or painted over: gallery FOLDER [LANGUAGE [editors | light]]. With `editors` only the pages that edit,
// with `light` not in the dark. QT_SCALE_FACTOR=2 draws it for a display of twice the density.
#include "Editors.h"
#include "PlausibleLedger.h"
#include "Shooter.h"

#include <config/BudgetEdit.h>
#include <gateway/GatewayController.h>
#include <ledger/Reports.h>

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTcpServer>
#include <QTemporaryDir>

#include <budgets/BudgetCard.h>
#include <budgets/BudgetsPage.h>
#include <connect/ConnectDialog.h>
#include <connect/ConnectPanel.h>
#include <controls/RangeDialog.h>
#include <controls/SegmentedControl.h>
#include <editing/ChangeControls.h>
#include <editing/ConfigEditing.h>
#include <editing/ConflictDialog.h>
#include <firststart/FirstStartDialog.h>
#include <help/HelpDialog.h>
#include <overview/CostChart.h>
#include <overview/OverviewPage.h>
#include <reports/ReportsPage.h>
#include <shell/CommandPalette.h>
#include <shell/Language.h>
#include <shell/MainWindow.h>
#include <shell/Theme.h>
#include <traffic/DetailPane.h>
#include <traffic/TrafficPage.h>

#include <cstdio>
#include <functional>

using namespace infermux;

namespace {

const char *const configuration = R"(listen: "127.0.0.1:0"
log: {level: error}
providers:
  - {name: openai, type: demo, models: [gpt-4o, gpt-4o-mini, gpt-4.1], priced_as: openai}
  - {name: anthropic, type: demo, models: [claude-sonnet-4-5, claude-opus-4-5, claude-haiku-4-5], priced_as: anthropic}
  - {name: groq, type: demo, models: [llama-3.3-70b-versatile, llama-3.1-8b-instant], priced_as: groq}
  - {name: mistral, type: demo, models: [mistral-large-latest, codestral-latest], priced_as: mistral}
  - {name: deepseek, type: demo, models: [deepseek-chat], priced_as: deepseek}
  - {name: ollama, type: demo, models: ["qwen2.5-coder:7b"]}
routing:
  groups:
    - {name: reasoning, models: ["claude-*", gpt-4o], strategy: priority, providers: [openai, anthropic, mistral]}
    - {name: fast, models: [llama-*, gpt-4o-mini], strategy: cost_weighted}
capture: {bodies: true}
demo: {tokens_per_second: 4000, first_token_ms: 30}
budgets:
  limits:
    - {caller: batch-pipeline, monthly_usd: 40}
    - {caller: free-tier-user, daily_usd: 0.4}
    - {caller: claude-cli, daily_usd: 20}
    - {caller: cursor, weekly_usd: 150, action: alert}
    - {caller: aider, monthly_usd: 60}
)";

/// The latest requests, the oldest first, as a batch has them.
ExchangeBatchPtr newestOf(const std::string &path)
{
    auto batch = std::make_shared<ExchangeBatch>();
    auto ledger = SqliteDatabase::open(path, SqliteDatabase::Mode::ReadOnly);
    RequestFilter filter;
    filter.limit = 500;
    if (ledger.ok())
        (void)requests(*ledger, filter, [&batch](const ExchangeRecord &record) {
            batch->records.insert(batch->records.begin(), record);
            return true;
        });
    return batch;
}

/// A chat request through the gateway, so that there is one to be looked at closely.
bool ask(const QString &address, const QByteArray &caller, const QByteArray &body)
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(address + QStringLiteral("/v1/chat/completions")));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    request.setRawHeader("X-Infermux-Caller", caller);
    request.setRawHeader("Authorization", "Bearer sk-gallery-0123456789abcdef");
    const std::unique_ptr<QNetworkReply> reply(network.post(request, body));
    return waitFor([&reply] { return reply->isFinished(); }) && reply->error() == QNetworkReply::NoError;
}

ConfigSource sourceWith(const std::string &ledger, const std::string &text)
{
    ConfigSource source;
    source.name = "gallery";
    source.text = text;
    source.overrides.ledgerPath = ledger;
    return source;
}

bool isServing(const GatewayController &controller)
{
    return controller.snapshot()->state == GatewaySnapshot::State::Serving;
}

void stopAndWait(GatewayController &controller)
{
    controller.stop(std::chrono::seconds{0});
    waitFor([&] { return controller.snapshot()->state == GatewaySnapshot::State::Stopped; });
}

/// Only what a person edits, for looking at one page again and again.
void shootOnlyEditors(const std::string &ledger, const QString &folder, int &faults)
{
    GatewayController controller(sourceWith(ledger, configuration), {});
    MainWindow window(controller);
    Shooter shooter(window, folder);
    controller.start();
    if (!waitFor([&] { return isServing(controller); }))
        shooter.fail(QStringLiteral("the gateway does not serve"));
    shootEditors(window, shooter);
    stopAndWait(controller);
    faults += shooter.faults();
}

/// What a person sees who has used it for three months.
void shootLivedIn(const std::string &ledger, const QString &folder, int &faults)
{
    GatewayController controller(sourceWith(ledger, configuration), {});
    MainWindow window(controller);
    Shooter shooter(window, folder);
    auto *overview = window.findChild<OverviewPage *>();
    auto *reports = window.findChild<ReportsPage *>();
    auto *traffic = window.findChild<TrafficPage *>();

    window.goTo(MainWindow::Overview);
    shooter.shoot(QStringLiteral("overview-stopped"));
    window.goTo(MainWindow::Traffic);
    shooter.shoot(QStringLiteral("traffic-stopped"));
    controller.start();
    if (!waitFor([&] { return isServing(controller); }))
        shooter.fail(QStringLiteral("the gateway does not serve"));

    window.goTo(MainWindow::Overview);
    shooter.shoot(QStringLiteral("overview"),
                  [&] { return overview->figures() && overview->chart().series().steps > 0; });

    for (const auto &[name, page] :
         {std::pair{"overview-loading", MainWindow::Overview}, std::pair{"traffic-loading", MainWindow::Traffic},
          std::pair{"budgets-loading", MainWindow::Budgets}, std::pair{"reports-loading", MainWindow::Reports}}) {
        shooter.shootFirstMoment(QLatin1String(name), [&controller, page = page] {
            auto made = std::make_unique<MainWindow>(controller);
            made->goTo(page);
            return made;
        });
    }
    window.goTo(MainWindow::Budgets);
    auto *budgets = window.findChild<BudgetsPage *>();
    shooter.shoot(QStringLiteral("budgets"), [&] { return budgets->figures() != nullptr; });
    auto *card = budgets->findChildren<BudgetCard *>().constFirst();
    Q_EMIT card->limitSet(Money::fromDollars(55));
    shooter.shoot(QStringLiteral("budgets-changed"));
    budgets->choose("free-tier-user", Period::Day);
    auto *action = budgets->findChildren<QComboBox *>().constLast();
    for (QComboBox *box : budgets->findChildren<QComboBox *>())
        action = box->toolTip().endsWith(QLatin1String("action")) ? box : action;
    Q_EMIT action->activated((action->setCurrentIndex(2), 2)); // another model, and none is named
    shooter.shoot(QStringLiteral("budgets-mistake"));
    auto *controls = budgets->findChild<ChangeControls *>();
    for (QPushButton *button : controls->findChildren<QPushButton *>().mid(3, 1))
        button->click(); // reverts

    shootEditors(window, shooter);

    window.goTo(MainWindow::Reports);
    shooter.shoot(QStringLiteral("reports"), [&] { return reports->answer() != nullptr; });
    reports->setFilter(QStringLiteral("caller:cursor provider:openai"));
    shooter.shoot(QStringLiteral("reports-filtered"), [&] { return reports->answer()->rows.size() < 8; });
    reports->setFilter(QStringLiteral("caller:nobody"));
    shooter.shoot(QStringLiteral("reports-nothing"), [&] { return reports->answer()->rows.empty(); });
    reports->setFilter(QStringLiteral("colour:blue"));
    shooter.shoot(QStringLiteral("reports-wrong-filter"));
    reports->setFilter({});

    window.goTo(MainWindow::Traffic);
    traffic->showExchanges(newestOf(ledger));
    auto *filter = traffic->findChild<QLineEdit *>();
    auto *table = traffic->findChild<QTableView *>();
    shooter.shoot(QStringLiteral("traffic"));
    filter->setText(QStringLiteral("provider:anthropic cost>0.05"));
    shooter.shoot(QStringLiteral("traffic-filtered"));
    filter->setText(QStringLiteral("caller:nobody"));
    shooter.shoot(QStringLiteral("traffic-no-match"));
    filter->setText(QStringLiteral("cost>much"));
    shooter.shoot(QStringLiteral("traffic-wrong-filter"));
    filter->clear();

    const QString address = QString::fromStdString(controller.snapshot()->address);
    const QByteArray question =
        R"({"model":"gpt-4o","max_tokens":80,"stream":true,"messages":[{"role":"system","content":)"
        R"("You are terse."},{"role":"user","content":"Why is the sky blue?"}]})";
    const int known = table->model()->rowCount();
    if (!ask(address, "claude-cli", question))
        shooter.fail(QStringLiteral("no answer"));
    auto *pane = window.findChild<DetailPane *>();
    waitFor([&] { return table->model()->rowCount() > known; });
    table->selectRow(0);
    shooter.shoot(QStringLiteral("traffic-detail"), [pane] { return pane->curl().contains(QLatin1String("blue")); });
    auto *tabs = pane->findChild<SegmentedControl *>();
    tabs->choose(1);
    shooter.shoot(QStringLiteral("traffic-detail-headers"));
    tabs->choose(2);
    shooter.shoot(QStringLiteral("traffic-detail-bodies"));

    window.connectATool();
    auto *connectDialog = window.findChild<ConnectDialog *>();
    shooter.shootDialog(QStringLiteral("connect-waiting"), *connectDialog);
    (void)ask(address, "cursor", question);
    (void)waitFor([&] { return table->model()->index(0, 1).data().toString() == QLatin1String("cursor"); });
    shooter.shootDialog(QStringLiteral("connect-arrived"), *connectDialog);
    connectDialog->close();

    auto *range = new RangeDialog({Clock::system().utc() - std::chrono::hours{48}, Clock::system().utc()}, &window);
    range->show();
    shooter.shootDialog(QStringLiteral("range"), *range);
    range->close();
    window.openPalette();
    shooter.shootDialog(QStringLiteral("palette"), *window.findChild<CommandPalette *>());
    window.findChild<CommandPalette *>()->close();

    stopAndWait(controller);
    faults += shooter.faults();
}

/// What a person sees who has just installed it.
void shootFirstDay(const QString &home, const QString &folder, int &faults)
{
    const std::string ledger = (home + QStringLiteral("/first.sqlite")).toStdString();
    GatewayController controller(
        sourceWith(ledger, "listen: \"127.0.0.1:0\"\nlog: {level: error}\nproviders: [{name: demo, type: demo}]\n"),
        {});
    MainWindow window(controller);
    Shooter shooter(window, folder);
    controller.start();
    waitFor([&] { return isServing(controller); });
    auto *overview = window.findChild<OverviewPage *>();
    window.goTo(MainWindow::Overview);
    shooter.shoot(QStringLiteral("first-overview"), [&] { return overview->figures() != nullptr; });
    window.goTo(MainWindow::Traffic);
    shooter.shoot(QStringLiteral("first-traffic"));
    window.goTo(MainWindow::Budgets);
    shooter.shoot(QStringLiteral("first-budgets"),
                  [&] { return window.findChild<BudgetsPage *>()->figures() != nullptr; });
    window.goTo(MainWindow::Reports);
    auto *reports = window.findChild<ReportsPage *>();
    shooter.shoot(QStringLiteral("first-reports"), [&] { return reports->answer() != nullptr; });

    const EnvironmentLookup keys = [](const std::string &name) {
        return name == "OPENAI_API_KEY" || name == "ANTHROPIC_API_KEY" ? std::optional<std::string>("sk")
                                                                       : std::nullopt;
    };
    QTcpServer silent; // is asked, and keeps the first step waiting
    silent.listen(QHostAddress::LocalHost);
    ProviderTemplate local;
    local.baseUrl = "http://127.0.0.1:" + std::to_string(silent.serverPort());
    local.isLocal = true;
    std::vector<ProviderTemplate> templates = providerTemplates();
    templates.push_back(local);
    for (const bool isFound : {true, false}) {
        const EnvironmentLookup environment =
            isFound ? keys : EnvironmentLookup([](const std::string &) { return std::optional<std::string>(); });
        auto *steps =
            new FirstStartDialog(new ProviderFinder(environment, isFound ? templates : providerTemplates()), &window);
        steps->connectPanel().showSnapshot(*controller.snapshot());
        steps->show();
        if (isFound)
            shooter.shootDialog(QStringLiteral("first-steps-1"), *steps);
        waitFor([&] { return steps->step() > 0; });
        shooter.shootDialog(isFound ? QStringLiteral("first-steps-2") : QStringLiteral("first-steps-2-nothing"),
                            *steps);
        steps->showOutcome(isFound ? QString() : QStringLiteral("infermux.yml can't be written: permission denied"));
        shooter.shootDialog(isFound ? QStringLiteral("first-steps-3") : QStringLiteral("first-steps-2-failed"), *steps);
        steps->close();
    }
    stopAndWait(controller);
    window.connectATool();
    shooter.shootDialog(QStringLiteral("connect-stopped"), *window.findChild<ConnectDialog *>());
    faults += shooter.faults();
}

void write(const QString &path, const std::string &text)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(text.data(), static_cast<qint64>(text.size()));
}

/// Somebody else changed the file while it was being edited.
void shootConflict(const QString &home, const QString &folder, int &faults)
{
    const QString path = home + QStringLiteral("/conflict.yml");
    write(path, configuration);
    ConfigSource source;
    source.path = source.name = path.toStdString();
    GatewayController controller(source, {});
    MainWindow window(controller);
    Shooter shooter(window, folder);
    ConfigEditing editing(controller);
    waitFor([&] { return editing.isReady(); });
    (void)editing.take(settingBudgetField("cursor", "weekly_usd", YamlValue("180")),
                       QStringLiteral("limit for cursor"));
    std::string theirs = configuration;
    theirs.replace(theirs.find("monthly_usd: 60"), 15, "monthly_usd: 75");
    write(path, theirs);
    waitFor([&] { return editing.isConflict(); });
    auto *conflict = new ConflictDialog(editing, &window);
    conflict->show();
    shooter.shootDialog(QStringLiteral("conflict"), *conflict);
    faults += shooter.faults();
}

/// What a person sees when something is wrong: a mistake in the file, a ledger that can't be read, a provider that is
/// down.
void shootTrouble(const QString &home, const QString &folder, int &faults)
{
    const QString garbage = home + QStringLiteral("/garbage.sqlite");
    QFile file(garbage);
    if (file.open(QIODevice::WriteOnly))
        file.write(QByteArray(65536, 'x'));
    file.close();
    GatewayController broken(sourceWith((home + QStringLiteral("/trouble.sqlite")).toStdString(),
                                        "listen: \"127.0.0.1:0\"\nproviders: [{name: demo, type: dmeo}]\n"),
                             {});
    MainWindow window(broken);
    Shooter shooter(window, folder);
    bool isRefused = false;
    QObject::connect(&broken, &GatewayController::configLoaded, &window, [&](bool applied) { isRefused = !applied; });
    broken.start();
    waitFor([&] { return isRefused; });
    window.goTo(MainWindow::Overview);
    shooter.shoot(QStringLiteral("trouble-config"));

    // As the gateway would say it of a ledger that broke under it and of providers that fail.
    GatewaySnapshot snapshot;
    snapshot.state = GatewaySnapshot::State::Serving;
    snapshot.address = "http://127.0.0.1:8080";
    snapshot.startedAt = Clock::system().utc() - std::chrono::hours{30};
    snapshot.ledger = LedgerStatus{};
    snapshot.ledger->path = garbage.toStdString();
    snapshot.ledger->problem = "the file is damaged";
    snapshot.ledger->waiting = 214;
    for (const char *name : {"openai", "anthropic", "groq", "mistral", "deepseek"}) {
        ProviderSnapshot provider;
        provider.name = name;
        snapshot.providers.push_back(provider);
    }
    snapshot.providers[0].health.isHealthy = false;
    snapshot.providers[1].circuit = CircuitState::Open;
    snapshot.providers[1].circuitRecoversAt = Clock::system().utc() + std::chrono::seconds{20};
    snapshot.providers[2].circuit = CircuitState::HalfOpen;
    snapshot.providers[3].requestsLeft = 0;
    window.showSnapshot(std::make_shared<const GatewaySnapshot>(snapshot));
    const auto tells = [&window] {
        for (const QLabel *label : window.findChild<OverviewPage *>()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(QLatin1String("not a database")))
                return true;
        }
        return false;
    };
    waitFor(tells);
    window.showSnapshot(std::make_shared<const GatewaySnapshot>(snapshot)); // a second later it is as true
    shooter.shoot(QStringLiteral("trouble-ledger-overview"), tells);
    window.goTo(MainWindow::Reports);
    shooter.shoot(QStringLiteral("trouble-ledger-reports"));
    window.goTo(MainWindow::Traffic);
    shooter.shoot(QStringLiteral("trouble-ledger-traffic"));
    faults += shooter.faults();
}

void shootHelp(const Language &language, const QString &folder, int &faults)
{
    HelpDialog help(language.code(), nullptr);
    Shooter shooter(help, folder);
    for (const HelpTopic &topic : help.topics()) {
        help.open(topic.key);
        shooter.shootDialog(QStringLiteral("help-") + topic.key, help);
    }
    faults += shooter.faults();
}

} // namespace

int main(int argc, char **argv)
{
    QTemporaryDir home;
    qputenv("XDG_DATA_HOME", home.filePath(QStringLiteral("data")).toUtf8());
    qputenv("XDG_CONFIG_HOME", home.filePath(QStringLiteral("config")).toUtf8());
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("infermux-gallery"));
    const QString folder = application.arguments().value(1, QStringLiteral("gallery"));
    QDir().mkpath(folder);
    Language language;
    language.choose(application.arguments().value(2, QStringLiteral("en")));
    Theme::apply(application, Theme::Mode::Light);

    const std::string ledger = home.filePath(QStringLiteral("ledger.sqlite")).toStdString();
    if (const auto failed = writePlausibleLedger(ledger, Clock::system().utc())) {
        std::fprintf(stderr, "%s\n", failed->message.c_str());
        return 1;
    }
    int faults = 0;
    Shooter::isLightOnly = application.arguments().value(3) == QLatin1String("light");
    if (application.arguments().value(3) == QLatin1String("editors")) {
        shootHelp(language, folder, faults);
        shootOnlyEditors(ledger, folder, faults);
        return faults == 0 ? 0 : 1;
    }
    shootHelp(language, folder, faults);
    shootFirstDay(home.path(), folder, faults);
    shootLivedIn(ledger, folder, faults);
    shootTrouble(home.path(), folder, faults);
    shootConflict(home.path(), folder, faults);
    if (faults > 0)
        std::fprintf(stderr, "%d faults\n", faults);
    return faults == 0 ? 0 : 1;
}
