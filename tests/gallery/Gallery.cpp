// Writes every page and state of the window as PNG, light and dark, in both sizes: tests/gallery FOLDER
#include "PlausibleLedger.h"

#include <gateway/GatewayController.h>
#include <ledger/Reports.h>

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>

#include <connect/ConnectDialog.h>
#include <controls/SegmentedControl.h>

#include <overview/CostChart.h>
#include <overview/OverviewPage.h>
#include <reports/ReportsPage.h>
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

bool waitFor(const std::function<bool()> &condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > 20'000)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    return true;
}

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

struct Shooter
{
    MainWindow &window;
    QString folder;
    int missing = 0;

    void shootDialog(const QString &name, QWidget &dialog)
    {
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            Theme::apply(*qApp, mode);
            for (int turn = 0; turn < 5; ++turn)
                QCoreApplication::processEvents();
            const QString file = QStringLiteral("%1/%2-%3.png")
                                     .arg(folder, name,
                                          mode == Theme::Mode::Light ? QStringLiteral("light") : QStringLiteral("dark"));
            missing += dialog.grab().save(file) ? 0 : 1;
        }
    }

    void shoot(const QString &name, const std::function<bool()> &isReady)
    {
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            Theme::apply(*qApp, mode);
            for (const QSize size : {QSize(1280, 800), QSize(900, 600), QSize(1440, 900)}) {
                window.resize(size);
                window.show();
                if (!waitFor(isReady)) {
                    std::fprintf(stderr, "%s is not ready\n", qPrintable(name));
                    ++missing;
                }
                for (int turn = 0; turn < 5; ++turn) // until layouts have settled
                    QCoreApplication::processEvents();
                const QString file =
                    QStringLiteral("%1/%2-%3-%4x%5.png")
                        .arg(folder, name,
                             mode == Theme::Mode::Light ? QStringLiteral("light") : QStringLiteral("dark"))
                        .arg(size.width())
                        .arg(size.height());
                if (!window.grab().save(file))
                    ++missing;
            }
        }
    }
};

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
    Theme::apply(application, Theme::Mode::Light);

    const std::string ledger = home.filePath(QStringLiteral("ledger.sqlite")).toStdString();
    if (const auto failed = writePlausibleLedger(ledger, Clock::system().utc())) {
        std::fprintf(stderr, "%s\n", failed->message.c_str());
        return 1;
    }
    ConfigSource source;
    source.name = "gallery";
    source.text = configuration;
    source.overrides.ledgerPath = ledger;
    GatewayController controller(source, {});
    MainWindow window(controller);
    auto *overview = window.findChild<OverviewPage *>();
    Shooter shooter{window, folder};

    window.goTo(MainWindow::Overview);
    shooter.shoot(QStringLiteral("overview-stopped"), [] { return true; });
    controller.start();
    const bool serves = waitFor([&] { return controller.snapshot()->state == GatewaySnapshot::State::Serving; });
    shooter.shoot(QStringLiteral("overview"),
                  [&] { return overview->figures() && overview->chart().series().steps > 0; });
    window.goTo(MainWindow::Reports);
    auto *reports = window.findChild<ReportsPage *>();
    shooter.shoot(QStringLiteral("reports"), [reports] { return reports->answer() != nullptr; });
    reports->setFilter(QStringLiteral("caller:cursor provider:openai"));
    shooter.shoot(QStringLiteral("reports-filtered"), [reports] { return reports->answer()->rows.size() < 8; });
    reports->setFilter(QStringLiteral("caller:nobody"));
    shooter.shoot(QStringLiteral("reports-empty"), [reports] { return reports->answer()->rows.empty(); });
    reports->setFilter({});
    window.goTo(MainWindow::Traffic);
    shooter.shoot(QStringLiteral("traffic-empty"), [] { return true; });
    const auto rows = newestOf(ledger);
    window.findChild<TrafficPage *>()->showExchanges(rows);
    auto *filter = window.findChild<TrafficPage *>()->findChild<QLineEdit *>();
    shooter.shoot(QStringLiteral("traffic"), [] { return true; });
    filter->setText(QStringLiteral("provider:anthropic cost>0.05"));
    shooter.shoot(QStringLiteral("traffic-filtered"), [] { return true; });
    filter->setText(QStringLiteral("cost>much"));
    shooter.shoot(QStringLiteral("traffic-wrong-filter"), [] { return true; });
    filter->clear();
    const QString address = QString::fromStdString(controller.snapshot()->address);
    const bool asked = ask(address, "claude-cli",
                           R"({"model":"gpt-4o","max_tokens":80,"stream":true,"messages":[{"role":"system","content":)"
                           R"("You are terse."},{"role":"user","content":"Why is the sky blue?"}]})");
    auto *table = window.findChild<TrafficPage *>()->findChild<QTableView *>();
    auto *pane = window.findChild<DetailPane *>();
    waitFor([&] { return table->model()->index(0, 7).data().toString().startsWith(QLatin1String("9 /")); });
    table->selectRow(0);
    shooter.shoot(QStringLiteral("traffic-detail"), [pane] { return !pane->curl().contains(QLatin1String("Hello")); });
    auto *tabs = pane->findChild<SegmentedControl *>();
    tabs->choose(1);
    shooter.shoot(QStringLiteral("traffic-detail-headers"), [] { return true; });
    tabs->choose(2);
    shooter.shoot(QStringLiteral("traffic-detail-bodies"), [] { return true; });
    window.connectATool();
    auto *connectDialog = window.findChild<ConnectDialog *>();
    shooter.shootDialog(QStringLiteral("connect"), *connectDialog);
    controller.stop(std::chrono::seconds{0});
    waitFor([&] { return controller.snapshot()->state == GatewaySnapshot::State::Stopped; });
    return serves && asked && shooter.missing == 0 ? 0 : 1;
}
