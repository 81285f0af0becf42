#include <base/Text.h>
#include <budget/BudgetKeeper.h>
#include <ledger/Reports.h>

#include <QTest>

#include <random>
#include <sstream>

using namespace infermux;
using namespace std::chrono_literals;
using Outcome = BudgetDecision::Outcome;

namespace {

Money dollars(const std::string &decimal)
{
    return *Money::fromDecimal(decimal);
}

UtcTime at(const std::string &time)
{
    return *parseIsoTime(time);
}

/// "monthly=1 action=hard_stop override_at=0.9 model_override=mini"
BudgetLimitConfig limitOf(const std::string &text)
{
    BudgetLimitConfig limit;
    limit.caller = "c";
    std::istringstream words(text);
    for (std::string word; words >> word;) {
        const std::string key = word.substr(0, word.find('='));
        const std::string value = word.substr(word.find('=') + 1);
        if (key == "daily")
            limit.daily = dollars(value);
        else if (key == "weekly")
            limit.weekly = dollars(value);
        else if (key == "monthly")
            limit.monthly = dollars(value);
        else if (key == "action")
            limit.action = value == "alert"            ? BudgetAction::Alert
                           : value == "model_override" ? BudgetAction::ModelOverride
                                                       : BudgetAction::HardStop;
        else if (key == "override_at")
            limit.overrideAt = std::stod(value);
        else if (key == "model_override")
            limit.modelOverride = value;
    }
    return limit;
}

/// "2026-03-05T10:00=0.5 2026-03-06=0.25"
void eachAmount(const std::string &text, const std::function<void(UtcTime, Money)> &take)
{
    std::istringstream words(text);
    for (std::string word; words >> word;)
        take(at(word.substr(0, word.find('='))), dollars(word.substr(word.find('=') + 1)));
}

const char *name(Outcome outcome)
{
    return outcome == Outcome::Allow ? "allow" : outcome == Outcome::Substitute ? "substitute" : "reject";
}

struct Row
{
    const char *name;
    const char *limit;
    const char *spent;
    const char *reserved;
    const char *estimate;
    const char *substitute; ///< estimate of the model_override; empty: it is what was asked for
    const char *now;
    const char *expected;   ///< outcome, then for a rejection its message
    std::int64_t retryAfter = 0;
};

const char *const noon = "2026-03-05T12:00"; // a Thursday; the week began on the 2nd

const Row rows[] = {
    // hard_stop: what would pass the limit is stopped, what reaches it is not.
    {"nothing spent", "monthly=1", "", "", "0.5", "", noon, "allow"},
    {"reaches the limit", "monthly=1", "2026-03-04=0.5", "", "0.5", "", noon, "allow"},
    {"passes by a pico-dollar", "monthly=1", "2026-03-04=0.5", "", "0.500000000001", "", noon, "reject monthly budget of $1.00 exceeded; current spend: $0.50", 2289600},
    {"spent more than the limit", "monthly=1", "2026-03-04=1.003", "", "0", "", noon, "reject monthly budget of $1.00 exceeded; current spend: $1.003", 2289600},
    {"spent the limit, costs nothing", "monthly=1", "2026-03-04=1", "", "0", "", noon, "allow"},
    {"spent the limit, costs something", "monthly=1", "2026-03-04=1", "", "0.000000000001", "", noon, "reject monthly budget of $1.00 exceeded; current spend: $1.00", 2289600},
    {"one request above the whole limit", "monthly=1", "", "", "1.5", "", noon, "reject monthly budget of $1.00 exceeded; current spend: $0.00", 2289600},
    {"reservations count", "monthly=1", "2026-03-04=0.2", "2026-03-05T11:59=0.7", "0.2", "", noon, "reject monthly budget of $1.00 exceeded; current spend: $0.20", 2289600},
    {"reservations leave room", "monthly=1", "2026-03-04=0.2", "2026-03-05T11:59=0.7", "0.1", "", noon, "allow"},
    {"a tiny limit", "monthly=0.000001", "", "", "0.0000011", "", noon, "reject monthly budget of $0.000001 exceeded; current spend: $0.00", 2289600},
    {"a large limit", "monthly=1000000", "2026-03-04=999999.999999999999", "", "0.000000000001", "", noon, "allow"},
    {"a large limit passed", "monthly=1000000", "2026-03-04=999999.999999999999", "", "0.000000000002", "", noon, "reject monthly budget of $1000000.00 exceeded; current spend: $999999.999999999999", 2289600},
    // Days.
    {"day: yesterday's spend is over", "daily=1", "2026-03-04T23:59=1", "", "0.5", "", noon, "allow"},
    {"day: this morning's counts", "daily=1", "2026-03-05T00:00=1", "", "0.5", "", noon, "reject daily budget of $1.00 exceeded; current spend: $1.00", 43200},
    {"day: the last millisecond", "daily=1", "2026-03-05=1", "", "0.5", "", "2026-03-05T23:59:59.999", "reject daily budget of $1.00 exceeded; current spend: $1.00", 1},
    {"day: the first millisecond of the next", "daily=1", "2026-03-05=1", "", "0.5", "", "2026-03-06T00:00", "allow"},
    {"day: a request of before midnight is still in flight", "daily=1", "", "2026-03-05T23:59=1", "1", "", "2026-03-06T00:00", "allow"},
    {"day: leap day", "daily=1", "2028-02-29=1", "", "0.5", "", "2028-02-29T18:00", "reject daily budget of $1.00 exceeded; current spend: $1.00", 21600},
    {"day: after leap day", "daily=1", "2028-02-29=1", "", "0.5", "", "2028-03-01T00:00", "allow"},
    {"day: the day that clocks are changed has 24 hours in UTC", "daily=1", "2026-03-29=1", "", "0.5", "", "2026-03-29T00:00", "reject daily budget of $1.00 exceeded; current spend: $1.00", 86400},
    // ISO weeks: Monday to Sunday.
    {"week: Monday's spend on Sunday", "weekly=1", "2026-03-02=1", "", "0.1", "", "2026-03-08T23:59:59", "reject weekly budget of $1.00 exceeded; current spend: $1.00", 1},
    {"week: Sunday's spend on Monday", "weekly=1", "2026-03-08T23:59=1", "", "0.1", "", "2026-03-09T00:00", "allow"},
    {"week: across the end of a month", "weekly=1", "2026-03-30=1", "", "0.1", "", "2026-04-01T12:00", "reject weekly budget of $1.00 exceeded; current spend: $1.00", 388800},
    {"week: across the end of a year", "weekly=1", "2025-12-29=1", "", "0.1", "", "2026-01-01T00:00", "reject weekly budget of $1.00 exceeded; current spend: $1.00", 345600},
    {"week: Sunday before the year's first Monday", "weekly=1", "2027-01-03=1", "", "0.1", "", "2027-01-04T00:00", "allow"},
    {"week: the week with leap day", "weekly=1", "2028-02-28=1", "", "0.1", "", "2028-03-05T23:00", "reject weekly budget of $1.00 exceeded; current spend: $1.00", 3600},
    {"week: the limit's fraction", "weekly=0.3", "2026-03-02=0.1 2026-03-03=0.1", "", "0.1", "", noon, "allow"},
    // Months.
    {"month: the first moment", "monthly=1", "2026-03-01=1", "", "0.1", "", "2026-03-01T00:00", "reject monthly budget of $1.00 exceeded; current spend: $1.00", 2678400},
    {"month: the last moment", "monthly=1", "2026-03-01=1", "", "0.1", "", "2026-03-31T23:59:59.999", "reject monthly budget of $1.00 exceeded; current spend: $1.00", 1},
    {"month: the next one", "monthly=1", "2026-03-31T23:59=1", "", "0.1", "", "2026-04-01T00:00", "allow"},
    {"month: February of a leap year ends on the 29th", "monthly=1", "2028-02-01=1", "", "0.1", "", "2028-02-29T12:00", "reject monthly budget of $1.00 exceeded; current spend: $1.00", 43200},
    {"month: February ends on the 28th", "monthly=1", "2026-02-01=1", "", "0.1", "", "2026-03-01T00:00", "allow"},
    {"month: December to January", "monthly=1", "2025-12-31=1", "", "0.1", "", "2026-01-01T00:00", "allow"},
    {"month: the same one a year before", "monthly=1", "2025-03-05=1", "", "0.1", "", noon, "allow"},
    // The clock set back: the periods before are as they were.
    {"clock back an hour within the day", "daily=1", "2026-03-05T12:00=1", "", "0.1", "", "2026-03-05T11:00", "reject daily budget of $1.00 exceeded; current spend: $1.00", 46800},
    {"clock back across midnight: that day is full", "daily=1", "2026-03-05T23:30=1 2026-03-06T00:10=0.2", "", "0.1", "", "2026-03-05T23:40", "reject daily budget of $1.00 exceeded; current spend: $1.00", 1200},
    {"clock back across midnight: that day has room", "daily=1", "2026-03-05T23:30=0.5 2026-03-06T00:10=1", "", "0.1", "", "2026-03-05T23:40", "allow"},
    {"clock back across the end of a month", "monthly=1", "2026-03-31T23:30=1", "", "0.1", "", "2026-03-31T23:10", "reject monthly budget of $1.00 exceeded; current spend: $1.00", 3000},
    // Several periods: the strictest wins; of those that stop, the one that lasts longest is named.
    {"day and month with room", "daily=1 monthly=10", "2026-03-04=5", "", "0.5", "", noon, "allow"},
    {"day stops, month has room", "daily=1 monthly=10", "2026-03-05=1", "", "0.5", "", noon, "reject daily budget of $1.00 exceeded; current spend: $1.00", 43200},
    {"month stops, day has room", "daily=1 monthly=10", "2026-03-04=10", "", "0.5", "", noon, "reject monthly budget of $10.00 exceeded; current spend: $10.00", 2289600},
    {"both stop", "daily=1 monthly=1", "2026-03-05=1", "", "0.5", "", noon, "reject monthly budget of $1.00 exceeded; current spend: $1.00", 2289600},
    {"week and day stop", "daily=1 weekly=1 monthly=9", "2026-03-05=1", "", "0.5", "", noon, "reject weekly budget of $1.00 exceeded; current spend: $1.00", 302400},
    {"the week outlasts the month", "weekly=1 monthly=1", "2026-03-31=1", "", "0.5", "", "2026-03-31T12:00", "reject weekly budget of $1.00 exceeded; current spend: $1.00", 475200},
    // hard_stop with an override: first the cheaper model, then the stop.
    {"downgrade: below the fraction", "monthly=1 model_override=mini", "2026-03-04=0.5", "", "0.4", "0.04", noon, "allow"},
    {"downgrade: above the fraction", "monthly=1 model_override=mini", "2026-03-04=0.5", "", "0.400000000001", "0.04", noon, "substitute"},
    {"downgrade: fits only when substituted", "monthly=1 model_override=mini", "2026-03-04=0.95", "", "0.4", "0.05", noon, "substitute"},
    {"downgrade: does not fit even so", "monthly=1 model_override=mini", "2026-03-04=0.95", "", "0.4", "0.06", noon, "reject monthly budget of $1.00 exceeded; current spend: $0.95", 2289600},
    {"downgrade: the cheap model itself is asked for", "monthly=1 model_override=mini", "2026-03-04=0.95", "", "0.05", "", noon, "allow"},
    {"downgrade: the cheap model itself is too much", "monthly=1 model_override=mini", "2026-03-04=0.95", "", "0.06", "", noon, "reject monthly budget of $1.00 exceeded; current spend: $0.95", 2289600},
    {"downgrade: from half on", "monthly=1 model_override=mini override_at=0.5", "2026-03-04=0.5", "", "0.01", "0.001", noon, "substitute"},
    {"downgrade: at the limit only", "monthly=1 model_override=mini override_at=1", "2026-03-04=0.95", "", "0.05", "0.001", noon, "allow"},
    {"downgrade: for the day, though the month has room", "daily=1 monthly=100 model_override=mini", "2026-03-05=0.9", "", "0.1", "0.01", noon, "substitute"},
    {"downgrade: for the day, while the month stops", "daily=1 monthly=1 model_override=mini", "2026-03-04=0.999 2026-03-05=0.001", "", "0.1", "0.01", noon, "reject monthly budget of $1.00 exceeded; current spend: $1.00", 2289600},
    {"downgrade: reservations count", "monthly=1 model_override=mini", "", "2026-03-05=0.85", "0.1", "0.01", noon, "substitute"},
    // model_override: never stopped.
    {"override: below", "monthly=1 action=model_override model_override=mini", "2026-03-04=0.5", "", "0.3", "0.01", noon, "allow"},
    {"override: above the fraction", "monthly=1 action=model_override model_override=mini", "2026-03-04=0.9", "", "0.01", "0.001", noon, "substitute"},
    {"override: far above the limit", "monthly=1 action=model_override model_override=mini", "2026-03-04=50", "", "10", "1", noon, "substitute"},
    {"override: the cheap model above the limit", "monthly=1 action=model_override model_override=mini", "2026-03-04=50", "", "1", "", noon, "allow"},
    {"override: weekly", "weekly=1 action=model_override model_override=mini", "2026-03-02=0.95", "", "0.01", "0.001", noon, "substitute"},
    {"override: last week is over", "weekly=1 action=model_override model_override=mini", "2026-03-01=0.95", "", "0.01", "0.001", noon, "allow"},
    // alert: everything goes through.
    {"alert: above the limit", "monthly=1 action=alert", "2026-03-04=5", "", "5", "", noon, "allow"},
    {"alert: with an override that it does not use", "monthly=1 action=alert model_override=mini", "2026-03-04=5", "", "5", "0.1", noon, "allow"},
    {"alert: daily", "daily=0.01 action=alert", "2026-03-05=5", "", "5", "", noon, "allow"},
};

BudgetLimitConfig monthlyOf(const char *caller, const char *amount, BudgetAction action = BudgetAction::HardStop)
{
    BudgetLimitConfig limit;
    limit.caller = caller;
    limit.monthly = dollars(amount);
    limit.action = action;
    return limit;
}

BudgetRequest costing(const char *estimate)
{
    BudgetRequest request;
    request.estimate = dollars(estimate);
    return request;
}

} // namespace

