#pragma once

#include "ProviderState.h"
#include "RouteDecision.h"

#include <pricing/PriceList.h>

#include <cstdint>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <string_view>

namespace infermux {

/// Chooses providers. `consider` is a pure function of its arguments; `choose` also of the turn counters of round robin and
/// of the random generator. It belongs to the gateway's thread; Try it and tests use one of their own.
class Router
{
public:
    explicit Router(std::uint64_t seed)
        : m_random(seed)
    {
    }

    /// Who could serve the request, and what they would charge. `states` has one entry for each provider of `config`, in
    /// the same order; the decision points into `prices`.
    static RouteDecision consider(const Config &config, const PriceList &prices, const ProviderStates &states,
                                  const RouteQuery &query, SteadyTime now);
    /// Puts those that can into the order of the strategy.
    void choose(RouteDecision &decision);

    RouteDecision decide(const Config &config, const PriceList &prices, const ProviderStates &states,
                         const RouteQuery &query, SteadyTime now)
    {
        RouteDecision decision = consider(config, prices, states, query, now);
        choose(decision);
        return decision;
    }

private:
    std::map<std::string, std::uint64_t> m_turns; // by group; "" for requests that match none
    std::mt19937_64 m_random;
};

/// Whether a name of a group's `models` means this model: the same name, or a beginning followed by *.
bool matchesModel(std::string_view pattern, std::string_view model);

/// The name that the provider is sent for `model`; nothing: it does not serve it.
std::optional<std::string> sentModelName(const ProviderConfig &provider, const std::string &model);

} // namespace infermux
