#pragma once

#include <base/Clock.h>

#include <QString>

namespace infermux {

/// The steps that a chart of a span is cut into: the finest of the usual ones that makes no more than some hundred.
struct ChartStep
{
    Milliseconds length{0};
    QString inWords; ///< "per hour"

    static ChartStep forSpan(Milliseconds span);
};

UtcTime flooredTo(Milliseconds step, UtcTime time);
UtcTime raisedTo(Milliseconds step, UtcTime time);

} // namespace infermux
