#include <base/Text.h>
#include <gateway/GatewayController.h>
#include <ledger/LedgerWriter.h>

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <controls/SegmentedControl.h>
#include <data/CsvExport.h>
#include <reports/ReportPeriods.h>
#include <reports/ReportsPage.h>
#include <reports/WhatIfView.h>
#include <shell/MainWindow.h>
#include <shell/Theme.h>

#include <memory>
#include <random>

using namespace infermux;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 20'000;

/// 5,000 requests of the last days, by a printed seed.
std::vector<ExchangeRecord> someRequests(unsigned seed)
{
    std::mt19937 random(seed);
    std::vector<ExchangeRecord> records;
    const UtcTime now = Clock::system().utc();
    const char *const callers[] = {"cursor", "aider", "a b", "=formula"};
    const char *const models[] = {"gpt-4o", "gpt-4o-mini", "claude-haiku-4-5"};
    for (int i = 0; i < 5000; ++i) {
        ExchangeRecord record;
        record.id = "req_" + std::to_string(i);
        record.started = now - Milliseconds{random() % (86'400'000LL * 20)};
        record.caller = callers[random() % 4];
        record.project = random() % 2 == 0 ? "web" : "";
        record.requestedModel = record.sentModel = models[random() % 3];
        record.provider = record.sentModel[0] == 'g' ? "openai" : "anthropic";
        record.status = random() % 20 == 0 ? 500 : 200;
        record.usage.prompt = static_cast<std::int64_t>(random() % 10'000);
        record.usage.completion = static_cast<std::int64_t>(random() % 1000);
        record.cost = Money::fromPico(static_cast<Int128>(random()) * 37'500);
        record.baseline = Money::fromPico(record.cost->pico() * 2);
        records.push_back(record);
    }
    std::sort(records.begin(), records.end(), [](const auto &a, const auto &b) { return a.started < b.started; });
    return records;
}

struct House
{
    QTemporaryDir folder;
    std::unique_ptr<GatewayController> controller;
    std::unique_ptr<MainWindow> window;
    QNetworkAccessManager network;

    explicit House(const std::vector<ExchangeRecord> &records)
    {
        const std::string path = file(QStringLiteral("ledger.sqlite")).toStdString();
        if (auto writer = LedgerWriter::open(path); writer.ok())
            (void)writer->write(records);
        ConfigSource source;
        source.name = "test";
        source.text = "listen: \"127.0.0.1:0\"\nlog: {level: error}\nproviders: [{name: demo, type: demo}]\n"
                      "budgets: {limits: [{caller: cursor, monthly_usd: 100}]}\n";
        source.overrides.ledgerPath = path;
        controller = std::make_unique<GatewayController>(source, Secret());
        window = std::make_unique<MainWindow>(*controller);
        window->resize(1280, 800);
        window->show();
        window->goTo(MainWindow::Reports);
        controller->start();
    }
    QString file(const QString &name) const { return folder.filePath(name); }
    bool serves() const { return controller->snapshot()->state == GatewaySnapshot::State::Serving; }
    ReportsPage &reports() const { return *window->findChild<ReportsPage *>(); }
    QByteArray get(const QString &path)
    {
        QNetworkReply *reply =
            network.get(QNetworkRequest{QUrl(QString::fromStdString(controller->snapshot()->address) + path)});
        QSignalSpy spy(reply, &QNetworkReply::finished);
        if (!reply->isFinished())
            spy.wait(patience);
        reply->deleteLater();
        return reply->readAll();
    }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        Theme::apply(*qApp, Theme::Mode::Light);
    }
    void init() { QSettings(QStringLiteral("infermux"), QStringLiteral("desktop")).clear(); }

    void saysWhatTheApiSays()
    {
        const unsigned seed = std::random_device{}();
        qInfo("seed %u", seed);
        House house(someRequests(seed));
        QTRY_VERIFY_WITH_TIMEOUT(house.serves(), patience);
        ReportsPage &reports = house.reports();
        const auto box = [&reports](const char *name) {
            for (QComboBox *found : reports.findChildren<QComboBox *>()) {
                if (found->accessibleName() == QLatin1String(name))
                    return found;
            }
            return static_cast<QComboBox *>(nullptr);
        };
        box("Period")->setCurrentIndex(static_cast<int>(ReportPeriod::Kind::Last30Days));
        Q_EMIT box("Period")->activated(box("Period")->currentIndex());
        box("Group by")->setCurrentIndex(static_cast<int>(Dimension::Caller));
        box("Then by")->setCurrentIndex(1 + static_cast<int>(Dimension::Model));
        box("Over time")->setCurrentIndex(2);
        auto *table = reports.findChild<QTableView *>();
        QTRY_VERIFY_WITH_TIMEOUT(
            reports.answer() && table->model()->columnCount() == 11 && table->model()->rowCount() > 100, patience);
        const TimeRange range = ReportPeriod::range(ReportPeriod::Kind::Last30Days, Clock::system().utc());
        const auto day = [](UtcTime time) { return QString::fromStdString(isoTime(time).substr(0, 10)); };
        const QString asked =
            QStringLiteral("?group=day,caller,model&from=%1&to=%2").arg(day(range.from), day(range.to));

        // The CSV is the API's, byte for byte; so are the single requests.
        QSignalSpy exported(&reports, &ReportsPage::exported);
        reports.exportReport(house.file(QStringLiteral("costs.csv")));
        QTRY_COMPARE_WITH_TIMEOUT(exported.count(), 1, patience);
        QCOMPARE(exported.takeFirst().first().toString(), QString());
        const QByteArray csv = contentOf(house.file(QStringLiteral("costs.csv")));
        QCOMPARE(csv, house.get(QStringLiteral("/_infermux/costs/export.csv") + asked));
        QVERIFY(csv.contains("'=formula"));
        reports.exportRequests(house.file(QStringLiteral("requests.csv")));
        QTRY_COMPARE_WITH_TIMEOUT(exported.count(), 1, patience);
        const QByteArray requests = contentOf(house.file(QStringLiteral("requests.csv")));
        QCOMPARE(requests.count('\n'), 5001);

        // The table says the same, and adds up to its sum; sorted by any column it is the same rows.
        Money sum;
        for (const ReportRow &row : reports.answer()->rows)
            sum += row.totals.cost;
        QCOMPARE(sum.toDecimal(), reports.answer()->totals.cost.toDecimal());
        QCOMPARE(reports.answer()->series.total.toDecimal(), sum.toDecimal());
        QCOMPARE(reports.answer()->totals.requests, 5000);
        for (int column = 0; column < 11; ++column) {
            table->sortByColumn(column, Qt::AscendingOrder);
            QCOMPARE(table->model()->rowCount(), static_cast<int>(reports.answer()->rows.size()));
        }

        // What is copied has exact figures.
        table->clearSelection();
        reports.copyTable();
        const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), table->model()->rowCount() + 1);
        Money copied;
        for (int i = 1; i < lines.size(); ++i)
            copied += *Money::fromDecimal(lines[i].split(QLatin1Char('\t'))[8].toStdString());
        QCOMPARE(copied.toDecimal(), sum.toDecimal());

        // On paper.
        QCOMPARE(reports.writePdf(house.file(QStringLiteral("costs.pdf"))), QString());
        QVERIFY(contentOf(house.file(QStringLiteral("costs.pdf"))).startsWith("%PDF"));
        QVERIFY(!reports.writePdf(QStringLiteral("/nowhere/costs.pdf")).isEmpty());
    }

    void filtersNarrowAndBrokenOnesAreTold()
    {
        House house(someRequests(7));
        QTRY_VERIFY_WITH_TIMEOUT(house.serves(), patience);
        ReportsPage &reports = house.reports();
        QTRY_VERIFY_WITH_TIMEOUT(reports.answer() != nullptr, patience);
        const Money all = reports.answer()->totals.cost;
        Money parts;
        for (const char *caller : {"cursor", "aider", "\"a b\"", "=formula"}) {
            const auto before = reports.answer()->totals.cost;
            reports.setFilter(QStringLiteral("caller:") + QLatin1String(caller));
            QTRY_VERIFY_WITH_TIMEOUT(reports.answer()->totals.cost != before, patience);
            QCOMPARE(reports.answer()->rows.size(), std::size_t{1});
            parts += reports.answer()->totals.cost;
        }
        QCOMPARE(parts.toDecimal(), all.toDecimal());
        reports.setFilter(QStringLiteral("caler:x"));
        const auto says = [&reports](const QString &part) {
            for (const QLabel *label : reports.findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(part))
                    return true;
            }
            return false;
        };
        QVERIFY(says(QStringLiteral("did you mean caller?")));
        reports.setFilter(QStringLiteral("caller:nobody"));
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("Nothing in this time")), patience);
    }

    /// Cancelled in the middle, or where nothing can be written: no half file, and the reason.
    void anExportThatEndsEarlyLeavesNothing()
    {
        QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("ledger.sqlite")).toStdString();
        auto writer = LedgerWriter::open(path);
        QVERIFY(writer.ok() && !writer->write(someRequests(3)));
        CsvExport csv;
        QSignalSpy finished(&csv, &CsvExport::finished);
        const QString file = folder.filePath(QStringLiteral("out.csv"));
        std::atomic<int> pieces{0};
        csv.start(path, file, [&pieces](SqliteDatabase &, const TextSink &sink) -> std::optional<Error> {
            while (sink("a line\n"))
                ++pieces; // for ever, unless it is cancelled
            return std::nullopt;
        });
        QTRY_VERIFY(pieces > 100);
        csv.cancel();
        QVERIFY(!csv.isRunning());
        QVERIFY(!QFile::exists(file));
        QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("out*")}, QDir::Files).size(), 0);

        csv.start(path, folder.filePath(QStringLiteral("no such folder/out.csv")),
                  [](SqliteDatabase &, const TextSink &sink) -> std::optional<Error> {
                      for (int i = 0; i < 100'000 && sink("a line\n"); ++i) {
                      }
                      return std::nullopt;
                  });
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(!finished.first().first().toString().isEmpty());
    }

    void periodsAreWholeDaysAndMonths()
    {
        const UtcTime now{std::chrono::sys_days{std::chrono::year{2026} / 3 / 15}.time_since_epoch() + 13h + 5min};
        const auto text = [now](ReportPeriod::Kind kind) {
            const TimeRange range = ReportPeriod::range(kind, now);
            return isoTime(range.from).substr(0, 16) + " " + isoTime(range.to).substr(0, 16);
        };
        using Kind = ReportPeriod::Kind;
        QCOMPARE(text(Kind::Today), std::string("2026-03-15T00:00 2026-03-16T00:00"));
        QCOMPARE(text(Kind::Yesterday), std::string("2026-03-14T00:00 2026-03-15T00:00"));
        QCOMPARE(text(Kind::Last7Days), std::string("2026-03-09T00:00 2026-03-16T00:00"));
        QCOMPARE(text(Kind::ThisMonth), std::string("2026-03-01T00:00 2026-04-01T00:00"));
        QCOMPARE(text(Kind::LastMonth), std::string("2026-02-01T00:00 2026-03-01T00:00"));
        QCOMPARE(text(Kind::ThisYear), std::string("2026-01-01T00:00 2026-03-16T00:00"));
    }

    /// The documented example, to the cent; a share of it; one caller; what has no price.
    void whatIfIsExact()
    {
        std::vector<ExchangeRecord> records;
        const UtcTime from = ReportPeriod::range(ReportPeriod::Kind::ThisMonth, Clock::system().utc()).from;
        for (int i = 0; i < 50'000; ++i) {
            ExchangeRecord record;
            record.id = "req_" + std::to_string(i);
            record.started = from + Milliseconds{i};
            record.caller = i % 2 == 0 ? "cursor" : "notebook";
            record.requestedModel = record.sentModel = "gpt-4o";
            record.provider = "openai";
            record.status = 200;
            record.usage.prompt = 2000;
            record.usage.completion = 200;
            record.cost = Money::fromPico(7'000'000'000); // $0.007
            records.push_back(record);
        }
        House house(records);
        QTRY_VERIFY_WITH_TIMEOUT(house.serves(), patience);
        house.reports().findChild<SegmentedControl *>()->choose(1);
        WhatIfView &view = house.reports().whatIf();
        view.choose(QStringLiteral("gpt-4o"), QStringLiteral("gpt-4o-mini · openai"));
        QTRY_COMPARE_WITH_TIMEOUT(view.summary(), QStringLiteral("$350.00 → $21.00, −94 %"), patience);
        QCOMPARE(view.answer()->size(), std::size_t{2});
        QCOMPARE(view.answer()->front().now, Money::fromDollars(175));
        const auto field = [&view](const char *name) -> QLineEdit * {
            for (QLineEdit *edit : view.findChildren<QLineEdit *>()) {
                if (edit->accessibleName() == QLatin1String(name))
                    return edit;
            }
            return nullptr;
        };
        field("Share of the requests, in percent")->setText(QStringLiteral("50"));
        QTRY_COMPARE_WITH_TIMEOUT(view.summary(), QStringLiteral("$350.00 → $185.50, −47 %"), patience);
        field("Only prompts of at most so many tokens")->setText(QStringLiteral("1999"));
        QTRY_COMPARE_WITH_TIMEOUT(view.summary(), QStringLiteral("$350.00 → $350.00, 0 %"), patience);
        view.choose(QStringLiteral("gpt-4o"), QStringLiteral("gpt-9"));
        QVERIFY(!view.answer());
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestReports)
#include "TestReports.moc"
