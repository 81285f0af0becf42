#pragma once

#include "PriceList.h"

#include <base/Result.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace infermux {

/// Reads a price file of others: LiteLLM's `model_prices_and_context_window.json` (dollars per token under model keys with
/// `litellm_provider`) or models.dev's `api.json` (dollars per million under provider, `models`, `cost`); which one it is
/// shows in its shape. Tables get our names (azure → azure_openai, together_ai → together, …). Entries without an input
/// price are left out. Error code `invalid_prices`: neither of the two.
Result<PriceEntries> readPriceFile(std::string_view json);

/// One line of what an import would change.
struct PriceChange
{
    std::string provider;
    std::string model;
    std::optional<TokenPrice> before; ///< nothing: new
    TokenPrice after;

    bool operator==(const PriceChange &) const = default;
};

/// What in `imported` is new or priced differently than in `current`, by provider and model. A model that is known under
/// another name of its own (`also`) counts as known.
std::vector<PriceChange> priceDifference(const PriceList &current, const PriceEntries &imported);

} // namespace infermux
