#include "CallerSpend.h"

#include <algorithm>

namespace infermux {

CallerSpend::Entry &CallerSpend::entry(Period period, UtcTime moment)
{
    const UtcTime from = spanAt(period, moment).from;
    for (Entry &known : m_entries) {
        if (known.period == period && known.from == from)
            return known;
    }
    return m_entries.emplace_back(Entry{period, from, {}, {}, {}});
}

CallerSpend::Standing CallerSpend::at(Period period, UtcTime moment) const
{
    const UtcTime from = spanAt(period, moment).from;
    for (const Entry &known : m_entries) {
        if (known.period == period && known.from == from)
            return {known.restored + known.added, known.reserved};
    }
    return {};
}

void CallerSpend::addSpent(UtcTime began, Money amount)
{
    for (const Period period : allPeriods)
        entry(period, began).added += amount;
}

void CallerSpend::addReserved(UtcTime began, Money amount)
{
    for (const Period period : allPeriods)
        entry(period, began).reserved += amount;
}

void CallerSpend::clearRestored()
{
    for (Entry &known : m_entries)
        known.restored = Money();
}

void CallerSpend::addRestored(Period period, UtcTime moment, Money amount)
{
    entry(period, moment).restored += amount;
}

void CallerSpend::forgetBefore(UtcTime now)
{
    std::erase_if(m_entries, [now](const Entry &known) {
        const UtcTime current = spanAt(known.period, now).from;
        const UtcTime previous = spanAt(known.period, current - Milliseconds{1}).from;
        return known.from < previous && known.reserved.isZero();
    });
}

} // namespace infermux
