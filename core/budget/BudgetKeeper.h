#pragma once

#include "BudgetDecision.h"

#include <config/Config.h>
#include <ledger/Ledger.h>

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace infermux {

/// A fraction of a limit that was passed for the first time in its period.
struct BudgetAlert
{
    std::string caller;
    Period period = Period::Month;
    std::string periodLabel; ///< "2026-03"
    double fraction = 0;
    Money spent;
    Money limit;
};

/// What a request in flight holds of its caller's budget.
struct Reservation
{
    std::string caller;
    UtcTime began;
    Money amount;
};

/// One caller's limits and how it stands, for reports.
struct BudgetStanding
{
    struct OfPeriod
    {
        Period period = Period::Month;
        Money limit;
        Money spent;
        Money reserved;
        UtcTime end;

        /// Spent and reserved, of the limit: 1 is all of it. To sort and to draw by.
        double usedFraction() const;
        bool operator==(const OfPeriod &) const = default;
    };

    std::string caller;
    bool isDefault = false; ///< by the limit for "*"
    BudgetLimitConfig limit;
    std::vector<OfPeriod> periods;

    bool operator==(const BudgetStanding &) const = default;
};

struct NearestBudgets
{
    std::vector<BudgetStanding> standings; ///< the nearest to a limit first
    std::size_t total = 0;                 ///< how many callers have a limit
};

/// Counts what callers spend against their limits. Belongs to the gateway's thread. Spend goes on being counted for
/// callers without a limit, so that one that is set later is right at once.
class BudgetKeeper
{
public:
    using AlertHandler = std::function<void(const BudgetAlert &)>;
    explicit BudgetKeeper(AlertHandler onAlert)
        : m_onAlert(std::move(onAlert))
    {
    }

    /// Forgets what was spent, before a ledger that knows it is opened; not what completions to expect.
    void forgetSpend() { m_accounts.clear(); }
    void setLimits(const BudgetsConfig &budgets);
    /// What the ledger knew; what this process counted itself stays on top of it. Alerts for what was passed by then
    /// were raised then.
    void restore(const LedgerOpening &opening, UtcTime now);
    /// As `restore`, from a state file's month.
    void restoreMonth(const std::map<std::string, Money> &spends, UtcTime now);

    const BudgetLimitConfig *limitFor(const std::string &caller) const;
    /// Alerts are raised for what is passed.
    BudgetDecision decide(const std::string &caller, const BudgetRequest &request, UtcTime now);
    /// What a limit would say, whether or not it is in force; null: there is none. Nothing is raised.
    BudgetDecision judge(const BudgetLimitConfig *limit, const std::string &caller, const BudgetRequest &request,
                         UtcTime now) const;

    Reservation reserve(const std::string &caller, Money amount, UtcTime began);
    /// The reservation gives way to what the request cost.
    void settle(const Reservation &reservation, Money cost);

    /// Completion tokens to expect of a model: the running mean, 256 before there is one.
    std::int64_t expectedCompletion(const std::string &model) const;
    void learnCompletion(const std::string &model, std::int64_t tokens);

    Money spentIn(Period period, const std::string &caller, UtcTime now) const;
    /// Callers that have a limit of their own, and those that were seen and are under the default; sorted by name.
    std::vector<BudgetStanding> standings(UtcTime now) const;
    /// Only those who are nearest to a limit.
    NearestBudgets nearest(UtcTime now, std::size_t most) const;
    /// Everyone's spend of a month, for the state file.
    std::map<std::string, Money> spentInMonth(UtcTime now) const;

private:
    struct Account
    {
        CallerSpend spend;
        std::vector<std::pair<UtcTime, PassedFraction>> raised; // by beginning of period
    };
    struct Mean
    {
        double tokens = 0;
        std::int64_t count = 0;
    };

    BudgetStanding standingOf(const std::string &caller, const BudgetLimitConfig &limit, UtcTime now) const;
    template<typename Visit>
    void eachLimited(Visit visit) const;
    void raise(const std::string &caller, Account &account, const BudgetLimitConfig &limit,
               const std::vector<PassedFraction> &passed, UtcTime now, bool quietly = false);

    AlertHandler m_onAlert;
    std::map<std::string, BudgetLimitConfig> m_limits;
    std::unordered_map<std::string, Account> m_accounts;
    std::unordered_map<std::string, Mean> m_completions;
    UtcTime m_forgottenAt;
};

} // namespace infermux
