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

/// Questions for a LedgerFeed, in the reader's thread.
Result<BudgetFigures> readBudgetFigures(SqliteDatabase &ledger, UtcTime now);
Result<SpendCourse> readSpendCourse(SqliteDatabase &ledger, const std::string &caller, Period period, UtcTime now);

} // namespace infermux
