#pragma once

#include <base/Money.h>
#include <config/Config.h>
#include <wire/Usage.h>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace infermux {

/// What one token of a model costs, in whole pico-dollars, by kind.
struct TokenPrice
{
    Money input;
    Money output;
    std::optional<Money> cachedInput; ///< nothing: as input

    bool operator==(const TokenPrice &) const = default;
};

/// What is known of a model besides its price.
struct ModelFacts
{
    std::optional<std::int64_t> maxOutputTokens;
};

/// Prices and facts by provider and the model name that it is sent. Immutable; any thread.
class PriceList
{
public:
    /// The built-in list, `resources/prices.yml`.
    static std::shared_ptr<const PriceList> builtIn();
    /// The list out of that file's text; an entry that can't be read is left out.
    static std::shared_ptr<const PriceList> parse(const std::string &yaml);

    /// The price that `provider` charges for `model`: an override of `config` first, then the built-in one, then that
    /// of the name without a dated suffix (-2024-08-06, -20241022) or `vendor/` prefix. Nothing: unpriced.
    std::optional<TokenPrice> find(const Config &config, const ProviderConfig &provider, std::string_view model) const;
    ModelFacts facts(const ProviderConfig &provider, std::string_view model) const;

private:
    struct Entry
    {
        TokenPrice price;
        ModelFacts facts;
    };
    const Entry *entry(const ProviderConfig &provider, std::string_view model) const;

    std::map<std::string, std::map<std::string, Entry, std::less<>>, std::less<>> m_entries;
};

/// Exact: Σ tokens(kind) · price(kind).
Money costOf(const Usage &usage, const TokenPrice &price);

/// The model's name without a dated suffix and `vendor/` prefix; the same name if it has neither.
std::string_view undatedName(std::string_view model);

} // namespace infermux
