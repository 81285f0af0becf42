#pragma once

#include "CallerSpend.h"

#include <config/Config.h>

#include <optional>
#include <string>
#include <vector>

namespace infermux {

/// What a request is expected to cost.
struct BudgetRequest
{
    Money estimate;
    Money substituteEstimate;      ///< with the limit's `model_override` instead
    bool canBeSubstituted = false; ///< there is an override, and it is not what was asked for
};

/// A fraction of a limit that is passed.
struct PassedFraction
{
    Period period = Period::Month;
    double fraction = 0;

    bool operator==(const PassedFraction &) const = default;
};

/// What a limit says to a request, and why. A value: gateway, log, Traffic and tests read the same one.
struct BudgetDecision
{
    enum class Outcome { Allow, Substitute, Reject };

    Outcome outcome = Outcome::Allow;
    Money estimate; ///< of what will be sent: this is what gets reserved
    /// The period that decided: for Reject the one that ends last of those whose limit would be passed.
    Period period = Period::Month;
    Money limit;
    Money spent;
    Money reserved;
    UtcTime periodEnd;
    std::vector<PassedFraction> passed; ///< of `alert_at`; which of them are news only the keeper knows

    /// "monthly budget of $1.00 exceeded; current spend: $1.003"
    std::string message() const;
};

/// The decision of money.md, "Budgets": a pure function. A threshold is passed by what is more than it, not by what
/// equals it; of several periods the strictest outcome wins.
BudgetDecision decideBudget(const BudgetLimitConfig &limit, const CallerSpend &spend, const BudgetRequest &request,
                            UtcTime now);

/// The fractions of `alert_at` that spend, reservations and `more` pass.
std::vector<PassedFraction> passedFractions(const BudgetLimitConfig &limit, const CallerSpend &spend, Money more,
                                            UtcTime now);

/// The limit that a caller is under: its own, else the default's. Null: none.
const BudgetLimitConfig *limitFor(const BudgetsConfig &budgets, const std::string &caller);
/// The limit for a period; nothing: there is none.
std::optional<Money> limitOf(const BudgetLimitConfig &limit, Period period);
/// A fraction of an amount, to the millionth; exact for the fractions that people write.
Money fractionOf(Money amount, double fraction);

} // namespace infermux
