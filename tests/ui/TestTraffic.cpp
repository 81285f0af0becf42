#include <ledger/LedgerWriter.h>

#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <shell/Theme.h>
#include <traffic/CurlCommand.h>
#include <traffic/DetailPane.h>
#include <traffic/ExchangeModel.h>
#include <traffic/RequestMatcher.h>
#include <traffic/RequestTable.h>
#include <traffic/TrafficPage.h>

#include <random>

using namespace infermux;
using namespace std::chrono_literals;

namespace {

ExchangeRecord usual()
{
    ExchangeRecord record;
    record.id = "req_abc123";
    record.caller = "cursor";
    record.project = "Web Shop";
    record.requestedModel = "fast";
    record.sentModel = "gpt-4o-mini";
    record.provider = "openai";
    record.group = "cheap";
    record.status = 200;
    record.latency = 1500ms;
    record.firstToken = 300ms;
    record.usage.prompt = 9'000;
    record.usage.completion = 1'000;
    record.cost = *Money::fromDecimal("0.02");
    return record;
}

ExchangeBatchPtr batchOf(std::vector<ExchangeRecord> records)
{
    auto batch = std::make_shared<ExchangeBatch>();
    batch->records = std::move(records);
    return batch;
}

} // namespace

class TestTraffic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path()); // not the person's own
        Theme::apply(*qApp, Theme::Mode::Light);
    }

    void init() { QSettings(QStringLiteral("infermux"), QStringLiteral("desktop")).clear(); }

    void filters_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<bool>("matches");
        const auto row = [](const char *filter, bool matches) {
            QTest::newRow(filter) << QString::fromLatin1(filter) << matches;
        };
        row("", true);
        row("caller:cursor", true);
        row("caller:CURSOR", true);
        row("caller:curs", false);
        row("caller:curs*", true);
        row("-caller:cursor", false);
        row("model:fast", true);
        row("model:gpt-4o-mini", true);
        row("model:gpt-4o", false);
        row("project:\"web shop\"", true);
        row("provider:openai group:cheap", true);
        row("provider:openai group:dear", false);
        row("status:200", true);
        row("status:2xx", true);
        row("status:ok", true);
        row("status:error", false);
        row("-status:error", true);
        row("cost>0.01", true);
        row("cost>$0.02", false);
        row("cost>=0.02", true);
        row("latency>1s", true);
        row("latency<1500ms", false);
        row("latency<=1500", true);
        row("first<0.5s", true);
        row("tokens=10k", true);
        row("tokens>10k", false);
        row("4o-mi", true);
        row("ABC123", true);
        row("nowhere", false);
        row("  caller:cursor   4o  ", true);
    }
    void filters()
    {
        QFETCH(QString, filter);
        QFETCH(bool, matches);
        const auto matcher = RequestMatcher::parse(filter.toStdString());
        QVERIFY(matcher.ok());
        QCOMPARE(matcher->matches(RequestFacts::of(usual())), matches);
    }

    void brokenFiltersAreTold_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("message");
        QTest::newRow("key") << QStringLiteral("calller:x")
                             << QStringLiteral("there is nothing called calller (did you mean caller?)");
        QTest::newRow("number") << QStringLiteral("cost>much") << QStringLiteral("cost takes a number, as cost>0.01");
        QTest::newRow("time") << QStringLiteral("latency>2h")
                              << QStringLiteral("latency takes a number, as latency>2s");
        QTest::newRow("not a name") << QStringLiteral("cost:5")
                                    << QStringLiteral("cost is compared: cost>…, not cost:…");
        QTest::newRow("status") << QStringLiteral("status:999")
                                << QStringLiteral("status: takes a number, 4xx, 5xx, ok or error");
    }
    void brokenFiltersAreTold()
    {
        QFETCH(QString, filter);
        QFETCH(QString, message);
        const auto matcher = RequestMatcher::parse(filter.toStdString());
        QVERIFY(!matcher.ok());
        QCOMPARE(QString::fromStdString(matcher.error().message), message);
    }

    void costsThatAreNotKnownMatchNoComparison()
    {
        ExchangeRecord record = usual();
        record.cost.reset();
        QVERIFY(!RequestMatcher::parse("cost<1")->matches(RequestFacts::of(record)));
        QVERIFY(RequestMatcher::parse("-cost<1")->matches(RequestFacts::of(record)));
    }

    /// Rows in and out under changing filters and pauses, and rows of the ledger behind them, against plain lists.
    void theModelShowsWhatMatches()
    {
        const unsigned seed = std::random_device{}();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        constexpr std::size_t capacity = 50;
        ExchangeModel model(nullptr, capacity);
        std::deque<ExchangeRecord> live; // the newest first
        std::deque<ExchangeRecord> older;
        std::size_t held = 0;
        bool isPaused = false;
        const char *filters[] = {"", "caller:a", "-caller:a", "status:error", "caller:nobody"};
        const char *filter = "";
        const auto made = [&random](const std::string &id) {
            ExchangeRecord record = usual();
            record.id = id;
            record.caller = random() % 2 == 0 ? "a" : "b" + std::to_string(random() % 1000);
            record.status = random() % 3 == 0 ? 500 : 200;
            return record;
        };
        for (int step = 0; step < 3000; ++step) {
            const auto matching = [&](const ExchangeRecord &record) {
                return RequestMatcher::parse(filter)->matches(RequestFacts::of(record));
            };
            const auto what = random() % 20;
            if (what < 2) {
                filter = filters[random() % 5];
                model.setFilter(*RequestMatcher::parse(filter));
                QTRY_VERIFY(!model.isSearching());
                older.clear();
                held = 0;
            } else if (what == 2) {
                isPaused = !isPaused;
                model.setPaused(isPaused);
                held = isPaused ? held : 0;
            } else if (what == 3) {
                std::vector<ExchangeRecord> read;
                for (unsigned i = 0; i < random() % 30; ++i) {
                    if (ExchangeRecord record = made("o" + std::to_string(step) + "." + std::to_string(i));
                        matching(record))
                        read.push_back(record);
                }
                if (!live.empty() && matching(live.back()))
                    read.push_back(live.back()); // is in the ledger too, and must not turn up twice
                model.appendOlder(read);
                for (const ExchangeRecord &record : read) {
                    if (live.size() + older.size() < capacity && (live.empty() || record.id != live.back().id))
                        older.push_back(record);
                }
            } else {
                ExchangeBatch batch;
                for (auto i = random() % (random() % 40 == 0 ? 120 : 6); i > 0; --i) {
                    batch.records.push_back(made(std::to_string(step) + "." + std::to_string(i)));
                    live.push_front(batch.records.back());
                    held += isPaused && matching(live.front()) ? 1 : 0;
                }
                model.add(batch);
                while (live.size() + older.size() > capacity && !older.empty())
                    older.pop_back();
                if (live.size() > capacity)
                    live.resize(capacity);
                held = std::min(held, static_cast<std::size_t>(std::count_if(live.begin(), live.end(), matching)));
            }
            std::vector<std::string> expected;
            for (const ExchangeRecord &record : live) {
                if (matching(record))
                    expected.push_back(record.id);
            }
            expected.erase(expected.begin(), expected.begin() + static_cast<std::ptrdiff_t>(held));
            for (const ExchangeRecord &record : older)
                expected.push_back(record.id);
            QCOMPARE(model.rowCount(), static_cast<int>(expected.size()));
            for (std::size_t row = 0; row < expected.size(); ++row)
                QCOMPARE(std::string(model.facts(static_cast<int>(row)).id), expected[row]);
        }
    }

    void aRowIsTheRecord()
    {
        ExchangeModel model;
        model.add(*batchOf({usual()}));
        ExchangeRecord bare;
        bare.id = "req_bare";
        model.add(*batchOf({bare}));
        const RequestFacts row = model.facts(1);
        const ExchangeRecord record = usual();
        QCOMPARE(std::string(row.id), record.id);
        QCOMPARE(std::string(row.caller), record.caller);
        QCOMPARE(std::string(row.project), record.project);
        QCOMPARE(std::string(row.sentModel), record.sentModel);
        QCOMPARE(std::string(row.group), record.group);
        QCOMPARE(row.promptTokens, record.usage.prompt);
        QVERIFY(row.cost == record.cost && row.latency == record.latency && row.firstToken == record.firstToken);
        QVERIFY(!model.facts(0).cost && !model.facts(0).firstToken && model.facts(0).caller.empty());
    }

    /// A ledger of 3,000 is shown without a gap and without a row twice, however far one scrolls; a filter finds what
    /// is far back.
    void theLedgerStandsBehindTheLiveRows()
    {
        QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("ledger.sqlite")).toStdString();
        std::vector<ExchangeRecord> written;
        auto writer = LedgerWriter::open(path);
        QVERIFY(writer.ok());
        for (int i = 0; i < 3000; ++i) {
            ExchangeRecord record = usual();
            record.id = "req_" + QString::number(i).rightJustified(24, QLatin1Char('0')).toStdString();
            record.started = UtcTime{Milliseconds{1'700'000'000'000 + i * 1000}};
            record.caller = i == 7 ? "rare" : "often";
            written.push_back(record);
        }
        QVERIFY(!writer->write(written));
        GatewaySnapshot snapshot;
        snapshot.state = GatewaySnapshot::State::Serving;
        snapshot.ledger = LedgerStatus();
        snapshot.ledger->path = path;

        TrafficPage page;
        page.resize(900, 500);
        page.show();
        page.showExchanges(batchOf({written.begin() + 2990, written.end()})); // heard of live, and in the ledger
        page.showSnapshot(snapshot);
        auto *table = page.findChild<RequestTable *>();
        auto *model = static_cast<ExchangeModel *>(table->model());
        QTRY_VERIFY(model->rowCount() >= 500);
        while (model->rowCount() < 3000) {
            const int before = model->rowCount();
            const auto scrolled = [&] { // the bar may not know yet of the rows that came last
                table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum());
                return model->rowCount() > before;
            };
            QTRY_VERIFY(scrolled());
        }
        QCOMPARE(model->rowCount(), 3000);
        for (int row = 0; row < 3000; ++row)
            QCOMPARE(std::string(model->facts(row).id), written[static_cast<std::size_t>(2999 - row)].id);

        page.setFilter(QStringLiteral("caller:rare"));
        QTRY_COMPARE(model->rowCount(), 1);
        QCOMPARE(std::string(model->facts(0).id), written[7].id);
    }

    void curlCommandsKeepSecretsOutAndTheShellUnharmed()
    {
        ExchangeDetail detail;
        detail.path = "/v1/chat/completions";
        detail.requestHeaders = withSecretsMasked({{"Host", "x"},
                                                   {"Content-Type", "application/json"},
                                                   {"Authorization", "Bearer sk-very-secret-0123456789"},
                                                   {"X-Infermux-Caller", "it's $(touch hacked) `x`"}});
        detail.requestBody = "{\"a\":\"it's $HOME\"}";
        const std::string command = curlCommand("http://127.0.0.1:1", detail, "m");
        QVERIFY(command.find("secret") == std::string::npos);
        QVERIFY(command.find("6789") == std::string::npos);
        QProcess shell; // the arguments as the shell hands them on
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("INFERMUX_KEY"), QStringLiteral("K"));
        shell.setProcessEnvironment(environment);
        shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("curl() { printf '%s\\n' \"$@\"; }\n")
                                                                     + QString::fromStdString(command)});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()),
                 QStringLiteral("http://127.0.0.1:1/v1/chat/completions\n-H\nContent-Type: application/json\n-H\n"
                                "Authorization: Bearer K\n-H\nX-Infermux-Caller: it's $(touch hacked) `x`\n"
                                "--data-raw\n{\"a\":\"it's $HOME\"}\n"));
    }

    void thePageFiltersPausesAndGoesOn()
    {
        TrafficPage page;
        page.resize(900, 500);
        page.show();
        auto *table = page.findChild<RequestTable *>();
        auto *filter = page.findChild<QLineEdit *>();
        QPushButton *pause = nullptr;
        for (QPushButton *button : page.findChildren<QPushButton *>())
            pause = button->text() == QStringLiteral("Pause") ? button : pause;
        ExchangeRecord failed = usual();
        failed.status = 502;
        failed.errorCode = "upstream_error";
        page.showExchanges(batchOf({usual(), usual(), failed}));
        QCOMPARE(table->model()->rowCount(), 3);

        QTest::keyClicks(filter, QStringLiteral("status:error"));
        QCOMPARE(table->model()->rowCount(), 1);
        filter->setText(QStringLiteral("status:error cost>x"));
        QCOMPARE(table->model()->rowCount(), 1); // the last that could be read
        const auto says = [&page](const QString &part) {
            for (const QLabel *label : page.findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(part))
                    return true;
            }
            return false;
        };
        QVERIFY(says(QStringLiteral("cost takes a number")));
        filter->setText(QStringLiteral("caller:nobody"));
        QVERIFY(says(QStringLiteral("No request matches")));
        filter->clear();
        QCOMPARE(table->model()->rowCount(), 3);

        QTest::mouseClick(pause, Qt::LeftButton);
        page.showExchanges(batchOf({usual(), usual()}));
        QCOMPARE(table->model()->rowCount(), 3);
        QCOMPARE(pause->text(), QStringLiteral("Go on (2 new)"));
        QTest::mouseClick(pause, Qt::LeftButton);
        QCOMPARE(table->model()->rowCount(), 5);
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestTraffic)
#include "TestTraffic.moc"
