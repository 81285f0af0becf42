#include "TraceContext.h"

#include "Ids.h"

#include <algorithm>

namespace infermux {

namespace {

bool isHex(std::string_view text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

bool isZero(std::string_view text)
{
    return text.find_first_not_of('0') == std::string_view::npos;
}

} // namespace

bool TraceContext::isWellFormed(std::string_view header)
{
    constexpr std::size_t length = 55; // 00-(32)-(16)-(2)
    return header.size() == length && header[2] == '-' && header[35] == '-' && header[52] == '-'
           && isHex(header.substr(0, 2)) && header.substr(0, 2) != "ff" && isHex(header.substr(3, 32))
           && isHex(header.substr(36, 16)) && isHex(header.substr(53, 2)) && !isZero(header.substr(3, 32))
           && !isZero(header.substr(36, 16));
}

TraceContext TraceContext::from(std::string_view header)
{
    TraceContext trace;
    trace.spanId = randomHex(8);
    if (isWellFormed(header)) {
        trace.traceId = header.substr(3, 32);
        trace.parentId = header.substr(36, 16);
        trace.flags = header.substr(53, 2);
    } else {
        trace.traceId = randomHex(16);
    }
    return trace;
}

} // namespace infermux
