#include "BudgetDecision.h"

#include <cmath>

namespace infermux {

namespace {

/// Which periods' threshold would be passed; `fraction` of the limit is the threshold.
bool passes(const BudgetLimitConfig &limit, const CallerSpend &spend, Period period, double fraction, Money more,
            UtcTime now)
{
    const auto amount = limitOf(limit, period);
    if (!amount)
        return false;
    const auto [spent, reserved] = spend.at(period, now);
    return spent + reserved + more > fractionOf(*amount, fraction);
}

void describe(BudgetDecision &decision, const BudgetLimitConfig &limit, const CallerSpend &spend, Period period,
              UtcTime now)
{
    const auto [spent, reserved] = spend.at(period, now);
    decision.period = period;
    decision.limit = limitOf(limit, period).value_or(Money());
    decision.spent = spent;
    decision.reserved = reserved;
    decision.periodEnd = spanAt(period, now).to;
}

} // namespace

const BudgetLimitConfig *limitFor(const BudgetsConfig &budgets, const std::string &caller)
{
    const BudgetLimitConfig *byDefault = nullptr;
    for (const BudgetLimitConfig &limit : budgets.limits) {
        if (limit.caller == caller)
            return &limit;
        if (limit.caller == "*")
            byDefault = &limit;
    }
    return byDefault;
}

std::optional<Money> limitOf(const BudgetLimitConfig &limit, Period period)
{
    switch (period) {
    case Period::Day:
        return limit.daily;
    case Period::Week:
        return limit.weekly;
    case Period::Month:
        break;
    }
    return limit.monthly;
}

Money fractionOf(Money amount, double fraction)
{
    constexpr std::int64_t million = 1'000'000;
    return Money::fromPico(amount.pico() * std::llround(fraction * million) / million);
}

std::vector<PassedFraction> passedFractions(const BudgetLimitConfig &limit, const CallerSpend &spend, Money more,
                                            UtcTime now)
{
    std::vector<PassedFraction> passed;
    for (const Period period : allPeriods) {
        for (const double fraction : limit.alertAt) {
            if (passes(limit, spend, period, fraction, more, now))
                passed.push_back({period, fraction});
        }
    }
    return passed;
}

BudgetDecision decideBudget(const BudgetLimitConfig &limit, const CallerSpend &spend, const BudgetRequest &request,
                            UtcTime now)
{
    using Outcome = BudgetDecision::Outcome;
    BudgetDecision decision;
    decision.estimate = request.estimate;

    const bool substitutes = limit.action == BudgetAction::ModelOverride
                             || (limit.action == BudgetAction::HardStop && !limit.modelOverride.empty());
    for (const Period period : allPeriods) {
        if (!substitutes || !request.canBeSubstituted
            || !passes(limit, spend, period, limit.overrideAt, request.estimate, now))
            continue;
        decision.outcome = Outcome::Substitute;
        decision.estimate = request.substituteEstimate;
        describe(decision, limit, spend, period, now);
    }
    const Money wanted = decision.estimate;
    for (const Period period : allPeriods) {
        if (limit.action != BudgetAction::HardStop || !passes(limit, spend, period, 1, wanted, now))
            continue;
        if (decision.outcome == Outcome::Reject && spanAt(period, now).to <= decision.periodEnd)
            continue;
        decision.outcome = Outcome::Reject;
        decision.estimate = Money();
        describe(decision, limit, spend, period, now);
    }
    decision.passed = passedFractions(limit, spend, wanted, now);
    return decision;
}

std::string BudgetDecision::message() const
{
    return std::string(adjectiveOf(period)) + " budget of " + limit.toDollars()
           + " exceeded; current spend: " + spent.toDollars();
}

} // namespace infermux
