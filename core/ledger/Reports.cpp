#include "Reports.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <unordered_map>

namespace infermux {

namespace {

constexpr std::int64_t hour = 3'600'000;
constexpr std::int64_t quarter = hour / 4;
constexpr std::int64_t day = 24 * hour;
constexpr std::array<std::string_view, dimensionCount> columns{"caller", "project", "provider", "model", "route_group"};
constexpr std::string_view sums = "sum(requests), sum(errors), sum(unpriced), sum(prompt), sum(cached), "
                                  "sum(completion), sum(cost_dollars), sum(cost_pico), sum(estimated_dollars), "
                                  "sum(estimated_pico), sum(baseline_dollars), sum(baseline_pico)";

/// Names by their number, read once each.
class Names
{
public:
    explicit Names(SqliteDatabase &ledger)
        : m_ledger(ledger)
    {
    }

    const std::string &of(std::int64_t id)
    {
        const auto known = m_names.find(id);
        if (known != m_names.end())
            return known->second;
        std::string name;
        if (!m_statement) {
            if (auto made = m_ledger.prepare("SELECT name FROM names WHERE id = ?"); made.ok())
                m_statement = std::move(made).value();
        }
        if (m_statement) {
            const auto row = m_statement->bind(0, id).step();
            if (row.ok() && *row)
                name = m_statement->text(0);
            m_statement->reset();
        }
        return m_names.emplace(id, std::move(name)).first->second;
    }

private:
    SqliteDatabase &m_ledger;
    std::optional<SqliteStatement> m_statement;
    std::unordered_map<std::int64_t, std::string> m_names;
};

Result<std::int64_t> nameId(SqliteDatabase &ledger, const std::string &name)
{
    if (name.empty())
        return std::int64_t{0};
    auto statement = ledger.prepare("SELECT id FROM names WHERE name = ?");
    if (!statement.ok())
        return statement.error();
    const auto row = statement->bind(0, std::string_view(name)).step();
    if (!row.ok())
        return row.error();
    return *row ? statement->integer(0) : std::int64_t{-1}; // nobody has that one
}

std::int64_t ticks(UtcTime time)
{
    return time.time_since_epoch().count();
}

bool isWhole(std::int64_t time, std::int64_t step)
{
    return time % step == 0;
}

std::string sourceOf(const ReportQuery &query)
{
    const std::int64_t length = query.step ? query.step->length.count() : 0; // a month is whole days
    for (const auto &[table, unit] : {std::pair{"days", day}, std::pair{"hours", hour}}) {
        if (isWhole(ticks(query.range.from), unit) && isWhole(ticks(query.range.to), unit) && isWhole(length, unit))
            return table;
    }
    return "moments";
}

/// One dimension, of everyone: there are sums of exactly that.
bool isOfOneDimension(const ReportQuery &query)
{
    return query.by.size() == 1
           && std::none_of(query.only.begin(), query.only.end(), [](const auto &name) { return name.has_value(); });
}

/// Sums by the quarter of an hour are there for the recent past, and not at all in the file of an older version.
bool isInQuarters(SqliteDatabase &ledger, const ReportQuery &query)
{
    if (!query.step || query.step->length.count() == 0)
        return false;
    for (const std::int64_t time : {ticks(query.range.from), ticks(query.range.to), query.step->length.count()}) {
        if (!isWhole(time, quarter))
            return false;
    }
    const auto since = ledger.number("SELECT at FROM quarters_since");
    return since.ok() && *since && ticks(query.range.from) >= **since;
}

/// The table of sums by one dimension's names that answers it; empty: none.
std::string sumsByName(SqliteDatabase &ledger, const ReportQuery &query, const std::string &source)
{
    if (!isOfOneDimension(query) || source == "days")
        return {};
    if (source == "hours")
        return "hours_by";
    return isInQuarters(ledger, query) ? "quarters_by" : "";
}

std::string stepExpression(const ReportQuery &query)
{
    if (!query.step)
        return std::to_string(ticks(query.range.from));
    const std::int64_t length = query.step->length.count();
    if (length == 0)
        return "strftime('%s', at / 1000, 'unixepoch', 'start of month') * 1000";
    return "at - at % " + std::to_string(length);
}

Totals readTotals(const SqliteStatement &row, int column)
{
    Totals totals;
    for (std::int64_t *into :
         {&totals.requests, &totals.errors, &totals.unpriced, &totals.prompt, &totals.cached, &totals.completion})
        *into = row.integer(column++);
    for (Money *into : {&totals.cost, &totals.estimated, &totals.baseline}) {
        *into = Money::fromParts(row.integer(column), row.integer(column + 1));
        column += 2;
    }
    return totals;
}

std::optional<Money> moneyAt(const SqliteStatement &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return Money::fromParts(row.integer(column), row.integer(column + 1));
}

ExchangeRecord readRecord(const SqliteStatement &row, Names &names)
{
    ExchangeRecord record;
    record.id = row.text(0);
    record.started = UtcTime{Milliseconds{row.integer(1)}};
    int at = 2;
    for (std::string *into : {&record.caller, &record.project, &record.environment, &record.requestedModel,
                              &record.sentModel, &record.provider, &record.group, &record.strategy, &record.errorCode})
        *into = names.of(row.integer(at++));
    record.status = static_cast<int>(row.integer(at++));
    record.attempts = static_cast<int>(row.integer(at++));
    record.streamed = row.integer(at++) != 0;
    Usage &usage = record.usage;
    usage.estimated = row.integer(at++) != 0;
    for (std::int64_t *into : {&usage.prompt, &usage.cachedPrompt, &usage.cacheWrite5m, &usage.cacheWrite1h,
                               &usage.completion, &usage.reasoning, &usage.audioPrompt, &usage.audioCompletion})
        *into = row.integer(at++);
    record.cost = moneyAt(row, at);
    record.baseline = moneyAt(row, at + 2);
    record.latency = Milliseconds{row.integer(at + 4)};
    if (!row.isNull(at + 5))
        record.firstToken = Milliseconds{row.integer(at + 5)};
    return record;
}

const std::string requestRows =
    "SELECT id, started, caller, project, env, requested_model, sent_model, provider, route_group, strategy, error, "
    "status, attempts, streamed, estimated, prompt, cached, cache_write_5m, cache_write_1h, completion, reasoning, "
    "audio_prompt, audio_completion, cost_dollars, cost_pico, baseline_dollars, baseline_pico, latency_ms, "
    "first_token_ms FROM requests";

struct Condition
{
    std::string sql;
    std::vector<std::int64_t> values;

