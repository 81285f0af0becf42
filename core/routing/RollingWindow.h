#pragma once

#include <base/Clock.h>

#include <array>
#include <cstdint>

namespace infermux {

/// Requests, errors and latencies of the last 60 seconds, in memory that does not grow with their number: one bucket a
/// second, latencies in a histogram whose steps are a tenth apart. A value; the time is handed in.
class RollingWindow
{
public:
    void addRequest(SteadyTime now);
    void addOutcome(SteadyTime now, bool isError, Milliseconds latency);

    std::int64_t requests(SteadyTime now) const;
    std::int64_t errors(SteadyTime now) const;
    /// 0 to 1; 0 without a finished request.
    double errorRate(SteadyTime now) const;
    /// Upper edge of the step that holds that fraction's percentile; 0 without a finished request.
    double percentileMs(SteadyTime now, double fraction) const;
    double p95Ms(SteadyTime now) const { return percentileMs(now, 0.95); }
    double medianMs(SteadyTime now) const { return percentileMs(now, 0.5); }

private:
    static constexpr std::size_t seconds = 60;
    static constexpr std::size_t steps = 128;

    struct Bucket
    {
        std::int64_t second = -1;
        std::uint32_t requests = 0;
        std::uint32_t finished = 0;
        std::uint32_t errors = 0;
        std::array<std::uint32_t, steps> latencies{};
    };

    Bucket &bucket(SteadyTime now);
    template<typename Add>
    void forEach(SteadyTime now, Add add) const;

    std::array<Bucket, seconds> m_buckets{};
};

} // namespace infermux
