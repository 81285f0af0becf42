#include "Router.h"

#include <algorithm>

namespace infermux {

namespace {

bool supports(ProviderType type, Capability capability)
{
    return capability == Capability::Chat || type != ProviderType::Anthropic;
}

const RouteGroupConfig *matchingGroup(const Config &config, const std::string &model)
{
    for (const RouteGroupConfig &group : config.routing.groups) {
        for (const std::string &pattern : group.models) {
            if (matchesModel(pattern, model))
                return &group;
        }
    }
    return nullptr;
}

std::vector<std::size_t> membersOf(const Config &config, const RouteGroupConfig *group)
{
    std::vector<std::size_t> members;
    if (!group || group->providers.empty()) {
        for (std::size_t i = 0; i < config.providers.size(); ++i)
            members.push_back(i);
        return members;
    }
    for (const std::string &name : group->providers) {
        if (const ProviderConfig *provider = config.provider(name))
            members.push_back(static_cast<std::size_t>(provider - config.providers.data()));
    }
    return members;
}

RouteCandidate candidateOf(const ProviderConfig &provider, const ProviderState &state, const RouteQuery &query,
                           SteadyTime now)
{
    RouteCandidate candidate;
    auto sent = sentModelName(provider, query.model);
    if (!sent) {
        candidate.eligibility = Eligibility::NotServed;
        return candidate;
    }
    candidate.sentModel = std::move(*sent);
    candidate.restsUntil = state.restsUntil(now);
    if (!supports(provider.type, query.capability))
        candidate.eligibility = Eligibility::NotSupported;
    else if (candidate.restsUntil)
        candidate.eligibility = Eligibility::Resting;
    return candidate;
}

RouteDecision::Outcome outcomeOf(const std::vector<RouteCandidate> &candidates)
{
    const auto any = [&candidates](Eligibility wanted) {
        return std::any_of(candidates.begin(), candidates.end(),
                           [wanted](const RouteCandidate &c) { return c.eligibility == wanted; });
    };
    if (any(Eligibility::Eligible))
        return RouteDecision::Outcome::Routed;
    return any(Eligibility::Resting) ? RouteDecision::Outcome::AtLimits : RouteDecision::Outcome::ModelNotFound;
}

} // namespace

std::string RouteCandidate::reason() const
{
    switch (eligibility) {
    case Eligibility::Eligible:
        return estimate ? "eligible" : "eligible, unpriced";
    case Eligibility::NotServed:
        return "does not serve the model";
    case Eligibility::NotSupported:
        return "does not have this endpoint";
    case Eligibility::Resting:
        break;
    }
    return "asked for a pause (Retry-After)";
}

bool matchesModel(std::string_view pattern, std::string_view model)
{
    if (!pattern.ends_with('*'))
        return pattern == model;
    pattern.remove_suffix(1);
    return model.starts_with(pattern);
}

std::optional<std::string> sentModelName(const ProviderConfig &provider, const std::string &model)
{
    if (const auto alias = provider.modelAliases.find(model); alias != provider.modelAliases.end())
        return alias->second;
    if (provider.models.empty()
        || std::find(provider.models.begin(), provider.models.end(), model) != provider.models.end())
        return model;
    return std::nullopt;
}

RouteDecision Router::consider(const Config &config, const PriceList &prices, const ProviderStates &states,
                               const RouteQuery &query, SteadyTime now)
{
    RouteDecision decision;
    const RouteGroupConfig *group = matchingGroup(config, query.model);
    decision.group = group ? group->name : std::string();
    decision.strategy = group ? group->strategy : config.routing.strategy;

    for (const std::size_t index : membersOf(config, group)) {
        const ProviderConfig &provider = config.providers[index];
        if (!query.onlyProvider.empty() && provider.name != query.onlyProvider)
            continue;
        RouteCandidate candidate = candidateOf(provider, *states[index], query, now);
        candidate.provider = index;
        if (candidate.eligibility != Eligibility::NotServed) {
            candidate.latencyMs = states[index]->latencyMs(config.routing.leastLatency.minSamples);
            candidate.price = prices.find(provider, candidate.sentModel);
            if (candidate.price)
                candidate.estimate = candidate.price->input * query.promptTokens;
        }
        if (candidate.eligibility == Eligibility::Eligible)
            decision.order.push_back(decision.candidates.size());
        if (candidate.restsUntil && (!decision.roomAt || *candidate.restsUntil < *decision.roomAt))
            decision.roomAt = candidate.restsUntil;
        decision.candidates.push_back(std::move(candidate));
    }
    decision.outcome = outcomeOf(decision.candidates);
    return decision;
}

void Router::choose(RouteDecision &decision)
{
    auto &order = decision.order;
    if (order.empty())
        return;
    const auto &candidates = decision.candidates;
    switch (decision.strategy) {
    case Strategy::RoundRobin: {
        const std::uint64_t turn = m_turns[decision.group]++;
        std::rotate(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(turn % order.size()), order.end());
        break;
    }
    case Strategy::LeastLatency:
        std::stable_sort(order.begin(), order.end(), [&candidates](std::size_t a, std::size_t b) {
            return candidates[a].latencyMs < candidates[b].latencyMs;
        });
        break;
    case Strategy::CostWeighted:
        std::stable_sort(order.begin(), order.end(), [&candidates](std::size_t a, std::size_t b) {
            return candidates[a].estimate.value_or(Money()) < candidates[b].estimate.value_or(Money());
        });
        break;
    case Strategy::Random:
        std::shuffle(order.begin(), order.end(), m_random);
        break;
    case Strategy::Priority:
        break; // candidates are in that order
    }
}

} // namespace infermux
