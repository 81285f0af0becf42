#include "PriceList.h"

#include <base/Text.h>

#include <QFile>

#include <yaml-cpp/yaml.h>

#include <algorithm>

static void loadResources()
{
    Q_INIT_RESOURCE(core);
}

namespace infermux {

namespace {

/// Prices are written per million tokens; per token they are whole pico-dollars.
Money perToken(Money perMillion)
{
    constexpr std::int64_t million = 1'000'000;
    return Money::fromPico(perMillion.pico() / million);
}

std::optional<Money> priceAt(const YAML::Node &node, const char *key)
{
    const YAML::Node field = node[key];
    if (!field || !field.IsScalar())
        return std::nullopt;
    const auto amount = Money::fromDecimal(field.Scalar());
    return amount.ok() ? std::optional<Money>(perToken(*amount)) : std::nullopt;
}

bool allDigits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// The table of a provider that neither names one (`priced_as`) nor is called like one.
std::string_view typeTable(const ProviderConfig &provider)
{
    return toString(provider.type);
}

std::optional<TokenPrice> overridePrice(const Config &config, const ProviderConfig &provider, std::string_view model)
{
    for (const std::string &table : {provider.name, provider.pricedAs, std::string(typeTable(provider))}) {
        const auto models = config.pricing.find(table);
        if (models == config.pricing.end())
            continue;
        const auto entry = models->second.find(std::string(model));
        if (entry == models->second.end())
            continue;
        TokenPrice price;
        price.input = perToken(entry->second.inputPerMillion.value_or(Money()));
        price.output = perToken(entry->second.outputPerMillion.value_or(Money()));
        if (entry->second.cachedInputPerMillion)
            price.cachedInput = perToken(*entry->second.cachedInputPerMillion);
        return price;
    }
    return std::nullopt;
}

} // namespace

std::shared_ptr<const PriceList> PriceList::builtIn()
{
    static const std::shared_ptr<const PriceList> list = [] {
        loadResources();
        QFile file(QStringLiteral(":/infermux/prices.yml"));
        const bool opened = file.open(QIODevice::ReadOnly);
        return parse(opened ? file.readAll().toStdString() : std::string());
    }();
    return list;
}

std::shared_ptr<const PriceList> PriceList::parse(const std::string &yaml)
{
    auto list = std::make_shared<PriceList>();
    try {
        for (const auto &provider : YAML::Load(yaml)) {
            for (const auto &model : provider.second) {
                Entry entry;
                entry.price.input = priceAt(model.second, "input").value_or(Money());
                entry.price.output = priceAt(model.second, "output").value_or(Money());
                entry.price.cachedInput = priceAt(model.second, "cached_input");
                if (const YAML::Node maximum = model.second["max_output"])
                    entry.facts.maxOutputTokens = maximum.as<std::int64_t>();
                auto &models = list->m_entries[provider.first.Scalar()];
                models[model.first.Scalar()] = entry;
                for (const YAML::Node &name : model.second["also"])
                    models[name.Scalar()] = entry;
            }
        }
    } catch (const YAML::Exception &) {
        return list; // what was read until then
    }
    return list;
}

const PriceList::Entry *PriceList::entry(const ProviderConfig &provider, std::string_view model) const
{
    auto table = m_entries.find(provider.pricedAs.empty() ? provider.name : provider.pricedAs);
    if (table == m_entries.end() && provider.pricedAs.empty())
        table = m_entries.find(typeTable(provider));
    if (table == m_entries.end())
        return nullptr;
    for (const std::string_view name : {model, undatedName(model)}) {
        if (const auto found = table->second.find(name); found != table->second.end())
            return &found->second;
    }
    return nullptr;
}

std::optional<TokenPrice> PriceList::find(const Config &config, const ProviderConfig &provider,
                                          std::string_view model) const
{
    if (!config.pricing.empty()) {
        if (auto own = overridePrice(config, provider, model))
            return own;
    }
    const Entry *known = entry(provider, model);
    return known ? std::optional<TokenPrice>(known->price) : std::nullopt;
}

ModelFacts PriceList::facts(const ProviderConfig &provider, std::string_view model) const
{
    const Entry *known = entry(provider, model);
    return known ? known->facts : ModelFacts{};
}

Money costOf(const Usage &usage, const TokenPrice &price)
{
    return price.input * (usage.prompt - usage.cachedPrompt)
           + price.cachedInput.value_or(price.input) * usage.cachedPrompt + price.output * usage.completion;
}

std::string_view undatedName(std::string_view model)
{
    if (const auto slash = model.rfind('/'); slash != std::string_view::npos)
        model.remove_prefix(slash + 1);
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

} // namespace infermux