    void add(const std::string &text, std::initializer_list<std::int64_t> bound)
    {
        sql += (sql.empty() ? " WHERE " : " AND ") + text;
        values.insert(values.end(), bound);
    }
};

Result<SqliteStatement> prepared(SqliteDatabase &ledger, const std::string &sql,
                                 const std::vector<std::int64_t> &values)
{
    auto statement = ledger.prepare(sql);
    if (statement.ok()) {
        int at = 0;
        for (const std::int64_t value : values)
            statement->bind(at++, value);
    }
    return statement;
}

Money shareOf(Money money, std::int64_t ppm)
{
    constexpr std::int64_t million = 1'000'000;
    return Money::fromPico((money.pico() * ppm + million / 2) / million);
}

} // namespace

std::optional<Dimension> dimensionNamed(std::string_view name)
{
    const auto found = std::find(dimensionNames.begin(), dimensionNames.end(), name);
    if (found == dimensionNames.end())
        return std::nullopt;
    return static_cast<Dimension>(found - dimensionNames.begin());
}

std::optional<TimeRange> monthRange(std::string_view month)
{
    using namespace std::chrono;
    int number = 0;
    int numberOfYear = 0;
    if (month.size() != 7 || month[4] != '-')
        return std::nullopt;
    const auto inYear = std::from_chars(month.data(), month.data() + 4, numberOfYear);
    const auto inMonth = std::from_chars(month.data() + 5, month.data() + 7, number);
    const year_month which = year(numberOfYear) / std::chrono::month(static_cast<unsigned>(std::max(number, 0)));
    if (inYear.ptr != month.data() + 4 || inMonth.ptr != month.data() + 7 || !which.ok())
        return std::nullopt;
    return TimeRange{sys_days{which / 1}, sys_days{(which + months{1}) / 1}};
}

std::string monthOf(UtcTime time)
{
    const std::chrono::year_month_day date{std::chrono::floor<std::chrono::days>(time)};
    const auto number = static_cast<unsigned>(date.month());
    return std::to_string(static_cast<int>(date.year())) + (number < 10 ? "-0" : "-") + std::to_string(number);
}

Totals &Totals::operator+=(const Totals &other)
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
    return *this;
}

