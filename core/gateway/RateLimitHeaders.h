#pragma once

#include <base/Clock.h>
#include <http/HttpMessage.h>
#include <routing/RateLimiter.h>

#include <optional>

/// What providers say about when to come again. Pure functions of an answer's headers.
namespace infermux {

/// `Retry-After` (RFC 9110, 10.2.3: seconds, or a date), or `retry-after-ms`; at most an hour.
std::optional<Milliseconds> retryAfter(const HttpHeaders &headers, UtcTime now);

struct ReportedLimits
{
    ReportedLimit requests;
    ReportedLimit tokens;
};

/// `x-ratelimit-remaining-requests`, `-reset-requests` and the same for tokens (OpenAI, Groq, Mistral and others; times
/// as "1m30.5s", "20ms", seconds, or seconds or milliseconds since 1970), and Anthropic's
/// `anthropic-ratelimit-requests-remaining`, `-reset` (RFC 3339). What can't be read is left out.
ReportedLimits reportedLimits(const HttpHeaders &headers, UtcTime now);

} // namespace infermux
