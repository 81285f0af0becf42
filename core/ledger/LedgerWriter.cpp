#include "LedgerWriter.h"

#include "LedgerSchema.h"

#include <array>

namespace infermux {

namespace {

constexpr std::int64_t hour = 3'600'000;
constexpr std::int64_t quarter = hour / 4;
constexpr std::int64_t day = 24 * hour;
constexpr std::size_t maxNames = 50'000; // remembered; more are looked up
constexpr int insertColumns = 29;

std::int64_t floorTo(std::int64_t time, std::int64_t step)
{
    return time - ((time % step) + step) % step;
}

std::string sumsStatement(const std::string &table, int keys)
{
    std::string update;
    for (const std::string column : {"requests", "errors", "unpriced", "prompt", "cached", "completion"})
        update += column + " = " + column + " + excluded." + column + ", ";
    for (const std::string money : {"cost", "estimated", "baseline"}) {
        const std::string pico = money + "_pico";
        const std::string dollars = money + "_dollars";
        const std::string sum = "(" + pico + " + excluded." + pico + ")";
        update += dollars + " = " + dollars + " + excluded." + dollars + " + " + sum + " / 1000000000000, ";
        update += pico + " = " + sum + " % 1000000000000, ";
    }
    update.resize(update.size() - 2);
    constexpr int sums = 12;
    std::string marks = "?";
    for (int i = 1; i < keys + sums; ++i)
        marks += ",?";
    return "INSERT INTO " + table + " VALUES (" + marks + ") ON CONFLICT DO UPDATE SET " + update;
}

void bindMoney(SqliteStatement &statement, int parameter, const std::optional<Money> &money)
{
    if (money)
        statement.bind(parameter, money->wholeDollars()).bind(parameter + 1, money->picoBelowDollar());
    else
        statement.bindNull(parameter).bindNull(parameter + 1);
}

} // namespace

struct LedgerWriter::Sums
{
    std::int64_t requests = 0;
    std::int64_t errors = 0;
    std::int64_t unpriced = 0;
    std::int64_t prompt = 0;
    std::int64_t cached = 0;
    std::int64_t completion = 0;
    Money cost;
    Money estimated;
    Money baseline;

    void add(const ExchangeRecord &record)
    {
        const Money charged = record.cost.value_or(Money());
        ++requests;
        errors += record.status >= 400 ? 1 : 0;
        unpriced += !record.cost && record.usage.prompt + record.usage.completion > 0 ? 1 : 0;
        prompt += record.usage.prompt;
        cached += record.usage.cachedPrompt;
        completion += record.usage.completion;
        cost += charged;
        baseline += record.baseline.value_or(charged);
        if (record.usage.estimated)
            estimated += charged;
    }
    void add(const Sums &other)
    {
        requests += other.requests;
        errors += other.errors;
        unpriced += other.unpriced;
        prompt += other.prompt;
        cached += other.cached;
        completion += other.completion;
        cost += other.cost;
        estimated += other.estimated;
        baseline += other.baseline;
    }
};

Result<LedgerWriter> LedgerWriter::open(const std::string &path)
{
    auto database = SqliteDatabase::open(path, SqliteDatabase::Mode::ReadWrite);
    if (!database.ok())
        return database.error();
    LedgerWriter writer(std::move(database).value());
    if (auto failed = writer.prepare())
        return *failed;
    return writer;
}

std::optional<Error> LedgerWriter::prepare()
{
    const auto version = m_database.number("PRAGMA user_version");
    if (!version.ok())
        return version.error();
    m_isNew = version->value_or(0) == 0;
    if (version->value_or(0) > ledgerSchemaVersion)
        return migrateLedger(m_database); // refuses, before anything is changed
    for (const char *setting : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL",
                                "PRAGMA wal_autocheckpoint = 4000", "PRAGMA cache_size = -16000"}) {
        if (auto failed = m_database.run(setting))
            return failed;
    }
    if (auto failed = migrateLedger(m_database))
        return failed;
    // The ends of the trees are looked at: what is broken there would only show in the middle of writing.
    for (const char *look : {"SELECT max(seq) FROM requests", "SELECT max(started) FROM requests",
                             "SELECT max(at) FROM hours", "SELECT max(at) FROM days", "SELECT max(id) FROM names"}) {
        if (const auto seen = m_database.number(look); !seen.ok())
            return seen.error();
    }
    std::string marks = "?";
    for (int i = 1; i < insertColumns; ++i)
        marks += ",?";
    const std::array<std::pair<std::optional<SqliteStatement> *, std::string>, 7> statements{
        {{&m_insert, "INSERT OR IGNORE INTO requests VALUES (NULL," + marks + ")"},
         {&m_addToHour, sumsStatement("hours", 6)},
         {&m_addToDay, sumsStatement("days", 6)},
         {&m_addToName, sumsStatement("hours_by", 3)},
         {&m_addToQuarter, sumsStatement("quarters_by", 3)},
         {&m_findName, "SELECT id FROM names WHERE name = ?"},
         {&m_addName, "INSERT INTO names (name) VALUES (?) RETURNING id"}}};
    for (const auto &[into, sql] : statements) {
        auto statement = m_database.prepare(sql);
        if (!statement.ok())
            return statement.error();
        *into = std::move(statement).value();
    }
    return std::nullopt;
}

