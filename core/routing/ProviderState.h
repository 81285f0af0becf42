#pragma once

#include "Circuit.h"
#include "Eligibility.h"
#include "RateLimiter.h"
#include "RollingWindow.h"

#include <base/Clock.h>
#include <config/Config.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace infermux {

/// What the last health check found; healthy until the first one is over.
struct ProviderHealth
{
    bool isHealthy = true;
    std::optional<UtcTime> checkedAt;
    std::string problem; ///< in words

    bool operator==(const ProviderHealth &) const = default;
};

/// What the gateway knows of one provider: circuit, health, rate limits, latency, what is on its way. Each request
/// begins with a ticket, which is given back once. A value but for who is told of changes; belongs to the gateway's
/// thread; the time is handed in.
class ProviderState
{
public:
    struct Ticket
    {
        Circuit::Pass pass;
        RateLimiter::Entry sent;
        bool isProbe() const { return pass.isProbe; }
    };
    using ChangeHandler = std::function<void(const CircuitChange &)>;

    explicit ProviderState(const ProviderConfig &config = {}, ChangeHandler onChange = {});
    /// The same provider in another configuration.
    void configure(const ProviderConfig &config);
    /// As it is now, to be asked and tried out: what becomes of the copy nobody is told.
    ProviderState copy() const;

    /// Whether a request of so many tokens, estimated, may go to it.
    Availability availability(SteadyTime now, std::int64_t tokens);

    /// A request goes to the provider.
    Ticket begin(SteadyTime now, std::int64_t tokens);
    /// A stream has begun to come: a probe is decided by that, not by how long the stream takes.
    void answering(Ticket &ticket, SteadyTime now, Milliseconds latency);
    /// It answered in `latency` (to the first byte).
    void succeeded(const Ticket &ticket, SteadyTime now, Milliseconds latency, double ewmaDecay);
    void failed(const Ticket &ticket, SteadyTime now, Milliseconds latency, const std::string &error);
    /// It answered 429: an error if the configuration says so.
    void wasBusy(const Ticket &ticket, SteadyTime now, Milliseconds latency);
    /// It is over and says nothing about the provider: the caller went away, or had a bad key.
    void ended(const Ticket &ticket);
    /// The tokens that the request really took.
    void correctTokens(const Ticket &ticket, SteadyTime now, std::int64_t tokens);

    /// By hand.
    void openCircuit(SteadyTime now);
    void closeCircuit(SteadyTime now);
    /// As if nothing had been seen of the provider yet; what is on its way stays counted.
    void reset(SteadyTime now);
    /// Tells of changes that time alone brings.
    void tick(SteadyTime now);

    void setHealth(ProviderHealth health) { m_health = std::move(health); }
    const ProviderHealth &health() const { return m_health; }
    const Circuit &circuit() const { return m_circuit; }
    RateLimiter &limiter() { return m_limiter; }
    /// Moving average of response times; 0 with fewer than `minSamples` of them.
    double latencyMs(int minSamples) const { return m_samples < minSamples ? 0 : m_ewmaMs; }
    const RollingWindow &window() const { return m_window; }
    int inFlight() const { return m_inFlight; }
    const std::string &lastError() const { return m_lastError; }

    /// The provider answers 400 to `stream_options`: it is no longer asked for the usage of a stream.
    bool rejectsStreamOptions = false;

private:
    void tell(SteadyTime now);

    ChangeHandler m_onChange;
    Circuit m_circuit;
    RateLimiter m_limiter;
    ProviderHealth m_health;
    RollingWindow m_window;
    std::string m_lastError;
    double m_ewmaMs = 0;
    int m_samples = 0;
    int m_inFlight = 0;
};

/// One for each provider of a configuration, in its order. A reload hands them on by name.
using ProviderStates = std::vector<std::shared_ptr<ProviderState>>;

} // namespace infermux
