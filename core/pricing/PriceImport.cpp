#include "PriceImport.h"

#include <wire/Json.h>

#include <array>
#include <charconv>
#include <cmath>

namespace infermux {

namespace {

struct TableName
{
    std::string_view theirs;
    std::string_view ours;
};

constexpr std::array<TableName, 18> tableNames{{{"azure", "azure_openai"},
                                                {"azure_ai", "azure_openai"},
                                                {"gemini", "google"},
                                                {"google-vertex", "google"},
                                                {"vertex_ai-language-models", "google"},
                                                {"vertex_ai-anthropic_models", "google"},
                                                {"vertex_ai-embedding-models", "google"},
                                                {"togetherai", "together"},
                                                {"together_ai", "together"},
                                                {"cohere_chat", "cohere"},
                                                {"fireworks-ai", "fireworks"},
                                                {"fireworks_ai", "fireworks"},
                                                {"moonshotai", "moonshot"},
                                                {"amazon-bedrock", "bedrock"},
                                                {"bedrock_converse", "bedrock"},
                                                {"text-completion-openai", "openai"},
                                                {"codestral", "mistral"},
                                                {"novita-ai", "novita"}}};

std::string tableName(const std::string &theirs)
{
    for (const TableName &name : tableNames) {
        if (name.theirs == theirs)
            return std::string(name.ours);
    }
    return theirs;
}

/// A JSON number as the decimal it was written as, times a power of ten. Shortest notation gives the written digits back.
std::optional<Money> amount(const Json &value, int exponent)
{
    if (!value.is_number())
        return std::nullopt;
    const auto number = value.get<double>();
    if (!std::isfinite(number) || number < 0)
        return std::nullopt;
    std::array<char, 64> digits{};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), number, std::chars_format::scientific);
    if (error != std::errc())
        return std::nullopt;
    const std::string_view text(digits.data(), static_cast<std::size_t>(end - digits.data()));
    const auto mark = text.find('e');
    int shift = 0;
    std::string_view written = text.substr(mark + 1);
    if (written.starts_with('+'))
        written.remove_prefix(1);
    std::from_chars(written.data(), written.data() + written.size(), shift);
    const auto money = Money::fromDecimal(std::string(text.substr(0, mark)) + "e" + std::to_string(shift + exponent));
    return money.ok() ? std::optional(*money) : std::nullopt;
}

constexpr int perMillionExponent = 6;

/// Dollars per token: made per million first, so that a digit below a pico-dollar is rounded and not refused.
std::optional<Money> perTokenAt(const Json &model, const char *key)
{
    const auto price = amount(memberAt(model, key), perMillionExponent);
    return price ? std::optional(perToken(*price)) : std::nullopt;
}

std::optional<Money> perMillionAt(const Json &cost, const char *key)
{
    const auto price = amount(memberAt(cost, key), 0);
    return price ? std::optional(perToken(*price)) : std::nullopt;
}

std::optional<std::int64_t> countAt(const Json &object, const char *key)
{
    const Json &value = memberAt(object, key);
    return value.is_number_integer() ? std::optional(value.get<std::int64_t>()) : std::nullopt;
}

/// LiteLLM writes tiers into the names of fields: `input_cost_per_token_above_200k_tokens`.
void readLiteLlmTier(const Json &model, std::int64_t above, const std::string &suffix, TokenPrice &price)
{
    const auto input = perTokenAt(model, ("input_cost_per_token" + suffix).c_str());
    const auto output = perTokenAt(model, ("output_cost_per_token" + suffix).c_str());
    if (input || output)
        price.tiers.push_back({above, input.value_or(price.input), output.value_or(price.output),
                               perTokenAt(model, ("cache_read_input_token_cost" + suffix).c_str())});
}

