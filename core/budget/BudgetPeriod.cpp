#include "BudgetPeriod.h"

#include <cstdio>

namespace infermux {

namespace {

using namespace std::chrono;

sys_days mondayOf(UtcTime moment)
{
    const auto today = floor<days>(moment);
    return today - (weekday{today} - Monday);
}

} // namespace

std::string_view toString(Period period)
{
    switch (period) {
    case Period::Day:
        return "day";
    case Period::Week:
        return "week";
    case Period::Month:
        break;
    }
    return "month";
}

std::string_view adjectiveOf(Period period)
{
    switch (period) {
    case Period::Day:
        return "daily";
    case Period::Week:
        return "weekly";
    case Period::Month:
        break;
    }
    return "monthly";
}

PeriodSpan spanAt(Period period, UtcTime moment)
{
    const auto today = floor<days>(moment);
    if (period == Period::Day)
        return {today, today + days{1}};
    if (period == Period::Week)
        return {mondayOf(moment), mondayOf(moment) + weeks{1}};
    const year_month_day date{today};
    const year_month month = date.year() / date.month();
    return {sys_days{month / 1}, sys_days{(month + months{1}) / 1}};
}

std::string labelOf(Period period, UtcTime moment)
{
    const year_month_day date{floor<days>(moment)};
    std::array<char, 32> text{};
    if (period == Period::Week) {
        // The week belongs to the year that its Thursday is in (ISO 8601).
        const sys_days thursday = mondayOf(moment) + days{3};
        const year ofWeek = year_month_day{thursday}.year();
        const auto number = (thursday - sys_days{ofWeek / 1 / 1}).count() / 7 + 1;
        std::snprintf(text.data(), text.size(), "%04d-W%02d", static_cast<int>(ofWeek), static_cast<int>(number));
    } else if (period == Period::Day) {
        std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                      static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    } else {
        std::snprintf(text.data(), text.size(), "%04d-%02u", static_cast<int>(date.year()),
                      static_cast<unsigned>(date.month()));
    }
    return text.data();
}

} // namespace infermux
