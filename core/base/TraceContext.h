#pragma once

#include <string>
#include <string_view>

namespace infermux {

/// Which trace a request belongs to: W3C Trace Context, header `traceparent`. Ids are lower-case hex.
struct TraceContext
{
    std::string traceId;  ///< 32 digits; empty: none
    std::string parentId; ///< 16 digits; empty: the trace began here
    std::string spanId;   ///< 16 digits: this request
    std::string flags = "01";

    static bool isWellFormed(std::string_view traceparent);
    /// Goes on with the trace of a `traceparent` header; with anything else in it, begins one.
    static TraceContext from(std::string_view traceparent);
    /// The header for whoever is asked next.
    std::string toHeader() const { return "00-" + traceId + "-" + spanId + "-" + flags; }

    bool operator==(const TraceContext &) const = default;
};

} // namespace infermux
