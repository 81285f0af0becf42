#pragma once

#include <base/Clock.h>
#include <base/Money.h>
#include <budget/BudgetPeriod.h>
#include <ledger/Reports.h>

#include <array>
#include <map>
#include <string>
#include <vector>

namespace infermux {

/// What callers spent in the periods of this moment, out of the ledger.
struct BudgetFigures
{
    std::map<std::string, std::array<Money, allPeriods.size()>> spent; ///< in the order of `allPeriods`

    Money spentIn(Period period, const std::string &caller) const;
};

/// How one caller's spend grew over a period: one value a step, up to now.
struct SpendCourse
{
    UtcTime from;
    UtcTime to; ///< the period's end
    Milliseconds step{0};
    std::vector<Money> sums; ///< at each step's end
};

/// A fraction of a limit that was passed, and by when.
struct PassedAt
{
    double fraction = 0;
    UtcTime by; ///< the end of the step in which it was, or now
};
/// Those of a course in their order; passed is what is more than the fraction (money.md, "Budgets").
std::vector<PassedAt> passedIn(const SpendCourse &course, Money limit, std::vector<double> fractions, UtcTime now);

/// Questions for a LedgerFeed, in the reader's thread.
Result<BudgetFigures> readBudgetFigures(SqliteDatabase &ledger, UtcTime now);
Result<SpendCourse> readSpendCourse(SqliteDatabase &ledger, const std::string &caller, Period period, UtcTime now);

} // namespace infermux
