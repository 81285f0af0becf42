#include "Config.h"

#include <algorithm>

namespace infermux {

std::string ListenAddress::toString() const
{
    const bool ipv6 = host.find(':') != std::string::npos;
    return (ipv6 ? "[" + host + "]" : host) + ":" + std::to_string(port);
}

std::string_view toString(ProviderType type)
{
    switch (type) {
    case ProviderType::OpenAi:
        return "openai";
    case ProviderType::Anthropic:
        return "anthropic";
    case ProviderType::Ollama:
        return "ollama";
    case ProviderType::AzureOpenAi:
        return "azure_openai";
    case ProviderType::Demo:
        break;
    }
    return "demo";
}

std::string_view toString(Strategy strategy)
{
    switch (strategy) {
    case Strategy::RoundRobin:
        return "round_robin";
    case Strategy::LeastLatency:
        return "least_latency";
    case Strategy::CostWeighted:
        return "cost_weighted";
    case Strategy::Random:
        return "random";
    case Strategy::Priority:
        break;
    }
    return "priority";
}

std::string_view toString(BudgetAction action)
{
    switch (action) {
    case BudgetAction::HardStop:
        return "hard_stop";
    case BudgetAction::Alert:
        return "alert";
    case BudgetAction::ModelOverride:
        break;
    }
    return "model_override";
}

const ProviderConfig *Config::provider(std::string_view name) const
{
    const auto found = std::find_if(providers.begin(), providers.end(),
                                    [name](const ProviderConfig &provider) { return provider.name == name; });
    return found == providers.end() ? nullptr : &*found;
}

} // namespace infermux
