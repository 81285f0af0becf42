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

/// Chooses providers. `decide` is a function of its arguments, of the turn counters of round robin and of the random
/// generator; it belongs to the gateway's thread. Try it and tests use one of their own.
class Router
{
public:
    Router(std::shared_ptr<const PriceList> prices, std::uint64_t seed);

    /// `states` has one entry for each provider of `config`, in the same order.
    RouteDecision decide(const Config &config, const ProviderStates &states, const RouteQuery &query, SteadyTime now);

private:
    void order(RouteDecision &decision);

    std::shared_ptr<const PriceList> m_prices;
    std::map<std::string, std::uint64_t> m_turns; // by group; "" for requests that match none
    std::mt19937_64 m_random;
};

/// Whether a name of a group's `models` means this model: the same name, or a beginning followed by *.
bool matchesModel(std::string_view pattern, std::string_view model);

/// The name that the provider is sent for `model`; nothing: it does not serve it.
std::optional<std::string> sentModelName(const ProviderConfig &provider, const std::string &model);

} // namespace infermux
