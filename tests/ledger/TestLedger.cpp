#include <ledger/Ledger.h>
#include <ledger/LedgerReader.h>
#include <ledger/LedgerSchema.h>
#include <ledger/ModelSpend.h>
#include <ledger/Reports.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

#include <map>
#include <random>

using namespace infermux;
using namespace std::chrono_literals;

namespace {

constexpr Milliseconds patience = 30s;
const UtcTime march = std::chrono::sys_days{std::chrono::year(2026) / 3 / 1};

class Folder
{
public:
    std::string ledger() const { return m_folder.filePath(QStringLiteral("ledger.sqlite")).toStdString(); }
    QStringList files(const QString &pattern) const { return QDir(m_folder.path()).entryList({pattern}, QDir::Files); }

private:
    QTemporaryDir m_folder;
};

std::mt19937_64 &generator()
{
    static std::mt19937_64 seeded = [] {
        const auto seed =
            qEnvironmentVariableIsSet("SEED") ? qEnvironmentVariable("SEED").toULongLong() : std::random_device{}();
        qInfo("seed: SEED=%llu", static_cast<unsigned long long>(seed));
        return std::mt19937_64(seed);
    }();
    return seeded;
}

std::int64_t upTo(std::int64_t most)
{
    return std::uniform_int_distribution<std::int64_t>(0, most)(generator());
}

std::string pick(std::initializer_list<const char *> names)
{
    return *(names.begin() + upTo(static_cast<std::int64_t>(names.size()) - 1));
}

ExchangeRecord randomRecord(UtcTime from, Milliseconds within)
{
    static int number = 0;
    ExchangeRecord record;
    record.started = from + Milliseconds{upTo(within.count() - 1)};
    record.id = "req_" + std::to_string(++number);
    record.caller = pick({"cursor", "claude-cli", "notebook", "ünïcode, \"quoted\"", "=SUM(A1)"});
    record.project = pick({"", "alpha", "beta"});
    record.environment = pick({"", "dev"});
    record.requestedModel = pick({"gpt-4o", "fast", "claude"});
    record.sentModel = pick({"gpt-4o", "gpt-4o-mini", "claude-haiku-4-5", ""});
    record.provider = record.sentModel.empty() ? "" : pick({"openai", "anthropic"});
    record.group = pick({"", "cheap"});
    record.strategy = "priority";
    record.status = record.sentModel.empty() ? 429 : static_cast<int>(upTo(3)) == 0 ? 502 : 200;
    record.errorCode = record.status == 200 ? "" : "upstream_error";
    record.attempts = 1;
    record.streamed = upTo(1) == 1;
    record.usage.prompt = upTo(100'000);
    record.usage.cachedPrompt = upTo(record.usage.prompt);
    record.usage.completion = upTo(5'000);
    record.usage.estimated = upTo(9) == 0;
    if (upTo(9) > 0) {
        record.cost = Money::fromPico(Int128{upTo(4'000'000'000'000'000)} * (upTo(50) == 0 ? 1'000'000 : 1));
        record.baseline = *record.cost + Money::fromPico(upTo(1'000'000));
    }
    record.latency = Milliseconds{upTo(30'000)};
    if (upTo(1) == 1)
        record.firstToken = Milliseconds{upTo(1'000)};
    return record;
}

std::vector<ExchangeRecord> randomRecords(int count, UtcTime from = march, Milliseconds within = 24h * 40)
{
    std::vector<ExchangeRecord> records;
    for (int i = 0; i < count; ++i)
        records.push_back(randomRecord(from, within));
    return records;
}

std::vector<ExchangeRecord> readAll(const std::string &path)
{
    std::vector<ExchangeRecord> found;
    auto database = SqliteDatabase::open(path, SqliteDatabase::Mode::ReadOnly);
    RequestFilter everything;
    everything.limit = -1;
    const auto failed = requests(*database, everything, [&found](const ExchangeRecord &record) {
        found.push_back(record);
        return true;
    });
    if (failed)
        qCritical("%s", failed->message.c_str());
    return found;
}

void sortById(std::vector<ExchangeRecord> &records)
{
    std::sort(records.begin(), records.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
}

Totals totalsOf(const ExchangeRecord &record)
{
    Totals totals;
    totals.requests = 1;
    totals.errors = record.status >= 400 ? 1 : 0;
    totals.unpriced = !record.cost && record.usage.prompt + record.usage.completion > 0 ? 1 : 0;
    totals.prompt = record.usage.prompt;
    totals.cached = record.usage.cachedPrompt;
    totals.completion = record.usage.completion;
    totals.cost = record.cost.value_or(Money());
    totals.estimated = record.usage.estimated ? totals.cost : Money();
    totals.baseline = record.baseline.value_or(totals.cost);
    return totals;
}

} // namespace

class TestLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRecordSurvivesTheJournal()
    {
        for (const ExchangeRecord &record : randomRecords(2000)) {
            const std::string bytes = encodeRecord(record);
            QVERIFY(decodeRecord(bytes) == record);
            QVERIFY(!decodeRecord(bytes + "x"));
            QVERIFY(!decodeRecord(std::string_view(bytes).substr(
                0, static_cast<std::size_t>(upTo(static_cast<std::int64_t>(bytes.size()) - 1)))));
        }
    }

    void whatIsAppendedIsReadBack()
    {
        const Folder folder;
        auto records = randomRecords(3000);
        {
            Ledger ledger({folder.ledger(), 24h * 4000, {}});
            for (const ExchangeRecord &record : records)
                ledger.append(record);
            QVERIFY(ledger.waitUntilWritten(patience));
            QVERIFY(ledger.status().state == LedgerStatus::State::Ok);
            QCOMPARE(ledger.status().waiting, 0);
        }
        auto found = readAll(folder.ledger());
        sortById(found);
        sortById(records);
        QVERIFY(found == records);
        QCOMPARE(folder.files(QStringLiteral("*pending*")).size(), 0);
    }

    /// The same question answered from rows, hourly and daily sums, and by adding up by hand.
    void reportsAddUp()
    {
        const Folder folder;
        const auto records = randomRecords(5000);
        auto writer = LedgerWriter::open(folder.ledger());
        QVERIFY(writer.ok());
        QVERIFY(!writer->write(records));
        QVERIFY(!writer->write(records)); // once more: nothing is counted twice
        auto ledger = SqliteDatabase::open(folder.ledger(), SqliteDatabase::Mode::ReadOnly);
        const TimeRange whole = *monthRange("2026-03");
        const TimeRange wholeHours{whole.from + 5h, whole.to - 7h};
        const TimeRange odd{whole.from + 90min + 1ms, whole.to - 3ms};
        for (const TimeRange &range : {whole, wholeHours, odd}) {
            for (const Dimension dimension :
                 {Dimension::Caller, Dimension::Model, Dimension::Provider, Dimension::Group}) {
                std::map<std::string, Totals> expected;
                for (const ExchangeRecord &record : records) {
                    if (record.started < range.from || record.started >= range.to)
                        continue;
                    const std::array names{record.caller, record.project, record.provider,
                                           record.sentModel.empty() ? record.requestedModel : record.sentModel,
                                           record.group};
                    expected[names[static_cast<std::size_t>(dimension)]] += totalsOf(record);
                }
                const auto rows = reportRows(*ledger, {range, {dimension}, {}, {}});
                QVERIFY(rows.ok());
                QCOMPARE(rows->size(), expected.size());
                Money last = rows->front().totals.cost;
                for (const ReportRow &row : *rows) {
                    QVERIFY(row.totals == expected[row.name(dimension)]);
                    QVERIFY(row.totals.cost <= last);
                    last = row.totals.cost;
                }
            }
        }
    }

    void seriesAndFiltersAddUp()
    {
        const Folder folder;
        const auto records = randomRecords(3000);
        auto writer = LedgerWriter::open(folder.ledger());
        QVERIFY(!writer->write(records));
        auto ledger = SqliteDatabase::open(folder.ledger(), SqliteDatabase::Mode::ReadOnly);
        const TimeRange range{march, march + 24h * 40};
        for (const TimeStep step : {TimeStep{15min}, TimeStep{1h}, TimeStep{1h}, TimeStep{1h}, TimeStep{6h},
                                    TimeStep{6h}, TimeStep{24h}, TimeStep{TimeStep::month}}) {
            ReportQuery query{range, {Dimension::Provider}, step, {}};
            const bool filtered = upTo(1) == 1;
            if (filtered)
                query.only[static_cast<std::size_t>(Dimension::Caller)] = "cursor";
            std::map<std::pair<UtcTime, std::string>, Totals> expected;
            for (const ExchangeRecord &record : records) {
                if (filtered && record.caller != "cursor")
                    continue;
                const UtcTime at = step.length == TimeStep::month
                                       ? monthRange(monthOf(record.started))->from
                                       : record.started - record.started.time_since_epoch() % step.length;
                expected[{at, record.provider}] += totalsOf(record);
            }
            const auto rows = reportRows(*ledger, query);
            QVERIFY(rows.ok());
            QCOMPARE(rows->size(), expected.size());
            for (const ReportRow &row : *rows)
                QVERIFY((row.totals == expected[{row.at, row.name(Dimension::Provider)}]));
        }
    }

    void requestsComePageByPage()
    {
        const Folder folder;
        const auto records = randomRecords(1000, march, 1h); // many in the same millisecond
        auto writer = LedgerWriter::open(folder.ledger());
        QVERIFY(!writer->write(records));
        auto ledger = SqliteDatabase::open(folder.ledger(), SqliteDatabase::Mode::ReadOnly);
        std::vector<ExchangeRecord> all;
        RequestFilter filter;
        filter.limit = 70;
        filter.caller = "notebook";
        std::size_t before = 0;
        do {
            before = all.size();
            QVERIFY(!requests(*ledger, filter, [&all](const ExchangeRecord &record) {
                all.push_back(record);
                return true;
            }));
            filter.beforeId = all.back().id;
        } while (all.size() > before);
        const auto expected =
            std::count_if(records.begin(), records.end(), [](const auto &r) { return r.caller == "notebook"; });
        QCOMPARE(static_cast<std::int64_t>(all.size()), expected);
        QVERIFY(
            std::is_sorted(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.started > b.started; }));
        sortById(all);
        QVERIFY(std::adjacent_find(all.begin(), all.end()) == all.end());

        filter = {};
        filter.status = 4;
        filter.limit = -1;
        QVERIFY(!requests(*ledger, filter, [](const ExchangeRecord &record) { return record.status / 100 == 4; }));
        filter.beforeId = "req_nobody";
        QVERIFY(requests(*ledger, filter, [](const ExchangeRecord &) { return true; })->code == "not_found");
    }

    /// A file as the first version wrote it, with hourly sums and no daily ones.
    void anOlderFileIsBroughtUpToDate()
    {
        const Folder folder;
        const auto records = randomRecords(500);
        {
            Folder other;
            auto writer = LedgerWriter::open(other.ledger());
            QVERIFY(!writer->write(records));
            auto old = SqliteDatabase::open(folder.ledger(), SqliteDatabase::Mode::ReadWrite);
            QVERIFY(!migrateLedger(*old, 1));
            QVERIFY(!old->run("ATTACH '" + other.ledger() + "' AS newer"));
            for (const char *table : {"requests", "hours"})
                QVERIFY(!old->run(std::string("INSERT INTO ") + table + " SELECT * FROM newer." + table));
            QVERIFY(!old->run("INSERT INTO names SELECT * FROM newer.names WHERE id > 0"));
            QVERIFY(!old->number("SELECT count(*) FROM main.days").ok());
        }
        auto writer = LedgerWriter::open(folder.ledger());
        QVERIFY(writer.ok());
        QVERIFY(!writer->isNew());
        auto ledger = SqliteDatabase::open(folder.ledger(), SqliteDatabase::Mode::ReadOnly);
        Totals expected;
        for (const ExchangeRecord &record : records)
            expected += totalsOf(record);
        const auto rows = reportRows(*ledger, {{march, march + 24h * 40}, {}, {}, {}});
        QVERIFY(rows->at(0).totals == expected);
        Totals byHour;
        const auto hours = reportRows(*ledger, {{march, march + 24h * 40}, {Dimension::Caller}, TimeStep{1h}, {}});
        for (const ReportRow &row : *hours)
            byHour += row.totals;
        QVERIFY(byHour == expected);
        quartersAreRight(*ledger, records);
        QVERIFY(*ledger->number("SELECT at FROM quarters_since") > march.time_since_epoch().count());
    }

    /// Sums by the quarter of an hour are kept for the recent past only; what is asked of the time before is as right.
    void quartersOfTheRecentPast()
    {
        const Folder folder;
        auto records = randomRecords(1000);
        auto writer = LedgerWriter::open(folder.ledger());
        QVERIFY(!writer->write(records));
        auto ledger = SqliteDatabase::open(folder.ledger(), SqliteDatabase::Mode::ReadOnly);
        quartersAreRight(*ledger, records);
        QVERIFY(!writer->forgetQuartersBefore(march + 24h * 20 + 7min));
        QCOMPARE(ledger->number("SELECT min(at) FROM quarters_by").value().value() % 900'000, 0);
        quartersAreRight(*ledger, records);
        const auto late = randomRecords(500); // some of them began before the sums that are left
        QVERIFY(!writer->write(late));
        records.insert(records.end(), late.begin(), late.end());
        quartersAreRight(*ledger, records);
        QVERIFY(!writer->forgetQuartersBefore(march)); // nothing comes back
        quartersAreRight(*ledger, records);
    }

    void aNewerFileIsLeftAlone()
    {
        const Folder folder;
        {
            auto database = SqliteDatabase::open(folder.ledger(), SqliteDatabase::Mode::ReadWrite);
            QVERIFY(!database->run("CREATE TABLE future (x); PRAGMA user_version = 99"));
        }
        QFile file(QString::fromStdString(folder.ledger()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        {
            Ledger ledger({folder.ledger(), 1h, {}});
            QVERIFY(!ledger.waitUntilOpen(patience));
            ledger.append(randomRecord(march, 1h));
            QVERIFY(ledger.status().state == LedgerStatus::State::Refused);
            QCOMPARE(ledger.status().lost, 1);
        }
        file.seek(0);
        QCOMPARE(file.readAll(), before);
    }

    void aDamagedFileIsSetAside_data()
    {
        QTest::addColumn<int>("offset");
        QTest::newRow("the head") << 0;
        QTest::newRow("a page in the middle") << 4096;
    }
    void aDamagedFileIsSetAside()
    {
        QFETCH(int, offset);
        const Folder folder;
        {
            auto writer = LedgerWriter::open(folder.ledger());
            QVERIFY(!writer->write(randomRecords(2000)));
        }
        {
            QFile file(QString::fromStdString(folder.ledger()));
            QVERIFY(file.open(QIODevice::ReadWrite));
            file.seek(offset);
            file.write(QByteArray(file.size() - offset, '\xA5'));
        }
        auto records = randomRecords(10);
        {
            Ledger ledger({folder.ledger(), 24h * 4000, {}});
            for (const ExchangeRecord &record : records)
                ledger.append(record);
            QVERIFY(ledger.waitUntilOpen(patience));
            QVERIFY(ledger.waitUntilWritten(patience));
            QVERIFY(!ledger.status().setAside.empty());
            QVERIFY(QFile::exists(QString::fromStdString(ledger.status().setAside)));
        }
        auto found = readAll(folder.ledger());
        sortById(found);
        sortById(records);
        QVERIFY(found == records);
    }

    /// Budgets must not begin anew with the file.
    void whatWasSpentOutlivesAFileDamagedWhileOpen()
    {
        const Folder folder;
        const UtcTime today = Clock::system().utc();
        auto records = randomRecords(400, today - 24h * 3, 24h * 3);
        const auto later = randomRecords(50, today - 24h, 24h);
        {
            Ledger ledger({folder.ledger(), 24h * 4000, {}});
            QVERIFY(ledger.waitUntilOpen(patience));
            for (const ExchangeRecord &record : records)
                ledger.append(record);
            QVERIFY(ledger.waitUntilWritten(patience));
            { // everything into the file itself, and the writer's cache out of date
                auto other = SqliteDatabase::open(folder.ledger(), SqliteDatabase::Mode::ReadWrite);
                QVERIFY(!other->run("CREATE TABLE other (x); DROP TABLE other; PRAGMA wal_checkpoint(TRUNCATE)"));
            }
            QFile file(QString::fromStdString(folder.ledger()));
            QVERIFY(file.open(QIODevice::ReadWrite));
            file.seek(4096);
            file.write(QByteArray(file.size() - 4096, '\xA5'));
            file.close();
            for (const ExchangeRecord &record : later)
                ledger.append(record);
            QTRY_VERIFY_WITH_TIMEOUT(!ledger.status().setAside.empty() && ledger.status().waiting == 0, 30'000);
        }
        records.insert(records.end(), later.begin(), later.end());
        std::map<std::pair<std::string, UtcTime>, Money> expected;
        for (const ExchangeRecord &record : records)
            expected[{record.caller, std::chrono::floor<std::chrono::days>(record.started)}] +=
                record.cost.value_or(Money());
        Ledger again({folder.ledger(), 24h * 4000, {}});
        const auto opening = again.waitUntilOpen(patience);
        QVERIFY(opening.has_value());
        QVERIFY(!opening->isNew);
        std::map<std::pair<std::string, UtcTime>, Money> found;
        for (const DaySpend &spend : opening->spends)
            found[{spend.caller, spend.day}] += spend.spent;
        QVERIFY(found == expected);
        QCOMPARE(readAll(folder.ledger()).size(), later.size());
    }

    /// Locked by another program for long: rows wait, beyond the queue in the journal, and come in once.
    void rowsWaitWhileTheFileIsLocked()
    {
        const Folder folder;
        auto locker = SqliteDatabase::open(folder.ledger(), SqliteDatabase::Mode::ReadWrite);
        Ledger ledger({folder.ledger(), 24h * 4000, {}});
        QVERIFY(ledger.waitUntilOpen(patience));
        QVERIFY(!locker->run("BEGIN EXCLUSIVE"));
        const auto some = randomRecords(100);
        const int many = static_cast<int>(Ledger::maxWaiting) + 5000;
        for (int i = 0; i < many; ++i) {
            ExchangeRecord record = some[static_cast<std::size_t>(i) % some.size()];
            record.id = "many_" + std::to_string(i);
            ledger.append(std::move(record));
        }
        QVERIFY(!ledger.waitUntilWritten(patience)); // ends when the trouble is known
        QVERIFY(ledger.status().state == LedgerStatus::State::Waiting);
        QVERIFY(!ledger.status().problem.empty());
        QCOMPARE(ledger.status().waiting, many);
        QCOMPARE(ledger.status().lost, 0);
        QVERIFY(!locker->run("ROLLBACK"));
        QTRY_VERIFY_WITH_TIMEOUT(ledger.status().waiting == 0, 30'000);
        QVERIFY(ledger.status().state == LedgerStatus::State::Ok);
        const auto count = locker->number("SELECT count(*) FROM requests");
        QCOMPARE(count->value_or(0), many);
        const auto summed = locker->number("SELECT sum(requests) FROM days");
        QCOMPARE(summed->value_or(0), many);
    }

    /// A process that is killed at once after `append`: its rows are found by the next one.
    void aKilledProcessLosesNothing()
    {
        const Folder folder;
        auto records = randomRecords(300);
        const pid_t child = ::fork();
        if (child == 0) {
            LedgerJournal journal(folder.ledger());
            for (const ExchangeRecord &record : records)
                journal.append(record);
            ::kill(::getpid(), SIGKILL);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        QCOMPARE(folder.files(QStringLiteral("*pending*")).size(), 1);
        { // half a line at the end, as a full disk leaves it
            QFile file(QFileInfo(QString::fromStdString(folder.ledger())).path() + QLatin1Char('/')
                       + folder.files(QStringLiteral("*pending*")).first());
            QVERIFY(file.open(QIODevice::Append));
            file.write("\x40\0\0\0abcdefgh", 12);
        }
        {
            Ledger ledger({folder.ledger(), 24h * 4000, {}});
            QVERIFY(ledger.waitUntilOpen(patience));
        }
        auto found = readAll(folder.ledger());
        sortById(found);
        sortById(records);
        QVERIFY(found == records);
        QCOMPARE(folder.files(QStringLiteral("*pending*")).size(), 0);
    }

    void theOpeningKnowsWhatWasSpent()
    {
        const Folder folder;
        const UtcTime now = Clock::system().utc();
        ExchangeRecord record = randomRecord(now, 1ms);
        record.caller = "cursor";
        record.cost = *Money::fromDecimal("1.000000000001");
        {
            Ledger ledger({folder.ledger(), 24h, {}});
            QVERIFY(ledger.waitUntilOpen(patience)->isNew);
            ledger.append(record);
            ledger.carry({{"2026-03", "cursor", *Money::fromDecimal("0.5")}});
        }
        Ledger ledger({folder.ledger(), 24h, {}});
        const auto opening = ledger.waitUntilOpen(patience);
        QVERIFY(opening && !opening->isNew);
        QCOMPARE(opening->spends.size(), 1U);
        QCOMPARE(opening->spends[0].spent.toDecimal(), std::string("1.000000000001"));
        QCOMPARE(opening->carried.at(0).spent.toDecimal(), std::string("0.5"));
    }

    void oldRowsGoAndTheirSumsStay()
    {
        const Folder folder;
        const auto records = randomRecords(1000);
        auto writer = LedgerWriter::open(folder.ledger());
        QVERIFY(!writer->write(records));
        const UtcTime limit = march + 24h * 20;
        int deleted = 0;
        for (int round = 1; round > 0; deleted += round)
            round = *writer->deleteRowsBefore(limit, 100);
        QCOMPARE(static_cast<std::int64_t>(deleted),
                 std::count_if(records.begin(), records.end(), [&](const auto &r) { return r.started < limit; }));
        auto ledger = SqliteDatabase::open(folder.ledger(), SqliteDatabase::Mode::ReadOnly);
        QCOMPARE(reportRows(*ledger, {{march, march + 24h * 40}, {}, {}, {}})->at(0).totals.requests, 1000);
    }

    void aQuestionCanBeCancelled()
    {
        const Folder folder;
        auto writer = LedgerWriter::open(folder.ledger());
        QVERIFY(!writer->write(randomRecords(100)));
        const CancelToken token = makeCancelToken();
        std::atomic<bool> cancelled = false;
        {
            LedgerReader reader(folder.ledger());
            reader.ask(token, [&](Result<SqliteDatabase *> ledger) {
                token->store(true);
                const auto endless = (*ledger)->number(
                    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT sum(i) FROM n");
                cancelled = !endless.ok() && endless.error().code == "cancelled";
            });
        }
        QVERIFY(cancelled);
    }

    /// What each model was used for, apart by the size of the prompt, is what the rows add up to; at the price of a
    /// row's tier it costs what the rows cost one by one.
    void whatModelsWereUsedFor()
    {
        const Folder folder;
        const auto records = randomRecords(5000);
        auto writer = LedgerWriter::open(folder.ledger());
        QVERIFY(!writer->write(records));
        auto ledger = SqliteDatabase::open(folder.ledger(), SqliteDatabase::Mode::ReadOnly);
        const TimeRange range{monthRange("2026-03")->from + 1h, monthRange("2026-03")->to - 1h};
        TokenPrice price;
        price.input = *Money::fromDecimal("0.000001");
        price.output = *Money::fromDecimal("0.000004");
        price.cachedInput = *Money::fromDecimal("0.0000001");
        price.tiers = {{20'000, *Money::fromDecimal("0.000002"), *Money::fromDecimal("0.000005"), {}},
                       {60'000, *Money::fromDecimal("0.000003"), *Money::fromDecimal("0.000006"), {}}};
        const auto spends = modelSpends(*ledger, range, {20'000, 60'000});
        QVERIFY(spends.ok());
        QCOMPARE(spends->size(), std::size_t{6}); // three models at two providers
        Money last = spends->front().charged;
        for (const ModelSpend &spend : *spends) {
            ModelSpend expected;
            Money oneByOne;
            for (const ExchangeRecord &record : records) {
                const bool isMeant = record.started >= range.from && record.started < range.to
                                     && record.provider == spend.provider && record.sentModel == spend.model;
                if (!isMeant)
                    continue;
                ++expected.requests;
                expected.unpriced += !record.cost && record.usage.prompt + record.usage.completion > 0 ? 1 : 0;
                expected.charged += record.cost.value_or(Money());
                oneByOne += costOf(record.usage, price);
            }
            QCOMPARE(spend.requests, expected.requests);
            QCOMPARE(spend.unpriced, expected.unpriced);
            QVERIFY(spend.charged == expected.charged);
            QCOMPARE(costAt(spend, price).toDecimal(), oneByOne.toDecimal());
            QVERIFY(spend.charged <= last);
            last = spend.charged;
        }
    }

    void whatIfIsExact()
    {
        const Folder folder;
        std::vector<ExchangeRecord> records;
        for (int i = 0; i < 500; ++i) {
            ExchangeRecord record = randomRecord(march, 1h);
            record.sentModel = "gpt-4o";
            record.caller = i % 5 == 0 ? "agent" : "notebook";
            record.usage = {};
            record.usage.prompt = 2000;
            record.usage.completion = 200;
            record.cost = *Money::fromDecimal("0.007");
            records.push_back(record);
        }
        auto writer = LedgerWriter::open(folder.ledger());
        QVERIFY(!writer->write(records));
        auto ledger = SqliteDatabase::open(folder.ledger(), SqliteDatabase::Mode::ReadOnly);
        WhatIfQuery query;
        query.range = *monthRange("2026-03");
        query.fromModel = "gpt-4o";
        query.price.input = *Money::fromDecimal("0.00000015");
        query.price.output = *Money::fromDecimal("0.0000006");
        auto rows = whatIf(*ledger, query);
        QCOMPARE(rows->size(), 2U);
        QCOMPARE(rows->at(0).caller, std::string("notebook"));
        QCOMPARE(rows->at(0).now.toDecimal(), std::string("2.8"));
        QCOMPARE(rows->at(0).then.toDecimal(), std::string("0.168"));
        query.sharePpm = 500'000;
        query.caller = "agent";
        rows = whatIf(*ledger, query);
        QCOMPARE(rows->size(), 1U);
        QCOMPARE(rows->at(0).then.toDecimal(), std::string("0.371")); // half of 0.7 and half of 0.042
        query.maxPromptTokens = 1999;
        QCOMPARE(whatIf(*ledger, query)->at(0).then.toDecimal(), std::string("0.7"));
    }

private:
    /// Series by quarters of an hour, of all the time and of the end of it, against sums of the records.
    void quartersAreRight(SqliteDatabase &ledger, const std::vector<ExchangeRecord> &records) const
    {
        for (const UtcTime from : {march, march + 24h * 20, march + 24h * 20 + 15min, march + 24h * 30 + 45min}) {
            for (const Milliseconds step : {Milliseconds{15min}, Milliseconds{45min}}) {
                const ReportQuery query{{from, march + 24h * 40}, {Dimension::Model}, TimeStep{step}, {}};
                std::map<std::pair<UtcTime, std::string>, Totals> expected;
                for (const ExchangeRecord &record : records) {
                    const UtcTime at = record.started - record.started.time_since_epoch() % step;
                    if (record.started >= from)
                        expected[{at, record.sentModel.empty() ? record.requestedModel : record.sentModel}] +=
                            totalsOf(record);
                }
                const auto rows = reportRows(ledger, query);
                QVERIFY(rows.ok());
                QCOMPARE(rows->size(), expected.size());
                for (const ReportRow &row : *rows)
                    QVERIFY((row.totals == expected[{row.at, row.name(Dimension::Model)}]));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestLedger)
#include "TestLedger.moc"
