#include <gateway/GatewayController.h>
#include <wire/Json.h>

#include <QComboBox>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

#include <controls/Figures.h>
#include <controls/SegmentedControl.h>
#include <controls/Tile.h>
#include <data/LedgerFeed.h>
#include <overview/BudgetsCard.h>
#include <overview/CostChart.h>
#include <overview/OverviewPage.h>
#include <shell/MainWindow.h>
#include <shell/Theme.h>

#include <memory>

using namespace infermux;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 20'000;

/// A gateway whose demo provider has prices, with a window on it.
struct House
{
    QTemporaryDir folder;
    std::unique_ptr<GatewayController> controller;
    std::unique_ptr<MainWindow> window;
    QNetworkAccessManager network;

    House()
    {
        ConfigSource source;
        source.name = "test";
        source.text = "listen: \"127.0.0.1:0\"\nlog: {level: error}\nproviders:\n"
                      "  - {name: one, type: demo, models: [gpt-4o], priced_as: openai}\n"
                      "  - {name: two, type: demo, models: [gpt-4o-mini], priced_as: openai}\n"
                      "budgets: {limits: [{caller: agent, daily_usd: 1}]}\n"
                      "demo: {tokens_per_second: 10000, first_token_ms: 1}\n";
        source.overrides.ledgerPath = folder.filePath(QStringLiteral("ledger.sqlite")).toStdString();
        controller = std::make_unique<GatewayController>(source, Secret());
        window = std::make_unique<MainWindow>(*controller);
        window->resize(1280, 800);
        window->show();
        controller->start();
    }
    bool serves() const { return controller->snapshot()->state == GatewaySnapshot::State::Serving; }
    OverviewPage &overview() const { return *window->findChild<OverviewPage *>(); }
    QString url(const QString &path) const { return QString::fromStdString(controller->snapshot()->address) + path; }

    QByteArray finished(QNetworkReply *reply)
    {
        QSignalSpy spy(reply, &QNetworkReply::finished);
        if (!reply->isFinished())
            spy.wait(patience);
        reply->deleteLater();
        return reply->readAll();
    }
    void ask(const char *model)
    {
        QNetworkRequest request{QUrl(url(QStringLiteral("/v1/chat/completions")))};
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        request.setRawHeader("X-Infermux-Caller", "agent");
        finished(network.post(request, QByteArray("{\"model\":\"") + model
                                           + "\",\"messages\":[{\"role\":\"user\",\"content\":\"hello there\"}],"
                                             "\"max_tokens\":30}"));
    }
    /// A figure of `/_infermux/costs`, as it is written there.
    std::string cost(const char *name)
    {
        const std::string text =
            finished(network.get(QNetworkRequest{QUrl(url(QStringLiteral("/_infermux/costs")))})).toStdString();
        const std::string key = "\"" + std::string(name) + "\":";
        const auto begin = text.find(key) + key.size();
        return text.substr(begin, text.find_first_of(",}", begin) - begin);
    }
};

} // namespace

