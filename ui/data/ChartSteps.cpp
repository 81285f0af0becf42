#include "ChartSteps.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace infermux {

namespace {

using namespace std::chrono_literals;

struct Step
{
    Milliseconds length;
    const char *inWords;
};

constexpr std::array<Step, 8> steps{{{15s, QT_TRANSLATE_NOOP("ChartStep", "per 15 seconds")},
                                     {1min, QT_TRANSLATE_NOOP("ChartStep", "per minute")},
                                     {5min, QT_TRANSLATE_NOOP("ChartStep", "per 5 minutes")},
                                     {15min, QT_TRANSLATE_NOOP("ChartStep", "per 15 minutes")},
                                     {1h, QT_TRANSLATE_NOOP("ChartStep", "per hour")},
                                     {3h, QT_TRANSLATE_NOOP("ChartStep", "per 3 hours")},
                                     {12h, QT_TRANSLATE_NOOP("ChartStep", "per 12 hours")},
                                     {24h, QT_TRANSLATE_NOOP("ChartStep", "per day")}}};
constexpr std::int64_t mostSteps = 100;

} // namespace

ChartStep ChartStep::forSpan(Milliseconds span)
{
    const auto fits = [span](const Step &step) { return span / step.length <= mostSteps; };
    const auto found = std::find_if(steps.begin(), steps.end(), fits);
    const Step &step = found == steps.end() ? steps.back() : *found;
    return {step.length, QCoreApplication::translate("ChartStep", step.inWords)};
}

UtcTime flooredTo(Milliseconds step, UtcTime time)
{
    return UtcTime{time.time_since_epoch() / step * step};
}

UtcTime raisedTo(Milliseconds step, UtcTime time)
{
    return flooredTo(step, time + step - Milliseconds{1});
}

} // namespace infermux
