#pragma once

#include <base/Clock.h>

#include <array>
#include <string>
#include <string_view>

namespace infermux {

/// The UTC calendar periods that limits are over. A week is an ISO week: it begins on Monday.
enum class Period { Day, Week, Month };
inline constexpr std::array allPeriods{Period::Day, Period::Week, Period::Month};

std::string_view toString(Period period);   ///< "day"
std::string_view adjectiveOf(Period period); ///< "daily"

struct PeriodSpan
{
    UtcTime from;
    UtcTime to; ///< the first moment of the next one

    bool operator==(const PeriodSpan &) const = default;
};

/// The period that a moment is in.
PeriodSpan spanAt(Period period, UtcTime moment);

/// "2026-03-05", "2026-W10" (ISO 8601), "2026-03".
std::string labelOf(Period period, UtcTime moment);

} // namespace infermux
