#include "Circuit.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace infermux {

std::string_view toString(CircuitState state)
{
    switch (state) {
    case CircuitState::Closed:
        return "closed";
    case CircuitState::Open:
        return "open";
    case CircuitState::HalfOpen:
        break;
    }
    return "half-open";
}

Circuit::Outcomes &Circuit::Outcomes::operator+=(const Outcomes &other)
{
    finished += other.finished;
    errors += other.errors;
    slow += other.slow;
    return *this;
}

Circuit::Outcomes &Circuit::Outcomes::operator-=(const Outcomes &other)
{
    finished -= other.finished;
    errors -= other.errors;
    slow -= other.slow;
    return *this;
}

Circuit::Circuit(const CircuitBreakerConfig &config)
    : m_config(config)
    , m_window(std::chrono::seconds{config.windowSeconds})
    , m_recovery(config.recoveryWindow)
{
}

void Circuit::configure(const CircuitBreakerConfig &config)
{
    if (config == m_config)
        return;
    if (config.windowSeconds != m_config.windowSeconds || config.latencyP95Ms != m_config.latencyP95Ms)
        m_window = SlidingWindow<Outcomes, 60>(std::chrono::seconds{config.windowSeconds});
    m_config = config;
    m_recovery = config.recoveryWindow;
}

CircuitState Circuit::stateAt(SteadyTime now) const
{
    return m_state == CircuitState::Open && now >= m_recoversAt ? CircuitState::HalfOpen : m_state;
}

bool Circuit::admits(SteadyTime now) const
{
    switch (stateAt(now)) {
    case CircuitState::Closed:
        return true;
    case CircuitState::Open:
        return false;
    case CircuitState::HalfOpen:
        break;
    }
    return !m_isProbing;
}

std::optional<SteadyTime> Circuit::recoversAt() const
{
    return m_state == CircuitState::Open ? std::optional(m_recoversAt) : std::nullopt;
}

void Circuit::advance(SteadyTime now)
{
    if (stateAt(now) != m_state)
        goTo(CircuitState::HalfOpen, "the recovery window is over; one request is let through");
}

void Circuit::goTo(CircuitState state, std::string reason)
{
    m_state = state;
    ++m_era;
    m_isProbing = false;
    m_change = CircuitChange{state, std::move(reason)};
}

Circuit::Pass Circuit::take(SteadyTime now)
{
    advance(now);
    const bool isProbe = m_state == CircuitState::HalfOpen && !m_isProbing;
    m_isProbing = m_isProbing || isProbe;
    return {m_era, isProbe};
}

void Circuit::count(SteadyTime now, bool isError, Milliseconds latency)
{
    const bool isSlow = m_config.latencyP95Ms > 0 && latency > Milliseconds{m_config.latencyP95Ms};
    m_window.add(now, {1, isError ? 1 : 0, isSlow ? 1 : 0});
    m_consecutiveFailures = isError ? m_consecutiveFailures + 1 : 0;
}

void Circuit::succeeded(const Pass &pass, SteadyTime now, Milliseconds latency)
{
    if (pass.era != m_era)
        return;
    if (m_state == CircuitState::HalfOpen)
        return close("the probe was answered");
    count(now, false, latency);
    if (auto reason = reasonToOpen(now))
        trip(now, std::move(*reason));
}

void Circuit::failed(const Pass &pass, SteadyTime now, Milliseconds latency, const std::string &reason)
{
    if (pass.era != m_era)
        return;
    if (m_state == CircuitState::HalfOpen) {
        const double longer = static_cast<double>(m_recovery.count()) * m_config.recoveryBackoffMultiplier;
        const auto most = static_cast<double>(std::max(m_config.recoveryBackoffMax, m_config.recoveryWindow).count());
        m_recovery = Milliseconds{std::llround(std::min(longer, most))};
        return trip(now, "the probe failed: " + reason);
    }
    count(now, true, latency);
    if (auto why = reasonToOpen(now))
        trip(now, std::move(*why) + " (" + reason + ")");
}

void Circuit::gone(const Pass &pass)
{
    if (pass.era == m_era && pass.isProbe)
        m_isProbing = false; // the place is free for the next
}

/// In words; nothing: it stays closed.
std::optional<std::string> Circuit::reasonToOpen(SteadyTime now)
{
    if (m_consecutiveFailures >= m_config.consecutiveFailures)
        return std::to_string(m_consecutiveFailures) + " failures in a row";
    const Outcomes &sum = m_window.sum(now);
    if (sum.finished < m_config.minRequests)
        return std::nullopt;
    const auto finished = static_cast<double>(sum.finished);
    if (sum.errors > 0 && static_cast<double>(sum.errors) >= m_config.errorRateThreshold * finished)
        return std::to_string(sum.errors) + " of " + std::to_string(sum.finished) + " requests failed";
    // The 95th percentile is longer if more are slow than may stand above its rank.
    const std::int64_t rank = (sum.finished * 95 + 99) / 100;
    if (sum.slow > sum.finished - rank)
        return "the 95th percentile of latency is above " + std::to_string(m_config.latencyP95Ms) + " ms";
    return std::nullopt;
}

void Circuit::trip(SteadyTime now, std::string reason)
{
    goTo(CircuitState::Open, std::move(reason));
    m_openedAt = now;
    m_recoversAt = now + m_recovery;
}

void Circuit::open(SteadyTime now)
{
    trip(now, "opened by hand");
}

void Circuit::close()
{
    close("closed by hand");
}

void Circuit::close(std::string reason)
{
    m_window.clear();
    m_consecutiveFailures = 0;
    m_recovery = m_config.recoveryWindow;
    m_openedAt.reset();
    if (m_state != CircuitState::Closed)
        goTo(CircuitState::Closed, std::move(reason));
}

std::optional<CircuitChange> Circuit::takeChange(SteadyTime now)
{
    advance(now);
    return std::exchange(m_change, std::nullopt);
}

} // namespace infermux
