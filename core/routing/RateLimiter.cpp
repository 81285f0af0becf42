#include "RateLimiter.h"

#include <algorithm>

namespace infermux {

namespace {

/// What is reported for longer than that is not believed: a provider's clock or unit may be off.
constexpr Milliseconds longestBelieved = std::chrono::hours{1};

std::optional<std::int64_t> lesser(std::optional<std::int64_t> a, std::optional<std::int64_t> b)
{
    if (!a || !b)
        return a ? a : b;
    return std::min(*a, *b);
}

} // namespace

RateLimiter::Counts &RateLimiter::Counts::operator+=(const Counts &other)
{
    requests += other.requests;
    tokens += other.tokens;
    return *this;
}

RateLimiter::Counts &RateLimiter::Counts::operator-=(const Counts &other)
{
    requests -= other.requests;
    tokens -= other.tokens;
    return *this;
}

void RateLimiter::Reported::report(SteadyTime now, const ReportedLimit &limit)
{
    if (!limit.remaining || !limit.resetsIn)
        return;
    left = std::max<std::int64_t>(0, *limit.remaining);
    resetsAt = now + std::clamp(*limit.resetsIn, Milliseconds{0}, longestBelieved);
}

std::optional<SteadyTime> RateLimiter::Reported::roomAt(SteadyTime now, std::int64_t amount) const
{
    return resetsAt > now && left < amount ? std::optional(resetsAt) : std::nullopt;
}

RateLimiter::RateLimiter(const RateLimitConfig &limits)
    : m_limits(limits)
{
}

std::optional<SteadyTime> RateLimiter::roomAt(SteadyTime now, std::int64_t tokens)
{
    SteadyTime room = std::max(now, m_restsUntil);
    room = std::max(room, m_reportedRequests.roomAt(now, 1).value_or(now));
    // Tokens are estimated: a provider with some left is to judge itself.
    room = std::max(room, m_reportedTokens.roomAt(now, std::min<std::int64_t>(tokens, 1)).value_or(now));
    if (m_limits.requestsPerMinute || m_limits.tokensPerMinute)
        room = std::max(room, roomInWindow(now, tokens));
    return room > now ? std::optional(room) : std::nullopt;
}

/// Goes through the slots that leave, oldest first, until enough has.
SteadyTime RateLimiter::roomInWindow(SteadyTime now, std::int64_t tokens)
{
    Counts sum = m_window.sum(now);
    const auto fits = [&] {
        const bool requestFits = !m_limits.requestsPerMinute || sum.requests + 1 <= *m_limits.requestsPerMinute;
        const bool tokensFit =
            !m_limits.tokensPerMinute || sum.tokens <= 0 || sum.tokens + tokens <= *m_limits.tokensPerMinute;
        return requestFits && tokensFit;
    };
    SteadyTime room = now;
    if (fits())
        return room;
    m_window.eachLeaving(now, [&](SteadyTime leaves, const Counts &counts) {
        if (counts.requests == 0 && counts.tokens == 0)
            return true;
        sum -= counts;
        room = leaves;
        return !fits();
    });
    return room;
}

RateLimiter::Entry RateLimiter::take(SteadyTime now, std::int64_t tokens)
{
    m_window.add(now, {1, tokens});
    m_reportedRequests.left = std::max<std::int64_t>(0, m_reportedRequests.left - 1);
    m_reportedTokens.left = std::max<std::int64_t>(0, m_reportedTokens.left - tokens);
    return {now, tokens};
}

void RateLimiter::correct(const Entry &entry, SteadyTime now, std::int64_t tokens)
{
    m_window.addAt(entry.sentAt, now, {0, tokens - entry.tokens});
}

void RateLimiter::restFor(SteadyTime now, Milliseconds time)
{
    m_restsUntil = std::max(m_restsUntil, now + time);
}

std::optional<std::int64_t> RateLimiter::requestsLeft(SteadyTime now)
{
    std::optional<std::int64_t> left;
    if (m_limits.requestsPerMinute)
        left = std::max<std::int64_t>(0, *m_limits.requestsPerMinute - m_window.sum(now).requests);
    return lesser(left, m_reportedRequests.resetsAt > now ? std::optional(m_reportedRequests.left) : std::nullopt);
}

std::optional<std::int64_t> RateLimiter::tokensLeft(SteadyTime now)
{
    std::optional<std::int64_t> left;
    if (m_limits.tokensPerMinute)
        left = std::max<std::int64_t>(0, *m_limits.tokensPerMinute - m_window.sum(now).tokens);
    return lesser(left, m_reportedTokens.resetsAt > now ? std::optional(m_reportedTokens.left) : std::nullopt);
}

void RateLimiter::clear()
{
    m_window.clear();
    m_reportedRequests = {};
    m_reportedTokens = {};
    m_restsUntil = {};
}

} // namespace infermux
