#include "ProviderState.h"

namespace infermux {

ProviderState::ProviderState(const ProviderConfig &config, ChangeHandler onChange)
    : m_onChange(std::move(onChange))
    , m_circuit(config.circuitBreaker)
    , m_limiter(config.rateLimits)
{
}

void ProviderState::configure(const ProviderConfig &config)
{
    m_circuit.configure(config.circuitBreaker);
    m_limiter.configure(config.rateLimits);
}

ProviderState ProviderState::copy() const
{
    ProviderState same = *this;
    same.m_onChange = {};
    return same;
}

Availability ProviderState::availability(SteadyTime now, std::int64_t tokens)
{
    if (!m_health.isHealthy)
        return {Eligibility::Unhealthy, std::nullopt};
    if (!m_circuit.admits(now)) {
        const bool isOpen = m_circuit.stateAt(now) == CircuitState::Open;
        return {isOpen ? Eligibility::CircuitOpen : Eligibility::Probing, m_circuit.recoversAt()};
    }
    if (const auto room = m_limiter.roomAt(now, tokens))
        return {Eligibility::AtLimit, room};
    return {};
}

ProviderState::Ticket ProviderState::begin(SteadyTime now, std::int64_t tokens)
{
    ++m_inFlight;
    m_window.addRequest(now);
    const Ticket ticket{m_circuit.take(now), m_limiter.take(now, tokens)};
    tell(now);
    return ticket;
}

void ProviderState::answering(Ticket &ticket, SteadyTime now, Milliseconds latency)
{
    if (!ticket.isProbe())
        return;
    m_circuit.succeeded(ticket.pass, now, latency);
    ticket.pass = m_circuit.take(now);
    tell(now);
}

void ProviderState::succeeded(const Ticket &ticket, SteadyTime now, Milliseconds latency, double ewmaDecay)
{
    --m_inFlight;
    m_window.addOutcome(now, false, latency);
    const auto sample = static_cast<double>(latency.count());
    m_ewmaMs = m_samples == 0 ? sample : ewmaDecay * sample + (1 - ewmaDecay) * m_ewmaMs;
    ++m_samples;
    m_circuit.succeeded(ticket.pass, now, latency);
    tell(now);
}

void ProviderState::failed(const Ticket &ticket, SteadyTime now, Milliseconds latency, const std::string &error)
{
    --m_inFlight;
    m_window.addOutcome(now, true, latency);
    m_lastError = error;
    m_circuit.failed(ticket.pass, now, latency, error);
    tell(now);
}

void ProviderState::wasBusy(const Ticket &ticket, SteadyTime now, Milliseconds latency)
{
    if (m_circuit.treatsRateLimitAsError())
        failed(ticket, now, latency, "429, too many requests");
    else
        ended(ticket);
}

void ProviderState::ended(const Ticket &ticket)
{
    --m_inFlight;
    m_circuit.gone(ticket.pass);
}

void ProviderState::correctTokens(const Ticket &ticket, SteadyTime now, std::int64_t tokens)
{
    m_limiter.correct(ticket.sent, now, tokens);
}

void ProviderState::openCircuit(SteadyTime now)
{
    m_circuit.open(now);
    tell(now);
}

void ProviderState::closeCircuit(SteadyTime now)
{
    m_circuit.close();
    tell(now);
}

void ProviderState::reset(SteadyTime now)
{
    closeCircuit(now);
    m_limiter.clear();
    m_window = {};
    m_lastError.clear();
    m_ewmaMs = 0;
    m_samples = 0;
    rejectsStreamOptions = false;
}

void ProviderState::tick(SteadyTime now)
{
    tell(now);
}

void ProviderState::tell(SteadyTime now)
{
    const auto change = m_circuit.takeChange(now);
    if (change && m_onChange)
        m_onChange(*change);
}

} // namespace infermux
