#pragma once

#include "TokenPrice.h"

#include <base/Result.h>
#include <config/Config.h>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace infermux {

/// What is known of a model besides its price.
struct ModelFacts
{
    std::optional<std::int64_t> contextWindow;
    std::optional<std::int64_t> maxOutputTokens;

    bool operator==(const ModelFacts &) const = default;
};

/// One line of a price table.
struct PriceEntry
{
    TokenPrice price;
    ModelFacts facts;
    std::vector<std::string> alsoNamed;
    std::string unsure; ///< what another source says, input/output per million; empty: none does
    bool isOld = false; ///< no longer offered

    bool operator==(const PriceEntry &) const = default;
};

/// Entries by provider and model.
using PriceEntries = std::map<std::string, std::map<std::string, PriceEntry, std::less<>>, std::less<>>;

/// Prices and facts by provider and the model name that it is sent: the overrides of a configuration over the built-in
/// table. Immutable; any thread.
class PriceList
{
public:
    /// The built-in table, `resources/prices.yml`.
    static std::shared_ptr<const PriceList> builtIn();
    /// The table out of that file's text.
    static Result<std::shared_ptr<const PriceList>> parse(const std::string &yaml);
    /// The built-in table under the overrides of the file. What an override leaves out is
    /// the table's, but for kinds of input where it sets input (they cost the same then), and likewise for output.
    static std::shared_ptr<const PriceList> of(const Config &config);

    /// The price that `provider` charges for `model`: an override first, then the table's; then both for the name
    /// without its dated suffix (-2024-08-06, -20241022) or `vendor/` prefix. Null: unpriced. Valid as long as the
    /// list.
    const TokenPrice *find(const ProviderConfig &provider, std::string_view model) const;
    ModelFacts facts(const ProviderConfig &provider, std::string_view model) const;

    /// The price under exactly this table and name, overrides first; null: none.
    const TokenPrice *listed(std::string_view table, std::string_view model) const;

    /// The built-in table, without overrides.
    const PriceEntries &entries() const { return m_entries; }
    /// The overrides as they hold, with what they leave to the table.
    const PriceEntries &overrides() const { return m_overrides; }
    /// When the built-in figures were gathered, "2026-03-01".
    const std::string &asOf() const { return m_asOf; }

private:
    const PriceEntry *entry(const ProviderConfig &provider, std::string_view model) const;
    void index(const std::string &provider, const std::string &name, const PriceEntry &entry);

    PriceEntries m_entries;
    PriceEntries m_overrides;
    std::map<std::string, std::map<std::string, const PriceEntry *, std::less<>>, std::less<>>
        m_index; // with alsoNamed
    std::string m_asOf;
};

/// The names under which a model may be listed, the given one first: without date, without vendor, without both, and
/// for a fine-tuned one (ft:base:…) that of its base.
std::vector<std::string_view> listedNames(std::string_view model);

/// Prices are written per million tokens and kept per token. A price below a pico-dollar a token is rounded to one.
Money perToken(Money perMillion);
Money perMillion(Money perToken);

} // namespace infermux
