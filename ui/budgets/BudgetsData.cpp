#include "BudgetsData.h"

#include <budget/BudgetDecision.h>

#include <algorithm>

namespace infermux {

namespace {

using namespace std::chrono_literals;

Milliseconds stepOf(Period period)
{
    return period == Period::Day ? Milliseconds{1h} : period == Period::Week ? Milliseconds{6h} : Milliseconds{24h};
}

} // namespace

Money BudgetFigures::spentIn(Period period, const std::string &caller) const
{
    const auto found = spent.find(caller);
    return found == spent.end() ? Money() : found->second[static_cast<std::size_t>(period)];
}

Result<BudgetFigures> readBudgetFigures(SqliteDatabase &ledger, UtcTime now)
{
    BudgetFigures figures;
    for (const Period period : allPeriods) {
        const PeriodSpan span = spanAt(period, now);
        ReportQuery query;
        query.range = {span.from, span.to};
        query.by = {Dimension::Caller};
        const auto rows = reportRows(ledger, query);
        if (!rows.ok())
            return rows.error();
        for (const ReportRow &row : *rows) {
            if (const std::string &caller = row.name(Dimension::Caller); !caller.empty())
                figures.spent[caller][static_cast<std::size_t>(period)] = row.totals.cost;
        }
    }
    return figures;
}

Result<SpendCourse> readSpendCourse(SqliteDatabase &ledger, const std::string &caller, Period period, UtcTime now)
{
    const PeriodSpan span = spanAt(period, now);
    SpendCourse course{span.from, span.to, stepOf(period), {}};
    ReportQuery query;
    query.range = {span.from, span.to};
    query.step = TimeStep{course.step};
    query.only[static_cast<std::size_t>(Dimension::Caller)] = caller;
    const auto rows = reportRows(ledger, query);
    if (!rows.ok())
        return rows.error();
    course.sums.resize(static_cast<std::size_t>((now - span.from) / course.step) + 1);
    for (const ReportRow &row : *rows) {
        const auto at = static_cast<std::size_t>((row.at - span.from) / course.step);
        if (at < course.sums.size())
            course.sums[at] += row.totals.cost;
    }
    for (std::size_t i = 1; i < course.sums.size(); ++i)
        course.sums[i] += course.sums[i - 1];
    return course;
}

std::vector<PassedAt> passedIn(const SpendCourse &course, Money limit, std::vector<double> fractions, UtcTime now)
{
    std::sort(fractions.begin(), fractions.end());
    std::vector<PassedAt> passed;
    for (const double fraction : fractions) {
        const Money threshold = fractionOf(limit, fraction);
        const auto over =
            std::find_if(course.sums.begin(), course.sums.end(), [&threshold](Money sum) { return sum > threshold; });
        if (over != course.sums.end())
            passed.push_back({fraction, std::min(now, course.from + course.step * (over - course.sums.begin() + 1))});
    }
    return passed;
}

} // namespace infermux
