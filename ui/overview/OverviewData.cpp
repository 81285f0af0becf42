#include "OverviewData.h"

#include "data/ChartSteps.h"

#include <algorithm>
#include <map>
#include <utility>

namespace infermux {

namespace {

using namespace std::chrono_literals;

constexpr Milliseconds hour = 1h;
constexpr Milliseconds day = 24h;

double dollars(Money money)
{
    constexpr double picoPerDollar = 1e12;
    return static_cast<double>(money.pico()) / picoPerDollar;
}

/// One value a step of the range, 0 where nothing was.
Result<std::vector<Totals>> course(SqliteDatabase &ledger, TimeRange range, Milliseconds step)
{
    ReportQuery query;
    query.range = range;
    query.step = TimeStep{step};
    const auto rows = reportRows(ledger, query);
    if (!rows.ok())
        return rows.error();
    std::vector<Totals> values(static_cast<std::size_t>((range.to - range.from) / step));
    for (const ReportRow &row : *rows) {
        const auto at = static_cast<std::size_t>((row.at - range.from) / step);
        if (at < values.size())
            values[at] += row.totals;
    }
    return values;
}

Result<Totals> totalsOf(SqliteDatabase &ledger, TimeRange range)
{
    ReportQuery query;
    query.range = range;
    const auto rows = reportRows(ledger, query);
    if (!rows.ok())
        return rows.error();
    Totals totals;
    for (const ReportRow &row : *rows)
        totals += row.totals;
    return totals;
}

Money projection(Money soFar, UtcTime now, const TimeRange &month)
{
    const auto elapsed = std::max<std::int64_t>((now - month.from).count(), 1);
    const auto whole = (month.to - month.from).count();
    return Money::fromPico(soFar.pico() / elapsed * whole + soFar.pico() % elapsed * whole / elapsed);
}

} // namespace

Result<CostSeries> readCostSeries(SqliteDatabase &ledger, const CostSeriesQuery &query)
{
    ReportQuery report;
    report.range = query.range;
    report.by = {query.by};
    report.step = TimeStep{query.step};
    report.only = query.only;
    const auto rows = reportRows(ledger, report);
    if (!rows.ok())
        return rows.error();
    CostSeries series;
    series.from = flooredTo(query.step, query.range.from);
    series.step = query.step;
    series.steps = static_cast<std::size_t>((raisedTo(query.step, query.range.to) - series.from) / query.step);
    std::map<std::string, CostSeries::Band> bands;
    for (const ReportRow &row : *rows) {
        const auto at = static_cast<std::size_t>((row.at - series.from) / series.step);
        if (at >= series.steps)
            continue;
        CostSeries::Band &band = bands[row.name(query.by)];
        band.name = row.name(query.by);
        band.costs.resize(series.steps);
        band.costs[at] += row.totals.cost;
        band.total += row.totals.cost;
        series.total += row.totals.cost;
    }
    for (auto &[name, band] : bands) {
        if (!band.total.isZero() || !band.name.empty()) // what was refused has no provider and cost nothing
            series.bands.push_back(std::move(band));
    }
    std::stable_sort(series.bands.begin(), series.bands.end(),
                     [](const auto &a, const auto &b) { return b.total < a.total; });
    if (series.bands.size() > query.most) {
        CostSeries::Band others;
        others.isOthers = true;
        others.costs.resize(series.steps);
        for (std::size_t i = query.most; i < series.bands.size(); ++i) {
            for (std::size_t at = 0; at < series.steps; ++at)
                others.costs[at] += series.bands[i].costs[at];
            others.total += series.bands[i].total;
        }
        series.bands.resize(query.most);
        series.bands.push_back(std::move(others));
    }
    return series;
}

Result<SpendFigures> readSpendFigures(SqliteDatabase &ledger, UtcTime now)
{
    const UtcTime midnight = flooredTo(day, now);
    const UtcTime nextHour = flooredTo(hour, now) + hour;
    const auto month = monthRange(monthOf(now));
    const auto today = totalsOf(ledger, {midnight, midnight + day});
    // Whole hours are summed already; the rest is little.
    const auto yesterday = totalsOf(ledger, {midnight - day, flooredTo(hour, now) - day});
    const auto yesterdayRest = totalsOf(ledger, {flooredTo(hour, now) - day, now - day});
    const auto thisMonth = totalsOf(ledger, *month);
    const auto hours = course(ledger, {nextHour - day, nextHour}, hour);
    const auto days = course(ledger, {midnight - 29 * day, midnight + day}, day);
    for (const auto *totals : {&today, &yesterday, &yesterdayRest, &thisMonth}) {
        if (!totals->ok())
            return totals->error();
    }
    for (const auto *values : {&hours, &days}) {
        if (!values->ok())
            return values->error();
    }
    SpendFigures figures;
    figures.today = today->cost;
    figures.yesterdayByNow = yesterday->cost + yesterdayRest->cost;
    figures.month = thisMonth->cost;
    figures.projected = projection(thisMonth->cost, now, *month);
    figures.baseline = thisMonth->baseline;
    figures.saved = thisMonth->baseline - thisMonth->cost;
    for (const Totals &totals : *hours) {
        figures.hourlySpend.push_back(dollars(totals.cost));
        figures.hourlyRequests.push_back(static_cast<double>(totals.requests));
        figures.hourlyErrorShare.push_back(
            totals.requests > 0 ? static_cast<double>(totals.errors) / static_cast<double>(totals.requests) : 0);
    }
    for (const Totals &totals : *days) {
        figures.dailySpend.push_back(dollars(totals.cost));
        figures.dailySaved.push_back(dollars(totals.baseline - totals.cost));
    }
    return figures;
}

} // namespace infermux
