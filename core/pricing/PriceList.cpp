#include "PriceList.h"

#include <base/Text.h>

#include <QFile>

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <array>

static void loadResources()
{
    Q_INIT_RESOURCE(core);
}

namespace infermux {

namespace {

constexpr std::int64_t million = 1'000'000;

std::optional<Money> priceAt(const YAML::Node &node, const char *key)
{
    const YAML::Node field = node[key];
    if (!field)
        return std::nullopt;
    const auto amount = Money::fromDecimal(field.Scalar());
    return amount.ok() ? std::optional(perToken(*amount)) : std::nullopt;
}

std::optional<std::int64_t> countAt(const YAML::Node &node, const char *key)
{
    const YAML::Node field = node[key];
    return field ? std::optional(field.as<std::int64_t>()) : std::nullopt;
}

PriceEntry readEntry(const YAML::Node &node)
{
    PriceEntry entry;
    TokenPrice &price = entry.price;
    price.input = priceAt(node, "input").value_or(Money());
    price.output = priceAt(node, "output").value_or(Money());
    price.cachedInput = priceAt(node, "cached_input");
    price.cacheWrite = priceAt(node, "cache_write");
    price.cacheWrite1h = priceAt(node, "cache_write_1h");
    price.audioInput = priceAt(node, "audio_input");
    price.audioOutput = priceAt(node, "audio_output");
    if (const YAML::Node tier = node["tier"])
        price.tiers.push_back({tier["above"].as<std::int64_t>(), priceAt(tier, "input").value_or(price.input),
                               priceAt(tier, "output").value_or(price.output), priceAt(tier, "cached_input")});
    entry.facts.contextWindow = countAt(node, "context");
    entry.facts.maxOutputTokens = countAt(node, "max_output");
    for (const YAML::Node &name : node["also"])
        entry.alsoNamed.push_back(name.Scalar());
    if (const YAML::Node unsure = node["unsure"])
        entry.unsure = unsure.Scalar();
    entry.isOld = node["old"] && node["old"].as<bool>();
    return entry;
}

void setPrice(std::optional<Money> &price, const std::optional<Money> &perMillionTokens)
{
    if (perMillionTokens)
        price = perToken(*perMillionTokens);
}

/// The table's price with what the file says laid over it. Who sets the price of input sets that of its kinds too, which
/// cost the same unless they are given; likewise output.
TokenPrice overlaid(TokenPrice price, const PriceConfig &own)
{
    if (own.inputPerMillion || own.outputPerMillion)
        price.tiers.clear();
    if (own.inputPerMillion) {
        price.input = perToken(*own.inputPerMillion);
        price.cachedInput = price.cacheWrite = price.cacheWrite1h = price.audioInput = std::nullopt;
    }
    if (own.outputPerMillion) {
        price.output = perToken(*own.outputPerMillion);
        price.audioOutput = std::nullopt;
    }
    setPrice(price.cachedInput, own.cachedInputPerMillion);
    setPrice(price.cacheWrite, own.cacheWritePerMillion);
    setPrice(price.cacheWrite1h, own.cacheWrite1hPerMillion);
    if (own.tiers.empty())
        return price;
    price.tiers.clear();
    for (const PriceTierConfig &tier : own.tiers) {
        PriceTier made{tier.abovePromptTokens, price.input, price.output, {}};
        if (tier.inputPerMillion)
            made.input = perToken(*tier.inputPerMillion);
        if (tier.outputPerMillion)
            made.output = perToken(*tier.outputPerMillion);
        setPrice(made.cachedInput, tier.cachedInputPerMillion);
        price.tiers.push_back(made);
    }
    std::sort(price.tiers.begin(), price.tiers.end(),
              [](const PriceTier &a, const PriceTier &b) { return a.abovePromptTokens < b.abovePromptTokens; });
    return price;
}

bool allDigits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string_view withoutDate(std::string_view model)
{
    constexpr std::size_t compact = 9; // -20241022
    constexpr std::size_t dashed = 11; // -2024-08-06
    if (model.size() > dashed && model[model.size() - dashed] == '-') {
        const std::string_view date = model.substr(model.size() - dashed + 1);
        if (allDigits(date.substr(0, 4)) && date[4] == '-' && allDigits(date.substr(5, 2)) && date[7] == '-'
            && allDigits(date.substr(8)))
            return model.substr(0, model.size() - dashed);
    }
    if (model.size() > compact && model[model.size() - compact] == '-'
        && allDigits(model.substr(model.size() - compact + 1)))
        return model.substr(0, model.size() - compact);
    return model;
}

/// The tables that may have a provider's prices, the nearest first.
std::array<std::string_view, 3> tablesOf(const ProviderConfig &provider)
{
    if (!provider.pricedAs.empty())
        return {provider.name, provider.pricedAs, {}};
    return {provider.name, toString(provider.type), {}};
}

} // namespace

Money perToken(Money perMillionTokens)
{
    const Int128 pico = perMillionTokens.pico();
    return Money::fromPico((pico + (pico < 0 ? -million / 2 : million / 2)) / million);
}

Money perMillion(Money perTokenPrice)
{
    return perTokenPrice * million;
}

std::shared_ptr<const PriceList> PriceList::builtIn()
{
    static const std::shared_ptr<const PriceList> list = [] {
        loadResources();
        QFile file(QStringLiteral(":/infermux/prices.yml"));
        const bool opened = file.open(QIODevice::ReadOnly);
        auto parsed = parse(opened ? file.readAll().toStdString() : std::string());
        return parsed.ok() ? *parsed : std::make_shared<const PriceList>();
    }();
    return list;
}

Result<std::shared_ptr<const PriceList>> PriceList::parse(const std::string &yaml)
{
    auto list = std::make_shared<PriceList>();
    try {
        const YAML::Node root = YAML::Load(yaml);
        if (const YAML::Node asOf = root["as_of"])
            list->m_asOf = asOf.Scalar();
        for (const auto &provider : root["prices"]) {
            auto &models = list->m_entries[provider.first.Scalar()];
            for (const auto &model : provider.second)
                models[model.first.Scalar()] = readEntry(model.second);
        }
    } catch (const YAML::Exception &problem) {
        return Error{"invalid_prices", problem.what()};
    }
    for (const auto &[provider, models] : list->m_entries) {
        for (const auto &[model, entry] : models)
            list->index(provider, model, entry);
    }
    return std::shared_ptr<const PriceList>(list);
}

std::shared_ptr<const PriceList> PriceList::of(const Config &config)
{
    const auto base = builtIn();
    if (config.pricing.empty())
        return base;
    auto list = std::make_shared<PriceList>();
    list->m_entries = base->m_entries;
    list->m_asOf = base->m_asOf;
    for (const auto &[provider, models] : list->m_entries) {
        for (const auto &[model, entry] : models)
            list->index(provider, model, entry);
    }
    for (const auto &[table, models] : config.pricing) {
        const ProviderConfig *named = config.provider(table);
        ProviderConfig asTable;
        asTable.name = table;
        asTable.pricedAs = table;
        for (const auto &[model, own] : models) {
            const PriceEntry *known = base->entry(named ? *named : asTable, model);
            PriceEntry entry = known ? *known : PriceEntry{};
            entry.price = overlaid(entry.price, own);
            list->m_overrides[table][model] = std::move(entry);
        }
    }
    return list;
}

void PriceList::index(const std::string &provider, const std::string &name, const PriceEntry &entry)
{
    auto &names = m_index[provider];
    names[name] = &entry; // a name of its own goes before one that another entry has beside its own
    for (const std::string &other : entry.alsoNamed)
        names.try_emplace(other, &entry);
}

const PriceEntry *PriceList::entry(const ProviderConfig &provider, std::string_view model) const
{
    const auto tables = tablesOf(provider);
    // The built-in table is one: that which the file names, else the one called like the provider, else the type's.
    auto table = m_index.find(provider.pricedAs.empty() ? std::string_view(provider.name) : provider.pricedAs);
    if (table == m_index.end() && provider.pricedAs.empty())
        table = m_index.find(tables[1]);
    for (const std::string_view name : listedNames(model)) {
        for (const std::string_view own : tables) {
            const auto overrides = m_overrides.find(own);
            if (overrides == m_overrides.end())
                continue;
            if (const auto found = overrides->second.find(name); found != overrides->second.end())
                return &found->second;
        }
        if (table == m_index.end())
            continue;
        if (const auto found = table->second.find(name); found != table->second.end())
            return found->second;
    }
    return nullptr;
}

const TokenPrice *PriceList::find(const ProviderConfig &provider, std::string_view model) const
{
    const PriceEntry *known = entry(provider, model);
    return known ? &known->price : nullptr;
}

const TokenPrice *PriceList::listed(std::string_view table, std::string_view model) const
{
    if (const auto own = m_overrides.find(table); own != m_overrides.end()) {
        if (const auto found = own->second.find(model); found != own->second.end())
            return &found->second.price;
    }
    const auto models = m_index.find(table);
    if (models == m_index.end())
        return nullptr;
    const auto found = models->second.find(model);
    return found == models->second.end() ? nullptr : &found->second->price;
}

ModelFacts PriceList::facts(const ProviderConfig &provider, std::string_view model) const
{
    const PriceEntry *known = entry(provider, model);
    return known ? known->facts : ModelFacts{};
}

std::vector<std::string_view> listedNames(std::string_view model)
{
    std::vector<std::string_view> names;
    const auto add = [&names](std::string_view name) {
        if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(name);
    };
    add(model);
    add(withoutDate(model));
    if (const auto slash = model.rfind('/'); slash != std::string_view::npos) {
        add(model.substr(slash + 1));
        add(withoutDate(model.substr(slash + 1)));
    }
    if (model.starts_with("ft:")) {
        const std::string_view base = model.substr(0, model.find(':', 3));
        add(base);
        add(withoutDate(base));
    }
    return names;
}

} // namespace infermux
