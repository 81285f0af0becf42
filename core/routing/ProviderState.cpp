#include "ProviderState.h"

#include <algorithm>

namespace infermux {

void ProviderState::began(SteadyTime now)
{
    ++m_inFlight;
    m_window.addRequest(now);
}

void ProviderState::succeeded(SteadyTime now, Milliseconds latency, double ewmaDecay)
{
    ended();
    m_window.addOutcome(now, false, latency);
    const auto sample = static_cast<double>(latency.count());
    m_ewmaMs = m_samples == 0 ? sample : ewmaDecay * sample + (1 - ewmaDecay) * m_ewmaMs;
    ++m_samples;
}

void ProviderState::failed(SteadyTime now, Milliseconds latency, std::string error)
{
    ended();
    m_window.addOutcome(now, true, latency);
    m_lastError = std::move(error);
}

void ProviderState::ended()
{
    --m_inFlight;
}

void ProviderState::restFor(SteadyTime now, Milliseconds time)
{
    m_restsUntil = std::max(m_restsUntil, now + time);
}

std::optional<SteadyTime> ProviderState::restsUntil(SteadyTime now) const
{
    return m_restsUntil > now ? std::optional<SteadyTime>(m_restsUntil) : std::nullopt;
}

} // namespace infermux
