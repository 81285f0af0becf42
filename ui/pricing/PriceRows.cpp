#include "PriceRows.h"

#include <algorithm>
#include <map>
#include <set>

namespace infermux {

namespace {

struct Use
{
    Money charged;
    Money wouldBe;
};

bool isSame(const TokenPrice *one, const TokenPrice *other)
{
    return one && other ? *one == *other : one == other;
}

Money wouldCost(const ModelSpend &spend, const TokenPrice *price, const TokenPrice *saved)
{
    if (isSame(price, saved))
        return spend.charged;
    return price ? costAt(spend, *price) : Money();
}

/// A provider that the configuration no longer has is priced by its name.
ProviderConfig providerNamed(const Config &config, const std::string &name)
{
    if (const ProviderConfig *known = config.provider(name))
        return *known;
    ProviderConfig asTable;
    asTable.name = name;
    asTable.pricedAs = name;
    return asTable;
}

const char *fieldOf(PriceKind kind)
{
    switch (kind) {
    case PriceKind::Input:
        return "input_per_million";
    case PriceKind::CachedInput:
        return "cached_input_per_million";
    case PriceKind::CacheWrite:
        return "cache_write_per_million";
    case PriceKind::CacheWrite1h:
        return "cache_write_1h_per_million";
    case PriceKind::Output:
        break;
    }
    return "output_per_million";
}

YamlValue written(Money perTokenPrice)
{
    return YamlValue(perMillion(perTokenPrice).toDecimal());
}

YamlValue tiersOf(const TokenPrice &price)
{
    YamlValue tiers = YamlValue::list();
    for (const PriceTier &tier : price.tiers) {
        YamlValue one = YamlValue::map({{"above_prompt_tokens", YamlValue(std::to_string(tier.abovePromptTokens))},
                                        {"input_per_million", written(tier.input)},
                                        {"output_per_million", written(tier.output)}});
        if (tier.cachedInput)
            one.set("cached_input_per_million", written(*tier.cachedInput));
        tiers.items().push_back(std::move(one));
    }
    return tiers;
}

} // namespace

std::vector<PriceRow> priceRows(const Config &config, const PriceList &prices, const PriceList &saved,
                                const std::vector<ModelSpend> &spends)
{
    std::map<const TokenPrice *, Use> uses;
    std::vector<PriceRow> rows;
    for (const ModelSpend &spend : spends) {
        const ProviderConfig provider = providerNamed(config, spend.provider);
        const TokenPrice *price = prices.find(provider, spend.model);
        if (price) {
            Use &use = uses[price];
            use.charged += spend.charged;
            use.wouldBe += wouldCost(spend, price, saved.find(provider, spend.model));
        } else if (spend.unpriced > 0) {
            PriceRow row;
            row.table = spend.provider;
            row.model = spend.model;
            row.charged = spend.charged;
            rows.push_back(std::move(row));
        }
    }
    const auto add = [&](const std::string &table, const std::string &model, const PriceEntry &entry, bool isOwn) {
        PriceRow row;
        row.table = table;
        row.model = model;
        row.price = entry.price;
        row.isOwn = isOwn;
        row.unsure = isOwn ? std::string() : entry.unsure;
        if (isOwn) {
            const TokenPrice *below = PriceList::builtIn()->listed(table, model);
            row.builtIn = below ? std::optional(*below) : std::nullopt;
        }
        if (const auto use = uses.find(&entry.price); use != uses.end()) {
            row.charged = use->second.charged;
            row.wouldBe = use->second.wouldBe;
        }
        rows.push_back(std::move(row));
    };
    for (const auto &[table, models] : prices.overrides()) {
        for (const auto &[model, entry] : models)
            add(table, model, entry, true);
    }
    for (const auto &[table, models] : prices.entries()) {
        const auto own = prices.overrides().find(table);
        for (const auto &[model, entry] : models) {
            const bool isUnder = own != prices.overrides().end() && own->second.contains(model);
            const bool isShown = !isUnder && (!entry.isOld || uses.contains(&entry.price));
            if (isShown)
                add(table, model, entry, false);
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [](const PriceRow &a, const PriceRow &b) {
        return std::tuple(a.price.has_value(), std::string_view(a.table), std::string_view(a.model))
               < std::tuple(b.price.has_value(), std::string_view(b.table), std::string_view(b.model));
    });
    return rows;
}

PriceEffect effectOf(const Config &config, const PriceList &prices, const PriceList &saved,
                     const std::vector<ModelSpend> &spends)
{
    PriceEffect effect;
    for (const ModelSpend &spend : spends) {
        const ProviderConfig provider = providerNamed(config, spend.provider);
        effect.charged += spend.charged;
        effect.wouldBe += wouldCost(spend, prices.find(provider, spend.model), saved.find(provider, spend.model));
    }
    return effect;
}

std::vector<std::int64_t> thresholdsOf(const PriceList &prices)
{
    std::set<std::int64_t> sizes;
    for (const PriceEntries *entries : {&prices.entries(), &prices.overrides()}) {
        for (const auto &[table, models] : *entries) {
            for (const auto &[model, entry] : models) {
                for (const PriceTier &tier : entry.price.tiers)
                    sizes.insert(tier.abovePromptTokens);
            }
        }
    }
    return {sizes.begin(), sizes.end()};
}

std::optional<Money> priceOf(const TokenPrice &price, PriceKind kind)
{
    switch (kind) {
    case PriceKind::Input:
        return price.input;
    case PriceKind::CachedInput:
        return price.cachedInput;
    case PriceKind::CacheWrite:
        return price.cacheWrite;
    case PriceKind::CacheWrite1h:
        return price.cacheWrite1h;
    case PriceKind::Output:
        break;
    }
    return price.output;
}

PriceSetting settingOf(const PriceRow &row, PriceKind kind, Money perMillionTokens)
{
    PriceSetting setting{row.table, row.model, YamlValue::map()};
    setting.fields.set(fieldOf(kind), YamlValue(perMillionTokens.toDecimal()));
    if (!row.price)
        return setting;
    const bool isOfInput = kind != PriceKind::Output; // and an entry can't be without input or output
    for (const PriceKind other :
         {PriceKind::Input, PriceKind::CachedInput, PriceKind::CacheWrite, PriceKind::CacheWrite1h}) {
        const auto price = priceOf(*row.price, other);
        if (isOfInput && other != kind && price)
            setting.fields.set(fieldOf(other), written(*price));
    }
    if (!row.price->tiers.empty())
        setting.fields.set("tiers", tiersOf(*row.price));
    return setting;
}

YamlValue entryOf(const TokenPrice &price)
{
    YamlValue entry = YamlValue::map();
    for (const PriceKind kind : {PriceKind::Input, PriceKind::Output, PriceKind::CachedInput, PriceKind::CacheWrite,
                                 PriceKind::CacheWrite1h}) {
        if (const auto amount = priceOf(price, kind))
            entry.set(fieldOf(kind), written(*amount));
    }
    if (!price.tiers.empty())
        entry.set("tiers", tiersOf(price));
    return entry;
}

} // namespace infermux
