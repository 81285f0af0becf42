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

template<typename Visit>
void eachPart(const Usage &usage, const TokenPrice &price, Visit visit)
{
    using Kind = CostPart::Kind;
    const PriceTier *tier = tierFor(price, usage.prompt);
    const Money input = tier ? tier->input : price.input;
    const Money output = tier ? tier->output : price.output;
    const auto cachedInput = tier && tier->cachedInput ? tier->cachedInput : price.cachedInput;

    std::int64_t prompt = std::max<std::int64_t>(0, usage.prompt);
    visit(Kind::CachedPrompt, take(usage.cachedPrompt, prompt), cachedInput.value_or(input));
    visit(Kind::CacheWrite, take(usage.cacheWrite5m, prompt), price.cacheWrite.value_or(input));
    visit(Kind::CacheWrite1h, take(usage.cacheWrite1h, prompt), price.cacheWrite1h.value_or(input));
    visit(Kind::AudioPrompt, take(usage.audioPrompt, prompt), price.audioInput.value_or(input));
    visit(Kind::Prompt, prompt, input);

    std::int64_t completion = std::max<std::int64_t>(0, usage.completion);
    visit(Kind::AudioCompletion, take(usage.audioCompletion, completion), price.audioOutput.value_or(output));
    visit(Kind::Completion, completion, output);
}

} // namespace

Money costOf(const Usage &usage, const TokenPrice &price)
{
    Money cost;
    eachPart(usage, price,
             [&cost](CostPart::Kind, std::int64_t tokens, Money perToken) { cost += perToken * tokens; });
    return cost;
}

std::vector<CostPart> costParts(const Usage &usage, const TokenPrice &price)
{
    std::vector<CostPart> parts;
    eachPart(usage, price, [&parts](CostPart::Kind kind, std::int64_t tokens, Money perToken) {
        if (tokens > 0)
            parts.push_back({kind, tokens, perToken});
    });
    std::stable_sort(parts.begin(), parts.end(), [](const auto &a, const auto &b) { return a.kind < b.kind; });
    return parts;
}

} // namespace infermux
