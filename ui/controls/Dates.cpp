#include "Dates.h"

#include <QCoreApplication>
#include <QLocale>

namespace infermux {

namespace {

struct DateFormats
{
    Q_DECLARE_TR_FUNCTIONS(DateFormats)
};

QString formatOf(DateForm form)
{
    switch (form) {
    case DateForm::Day:
        return DateFormats::tr("d MMM");
    case DateForm::DayTime:
        return DateFormats::tr("d MMM HH:mm");
    case DateForm::WeekdayTime:
        return DateFormats::tr("ddd d MMM HH:mm");
    case DateForm::WeekdayYear:
        return DateFormats::tr("ddd d MMM yyyy");
    case DateForm::YearTime:
        return DateFormats::tr("d MMM yyyy HH:mm");
    case DateForm::Month:
        break;
    }
    return DateFormats::tr("MMMM yyyy");
}

} // namespace

QString dateText(const QDateTime &time, DateForm form)
{
    return QLocale().toString(time, formatOf(form));
}

} // namespace infermux