class TestBudget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data()
    {
        QTest::addColumn<int>("index");
        int index = 0;
        for (const Row &row : rows)
            QTest::newRow(row.name) << index++;
        QVERIFY(index >= 60);
    }
    void decides()
    {
        QFETCH(int, index);
        const Row &row = rows[index];
        CallerSpend spend;
        eachAmount(row.spent, [&](UtcTime when, Money amount) { spend.addSpent(when, amount); });
        eachAmount(row.reserved, [&](UtcTime when, Money amount) { spend.addReserved(when, amount); });
        BudgetRequest request = costing(row.estimate);
        request.canBeSubstituted = *row.substitute != '\0';
        if (request.canBeSubstituted)
            request.substituteEstimate = dollars(row.substitute);
        const BudgetDecision decision = decideBudget(limitOf(row.limit), spend, request, at(row.now));
        std::string said = name(decision.outcome);
        if (decision.outcome == Outcome::Reject) {
            said += " " + decision.message();
            QCOMPARE(std::chrono::ceil<std::chrono::seconds>(decision.periodEnd - at(row.now)).count(), row.retryAfter);
            QVERIFY(decision.estimate.isZero());
        } else {
            QCOMPARE(decision.estimate.toDecimal(), (decision.outcome == Outcome::Substitute ? request.substituteEstimate : request.estimate).toDecimal());
        }
        QCOMPARE(said, std::string(row.expected));
    }

    void labelsArePeriods()
    {
        QCOMPARE(labelOf(Period::Month, at("2026-03-31T23:59")), std::string("2026-03"));
        QCOMPARE(labelOf(Period::Day, at("2028-02-29")), std::string("2028-02-29"));
        QCOMPARE(labelOf(Period::Week, at("2026-03-05")), std::string("2026-W10"));
        QCOMPARE(labelOf(Period::Week, at("2025-12-29")), std::string("2026-W01"));
        QCOMPARE(labelOf(Period::Week, at("2027-01-03")), std::string("2026-W53"));
        QCOMPARE(labelOf(Period::Week, at("2024-12-30")), std::string("2025-W01"));
    }

    void alertsAreRaisedOnceAPeriod()
    {
        std::vector<std::string> heard;
        BudgetKeeper keeper([&heard](const BudgetAlert &alert) { heard.push_back(alert.periodLabel + " " + std::to_string(alert.fraction).substr(0, 3)); });
        keeper.setLimits({{}, {monthlyOf("c", "1", BudgetAction::Alert)}});
        UtcTime now = at("2026-03-05");
        const auto spend = [&](const char *amount) {
            const BudgetDecision decision = keeper.decide("c", costing(amount), now);
            keeper.settle(keeper.reserve("c", decision.estimate, now), dollars(amount));
        };
        spend("0.5"); // reaches half, and does not pass it
        QVERIFY(heard.empty());
        spend("0.1");
        spend("0.1");
        QCOMPARE(heard, (std::vector<std::string>{"2026-03 0.5"}));
        spend("5");
        QCOMPARE(heard.size(), 3U);
        spend("5");
        QCOMPARE(heard.size(), 3U);
        now = at("2026-04-01");
        spend("0.6");
        QCOMPARE(heard.back(), std::string("2026-04 0.5"));
        QCOMPARE(heard.size(), 4U);
        // What costs more than was expected raises its alert when it is known.
        keeper.settle(keeper.reserve("c", dollars("0.01"), now), dollars("0.25"));
        QCOMPARE(heard.back(), std::string("2026-04 0.8"));
        // A stopped request passed the limit too.
        keeper.setLimits({{}, {monthlyOf("c", "1")}});
        QVERIFY(keeper.decide("c", costing("3"), now).outcome == Outcome::Reject);
        QCOMPARE(heard.back(), std::string("2026-04 1.0"));
    }

    void whatTheLedgerKnewIsNotRaisedAgain()
    {
        int heard = 0;
        BudgetKeeper keeper([&heard](const BudgetAlert &) { ++heard; });
        keeper.setLimits({{}, {monthlyOf("c", "1")}});
        LedgerOpening opening;
        opening.spends = {{"c", at("2026-03-04"), dollars("0.85")}, {"c", at("2026-02-27"), dollars("9")}};
        opening.carried = {{"2026-03", "c", dollars("0.1")}, {"2026-02", "c", dollars("5")}};
        const UtcTime now = at("2026-03-05");
        keeper.restore(opening, now);
        QCOMPARE(keeper.spentIn(Period::Month, "c", now).toDecimal(), std::string("0.95"));
        QCOMPARE(keeper.spentIn(Period::Week, "c", now).toDecimal(), std::string("0.85"));
        QVERIFY(keeper.decide("c", costing("0.01"), now).outcome == Outcome::Allow);
        QCOMPARE(heard, 0);
        QVERIFY(keeper.decide("c", costing("0.06"), now).outcome == Outcome::Reject);
        QCOMPARE(heard, 1);
        keeper.restore(opening, now); // said again: the same, not twice
        QCOMPARE(keeper.spentIn(Period::Month, "c", now).toDecimal(), std::string("0.95"));
    }

    void theDefaultIsForEachCallerByItself()
    {
        BudgetKeeper keeper(nullptr);
        keeper.setLimits({{}, {monthlyOf("*", "1"), monthlyOf("own", "5")}});
        const UtcTime now = at("2026-03-05");
        keeper.settle(keeper.reserve("a", {}, now), dollars("1"));
        keeper.settle(keeper.reserve("own", {}, now), dollars("2"));
        QVERIFY(keeper.decide("a", costing("0.1"), now).outcome == Outcome::Reject);
        QVERIFY(keeper.decide("b", costing("0.1"), now).outcome == Outcome::Allow);
        QVERIFY(keeper.decide("own", costing("0.1"), now).outcome == Outcome::Allow);
        const auto standings = keeper.standings(now);
        QCOMPARE(standings.size(), 3U);
        QVERIFY(standings[0].caller == "a" && standings[0].isDefault);
        QVERIFY(standings[2].caller == "own" && !standings[2].isDefault);
        QCOMPARE(standings[2].periods.at(0).spent.toDecimal(), std::string("2"));
    }

    void expectsTheMeanOfAModel()
    {
        BudgetKeeper keeper(nullptr);
        QCOMPARE(keeper.expectedCompletion("m"), 256);
        keeper.learnCompletion("m", 100);
        keeper.learnCompletion("m", 201);
        QCOMPARE(keeper.expectedCompletion("m"), 151); // rounded up
        QCOMPARE(keeper.expectedCompletion("other"), 256);
    }

    /// Whatever comes in whatever order: spend plus reservations never pass the limit at admission, nothing is left over.
    void noOrderOfRequestsPassesTheLimit()
    {
        const auto seed = qEnvironmentVariableIsSet("SEED") ? qEnvironmentVariable("SEED").toULongLong() : std::random_device{}();
        qInfo("seed: SEED=%llu", static_cast<unsigned long long>(seed));
        std::mt19937_64 random(seed);
        const auto upTo = [&random](std::int64_t most) { return std::uniform_int_distribution<std::int64_t>(0, most)(random); };
        for (int round = 0; round < 300; ++round) {
            BudgetKeeper keeper(nullptr);
            BudgetLimitConfig limit = monthlyOf("*", "1");
            limit.daily = dollars("0.4");
            keeper.setLimits({{}, {limit}});
            UtcTime now = at("2026-03-30T20:00");
            std::vector<Reservation> running;
            Money settled;
            const auto finish = [&] {
                const auto which = static_cast<std::size_t>(upTo(static_cast<std::int64_t>(running.size()) - 1));
                const Money cost = Money::fromPico(static_cast<std::int64_t>(running[which].amount.pico()) * upTo(100) / 100);
                settled += cost;
                keeper.settle(running[which], cost);
                running.erase(running.begin() + static_cast<std::ptrdiff_t>(which));
            };
            for (int step = 0; step < 200; ++step) {
                now += Milliseconds{upTo(600'000)};
                BudgetRequest request;
                request.estimate = Money::fromPico(upTo(50'000'000'000));
                const BudgetDecision decision = keeper.decide("c", request, now);
                if (decision.outcome == Outcome::Allow)
                    running.push_back(keeper.reserve("c", decision.estimate, now));
                const auto standing = keeper.standings(now).at(0);
                for (const auto &period : standing.periods)
                    QVERIFY(period.spent + period.reserved <= period.limit);
                if (!running.empty() && upTo(2) == 0)
                    finish();
            }
            while (!running.empty())
                finish();
            Money counted;
            for (const char *month : {"2026-03", "2026-04"})
                counted += keeper.spentIn(Period::Month, "c", monthRange(month)->from);
            QCOMPARE(counted.toDecimal(), settled.toDecimal());
            const auto standing = keeper.standings(now).at(0);
            for (const auto &period : standing.periods)
                QVERIFY(period.reserved.isZero());
        }
    }
};

QTEST_APPLESS_MAIN(TestBudget)
#include "TestBudget.moc"
