#include "RouteTrial.h"

namespace infermux {

RouteTrial tryRoute(LiveConfigPtr live, const BudgetKeeper &budgets, Router router, const RouteTrialQuestion &question,
                    const Clock &clock)
{
    RouteTrial trial;
    trial.question = question;
    trial.at = clock.steady();
    trial.live = std::move(live);
    RequestFigures figures;
    figures.model = question.model;
    figures.promptTokens = question.promptTokens;
    figures.maxTokens = question.maxTokens;
    const BudgetLimitConfig *limit = limitFor(trial.live->config->budgets, question.caller);
    const auto judge = [&](const BudgetRequest &request) {
        return budgets.judge(limit, question.caller, request, clock.utc());
    };
    trial.plan = RequestPlanner(*trial.live, budgets, figures, trial.at).plan(limit, judge);
    if (trial.plan.isRejected()) {
        trial.refusal = Error{"budget_exceeded", trial.plan.budget.message()};
        return trial;
    }
    router.choose(trial.plan.decision);
    if (trial.plan.decision.outcome != RouteDecision::Outcome::Routed)
        trial.refusal = unroutable(trial.plan.decision, question.model, *trial.live->config);
    return trial;
}

} // namespace infermux
