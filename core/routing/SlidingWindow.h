#pragma once

#include <base/Clock.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace infermux {

/// Sums over a span of time up to now, in memory that does not grow with what is counted: the span is cut into slots,
/// and a slot leaves as a whole. `Counts` has `operator+=` and `operator-=`. The sum is kept up, so that asking for it
/// costs nothing. A value; the time is handed in and must not run backwards.
template<typename Counts, std::size_t slotCount>
class SlidingWindow
{
public:
    explicit SlidingWindow(Milliseconds span)
        : m_slotLength(std::max<Milliseconds>(span / slotCount, Milliseconds{1}))
    {
    }

    /// The slot that is now; what is added to it must be added through `add`.
    void add(SteadyTime now, const Counts &counts)
    {
        advance(now);
        m_slots[index(m_newest)] += counts;
        m_sum += counts;
    }
    /// Into the slot of that time, if it has not left yet.
    void addAt(SteadyTime then, SteadyTime now, const Counts &counts)
    {
        advance(now);
        const std::int64_t slot = slotOf(then);
        if (slot > m_newest || m_newest - slot >= static_cast<std::int64_t>(slotCount))
            return;
        m_slots[index(slot)] += counts;
        m_sum += counts;
    }
    const Counts &sum(SteadyTime now)
    {
        advance(now);
        return m_sum;
    }
    void clear()
    {
        m_slots = {};
        m_sum = {};
    }
    /// The slots from the oldest to that of now, with the time at which each leaves; until `visit` returns false.
    template<typename Visit>
    void eachLeaving(SteadyTime now, Visit visit)
    {
        advance(now);
        for (std::int64_t slot = m_newest - static_cast<std::int64_t>(slotCount) + 1; slot <= m_newest; ++slot) {
            const SteadyTime leaves{(slot + static_cast<std::int64_t>(slotCount)) * m_slotLength};
            if (slot >= 0 && !visit(leaves, m_slots[index(slot)]))
                return;
        }
    }
    Milliseconds slotLength() const { return m_slotLength; }

private:
    std::int64_t slotOf(SteadyTime time) const { return time.time_since_epoch() / m_slotLength; }
    static std::size_t index(std::int64_t slot) { return static_cast<std::size_t>(slot) % slotCount; }
    void advance(SteadyTime now)
    {
        const std::int64_t slot = slotOf(now);
        if (slot <= m_newest)
            return;
        if (slot - m_newest >= static_cast<std::int64_t>(slotCount)) {
            clear();
        } else {
            for (std::int64_t left = m_newest + 1; left <= slot; ++left) {
                m_sum -= m_slots[index(left)];
                m_slots[index(left)] = {};
            }
        }
        m_newest = slot;
    }

    Milliseconds m_slotLength;
    std::array<Counts, slotCount> m_slots{};
    Counts m_sum{};
    std::int64_t m_newest = 0;
};

} // namespace infermux