class TestOverview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        QCoreApplication::setOrganizationName(QStringLiteral("infermux-test"));
        m_settings = std::make_unique<QTemporaryDir>();
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings->path());
        Theme::apply(*qApp, Theme::Mode::Light);
    }

    void init() { QSettings(QStringLiteral("infermux"), QStringLiteral("desktop")).clear(); }

    void showsWhatTheApiSays()
    {
        House house;
        QTRY_VERIFY_WITH_TIMEOUT(house.serves(), patience);
        for (int i = 0; i < 5; ++i) {
            house.ask("gpt-4o");
            house.ask("gpt-4o-mini");
        }
        const std::string total = house.cost("total_usd");
        OverviewPage &overview = house.overview();
        QTRY_VERIFY_WITH_TIMEOUT(overview.figures() && overview.figures()->today.toDecimal() == total, patience);
        QTRY_VERIFY_WITH_TIMEOUT(overview.chart().series().total.toDecimal() == total, patience);
        QCOMPARE(overview.chart().series().bands.size(), std::size_t{2});
        QCOMPARE(overview.chart().series().bands[0].name, std::string("one"));
        const auto tiles = overview.findChildren<Tile *>();
        QCOMPARE(tiles.size(), 6);
        QCOMPARE(tiles[0]->figure(), shortDollarsText(*Money::fromDecimal(total)));
        QTRY_COMPARE_WITH_TIMEOUT(tiles[3]->figure(), QStringLiteral("10"), patience);
        // The budget's gauge says what the keeper counts.
        QTRY_VERIFY_WITH_TIMEOUT(!house.controller->snapshot()->budgets.empty(), patience);
        QCOMPARE(house.controller->snapshot()->budgets[0].periods[0].spent.toDecimal(), total);

        // Another grouping, another range: the same sum.
        auto *by = overview.findChild<QComboBox *>();
        by->setCurrentIndex(1);
        QTRY_COMPARE_WITH_TIMEOUT(overview.chart().series().bands[0].name, std::string("gpt-4o"), patience);
        auto *ranges = overview.findChild<SegmentedControl *>();
        const std::array<std::size_t, 5> steps{60, 60, 96, 56, 60};
        for (int range = 0; range < 5; ++range) {
            QTest::mouseClick(ranges->findChildren<QPushButton *>()[range], Qt::LeftButton);
            QTRY_COMPARE_WITH_TIMEOUT(overview.chart().series().steps, steps[static_cast<std::size_t>(range)],
                                      patience);
            QTRY_COMPARE_WITH_TIMEOUT(overview.chart().series().total.toDecimal(), total, patience);
        }

        // Both exports.
        const QString csv = house.folder.filePath(QStringLiteral("cost.csv"));
        const QString image = house.folder.filePath(QStringLiteral("cost.png"));
        QString problem = QStringLiteral("none yet");
        overview.writeCsv(csv, [&problem](const QString &told) { problem = told; });
        QTRY_COMPARE_WITH_TIMEOUT(problem, QString(), patience);
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QVERIFY(lines[0].startsWith("period_start,caller,project,provider,model"));
        Money sum;
        for (qsizetype i = 1; i < lines.size(); ++i)
            sum += *Money::fromDecimal(lines[i].split(',').at(11).toStdString());
        QCOMPARE(sum.toDecimal(), total);
        problem = QStringLiteral("none yet");
        overview.writeImage(image, [&problem](const QString &told) { problem = told; });
        QCOMPARE(problem, QString());
        QVERIFY(QImage(image).width() > 400);
        overview.writeCsv(QStringLiteral("/proc/nowhere/cost.csv"),
                          [&problem](const QString &told) { problem = told; });
        QTRY_VERIFY_WITH_TIMEOUT(!problem.isEmpty(), patience);
    }

    void aSpanIsChosenByDraggingAndLeftByADoubleClick()
    {
        House house;
        QTRY_VERIFY_WITH_TIMEOUT(house.serves(), patience);
        house.ask("gpt-4o");
        OverviewPage &overview = house.overview();
        QTRY_VERIFY_WITH_TIMEOUT(overview.chart().series().steps == 96 && !overview.chart().series().bands.empty(),
                                 patience);
        auto *chart = overview.findChild<CostChart *>();
        QTRY_VERIFY_WITH_TIMEOUT(chart->isVisible(), patience);
        const QRectF plot = chart->chart()->plotArea();
        const auto at = [&](double part) {
            return QPointF(plot.left() + plot.width() * part, plot.center().y()).toPoint();
        };
        QTest::mouseMove(chart->viewport(), at(0.5));
        QTRY_VERIFY_WITH_TIMEOUT(chart->pointedStep().has_value(), patience);
        QVERIFY(*chart->pointedStep() >= 46 && *chart->pointedStep() <= 49);
        QTest::mousePress(chart->viewport(), Qt::LeftButton, {}, at(0.9));
        QTest::mouseMove(chart->viewport(), at(0.95));
        QTest::mouseRelease(chart->viewport(), Qt::LeftButton, {}, at(0.999));
        QTRY_VERIFY_WITH_TIMEOUT(overview.chart().series().step < 15min, patience);
        QVERIFY(overview.chart().series().total.pico() > 0);
        QTest::mouseDClick(chart->viewport(), Qt::LeftButton, {}, at(0.5));
        QTRY_COMPARE_WITH_TIMEOUT(overview.chart().series().steps, std::size_t{96}, patience);
        // The keyboard reads values too.
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Left);
        QVERIFY(chart->pointedStep().has_value());
    }

    void pagesByKeyboardAndThePageIsRemembered()
    {
        {
            House house;
            auto *pages = house.window->findChild<QStackedWidget *>();
            QVERIFY(QTest::qWaitForWindowActive(house.window.get()));
            QTest::keyClick(house.window.get(), Qt::Key_2, Qt::ControlModifier);
            QCOMPARE(pages->currentIndex(), static_cast<int>(MainWindow::Traffic));
            QTest::keyClick(house.window.get(), Qt::Key_1, Qt::ControlModifier);
            QCOMPARE(pages->currentIndex(), static_cast<int>(MainWindow::Overview));
            QTest::keyClick(house.window.get(), Qt::Key_2, Qt::ControlModifier);
            house.window->close();
        }
        House again;
        QCOMPARE(again.window->findChild<QStackedWidget *>()->currentIndex(), static_cast<int>(MainWindow::Traffic));
        again.window->goTo(MainWindow::Overview);
        again.window->close();
    }

    void aFeedCancelsWhatIsNoLongerWanted()
    {
        QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("ledger.sqlite")).toStdString();
        QVERIFY(LedgerWriter::open(path).ok());
        LedgerFeed feed;
        feed.setPath(path);
        int received = 0;
        const auto slow = [](SqliteDatabase &ledger) -> Result<int> {
            const auto counted =
                ledger.number("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n");
            return counted.ok() ? Result<int>(1) : Result<int>(counted.error());
        };
        feed.ask<int>(slow, [&received](const Result<int> &) { received += 100; }); // would never end
        feed.ask<int>([](SqliteDatabase &) -> Result<int> { return 7; },
                      [&received](const Result<int> &value) { received += *value; });
        QTRY_COMPARE_WITH_TIMEOUT(received, 7, patience);
        feed.ask<int>(slow, [&received](const Result<int> &) { received += 100; });
        feed.cancel();
        QVERIFY(!feed.isBusy());
    }

    void budgetsAreForetold()
    {
        const UtcTime noon = std::chrono::sys_days{std::chrono::year(2026) / 3 / 10} + 12h;
        const UtcTime midnight = noon + 12h;
        const UtcTime april = std::chrono::sys_days{std::chrono::year(2026) / 4 / 1};
        BudgetLimitConfig limit;
        const auto dollars = [](const char *text) { return *Money::fromDecimal(text); };
        const auto day = [&](const char *spent) {
            return budgetOutlook({Period::Day, dollars("10"), dollars(spent), {}, midnight}, limit, noon);
        };
        QCOMPARE(day("1"), QStringLiteral("resets in 12 h"));
        QCOMPARE(day("8"), QStringLiteral("full in 3 h at this rate")); // 8 in 12 hours, 2 left
        QCOMPARE(day("10"), QStringLiteral("stopped for 12 h"));
        const auto month = [&](const char *spent) {
            return budgetOutlook({Period::Month, dollars("95"), dollars(spent), {}, april}, limit, noon);
        };
        QCOMPARE(month("9.5"), QStringLiteral("resets in 21 d"));
        QCOMPARE(month("47.5"), QStringLiteral("full on 20 Mar at this rate")); // half in nine and a half days
        QCOMPARE(month("95"), QStringLiteral("stopped until 1 Apr"));
        limit.action = BudgetAction::Alert;
        QCOMPARE(month("95"), QStringLiteral("over its limit"));
    }

    void figuresAreRounded_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("exact");
        QTest::addColumn<QString>("brief");
        QTest::newRow("nothing") << QStringLiteral("0") << QStringLiteral("$0.0000") << QStringLiteral("$0.00");
        QTest::newRow("a fraction") << QStringLiteral("0.00425") << QStringLiteral("$0.0043")
                                    << QStringLiteral("$0.0043");
        QTest::newRow("dollars") << QStringLiteral("31.4159") << QStringLiteral("$31.4159") << QStringLiteral("$31.42");
        QTest::newRow("thousands") << QStringLiteral("4123.5") << QStringLiteral("$4123.5000")
                                   << QStringLiteral("$4124");
        QTest::newRow("many") << QStringLiteral("123456") << QStringLiteral("$123456.0000")
                              << QStringLiteral("$123.5k");
        QTest::newRow("below") << QStringLiteral("-1.5") << QStringLiteral("−$1.5000") << QStringLiteral("−$1.50");
    }
    void figuresAreRounded()
    {
        QFETCH(QString, amount);
        const bool isNegative = amount.startsWith(QLatin1Char('-'));
        Money money = *Money::fromDecimal(amount.mid(isNegative ? 1 : 0).toStdString());
        if (isNegative)
            money = Money() - money;
        QTEST(dollarsText(money), "exact");
        QTEST(shortDollarsText(money), "brief");
    }

private:
    std::unique_ptr<QTemporaryDir> m_settings;
};

QTEST_MAIN(TestOverview)
#include "TestOverview.moc"