std::optional<Error> LedgerWriter::inTransaction(const std::function<std::optional<Error>()> &work)
{
    if (auto failed = m_database.run("BEGIN IMMEDIATE"))
        return failed;
    auto failed = work();
    if (!failed)
        failed = m_database.run("COMMIT");
    if (failed) {
        m_database.run("ROLLBACK");
        m_names.clear(); // some may have been given numbers in what was rolled back
    }
    return failed;
}

std::optional<Error> LedgerWriter::write(const std::vector<ExchangeRecord> &records)
{
    DaySpends spent;
    auto failed = inTransaction([&] { return writeAll(records, spent); });
    if (!failed) {
        for (const auto &[of, amount] : spent)
            m_written[of] += amount;
    }
    return failed;
}

std::optional<Error> LedgerWriter::writeAll(const std::vector<ExchangeRecord> &records, DaySpends &spent)
{
    std::map<SumKey, Sums> quarters;
    for (const ExchangeRecord &record : records) {
        SumKey key{};
        const auto inserted = insert(record, key);
        if (!inserted.ok())
            return inserted.error();
        if (!*inserted)
            continue;
        const std::int64_t started = record.started.time_since_epoch().count();
        key.at = floorTo(started, quarter);
        quarters[key].add(record);
        spent[{record.caller, UtcTime{Milliseconds{floorTo(started, day)}}}] += record.cost.value_or(Money());
    }
    std::map<SumKey, Sums> hours;
    std::map<SumKey, Sums> days;
    std::map<NameKey, Sums> hoursByName;
    std::map<NameKey, Sums> quartersByName;
    for (const auto &[of, sums] : quarters) {
        SumKey key = of;
        key.at = floorTo(of.at, hour);
        hours[key].add(sums);
        key.at = floorTo(of.at, day);
        days[key].add(sums);
        std::int64_t dimension = 0;
        for (const std::int64_t name : {of.caller, of.project, of.provider, of.model, of.group}) {
            hoursByName[{dimension, floorTo(of.at, hour), name}].add(sums);
            quartersByName[{dimension, of.at, name}].add(sums);
            ++dimension;
        }
    }
    if (auto failed = addSums(*m_addToHour, hours))
        return failed;
    if (auto failed = addSums(*m_addToDay, days))
        return failed;
    if (auto failed = addSums(*m_addToName, hoursByName))
        return failed;
    return addSums(*m_addToQuarter, quartersByName);
}

Result<bool> LedgerWriter::insert(const ExchangeRecord &record, SumKey &key)
{
    constexpr std::array names{
        &ExchangeRecord::caller,         &ExchangeRecord::project,   &ExchangeRecord::environment,
        &ExchangeRecord::requestedModel, &ExchangeRecord::sentModel, &ExchangeRecord::provider,
        &ExchangeRecord::group,          &ExchangeRecord::strategy,  &ExchangeRecord::errorCode};
    std::array<std::int64_t, names.size()> ids{};
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto id = nameId(record.*names[i]);
        if (!id.ok())
            return id.error();
        ids[i] = *id;
    }
    SqliteStatement &row = *m_insert;
    row.bind(0, std::string_view(record.id)).bind(1, record.started.time_since_epoch().count());
    int at = 2;
    for (std::size_t i = 0; i + 1 < ids.size(); ++i) // the error stands behind the status
        row.bind(at++, ids[i]);
    const Usage &usage = record.usage;
    for (const std::int64_t number :
         {std::int64_t{record.status}, ids.back(), std::int64_t{record.attempts}, std::int64_t{record.streamed},
          std::int64_t{usage.estimated}, usage.prompt, usage.cachedPrompt, usage.cacheWrite5m, usage.cacheWrite1h,
          usage.completion, usage.reasoning, usage.audioPrompt, usage.audioCompletion})
        row.bind(at++, number);
    bindMoney(row, at, record.cost);
    bindMoney(row, at + 2, record.baseline);
    row.bind(at + 4, record.latency.count());
    row.bind(at + 5, record.firstToken ? std::optional(record.firstToken->count()) : std::nullopt);
    if (auto failed = row.run())
        return *failed;
    key = {0, ids[0], ids[1], record.sentModel.empty() ? ids[3] : ids[4], ids[5], ids[6]};
    return m_database.changes() > 0;
}

