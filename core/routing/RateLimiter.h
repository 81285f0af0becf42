#pragma once

#include "SlidingWindow.h"

#include <base/Clock.h>
#include <config/Config.h>

#include <cstdint>
#include <optional>

namespace infermux {

/// What a provider says about its own limits in an answer's headers.
struct ReportedLimit
{
    std::optional<std::int64_t> remaining;
    std::optional<Milliseconds> resetsIn;
};

/// Requests and tokens of the last 60 seconds against a provider's ceilings (routing.md, "Rate limits"): the configured
/// ones, and what the provider itself reports where that is stricter. Counted at sending, tokens as estimated and
/// corrected once they are known. In no 60 seconds more than a ceiling is let through; what was counted leaves within a
/// tenth of a second after its minute. A request that alone is above the ceiling for tokens may go when no other is
/// counted: the provider is to judge. A value; the time is handed in.
class RateLimiter
{
public:
    /// Given out for one request, to correct its tokens with.
    struct Entry
    {
        SteadyTime sentAt;
        std::int64_t tokens = 0;
    };

    explicit RateLimiter(const RateLimitConfig &limits);
    void configure(const RateLimitConfig &limits) { m_limits = limits; }

    /// When a request of so many tokens fits; nothing: now.
    std::optional<SteadyTime> roomAt(SteadyTime now, std::int64_t tokens);
    Entry take(SteadyTime now, std::int64_t tokens);
    void correct(const Entry &entry, SteadyTime now, std::int64_t tokens);

    void reportedRequests(SteadyTime now, const ReportedLimit &limit) { m_reportedRequests.report(now, limit); }
    void reportedTokens(SteadyTime now, const ReportedLimit &limit) { m_reportedTokens.report(now, limit); }
    /// The provider asked to be left alone that long (`Retry-After`).
    void restFor(SteadyTime now, Milliseconds time);

    /// How many more would fit now; nothing: there is no ceiling. Never below 0.
    std::optional<std::int64_t> requestsLeft(SteadyTime now);
    std::optional<std::int64_t> tokensLeft(SteadyTime now);

    /// Forgets what was counted and reported.
    void clear();

private:
    struct Counts
    {
        std::int64_t requests = 0;
        std::int64_t tokens = 0;

        Counts &operator+=(const Counts &other);
        Counts &operator-=(const Counts &other);
    };
    /// What was reported last, less what was sent since; believed until it resets.
    struct Reported
    {
        std::int64_t left = 0;
        SteadyTime resetsAt{};

        void report(SteadyTime now, const ReportedLimit &limit);
        std::optional<SteadyTime> roomAt(SteadyTime now, std::int64_t amount) const;
    };

    SteadyTime roomInWindow(SteadyTime now, std::int64_t tokens);

    RateLimitConfig m_limits;
    SlidingWindow<Counts, 601> m_window{
        Milliseconds{60'100}}; // slots of 100 ms; the one that is being filled counts too
    Reported m_reportedRequests;
    Reported m_reportedTokens;
    SteadyTime m_restsUntil{};
};

} // namespace infermux
