#include "RollingWindow.h"

#include <algorithm>
#include <cmath>

namespace infermux {

namespace {

constexpr double ratio = 1.1;

std::int64_t secondOf(SteadyTime time)
{
    return std::chrono::duration_cast<std::chrono::seconds>(time.time_since_epoch()).count();
}

} // namespace

RollingWindow::Bucket &RollingWindow::bucket(SteadyTime now)
{
    const std::int64_t second = secondOf(now);
    Bucket &found = m_buckets[static_cast<std::size_t>(second) % seconds];
    if (found.second != second) {
        found = Bucket{};
        found.second = second;
    }
    return found;
}

template<typename Add>
void RollingWindow::forEach(SteadyTime now, Add add) const
{
    const std::int64_t newest = secondOf(now);
    for (const Bucket &entry : m_buckets) {
        if (entry.second >= 0 && entry.second <= newest && newest - entry.second < static_cast<std::int64_t>(seconds))
            add(entry);
    }
}

void RollingWindow::addRequest(SteadyTime now)
{
    ++bucket(now).requests;
}

void RollingWindow::addOutcome(SteadyTime now, bool isError, Milliseconds latency)
{
    Bucket &current = bucket(now);
    ++current.finished;
    current.errors += isError ? 1 : 0;
    const double ms = std::max(1.0, static_cast<double>(latency.count()));
    const auto step = static_cast<std::size_t>(std::ceil(std::log(ms) / std::log(ratio)));
    ++current.latencies[std::min(step, steps - 1)];
}

std::int64_t RollingWindow::requests(SteadyTime now) const
{
    std::int64_t sum = 0;
    forEach(now, [&sum](const Bucket &entry) { sum += entry.requests; });
    return sum;
}

std::int64_t RollingWindow::errors(SteadyTime now) const
{
    std::int64_t sum = 0;
    forEach(now, [&sum](const Bucket &entry) { sum += entry.errors; });
    return sum;
}

double RollingWindow::errorRate(SteadyTime now) const
{
    std::int64_t finished = 0;
    std::int64_t failed = 0;
    forEach(now, [&](const Bucket &entry) {
        finished += entry.finished;
        failed += entry.errors;
    });
    return finished == 0 ? 0 : static_cast<double>(failed) / static_cast<double>(finished);
}

double RollingWindow::percentileMs(SteadyTime now, double fraction) const
{
    std::array<std::int64_t, steps> merged{};
    std::int64_t total = 0;
    forEach(now, [&](const Bucket &entry) {
        for (std::size_t step = 0; step < steps; ++step)
            merged[step] += entry.latencies[step];
        total += entry.finished;
    });
    if (total == 0)
        return 0;
    const auto rank = static_cast<std::int64_t>(std::ceil(fraction * static_cast<double>(total)));
    std::int64_t seen = 0;
    for (std::size_t step = 0; step < steps; ++step) {
        seen += merged[step];
        if (seen >= rank)
            return std::round(std::pow(ratio, static_cast<double>(step)));
    }
    return 0;
}

} // namespace infermux
