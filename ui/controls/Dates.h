#pragma once

#include <QDateTime>
#include <QString>

namespace infermux {

/// How much of a date a place has room for.
enum class DateForm {
    Day,         ///< 24 Nov
    DayTime,     ///< 24 Nov 16:30
    WeekdayTime, ///< Tue 24 Nov 16:30
    WeekdayYear, ///< Tue 24 Nov 2026
    YearTime,    ///< 24 Nov 2026 16:30
    Month        ///< November 2026
};

/// A date in the order and with the signs of the language. GUI thread.
QString dateText(const QDateTime &time, DateForm form);

} // namespace infermux
