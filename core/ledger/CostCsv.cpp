#include "CostCsv.h"

#include <base/Text.h>

#include <algorithm>

namespace infermux {

namespace {

constexpr std::size_t pieceSize = 64U << 10U;
constexpr std::string_view costHeader =
    "period_start,caller,project,provider,model,route_group,requests,errors,prompt_tokens,cached_tokens,"
    "completion_tokens,cost_usd,budget_usd,budget_remaining_usd\r\n";
constexpr std::string_view requestHeader =
    "id,started_at,caller,project,env,requested_model,model,provider,route_group,strategy,status,error,attempts,streamed,"
    "estimated,prompt_tokens,cached_tokens,cache_write_tokens,completion_tokens,reasoning_tokens,cost_usd,baseline_usd,"
    "latency_ms,first_token_ms\r\n";

/// Collects rows into pieces.
class Pieces
{
public:
    explicit Pieces(const TextSink &sink)
        : m_sink(sink)
    {
    }
    bool add(std::string_view text)
    {
        m_text += text;
        return m_text.size() < pieceSize || flush();
    }
    bool flush()
    {
        if (!m_text.empty())
            m_going = m_going && m_sink(m_text);
        m_text.clear();
        return m_going;
    }

private:
    const TextSink &m_sink;
    std::string m_text;
    bool m_going = true;
};

std::string wholeSeconds(UtcTime time)
{
    std::string text = isoTime(time);
    return text.substr(0, text.find('.')) + "Z";
}

void addTotals(std::string &row, const Totals &totals)
{
    for (const std::int64_t number :
         {totals.requests, totals.errors, totals.prompt, totals.cached, totals.completion})
        row += "," + std::to_string(number);
    row += "," + totals.cost.toDecimal();
}

/// What each caller spent in each month that the range touches.
Result<std::map<std::pair<UtcTime, std::string>, Money>> monthlySpend(SqliteDatabase &ledger, const TimeRange &range)
{
    const UtcTime first = monthRange(monthOf(range.from))->from;
    const UtcTime last = monthRange(monthOf(range.to - Milliseconds{1}))->to;
    const auto rows = reportRows(ledger, {{first, last}, {Dimension::Caller}, TimeStep{TimeStep::month}, {}});
    if (!rows.ok())
        return rows.error();
    std::map<std::pair<UtcTime, std::string>, Money> spend;
    for (const ReportRow &row : *rows)
        spend[{row.at, row.name(Dimension::Caller)}] = row.totals.cost;
    return spend;
}

} // namespace

std::optional<Money> MonthlyLimits::of(const std::string &caller) const
{
    const auto own = byCaller.find(caller);
    return own == byCaller.end() ? byDefault : own->second;
}

std::string csvCell(std::string_view text)
{
    constexpr std::string_view formula = "=+-@\t\r";
    std::string cell;
    if (!text.empty() && formula.find(text.front()) != std::string_view::npos)
        cell = "'";
    cell += text;
    if (cell.find_first_of(",\"\r\n") == std::string::npos)
        return cell;
    std::string quoted = "\"";
    for (const char c : cell) {
        quoted += c;
        if (c == '"')
            quoted += '"';
    }
    return quoted + '"';
}

std::optional<Error> writeCostCsv(SqliteDatabase &ledger, const ReportQuery &query, const MonthlyLimits &limits,
                                  bool withTotals, const TextSink &sink)
{
    const bool byCaller = std::find(query.by.begin(), query.by.end(), Dimension::Caller) != query.by.end();
    std::map<std::pair<UtcTime, std::string>, Money> spend;
    if (byCaller && (!limits.byCaller.empty() || limits.byDefault)) {
        auto monthly = monthlySpend(ledger, query.range);
        if (!monthly.ok())
            return monthly.error();
        spend = std::move(monthly).value();
    }
    Pieces pieces(sink);
    pieces.add(costHeader);
    Totals all;
    const auto failed = report(ledger, query, [&](const ReportRow &row) {
        all += row.totals;
        std::string line = wholeSeconds(row.at);
        for (const Dimension dimension :
             {Dimension::Caller, Dimension::Project, Dimension::Provider, Dimension::Model, Dimension::Group})
            line += "," + csvCell(row.name(dimension));
        addTotals(line, row.totals);
        const std::string &caller = row.name(Dimension::Caller);
        if (const auto limit = byCaller ? limits.of(caller) : std::nullopt) {
            const Money spent = spend[{monthRange(monthOf(row.at))->from, caller}];
            line += "," + limit->toDecimal() + "," + (*limit - spent).toDecimal();
        } else {
            line += ",,";
        }
        return pieces.add(line + "\r\n");
    });
    if (failed)
        return failed;
    if (withTotals) {
        std::string line = "total,,,,,";
        addTotals(line, all);
        pieces.add(line + ",,\r\n");
    }
    pieces.flush();
    return std::nullopt;
}

std::optional<Error> writeRequestCsv(SqliteDatabase &ledger, const RequestFilter &filter, const TextSink &sink)
{
    Pieces pieces(sink);
    pieces.add(requestHeader);
    const auto failed = requests(ledger, filter, [&](const ExchangeRecord &record) {
        const Usage &usage = record.usage;
        std::string line = csvCell(record.id) + "," + isoTime(record.started);
        for (const std::string *text : {&record.caller, &record.project, &record.environment, &record.requestedModel,
                                        &record.sentModel, &record.provider, &record.group, &record.strategy})
            line += "," + csvCell(*text);
        line += "," + std::to_string(record.status) + "," + csvCell(record.errorCode);
        for (const std::int64_t number :
             {std::int64_t{record.attempts}, std::int64_t{record.streamed}, std::int64_t{usage.estimated}, usage.prompt,
              usage.cachedPrompt, usage.cacheWrite5m + usage.cacheWrite1h, usage.completion, usage.reasoning})
            line += "," + std::to_string(number);
        line += "," + (record.cost ? record.cost->toDecimal() : std::string());
        line += "," + (record.baseline ? record.baseline->toDecimal() : std::string());
        line += "," + std::to_string(record.latency.count()) + ",";
        if (record.firstToken)
            line += std::to_string(record.firstToken->count());
        return pieces.add(line + "\r\n");
    });
    if (!failed)
        pieces.flush();
    return failed;
}

Result<ReportQuery> groupedBy(std::string_view names, const TimeRange &range)
{
    constexpr Milliseconds hour = std::chrono::hours{1};
    ReportQuery query;
    query.range = range;
    while (!names.empty()) {
        const std::string_view name = trimmed(names.substr(0, names.find(',')));
        names.remove_prefix(std::min(names.size(), names.find(',') == std::string_view::npos ? names.size() : names.find(',') + 1));
        if (name == "month")
            query.step = TimeStep{TimeStep::month};
        else if (name == "day")
            query.step = TimeStep{24 * hour};
        else if (name == "hour")
            query.step = TimeStep{hour};
        else if (const auto dimension = dimensionNamed(name))
            query.by.push_back(*dimension);
        else
            return Error{"invalid_request", "\"" + std::string(name)
                                                + "\" is nothing to group by (caller, project, provider, model, group, "
                                                  "month, day, hour)"};
    }
    return query;
}

} // namespace infermux
