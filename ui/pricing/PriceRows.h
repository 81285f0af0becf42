#pragma once

#include <config/PriceEdit.h>
#include <ledger/ModelSpend.h>
#include <pricing/PriceList.h>

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace infermux {

/// One line of the price table as the page shows it.
struct PriceRow
{
    std::string table;
    std::string model;
    std::optional<TokenPrice> price;   ///< nothing: in use, and there is none
    bool isOwn = false;                ///< from the file
    std::optional<TokenPrice> builtIn; ///< what the own one stands over
    std::string unsure;
    std::optional<Money> charged; ///< this month; nothing: not in use
    Money wouldBe;                ///< this month, at the prices of the draft
};

/// What this month cost, and would at other prices.
struct PriceEffect
{
    Money charged;
    Money wouldBe;
};

/// The prices of a configuration with what each was used for. `saved` are the prices in force: what is priced the same
/// by both keeps what it was charged. In use without a price comes first, then by table and model.
std::vector<PriceRow> priceRows(const Config &config, const PriceList &prices, const PriceList &saved,
                                const std::vector<ModelSpend> &spends);
PriceEffect effectOf(const Config &config, const PriceList &prices, const PriceList &saved,
                     const std::vector<ModelSpend> &spends);
/// The prompt sizes at which any of the prices changes, in rising order.
std::vector<std::int64_t> thresholdsOf(const PriceList &prices);

/// The kinds of token that have a price that can be set.
enum class PriceKind { Input, CachedInput, CacheWrite, CacheWrite1h, Output };
inline constexpr std::array allPriceKinds{PriceKind::Input, PriceKind::CachedInput, PriceKind::CacheWrite,
                                          PriceKind::CacheWrite1h, PriceKind::Output};
/// Of a token; nothing: it has none of its own.
std::optional<Money> priceOf(const TokenPrice &price, PriceKind kind);
/// What has to be written so that a model's price of one kind is another and all its other prices stay: who sets that
/// of input sets those of its kinds and tiers too. The price is per million.
PriceSetting settingOf(const PriceRow &row, PriceKind kind, Money perMillionTokens);
/// A whole price, as an entry of `pricing`.
YamlValue entryOf(const TokenPrice &price);

} // namespace infermux