std::optional<PriceEntry> readLiteLlmModel(const Json &model)
{
    const auto input = perTokenAt(model, "input_cost_per_token");
    if (!input)
        return std::nullopt;
    PriceEntry entry;
    TokenPrice &price = entry.price;
    price.input = *input;
    price.output = perTokenAt(model, "output_cost_per_token").value_or(Money());
    price.cachedInput = perTokenAt(model, "cache_read_input_token_cost");
    price.cacheWrite = perTokenAt(model, "cache_creation_input_token_cost");
    price.cacheWrite1h = perTokenAt(model, "cache_creation_input_token_cost_above_1hr");
    price.audioInput = perTokenAt(model, "input_cost_per_audio_token");
    price.audioOutput = perTokenAt(model, "output_cost_per_audio_token");
    readLiteLlmTier(model, 128'000, "_above_128k_tokens", price);
    readLiteLlmTier(model, 200'000, "_above_200k_tokens", price);
    readLiteLlmTier(model, 272'000, "_above_272k_tokens", price);
    entry.facts.contextWindow = countAt(model, "max_input_tokens");
    entry.facts.maxOutputTokens = countAt(model, "max_output_tokens");
    return entry;
}

PriceEntries readLiteLlm(const Json &root)
{
    PriceEntries entries;
    for (const auto &[key, model] : root.items()) {
        const std::string provider = stringAt(model, "litellm_provider");
        if (provider.empty() || key == "sample_spec")
            continue;
        auto entry = readLiteLlmModel(model);
        if (!entry)
            continue;
        const std::string prefix = provider + "/";
        const std::string name = key.starts_with(prefix) ? key.substr(prefix.size()) : key;
        entries[tableName(provider)].try_emplace(name, std::move(*entry));
    }
    return entries;
}

PriceEntries readModelsDev(const Json &root)
{
    PriceEntries entries;
    for (const auto &[provider, description] : root.items()) {
        for (const auto &[name, model] : memberAt(description, "models").items()) {
            const Json &cost = memberAt(model, "cost");
            const auto input = perMillionAt(cost, "input");
            if (!input)
                continue;
            PriceEntry entry;
            entry.price.input = *input;
            entry.price.output = perMillionAt(cost, "output").value_or(Money());
            entry.price.cachedInput = perMillionAt(cost, "cache_read");
            entry.price.cacheWrite = perMillionAt(cost, "cache_write");
            entry.price.audioInput = perMillionAt(cost, "input_audio");
            entry.price.audioOutput = perMillionAt(cost, "output_audio");
            const Json &above = memberAt(cost, "context_over_200k");
            if (const auto higher = perMillionAt(above, "input"))
                entry.price.tiers.push_back({200'000, *higher, perMillionAt(above, "output").value_or(entry.price.output),
                                             perMillionAt(above, "cache_read")});
            const Json &limit = memberAt(model, "limit");
            entry.facts.contextWindow = countAt(limit, "context");
            entry.facts.maxOutputTokens = countAt(limit, "output");
            entries[tableName(provider)].try_emplace(name, std::move(entry));
        }
    }
    return entries;
}

bool anyMember(const Json &root, const char *key)
{
    for (const auto &[name, value] : root.items()) {
        if (value.is_object() && value.contains(key))
            return true;
    }
    return false;
}

} // namespace

Result<PriceEntries> readPriceFile(std::string_view json)
{
    const auto root = parseJson(json);
    if (!root.ok())
        return Error{"invalid_prices", "the file is not JSON: " + root.error().message};
    if (root->is_object() && anyMember(*root, "litellm_provider"))
        return readLiteLlm(*root);
    if (root->is_object() && anyMember(*root, "models"))
        return readModelsDev(*root);
    return Error{"invalid_prices", "the file is neither LiteLLM's price file nor models.dev's"};
}

std::vector<PriceChange> priceDifference(const PriceList &current, const PriceEntries &imported)
{
    std::vector<PriceChange> changes;
    for (const auto &[provider, models] : imported) {
        for (const auto &[model, entry] : models) {
            const TokenPrice *known = current.listed(provider, model);
            if (!known || *known != entry.price)
                changes.push_back({provider, model, known ? std::optional(*known) : std::nullopt, entry.price});
        }
    }
    return changes;
}

} // namespace infermux
