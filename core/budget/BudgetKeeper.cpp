#include "BudgetKeeper.h"

#include <ledger/Reports.h>

#include <algorithm>
#include <cmath>

namespace infermux {

namespace {

constexpr std::int64_t expectedBeforeAny = 256;
constexpr std::int64_t meanOver = 200; // later ones weigh at least 1/200, so that the mean follows a change
constexpr std::size_t maxModels = 10'000;

} // namespace

double BudgetStanding::OfPeriod::usedFraction() const
{
    const auto used = static_cast<double>((spent + reserved).pico());
    return limit.pico() > 0 ? used / static_cast<double>(limit.pico()) : used > 0 ? 1.0 : 0.0;
}

void BudgetKeeper::setLimits(const BudgetsConfig &budgets)
{
    m_limits.clear();
    for (const BudgetLimitConfig &limit : budgets.limits)
        m_limits.insert_or_assign(limit.caller, limit);
}

void BudgetKeeper::restore(const LedgerOpening &opening, UtcTime now)
{
    for (auto &[caller, account] : m_accounts)
        account.spend.clearRestored();
    for (const DaySpend &day : opening.spends) {
        for (const Period period : allPeriods)
            m_accounts[day.caller].spend.addRestored(period, day.day, day.spent);
    }
    for (const CarriedSpend &carried : opening.carried) {
        if (const auto month = monthRange(carried.month))
            m_accounts[carried.caller].spend.addRestored(Period::Month, month->from, carried.spent);
    }
    for (auto &[caller, account] : m_accounts) {
        account.spend.forgetBefore(now);
        if (const BudgetLimitConfig *limit = limitFor(caller))
            raise(caller, account, *limit, passedFractions(*limit, account.spend, {}, now), now, true);
    }
}

void BudgetKeeper::restoreMonth(const std::map<std::string, Money> &spends, UtcTime now)
{
    LedgerOpening opening;
    for (const auto &[caller, spent] : spends)
        opening.carried.push_back({monthOf(now), caller, spent});
    restore(opening, now);
}

const BudgetLimitConfig *BudgetKeeper::limitFor(const std::string &caller) const
{
    auto limit = m_limits.find(caller);
    if (limit == m_limits.end())
        limit = m_limits.find("*");
    return limit == m_limits.end() ? nullptr : &limit->second;
}

BudgetDecision BudgetKeeper::decide(const std::string &caller, const BudgetRequest &request, UtcTime now)
{
    const BudgetLimitConfig *limit = limitFor(caller);
    BudgetDecision decision = judge(limit, caller, request, now);
    if (limit) // whom a limit was asked about has been seen
        raise(caller, m_accounts[caller], *limit, decision.passed, now);
    return decision;
}

BudgetDecision BudgetKeeper::judge(const BudgetLimitConfig *limit, const std::string &caller,
                                   const BudgetRequest &request, UtcTime now) const
{
    if (!limit) {
        BudgetDecision allowed;
        allowed.estimate = request.estimate;
        return allowed;
    }
    static const CallerSpend nothing;
    const auto account = m_accounts.find(caller);
    return decideBudget(*limit, account == m_accounts.end() ? nothing : account->second.spend, request, now);
}

Reservation BudgetKeeper::reserve(const std::string &caller, Money amount, UtcTime began)
{
    m_accounts[caller].spend.addReserved(began, amount);
    return {caller, began, amount};
}

void BudgetKeeper::settle(const Reservation &reservation, Money cost)
{
    Account &account = m_accounts[reservation.caller];
    account.spend.addReserved(reservation.began, Money() - reservation.amount);
    account.spend.addSpent(reservation.began, cost);
    if (const BudgetLimitConfig *limit = limitFor(reservation.caller))
        raise(reservation.caller, account, *limit, passedFractions(*limit, account.spend, {}, reservation.began),
              reservation.began);
    if (reservation.began - m_forgottenAt > std::chrono::hours{24}) {
        m_forgottenAt = reservation.began;
        for (auto &[name, other] : m_accounts)
            other.spend.forgetBefore(reservation.began);
    }
}

void BudgetKeeper::raise(const std::string &caller, Account &account, const BudgetLimitConfig &limit,
                         const std::vector<PassedFraction> &passed, UtcTime now, bool quietly)
{
    for (const PassedFraction &fraction : passed) {
        const std::pair key{spanAt(fraction.period, now).from, fraction};
        if (std::find(account.raised.begin(), account.raised.end(), key) != account.raised.end())
            continue;
        constexpr std::size_t remembered = 64;
        if (account.raised.size() >= remembered)
            account.raised.erase(account.raised.begin());
        account.raised.push_back(key);
        if (!quietly && m_onAlert)
            m_onAlert({caller, fraction.period, labelOf(fraction.period, now), fraction.fraction,
                       account.spend.at(fraction.period, now).spent,
                       limitOf(limit, fraction.period).value_or(Money())});
    }
}

std::int64_t BudgetKeeper::expectedCompletion(const std::string &model) const
{
    const auto known = m_completions.find(model);
    return known == m_completions.end() ? expectedBeforeAny : std::llround(std::ceil(known->second.tokens));
}

void BudgetKeeper::learnCompletion(const std::string &model, std::int64_t tokens)
{
    if (m_completions.size() >= maxModels && !m_completions.contains(model))
        return;
    Mean &mean = m_completions[model];
    mean.count = std::min(mean.count + 1, meanOver);
    mean.tokens += (static_cast<double>(tokens) - mean.tokens) / static_cast<double>(mean.count);
}

Money BudgetKeeper::spentIn(Period period, const std::string &caller, UtcTime now) const
{
    const auto account = m_accounts.find(caller);
    return account == m_accounts.end() ? Money() : account->second.spend.at(period, now).spent;
}

BudgetStanding BudgetKeeper::standingOf(const std::string &caller, const BudgetLimitConfig &limit, UtcTime now) const
{
    BudgetStanding standing{caller, limit.caller == "*", limit, {}};
    const auto account = m_accounts.find(caller);
    for (const Period period : allPeriods) {
        const auto amount = limitOf(limit, period);
        if (!amount)
            continue;
        const auto at = account == m_accounts.end() ? CallerSpend::Standing{} : account->second.spend.at(period, now);
        standing.periods.push_back({period, *amount, at.spent, at.reserved, spanAt(period, now).to});
    }
    return standing;
}

/// Each caller who has a limit: those named in the configuration, and those seen whom "*" is for.
template<typename Visit>
void BudgetKeeper::eachLimited(Visit visit) const
{
    for (const auto &[caller, limit] : m_limits) {
        if (caller != "*")
            visit(caller, limit);
    }
    const auto everyone = m_limits.find("*");
    if (everyone == m_limits.end())
        return;
    for (const auto &[caller, account] : m_accounts) {
        if (!m_limits.contains(caller))
            visit(caller, everyone->second);
    }
}

std::vector<BudgetStanding> BudgetKeeper::standings(UtcTime now) const
{
    std::vector<BudgetStanding> standings;
    eachLimited([&](const std::string &caller, const BudgetLimitConfig &limit) {
        standings.push_back(standingOf(caller, limit, now));
    });
    std::sort(standings.begin(), standings.end(),
              [](const BudgetStanding &a, const BudgetStanding &b) { return a.caller < b.caller; });
    return standings;
}

NearestBudgets BudgetKeeper::nearest(UtcTime now, std::size_t most) const
{
    struct Used
    {
        double fraction;
        const std::string *caller;
        const BudgetLimitConfig *limit;
    };
    std::vector<Used> used; // whoever is asked for by many names must not cost a standing each
    eachLimited([&](const std::string &caller, const BudgetLimitConfig &limit) {
        double fraction = 0;
        const auto account = m_accounts.find(caller);
        for (const Period period : allPeriods) {
            const auto amount = limitOf(limit, period);
            if (!amount || account == m_accounts.end())
                continue;
            const auto at = account->second.spend.at(period, now);
            fraction =
                std::max(fraction, BudgetStanding::OfPeriod{period, *amount, at.spent, at.reserved, {}}.usedFraction());
        }
        used.push_back({fraction, &caller, &limit});
    });
    const std::size_t kept = std::min(used.size(), most);
    std::partial_sort(used.begin(), used.begin() + static_cast<std::ptrdiff_t>(kept), used.end(),
                      [](const Used &a, const Used &b) {
                          return a.fraction != b.fraction ? a.fraction > b.fraction : *a.caller < *b.caller;
                      });
    NearestBudgets nearest;
    nearest.total = used.size();
    for (std::size_t i = 0; i < kept; ++i)
        nearest.standings.push_back(standingOf(*used[i].caller, *used[i].limit, now));
    return nearest;
}

std::map<std::string, Money> BudgetKeeper::spentInMonth(UtcTime now) const
{
    std::map<std::string, Money> spends;
    for (const auto &[caller, account] : m_accounts)
        spends.emplace(caller, account.spend.at(Period::Month, now).spent);
    return spends;
}

} // namespace infermux
