#pragma once

#include "LiveConfig.h"

#include <budget/BudgetKeeper.h>
#include <routing/RouteDecision.h>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace infermux {

/// What routing and budgets want to know of a request.
struct RequestFigures
{
    std::string model;
    Capability capability = Capability::Chat;
    std::int64_t promptTokens = 0;         ///< estimated
    std::optional<std::int64_t> maxTokens; ///< of a completion, where the request says so
    std::int64_t choices = 1;              ///< completions that it wants
    std::string onlyProvider;              ///< empty: any
};

/// What becomes of a request before anything is sent (routing.md, "The way of one request", 2 to 4). A value.
struct RequestPlan
{
    BudgetDecision budget;
    std::string modelOverride;   ///< a budget put this in the place of the model asked for; empty: none did
    RouteDecision decision;      ///< for the model that will be asked for; the order is the router's to choose
    RouteDecision unsubstituted; ///< what was considered before the model was substituted
    std::int64_t expectedTokens = 0;

    bool isRejected() const { return budget.outcome == BudgetDecision::Outcome::Reject; }
};

/// Makes the plan of a request: the gateway for one that came, Try it for one that might come. Depends on its arguments
/// only; in the thread of the states.
class RequestPlanner
{
public:
    /// What a caller's budget says to an estimate.
    using Judge = std::function<BudgetDecision(const BudgetRequest &)>;

    RequestPlanner(const LiveConfig &live, const BudgetKeeper &budgets, const RequestFigures &request, SteadyTime now)
        : m_live(live)
        , m_budgets(budgets)
        , m_request(request)
        , m_now(now)
    {
    }

    /// `limit` is the caller's; null: there is none. `judge` is not asked about a model that nobody serves.
    RequestPlan plan(const BudgetLimitConfig *limit, const Judge &judge) const;

private:
    RouteDecision consider(const std::string &model) const;
    std::int64_t completionTokens(const std::string &model) const;
    std::int64_t expectedTokens(const std::string &model) const;
    Money estimateOf(const RouteDecision &considered) const;

    const LiveConfig &m_live;
    const BudgetKeeper &m_budgets;
    const RequestFigures &m_request;
    SteadyTime m_now;
};

/// Why a request goes nowhere: the code of the answer and its words.
Error unroutable(const RouteDecision &decision, const std::string &model, const Config &config);

} // namespace infermux
