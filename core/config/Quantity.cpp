#include "Quantity.h"

#include <base/Text.h>

#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace infermux {

namespace {

struct Unit
{
    std::string_view name;
    double factor;
};

constexpr std::array<Unit, 5> durationUnits{{{"ms", 1}, {"s", 1e3}, {"m", 60e3}, {"h", 3600e3}, {"d", 86400e3}}};
constexpr std::array<Unit, 10> sizeUnits{{{"b", 1},
                                          {"kib", 1024},
                                          {"mib", 1048576},
                                          {"gib", 1073741824},
                                          {"kb", 1e3},
                                          {"mb", 1e6},
                                          {"gb", 1e9},
                                          {"k", 1024},
                                          {"m", 1048576},
                                          {"g", 1073741824}}};
constexpr double maxDurationMs = 100.0 * 366 * 86400e3;

/// The leading non-negative number of `text`, which is shortened by it; negative if there is none.
double takeNumber(std::string_view &text)
{
    double value = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
    if (error != std::errc() || !std::isfinite(value))
        return -1;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return value;
}

template<std::size_t N>
const Unit *unitNamed(const std::array<Unit, N> &units, std::string_view name)
{
    for (const Unit &unit : units) {
        if (equalsIgnoringCase(unit.name, name))
            return &unit;
    }
    return nullptr;
}

} // namespace

Result<Milliseconds> parseDuration(std::string_view text)
{
    const Error notADuration{"invalid_duration",
                             "\"" + std::string(text) + "\" is not a duration (such as 500ms, 10s, 1m30s, 2h or 7d)"};
    text = trimmed(text);
    if (text.empty())
        return notADuration;
    double total = 0;
    bool first = true;
    while (!text.empty()) {
        const double number = takeNumber(text);
        if (number < 0)
            return notADuration;
        const auto length = std::min(text.find_first_of("0123456789."), text.size());
        const std::string_view name = text.substr(0, length);
        text.remove_prefix(length);
        const Unit *unit = name.empty() && first && text.empty() ? &durationUnits[1] : unitNamed(durationUnits, name);
        if (!unit)
            return notADuration;
        total += number * unit->factor;
        first = false;
    }
    if (total > maxDurationMs)
        return Error{"invalid_duration", "a duration of more than a hundred years"};
    return Milliseconds{std::llround(total)};
}

Result<std::uint64_t> parseSize(std::string_view text)
{
    const Error notASize{"invalid_size",
                         "\"" + std::string(text) + "\" is not a size (such as 65536, 64KiB, 10MB or 1GiB)"};
    text = trimmed(text);
    const double number = takeNumber(text);
    if (number < 0)
        return notASize;
    text = trimmed(text);
    const Unit *unit = text.empty() ? &sizeUnits[0] : unitNamed(sizeUnits, text);
    if (!unit || number * unit->factor > 1e15)
        return notASize;
    return static_cast<std::uint64_t>(std::llround(number * unit->factor));
}

} // namespace infermux
