#pragma once

#include <base/Money.h>
#include <wire/Usage.h>

#include <cstdint>
#include <optional>
#include <vector>

namespace infermux {

/// Higher prices for the whole of a request whose prompt has more than `abovePromptTokens` tokens.
struct PriceTier
{
    std::int64_t abovePromptTokens = 0;
    Money input;
    Money output;
    std::optional<Money> cachedInput; ///< nothing: the model's own

    bool operator==(const PriceTier &) const = default;
};

/// What one token of a model costs, in whole pico-dollars, by kind. A kind without a price of its own costs what input
/// (or output) costs.
struct TokenPrice
{
    Money input;
    Money output;
    std::optional<Money> cachedInput;
    std::optional<Money> cacheWrite;   ///< kept for five minutes
    std::optional<Money> cacheWrite1h; ///< kept for an hour
    std::optional<Money> audioInput;
    std::optional<Money> audioOutput;
    std::vector<PriceTier> tiers; ///< lowest first

    bool operator==(const TokenPrice &) const = default;
};

/// Exact: Σ tokens(kind) · price(kind). Counts that contradict each other (more cached tokens than prompt) are cut so
/// that the kinds of the prompt add up to the prompt, and those of the completion to the completion.
Money costOf(const Usage &usage, const TokenPrice &price);

/// A line of a request's bill.
struct CostPart
{
    enum class Kind { Prompt, CachedPrompt, CacheWrite, CacheWrite1h, AudioPrompt, Completion, AudioCompletion };

    Kind kind = Kind::Prompt;
    std::int64_t tokens = 0;
    Money perToken;

    Money cost() const { return perToken * tokens; }
};

/// The same as lines, without those of no tokens; their costs add up to `costOf`.
std::vector<CostPart> costParts(const Usage &usage, const TokenPrice &price);

} // namespace infermux
