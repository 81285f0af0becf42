#pragma once

#include "ProviderState.h"
#include "RouteDecision.h"
#include "RouteTable.h"

#include <cstdint>
#include <map>
#include <random>
#include <string>

namespace infermux {

/// Chooses providers. `consider` depends on its arguments only; `choose` also on the turn counters of round robin and
/// of the random generator. It belongs to the gateway's thread; Try it and tests use one of their own.
class Router
{
public:
    explicit Router(std::uint64_t seed)
        : m_random(seed)
    {
    }

    /// Who could serve the request, and what they would charge. `states` has one entry for each provider of the table's
    /// configuration, in the same order.
    static RouteDecision consider(RouteTable &routes, const ProviderStates &states, const RouteQuery &query,
                                  SteadyTime now);
    /// Puts those that can into the order of the strategy.
    void choose(RouteDecision &decision);

    RouteDecision decide(RouteTable &routes, const ProviderStates &states, const RouteQuery &query, SteadyTime now)
    {
        RouteDecision decision = consider(routes, states, query, now);
        choose(decision);
        return decision;
    }

private:
    std::map<std::string, std::uint64_t> m_turns; // by group; "" for requests that match none
    std::mt19937_64 m_random;
};

} // namespace infermux
