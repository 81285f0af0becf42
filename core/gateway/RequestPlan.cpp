#include "RequestPlan.h"

#include <base/Text.h>
#include <routing/Router.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace infermux {

namespace {

std::vector<std::string> knownModels(const Config &config)
{
    std::vector<std::string> names;
    for (const ProviderConfig &provider : config.providers) {
        names.insert(names.end(), provider.models.begin(), provider.models.end());
        for (const auto &[alias, model] : provider.modelAliases)
            names.push_back(alias);
    }
    return names;
}

} // namespace

RequestPlan RequestPlanner::plan(const BudgetLimitConfig *limit, const Judge &judge) const
{
    RequestPlan plan;
    plan.decision = consider(m_request.model);
    plan.expectedTokens = expectedTokens(m_request.model);
    if (plan.decision.outcome == RouteDecision::Outcome::ModelNotFound)
        return plan;
    BudgetRequest request;
    request.estimate = estimateOf(plan.decision);
    RouteDecision substitute;
    if (limit && !limit->modelOverride.empty() && limit->modelOverride != m_request.model) {
        substitute = consider(limit->modelOverride);
        request.canBeSubstituted = substitute.outcome != RouteDecision::Outcome::ModelNotFound;
        request.substituteEstimate = estimateOf(substitute);
    }
    plan.budget = judge(request);
    if (plan.budget.outcome == BudgetDecision::Outcome::Substitute) {
        plan.modelOverride = limit->modelOverride;
        plan.expectedTokens = expectedTokens(plan.modelOverride);
        plan.unsubstituted = std::exchange(plan.decision, std::move(substitute));
    }
    return plan;
}

RouteDecision RequestPlanner::consider(const std::string &model) const
{
    RouteQuery query;
    query.model = model;
    query.capability = m_request.capability;
    query.promptTokens = m_request.promptTokens;
    query.totalTokens = expectedTokens(model);
    query.onlyProvider = m_request.onlyProvider;
    return Router::consider(*m_live.routes, m_live.states, query, m_now);
}

/// As many as are expected.
std::int64_t RequestPlanner::completionTokens(const std::string &model) const
{
    if (m_request.capability == Capability::Embeddings)
        return 0;
    return m_request.choices * m_request.maxTokens.value_or(m_budgets.expectedCompletion(model));
}

/// For rate limits: roughly, and corrected when it is over.
std::int64_t RequestPlanner::expectedTokens(const std::string &model) const
{
    return m_request.promptTokens + completionTokens(model);
}

/// What the request is expected to cost at the dearest provider that it may come to (money.md, "Budgets").
Money RequestPlanner::estimateOf(const RouteDecision &considered) const
{
    Money dearest;
    for (const RouteCandidate &candidate : considered.candidates) {
        if (!candidate.price)
            continue;
        Usage expected;
        expected.prompt = m_request.promptTokens;
        expected.completion = completionTokens(std::string(candidate.sentModel));
        dearest = std::max(dearest, costOf(expected, *candidate.price));
    }
    return dearest;
}

Error unroutable(const RouteDecision &decision, const std::string &model, const Config &config)
{
    switch (decision.outcome) {
    case RouteDecision::Outcome::ModelNotFound: {
        const auto likely = nearest(model, knownModels(config), 3);
        return {"model_not_found", "no provider is configured for model " + model
                                       + (likely.empty() ? "" : " (nearest: " + joined(likely) + ")")};
    }
    case RouteDecision::Outcome::AtLimits:
        return {"rate_limit", "every provider for model " + model + " is at its limit"};
    case RouteDecision::Outcome::Routed:
    case RouteDecision::Outcome::Unavailable:
        break;
    }
    return {"no_healthy_providers", "no healthy providers available for model " + model};
}

} // namespace infermux
