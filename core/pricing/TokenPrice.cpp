#include "TokenPrice.h"

#include <algorithm>

namespace infermux {

namespace {

/// Takes up to `wanted` out of `rest` and says how many that were.
std::int64_t take(std::int64_t wanted, std::int64_t &rest)
{
    const std::int64_t taken = std::clamp<std::int64_t>(wanted, 0, rest);
    rest -= taken;
    return taken;
}

const PriceTier *tierFor(const TokenPrice &price, std::int64_t promptTokens)
{
    const PriceTier *reached = nullptr;
    for (const PriceTier &tier : price.tiers) {
        if (promptTokens > tier.abovePromptTokens)
            reached = &tier;
    }
    return reached;
}

} // namespace

Money costOf(const Usage &usage, const TokenPrice &price)
{
    const PriceTier *tier = tierFor(price, usage.prompt);
    const Money input = tier ? tier->input : price.input;
    const Money output = tier ? tier->output : price.output;
    const auto cachedInput = tier && tier->cachedInput ? tier->cachedInput : price.cachedInput;

    std::int64_t prompt = std::max<std::int64_t>(0, usage.prompt);
    Money cost = cachedInput.value_or(input) * take(usage.cachedPrompt, prompt);
    cost += price.cacheWrite.value_or(input) * take(usage.cacheWrite5m, prompt);
    cost += price.cacheWrite1h.value_or(input) * take(usage.cacheWrite1h, prompt);
    cost += price.audioInput.value_or(input) * take(usage.audioPrompt, prompt);
    cost += input * prompt;

    std::int64_t completion = std::max<std::int64_t>(0, usage.completion);
    cost += price.audioOutput.value_or(output) * take(usage.audioCompletion, completion);
    cost += output * completion;
    return cost;
}

} // namespace infermux
