#pragma once

#include <ledger/Reports.h>

#include <QString>

#include <array>

namespace infermux {

/// The periods that a report is usually of. Days and months are UTC, as in budgets.
struct ReportPeriod
{
    enum class Kind { Today, Yesterday, Last7Days, Last30Days, ThisMonth, LastMonth, Last90Days, ThisYear };
    static constexpr std::array<Kind, 8> all{Kind::Today,     Kind::Yesterday, Kind::Last7Days,  Kind::Last30Days,
                                             Kind::ThisMonth, Kind::LastMonth, Kind::Last90Days, Kind::ThisYear};

    static QString name(Kind kind);
    static TimeRange range(Kind kind, UtcTime now);
};

} // namespace infermux
