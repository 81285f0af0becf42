#include "Clock.h"

namespace infermux {

namespace {

class SystemClock : public Clock
{
public:
    UtcTime utc() const override
    {
        return std::chrono::time_point_cast<Milliseconds>(std::chrono::system_clock::now());
    }
    SteadyTime steady() const override { return std::chrono::steady_clock::now(); }
};

} // namespace

const Clock &Clock::system()
{
    static const SystemClock clock;
    return clock;
}

} // namespace infermux
