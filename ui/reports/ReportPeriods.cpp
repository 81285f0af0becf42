#include "ReportPeriods.h"

#include <QCoreApplication>

namespace infermux {

namespace {

using namespace std::chrono_literals;

constexpr Milliseconds day = 24h;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReportPeriod)
};

UtcTime beginningOfYear(UtcTime time)
{
    const std::chrono::year_month_day date{std::chrono::floor<std::chrono::days>(time)};
    return UtcTime{std::chrono::sys_days{date.year() / std::chrono::January / 1}.time_since_epoch()};
}

} // namespace

QString ReportPeriod::name(Kind kind)
{
    switch (kind) {
    case Kind::Today:
        return Words::tr("Today");
    case Kind::Yesterday:
        return Words::tr("Yesterday");
    case Kind::Last7Days:
        return Words::tr("Last 7 days");
    case Kind::Last30Days:
        return Words::tr("Last 30 days");
    case Kind::ThisMonth:
        return Words::tr("This month");
    case Kind::LastMonth:
        return Words::tr("Last month");
    case Kind::Last90Days:
        return Words::tr("Last 90 days");
    case Kind::ThisYear:
        break;
    }
    return Words::tr("This year");
}

TimeRange ReportPeriod::range(Kind kind, UtcTime now)
{
    const UtcTime midnight{std::chrono::floor<std::chrono::days>(now).time_since_epoch()};
    const UtcTime end = midnight + day;
    const TimeRange month = *monthRange(monthOf(now));
    switch (kind) {
    case Kind::Today:
        return {midnight, end};
    case Kind::Yesterday:
        return {midnight - day, midnight};
    case Kind::Last7Days:
        return {end - 7 * day, end};
    case Kind::Last30Days:
        return {end - 30 * day, end};
    case Kind::ThisMonth:
        return month;
    case Kind::LastMonth:
        return *monthRange(monthOf(month.from - day));
    case Kind::Last90Days:
        return {end - 90 * day, end};
    case Kind::ThisYear:
        break;
    }
    return {beginningOfYear(now), end};
}

} // namespace infermux
