#pragma once

#include "BudgetPeriod.h"

#include <base/Money.h>

#include <vector>

namespace infermux {

/// What one caller spent and has reserved, by period. A request counts in the periods that it began in, so a clock that
/// is set back finds the periods before as they were. A value; sums are exact.
class CallerSpend
{
public:
    struct Standing
    {
        Money spent;
        Money reserved; ///< for requests in flight
    };

    Standing at(Period period, UtcTime moment) const;
    void addSpent(UtcTime began, Money amount);
    void addReserved(UtcTime began, Money amount); ///< negative: given back

    /// What the ledger says was spent before this process counted; replaces what was said before.
    void clearRestored();
    void addRestored(Period period, UtcTime moment, Money amount);

    /// Periods that ended before the one before this moment's are forgotten.
    void forgetBefore(UtcTime now);
    bool isEmpty() const { return m_entries.empty(); }

private:
    struct Entry
    {
        Period period;
        UtcTime from;
        Money restored;
        Money added;
        Money reserved;
    };
    Entry &entry(Period period, UtcTime moment);

    std::vector<Entry> m_entries; // a handful
};

} // namespace infermux
