#pragma once

#include <chrono>

namespace infermux {

using UtcTime = std::chrono::time_point<std::chrono::system_clock, std::chrono::milliseconds>;
using SteadyTime = std::chrono::steady_clock::time_point;
using Milliseconds = std::chrono::milliseconds;

/// Where all code gets the time from, so that tests can turn it. Any thread.
/// `utc` is the calendar (it may jump), `steady` only ever goes forward.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual UtcTime utc() const = 0;
    virtual SteadyTime steady() const = 0;

    /// The clock of the machine.
    static const Clock &system();
};

/// A clock that stands still until it is told to move.
class TestClock : public Clock
{
public:
    explicit TestClock(UtcTime start = UtcTime{Milliseconds{1'772'366'400'000}})
        : m_utc(start)
    {
    }

    UtcTime utc() const override { return m_utc; }
    SteadyTime steady() const override { return m_steady; }

    /// Both clocks go forward.
    void advance(Milliseconds by)
    {
        m_utc += by;
        m_steady += by;
    }
    /// Only the calendar moves, forward or back, as when a person or NTP sets it.
    void setUtc(UtcTime to) { m_utc = to; }

private:
    UtcTime m_utc;
    SteadyTime m_steady{std::chrono::hours{1}};
};

} // namespace infermux
