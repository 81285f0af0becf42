#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <shell/Theme.h>
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
        Theme::apply(*qApp, Theme::Mode::Light);
    }

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
        QCOMPARE(matcher->matches(usual()), matches);
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
        QVERIFY(!RequestMatcher::parse("cost<1")->matches(record));
        QVERIFY(RequestMatcher::parse("-cost<1")->matches(record));
    }

    /// Rows in and out under changing filters, against what a plain list says.
    void theModelShowsWhatMatches()
    {
        const unsigned seed = std::random_device{}();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        ExchangeModel model(nullptr, 50);
        std::deque<ExchangeRecord> all;
        const char *filters[] = {"", "caller:a", "-caller:a", "status:error", "caller:nobody"};
        const char *filter = "";
        for (int step = 0; step < 2000; ++step) {
            if (random() % 10 == 0) {
                filter = filters[random() % 5];
                model.setFilter(*RequestMatcher::parse(filter));
            } else {
                ExchangeBatch batch;
                for (auto i = random() % (random() % 40 == 0 ? 120 : 6); i > 0; --i) {
                    ExchangeRecord record = usual();
                    record.id = std::to_string(step) + "." + std::to_string(i);
                    record.caller = random() % 2 == 0 ? "a" : "b";
                    record.status = random() % 3 == 0 ? 500 : 200;
                    batch.records.push_back(record);
                    all.push_front(record);
                }
                model.add(batch);
                if (all.size() > 50)
                    all.resize(50);
            }
            const auto matcher = RequestMatcher::parse(filter);
            int row = 0;
            for (const ExchangeRecord &record : all) {
                if (!matcher->matches(record))
                    continue;
                QVERIFY(row < model.rowCount());
                QCOMPARE(model.record(row++).id, record.id);
            }
            QCOMPARE(model.rowCount(), row);
        }
    }

    void thePageFiltersPausesAndGoesOn()
    {
        TrafficPage page;
        page.resize(900, 500);
        page.show();
        auto *table = page.findChild<RequestTable *>();
        auto *filter = page.findChild<QLineEdit *>();
        auto *pause = page.findChild<QPushButton *>();
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
        QVERIFY(says(QStringLiteral("None of the latest requests matches")));
        filter->clear();
        QCOMPARE(table->model()->rowCount(), 3);

        QTest::mouseClick(pause, Qt::LeftButton);
        page.showExchanges(batchOf({usual(), usual()}));
        QCOMPARE(table->model()->rowCount(), 3);
        QCOMPARE(pause->text(), QStringLiteral("Go on (2 new)"));
        QTest::mouseClick(pause, Qt::LeftButton);
        QCOMPARE(table->model()->rowCount(), 5);
    }
};

QTEST_MAIN(TestTraffic)
#include "TestTraffic.moc"