std::optional<Error> report(SqliteDatabase &ledger, const ReportQuery &query,
                            const std::function<bool(const ReportRow &)> &take)
{
    Condition condition;
    condition.add("at >= ? AND at < ?", {ticks(query.range.from), ticks(query.range.to)});
    for (std::size_t i = 0; i < dimensionCount; ++i) {
        if (!query.only[i])
            continue;
        const auto id = nameId(ledger, *query.only[i]);
        if (!id.ok())
            return id.error();
        condition.add(std::string(columns[i]) + " = ?", {*id});
    }
    std::string source = sourceOf(query);
    const std::string byNames = sumsByName(ledger, query, source);
    const bool byName = !byNames.empty();
    if (byName) {
        source = byNames;
        condition.add("dimension = ?", {static_cast<std::int64_t>(query.by.front())});
    }
    std::string selected = stepExpression(query) + " AS step";
    std::string grouped = " GROUP BY step";
    for (const Dimension dimension : query.by) {
        const std::string column(byName ? "name" : columns[static_cast<std::size_t>(dimension)]);
        selected += ", " + column;
        grouped += ", " + column;
    }
    auto rows = prepared(ledger,
                         "SELECT " + selected + ", " + std::string(sums) + " FROM " + source + condition.sql + grouped
                             + " ORDER BY step, sum(cost_dollars) + sum(cost_pico) / 1000000000000 DESC, "
                             + "sum(cost_pico) % 1000000000000 DESC, sum(requests) DESC",
                         condition.values);
    if (!rows.ok())
        return rows.error();
    Names names(ledger);
    return rows->eachRow([&] {
        ReportRow row;
        int column = 0;
        row.at = UtcTime{Milliseconds{rows->integer(column++)}};
        for (const Dimension dimension : query.by)
            row.names[static_cast<std::size_t>(dimension)] = names.of(rows->integer(column++));
        row.totals = readTotals(*rows, column);
        return take(row);
    });
}

Result<std::vector<ReportRow>> reportRows(SqliteDatabase &ledger, const ReportQuery &query)
{
    std::vector<ReportRow> rows;
    const auto failed = report(ledger, query, [&rows](const ReportRow &row) {
        rows.push_back(row);
        return true;
    });
    if (failed)
        return *failed;
    return rows;
}

std::optional<Error> requests(SqliteDatabase &ledger, const RequestFilter &filter,
                              const std::function<bool(const ExchangeRecord &)> &take)
{
    Condition condition;
    if (filter.range)
        condition.add("started >= ? AND started < ?", {ticks(filter.range->from), ticks(filter.range->to)});
    if (!filter.beforeId.empty()) {
        auto place = ledger.prepare("SELECT started, seq FROM requests WHERE id = ?");
        if (!place.ok())
            return place.error();
        const auto found = place->bind(0, std::string_view(filter.beforeId)).step();
        if (!found.ok())
            return found.error();
        if (!*found)
            return Error{"not_found", "there is no request " + filter.beforeId};
        condition.add("(started, seq) < (?, ?)", {place->integer(0), place->integer(1)});
    }
    const auto add = [&](const std::optional<std::string> &name, const std::string &sql,
                         int times) -> std::optional<Error> {
        if (!name)
            return std::nullopt;
        const auto id = nameId(ledger, *name);
        if (!id.ok())
            return id.error();
        condition.add(sql, {*id});
        if (times == 2)
            condition.values.push_back(*id);
        return std::nullopt;
    };
    if (auto failed = add(filter.caller, "caller = ?", 1))
        return failed;
    if (auto failed = add(filter.model, "(requested_model = ? OR sent_model = ?)", 2))
        return failed;
    if (auto failed = add(filter.provider, "provider = ?", 1))
        return failed;
    if (auto failed = add(filter.project, "project = ?", 1))
        return failed;
    if (auto failed = add(filter.group, "route_group = ?", 1))
        return failed;
    if (filter.status && *filter.status < 10)
        condition.add("status BETWEEN ? AND ?", {*filter.status * 100, *filter.status * 100 + 99});
    else if (filter.status)
        condition.add("status = ?", {*filter.status});
    condition.values.push_back(filter.limit < 0 ? -1 : filter.limit);
    auto rows =
        prepared(ledger, requestRows + condition.sql + " ORDER BY started DESC, seq DESC LIMIT ?", condition.values);
    if (!rows.ok())
        return rows.error();
    Names names(ledger);
    return rows->eachRow([&] { return take(readRecord(*rows, names)); });
}

