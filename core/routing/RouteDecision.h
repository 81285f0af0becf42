#pragma once

#include "Eligibility.h"

#include <base/Clock.h>
#include <base/Money.h>
#include <config/Config.h>
#include <pricing/TokenPrice.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace infermux {

struct Route;

/// What a request asks of a provider.
enum class Capability { Chat, TextCompletion, Embeddings };

struct RouteQuery
{
    std::string model;
    Capability capability = Capability::Chat;
    std::int64_t promptTokens = 0; ///< estimated
    std::string onlyProvider;      ///< this one and no other; empty: all that serve the model
    std::int64_t totalTokens = 0;  ///< estimated, with the completion: for rate limits
};

/// One provider of the group, and what the router thought of it.
struct RouteCandidate
{
    std::size_t provider = 0; ///< index in the configuration
    Eligibility eligibility = Eligibility::Eligible;
    std::string_view sentModel;           ///< the name that the provider would be sent; the decision's route holds it
    const TokenPrice *price = nullptr;    ///< of `sentModel`, in the configuration's price list; null: unpriced
    std::optional<Money> estimate;        ///< of the prompt; nothing: unpriced
    double latencyMs = 0;                 ///< moving average; 0: too few samples
    std::optional<SteadyTime> waitsUntil; ///< for room in its limits, or for its circuit to recover

    /// In words, for the log, the app and Try it.
    std::string reason() const;
};

/// What the router decided, and why. A value: gateway, log, traffic page and tests read the same one.
struct RouteDecision
{
    enum class Outcome {
        Routed,
        ModelNotFound, ///< no provider is configured for the model
        AtLimits,      ///< some serve it and are well, and all of those have to wait
        Unavailable,   ///< some serve it, and none can be used
    };

    Outcome outcome = Outcome::Routed;
    std::string group; ///< empty: none matched
    Strategy strategy = Strategy::RoundRobin;
    std::vector<RouteCandidate> candidates; ///< in declared order
    std::vector<std::size_t> order;         ///< indexes into `candidates`: the attempts, first one first
    std::optional<SteadyTime> roomAt;       ///< AtLimits: when the first of them may be asked again
    std::shared_ptr<const Route> route;
};

} // namespace infermux
