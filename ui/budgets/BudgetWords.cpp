#include "BudgetWords.h"

#include "controls/Dates.h"
#include "controls/Figures.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace infermux {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BudgetWords)
};

} // namespace

QString callerInWords(const std::string &caller)
{
    return caller == "*" ? Words::tr("everyone else") : QString::fromStdString(caller);
}

QString periodInWords(Period period)
{
    switch (period) {
    case Period::Day:
        return Words::tr("today");
    case Period::Week:
        return Words::tr("this week");
    case Period::Month:
        break;
    }
    return Words::tr("this month");
}

QString actionInWords(const BudgetLimitConfig &limit)
{
    const QString model = QString::fromStdString(limit.modelOverride);
    switch (limit.action) {
    case BudgetAction::HardStop:
        return limit.modelOverride.empty()
                   ? Words::tr("stops at the limit")
                   : Words::tr("%1 from %2, then stops").arg(model, percentText(limit.overrideAt));
    case BudgetAction::Alert:
        return Words::tr("only tells");
    case BudgetAction::ModelOverride:
        break;
    }
    return Words::tr("%1 from %2").arg(model, percentText(limit.overrideAt));
}

QString alertsInWords(const std::vector<PassedAt> &passed, Period period)
{
    if (passed.empty())
        return Words::tr("No alerts %1").arg(periodInWords(period));
    QStringList words;
    for (const PassedAt &one : passed) {
        const QDateTime by =
            QDateTime::fromMSecsSinceEpoch(std::chrono::duration_cast<Milliseconds>(one.by.time_since_epoch()).count());
        words.append(Words::tr("%1 by %2")
                         .arg(percentText(one.fraction), period == Period::Day
                                                             ? QLocale().toString(by.time(), QLocale::ShortFormat)
                                                             : dateText(by, DateForm::DayTime)));
    }
    return Words::tr("Alerts %1: %2").arg(periodInWords(period), words.join(QStringLiteral(", ")));
}

StatusPill stateOf(const BudgetLimitConfig &limit, double spent)
{
    using Tone = StatusPill::Tone;
    if (spent >= 1 && limit.action == BudgetAction::HardStop)
        return {Words::tr("stopped"), {}, Tone::Bad};
    if (spent >= 1)
        return {Words::tr("over its limit"), {}, Tone::Bad};
    if (limit.action != BudgetAction::Alert && !limit.modelOverride.empty() && spent > limit.overrideAt)
        return {Words::tr("other model"), {}, Tone::Warning};
    double passed = 0;
    for (const double fraction : limit.alertAt)
        passed = spent > fraction ? std::max(passed, fraction) : passed;
    if (passed > 0)
        return {Words::tr("alert at %1").arg(percentText(passed)), {}, Tone::Warning};
    return {Words::tr("well within"), {}, Tone::Good};
}

} // namespace infermux
