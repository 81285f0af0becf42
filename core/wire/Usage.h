#pragma once

#include <cstdint>

namespace infermux {

/// Tokens of one request, by kind, in one convention for all providers: `prompt` includes cached and cache-written
/// tokens, `completion` includes reasoning (money.md, "Usage").
struct Usage
{
    std::int64_t prompt = 0;
    std::int64_t cachedPrompt = 0;
    std::int64_t cacheWrite5m = 0;
    std::int64_t cacheWrite1h = 0;
    std::int64_t completion = 0;
    std::int64_t reasoning = 0;
    std::int64_t audioPrompt = 0;
    std::int64_t audioCompletion = 0;
    bool estimated = false; ///< counted from characters, because the provider did not say

    bool operator==(const Usage &) const = default;
};

} // namespace infermux