template<typename Key>
std::optional<Error> LedgerWriter::addSums(SqliteStatement &statement, const std::map<Key, Sums> &sums)
{
    for (const auto &[key, sum] : sums) {
        int at = 0;
        for (const std::int64_t number : key.numbers())
            statement.bind(at++, number);
        for (const std::int64_t number :
             {sum.requests, sum.errors, sum.unpriced, sum.prompt, sum.cached, sum.completion})
            statement.bind(at++, number);
        bindMoney(statement, at, sum.cost);
        bindMoney(statement, at + 2, sum.estimated);
        bindMoney(statement, at + 4, sum.baseline);
        if (auto failed = statement.run())
            return failed;
    }
    return std::nullopt;
}

Result<std::int64_t> LedgerWriter::nameId(const std::string &name)
{
    if (name.empty())
        return std::int64_t{0};
    if (const auto known = m_names.find(name); known != m_names.end())
        return known->second;
    SqliteStatement *statement = &*m_findName;
    auto found = statement->bind(0, std::string_view(name)).step();
    if (found.ok() && !*found) {
        statement->reset();
        statement = &*m_addName;
        found = statement->bind(0, std::string_view(name)).step();
    }
    if (!found.ok())
        return found.error();
    const std::int64_t id = statement->integer(0);
    if (const auto end = statement->step(); !end.ok())
        return end.error();
    statement->reset();
    if (m_names.size() >= maxNames)
        m_names.clear();
    m_names.emplace(name, id);
    return id;
}

std::optional<Error> LedgerWriter::carry(const std::vector<CarriedSpend> &spends)
{
    auto statement = m_database.prepare("INSERT OR IGNORE INTO carried VALUES (?,?,?,?)");
    if (!statement.ok())
        return statement.error();
    for (const CarriedSpend &spend : spends) {
        statement->bind(0, std::string_view(spend.month)).bind(1, std::string_view(spend.caller));
        bindMoney(*statement, 2, spend.spent);
        if (auto failed = statement->run())
            return failed;
    }
    return std::nullopt;
}

std::optional<Error> LedgerWriter::carryDays(const DaySpends &spends)
{
    return inTransaction([&]() -> std::optional<Error> {
        auto statement = m_database.prepare("INSERT OR REPLACE INTO carried_days VALUES (?,?,?,?)");
        if (!statement.ok())
            return statement.error();
        for (const auto &[of, spent] : spends) {
            statement->bind(0, of.second.time_since_epoch().count()).bind(1, std::string_view(of.first));
            bindMoney(*statement, 2, spent);
            if (auto failed = statement->run())
                return failed;
        }
        return std::nullopt;
    });
}

Result<int> LedgerWriter::deleteRowsBefore(UtcTime limit, int most)
{
    auto statement = m_database.prepare(
        "DELETE FROM requests WHERE seq IN (SELECT seq FROM requests WHERE started < ? ORDER BY started LIMIT ?)");
    if (!statement.ok())
        return statement.error();
    statement->bind(0, limit.time_since_epoch().count()).bind(1, std::int64_t{most});
    if (auto failed = statement->run())
        return *failed;
    return m_database.changes();
}

std::optional<Error> LedgerWriter::forgetQuartersBefore(UtcTime limit)
{
    const std::string at = std::to_string(floorTo(limit.time_since_epoch().count(), quarter));
    return inTransaction([&] {
        auto failed = m_database.run("UPDATE quarters_since SET at = max(at, " + at + ")");
        return failed ? failed : m_database.run("DELETE FROM quarters_by WHERE at < " + at);
    });
}

Result<std::vector<DaySpend>> LedgerWriter::spendSince(UtcTime first)
{
    auto statement = m_database.prepare("SELECT names.name, at, sum(cost_dollars), sum(cost_pico) FROM days "
                                        "JOIN names ON names.id = days.caller WHERE at >= ? GROUP BY days.caller, at "
                                        "UNION ALL SELECT caller, at, dollars, pico FROM carried_days WHERE at >= ?");
    if (!statement.ok())
        return statement.error();
    const std::int64_t from = floorTo(first.time_since_epoch().count(), day);
    statement->bind(0, from).bind(1, from);
    std::vector<DaySpend> spends;
    const auto failed = statement->eachRow([&] {
        spends.push_back({statement->text(0), UtcTime{Milliseconds{statement->integer(1)}},
                          Money::fromParts(statement->integer(2), statement->integer(3))});
        return true;
    });
    if (failed)
        return *failed;
    return spends;
}

Result<std::vector<CarriedSpend>> LedgerWriter::carried()
{
    auto statement = m_database.prepare("SELECT month, caller, dollars, pico FROM carried");
    if (!statement.ok())
        return statement.error();
    std::vector<CarriedSpend> spends;
    const auto failed = statement->eachRow([&] {
        spends.push_back(
            {statement->text(0), statement->text(1), Money::fromParts(statement->integer(2), statement->integer(3))});
        return true;
    });
    if (failed)
        return *failed;
    return spends;
}

} // namespace infermux
