#include "Router.h"

#include <algorithm>

namespace infermux {

namespace {

bool supports(ProviderType type, Capability capability)
{
    return capability == Capability::Chat || type != ProviderType::Anthropic;
}

RouteDecision::Outcome outcomeOf(const std::vector<RouteCandidate> &candidates)
{
    const auto any = [&candidates](Eligibility wanted) {
        return std::any_of(candidates.begin(), candidates.end(),
                           [wanted](const RouteCandidate &c) { return c.eligibility == wanted; });
    };
    if (any(Eligibility::Eligible))
        return RouteDecision::Outcome::Routed;
    if (any(Eligibility::AtLimit))
        return RouteDecision::Outcome::AtLimits;
    const bool isServed = any(Eligibility::Unhealthy) || any(Eligibility::CircuitOpen) || any(Eligibility::Probing);
    return isServed ? RouteDecision::Outcome::Unavailable : RouteDecision::Outcome::ModelNotFound;
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
    case Eligibility::Unhealthy:
        return "unhealthy";
    case Eligibility::CircuitOpen:
        return "circuit open";
    case Eligibility::Probing:
        return "circuit half-open, a probe is on its way";
    case Eligibility::AtLimit:
        break;
    }
    return "at its rate limit";
}

RouteDecision Router::consider(RouteTable &routes, const ProviderStates &states, const RouteQuery &query,
                               SteadyTime now)
{
    RouteDecision decision;
    decision.route = routes.routeOf(query.model);
    decision.group = decision.route->group;
    decision.strategy = decision.route->strategy;
    decision.candidates.reserve(decision.route->members.size());
    decision.order.reserve(decision.route->members.size());
    const Config &config = routes.config();
    for (const Route::Member &member : decision.route->members) {
        const ProviderConfig &provider = config.providers[member.provider];
        if (!query.onlyProvider.empty() && provider.name != query.onlyProvider)
            continue;
        RouteCandidate &candidate = decision.candidates.emplace_back();
        candidate.provider = member.provider;
        if (!member.isServed) {
            candidate.eligibility = Eligibility::NotServed;
            continue;
        }
        ProviderState &state = *states[member.provider];
        candidate.sentModel = member.sentModel;
        candidate.price = member.price;
        if (member.price)
            candidate.estimate = member.price->input * query.promptTokens;
        candidate.latencyMs = state.latencyMs(config.routing.leastLatency.minSamples);
        const Availability availability = supports(provider.type, query.capability)
                                              ? state.availability(now, query.totalTokens)
                                              : Availability{Eligibility::NotSupported, std::nullopt};
        candidate.eligibility = availability.eligibility;
        candidate.waitsUntil = availability.until;
        if (candidate.eligibility == Eligibility::Eligible)
            decision.order.push_back(decision.candidates.size() - 1);
        else if (candidate.eligibility == Eligibility::AtLimit
                 && (!decision.roomAt || *candidate.waitsUntil < *decision.roomAt))
            decision.roomAt = candidate.waitsUntil;
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
