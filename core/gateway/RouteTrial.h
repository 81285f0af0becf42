#pragma once

#include "RequestPlan.h"

#include <routing/Router.h>

#include <memory>

namespace infermux {

/// A request that might come.
struct RouteTrialQuestion
{
    std::string model;
    std::string caller;
    std::int64_t promptTokens = 0;
    std::optional<std::int64_t> maxTokens; ///< nothing: as many as that model mostly makes

    bool operator==(const RouteTrialQuestion &) const = default;
};

/// What the gateway would make of it, by a configuration that need not be in force: the same planner and router, on the
/// health, circuits, limits, turns and spend of this moment. A value; what it points into it keeps.
struct RouteTrial
{
    RouteTrialQuestion question;
    LiveConfigPtr live;
    SteadyTime at{};
    RequestPlan plan;
    std::optional<Error> refusal; ///< what the caller would be told instead of an answer
};

using RouteTrialPtr = std::shared_ptr<const RouteTrial>;

/// `live` has states of its own; `router` is a copy, so that no turn is taken.
RouteTrial tryRoute(LiveConfigPtr live, const BudgetKeeper &budgets, Router router, const RouteTrialQuestion &question,
                    const Clock &clock);

} // namespace infermux
