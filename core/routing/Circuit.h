#pragma once

#include "SlidingWindow.h"

#include <base/Clock.h>
#include <config/Config.h>

#include <cstdint>
#include <optional>
#include <string>

namespace infermux {

enum class CircuitState { Closed, Open, HalfOpen };
std::string_view toString(CircuitState state); ///< "closed", "open", "half-open"

/// By hand, from the management API and the window.
enum class CircuitCommand { Open, Close, Reset };

/// A circuit went over to another state, and why in words.
struct CircuitChange
{
    CircuitState state = CircuitState::Closed;
    std::string reason;

    bool operator==(const CircuitChange &) const = default;
};

/// The circuit breaker of one provider (routing.md, "Circuit breaker"). Each request takes a pass and gives it back
/// with what came of it. What comes of requests that were sent before the last change says nothing about the state
/// since, and is left out. A value; the time is handed in.
class Circuit
{
public:
    /// Given out for one request, given back once.
    struct Pass
    {
        std::uint64_t era = 0; ///< which run of a state it was given out in
        bool isProbe = false;
    };

    explicit Circuit(const CircuitBreakerConfig &config);
    /// Other thresholds from now on. The state stays; the statistics begin anew where the window has another length.
    void configure(const CircuitBreakerConfig &config);

    /// An open one whose recovery window is over counts as half-open.
    CircuitState stateAt(SteadyTime now) const;
    /// A request may be sent now: not while open, and while half-open one only.
    bool admits(SteadyTime now) const;
    Pass take(SteadyTime now);

    /// Answered, with its first byte after `latency`.
    void succeeded(const Pass &pass, SteadyTime now, Milliseconds latency);
    void failed(const Pass &pass, SteadyTime now, Milliseconds latency, const std::string &reason);
    /// Neither: the caller went away, or asked for something wrong.
    void gone(const Pass &pass);

    /// By hand. `open` lasts for the recovery window, as when it opens by itself; `close` forgets the statistics.
    void open(SteadyTime now);
    void close();

    std::optional<SteadyTime> openedAt() const { return m_openedAt; } ///< while not closed
    std::optional<SteadyTime> recoversAt() const;                     ///< while open
    Milliseconds probeTimeout() const { return m_config.probeTimeout; }
    bool treatsRateLimitAsError() const { return m_config.treatRateLimitAsError; }
    int consecutiveFailures() const { return m_consecutiveFailures; }

    /// The change since this was last asked, also one that time alone has brought; nothing: none.
    std::optional<CircuitChange> takeChange(SteadyTime now);

private:
    struct Outcomes
    {
        std::int64_t finished = 0;
        std::int64_t errors = 0;
        std::int64_t slow = 0; ///< longer than `latency_p95_ms`

        Outcomes &operator+=(const Outcomes &other);
        Outcomes &operator-=(const Outcomes &other);
    };

    void advance(SteadyTime now);
    void count(SteadyTime now, bool isError, Milliseconds latency);
    std::optional<std::string> reasonToOpen(SteadyTime now);
    void trip(SteadyTime now, std::string reason);
    void close(std::string reason);
    void goTo(CircuitState state, std::string reason);

    CircuitBreakerConfig m_config;
    SlidingWindow<Outcomes, 60> m_window;
    CircuitState m_state = CircuitState::Closed;
    std::uint64_t m_era = 0;
    int m_consecutiveFailures = 0;
    bool m_isProbing = false;
    Milliseconds m_recovery; // how long it stays open when it opens next
    std::optional<SteadyTime> m_openedAt;
    SteadyTime m_recoversAt{};
    std::optional<CircuitChange> m_change;
};

} // namespace infermux