Result<std::optional<ExchangeRecord>> requestWithId(SqliteDatabase &ledger, std::string_view id)
{
    auto rows = ledger.prepare(requestRows + " WHERE id = ?");
    if (!rows.ok())
        return rows.error();
    rows->bind(0, id);
    Names names(ledger);
    std::optional<ExchangeRecord> found;
    const auto failed = rows->eachRow([&] {
        found = readRecord(*rows, names);
        return false;
    });
    if (failed)
        return *failed;
    return found;
}

Result<std::vector<WhatIfRow>> whatIf(SqliteDatabase &ledger, const WhatIfQuery &query)
{
    const auto model = nameId(ledger, query.fromModel);
    if (!model.ok())
        return model.error();
    Condition condition;
    condition.add("started >= ? AND started < ?", {ticks(query.range.from), ticks(query.range.to)});
    condition.add("sent_model = ?", {*model});
    if (query.caller) {
        const auto caller = nameId(ledger, *query.caller);
        if (!caller.ok())
            return caller.error();
        condition.add("caller = ?", {*caller});
    }
    // Within a tier a cost is linear in the tokens, so sums of tokens are priced, not rows.
    std::string tier = "0";
    for (const PriceTier &higher : query.price.tiers)
        tier += " + (prompt > " + std::to_string(higher.abovePromptTokens) + ")";
    const std::string qualifies =
        query.maxPromptTokens ? "prompt <= " + std::to_string(*query.maxPromptTokens) : std::string("1");
    auto rows = prepared(ledger,
                         "SELECT caller, " + tier + " AS tier, " + qualifies
                             + " AS qualifies, count(*), sum(prompt), sum(cached), sum(cache_write_5m), "
                               "sum(cache_write_1h), sum(completion), sum(audio_prompt), sum(audio_completion), "
                               "sum(coalesce(cost_dollars, 0)), sum(coalesce(cost_pico, 0)) FROM requests"
                             + condition.sql + " GROUP BY caller, tier, qualifies",
                         condition.values);
    if (!rows.ok())
        return rows.error();
    std::map<std::int64_t, WhatIfRow> callers;
    const auto failed = rows->eachRow([&] {
        Usage usage;
        int column = 4;
        for (std::int64_t *into : {&usage.prompt, &usage.cachedPrompt, &usage.cacheWrite5m, &usage.cacheWrite1h,
                                   &usage.completion, &usage.audioPrompt, &usage.audioCompletion})
            *into = rows->integer(column++);
        TokenPrice price = query.price;
        const auto reached = static_cast<std::size_t>(rows->integer(1));
        if (reached > 0) {
            const PriceTier &higher = price.tiers[reached - 1];
            price.input = higher.input;
            price.output = higher.output;
            price.cachedInput = higher.cachedInput ? higher.cachedInput : price.cachedInput;
        }
        price.tiers.clear(); // the sums' size says nothing of a single request's
        const Money now = Money::fromParts(rows->integer(column), rows->integer(column + 1));
        const std::int64_t share = rows->integer(2) != 0 ? query.sharePpm : 0;
        WhatIfRow &row = callers[rows->integer(0)];
        row.requests += rows->integer(3);
        row.now += now;
        row.then += now - shareOf(now, share) + shareOf(costOf(usage, price), share);
        return true;
    });
    if (failed)
        return *failed;
    Names names(ledger);
    std::vector<WhatIfRow> result;
    for (auto &[id, row] : callers) {
        row.caller = names.of(id);
        result.push_back(std::move(row));
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const WhatIfRow &a, const WhatIfRow &b) { return a.now > b.now; });
    return result;
}

} // namespace infermux
