#include <routing/ProviderState.h>

#include <QTest>

#include <deque>
#include <iostream>
#include <random>

using namespace infermux;
using namespace std::chrono_literals;

namespace {

constexpr SteadyTime start{1h};

CircuitBreakerConfig usual()
{
    CircuitBreakerConfig config;
    config.minRequests = 4;
    config.windowSeconds = 60;
    config.recoveryBackoffMultiplier = 2;
    config.recoveryBackoffMax = 100s;
    return config;
}

/// routing.md, "Circuit breaker", with everything kept and counted anew each time.
struct ReferenceCircuit
{
    struct Outcome
    {
        std::int64_t slot; // a sixtieth of the window
        bool isError;
        Milliseconds latency;
    };

    explicit ReferenceCircuit(const CircuitBreakerConfig &given)
        : config(given)
    {
    }

    CircuitBreakerConfig config;
    CircuitState state = CircuitState::Closed;
    std::deque<Outcome> outcomes;
    int inARow = 0;
    int era = 0;
    int probeEra = -1; // the era whose probe is on its way
    Milliseconds recovery = config.recoveryWindow;
    SteadyTime recoversAt{};

    std::int64_t slotOf(SteadyTime now) const
    {
        return now.time_since_epoch() / (Milliseconds(1000) * config.windowSeconds / 60);
    }
    void pass(SteadyTime now)
    {
        if (state == CircuitState::Open && now >= recoversAt) {
            state = CircuitState::HalfOpen;
            ++era;
        }
        while (!outcomes.empty() && slotOf(now) - outcomes.front().slot >= 60)
            outcomes.pop_front();
    }
    bool admits() const
    {
        return state == CircuitState::Closed || (state == CircuitState::HalfOpen && probeEra != era);
    }
    void close()
    {
        era += state == CircuitState::Closed ? 0 : 1;
        state = CircuitState::Closed;
        outcomes.clear();
        inARow = 0;
        recovery = config.recoveryWindow;
    }
    void open(SteadyTime now)
    {
        state = CircuitState::Open;
        ++era;
        recoversAt = now + recovery;
    }
    void finish(int era_, SteadyTime now, bool isError, Milliseconds latency)
    {
        if (era_ != era)
            return;
        if (state == CircuitState::HalfOpen) {
            if (!isError)
                return close();
            recovery = std::min(2 * recovery, Milliseconds(config.recoveryBackoffMax));
            return open(now);
        }
        outcomes.push_back({slotOf(now), isError, latency});
        inARow = isError ? inARow + 1 : 0;
        std::vector<Milliseconds> sorted;
        int errors = 0;
        for (const Outcome &outcome : outcomes) {
            sorted.push_back(outcome.latency);
            errors += outcome.isError ? 1 : 0;
        }
        std::sort(sorted.begin(), sorted.end());
        const std::size_t rank = (sorted.size() * 95 + 99) / 100; // the 95th percentile is the rank-th from below
        const bool enough = static_cast<int>(sorted.size()) >= config.minRequests;
        if (inARow >= config.consecutiveFailures
            || (enough && errors > 0 && errors >= config.errorRateThreshold * static_cast<double>(sorted.size()))
            || (enough && config.latencyP95Ms > 0 && sorted[rank - 1] > Milliseconds(config.latencyP95Ms)))
            open(now);
    }
};

} // namespace

class TestCircuit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAfterFailuresInARow()
    {
        Circuit circuit(CircuitBreakerConfig{});
        for (int i = 0; i < 4; ++i)
            circuit.failed(circuit.take(start), start, 1ms, "refused");
        circuit.succeeded(circuit.take(start), start, 1ms);
        for (int i = 0; i < 4; ++i)
            circuit.failed(circuit.take(start), start, 1ms, "refused");
        QVERIFY(circuit.stateAt(start) == CircuitState::Closed);
        circuit.failed(circuit.take(start), start, 1ms, "refused");
        QVERIFY(circuit.stateAt(start) == CircuitState::Open);
        QCOMPARE(circuit.takeChange(start)->reason, std::string("5 failures in a row (refused)"));
        QVERIFY(!circuit.takeChange(start));
        QVERIFY(!circuit.admits(start + 29'999ms));
        QVERIFY(circuit.admits(start + 30s));
        QVERIFY(*circuit.recoversAt() == start + 30s);
    }
    void opensByErrorRateOnceThereAreEnough()
    {
        Circuit circuit(usual());
        for (int i = 0; i < 3; ++i) {
            circuit.succeeded(circuit.take(start), start, 1ms);
            circuit.failed(circuit.take(start), start, 1ms, "500");
            QVERIFY((circuit.stateAt(start) == CircuitState::Open) == (i == 1)); // the fourth outcome
            if (i == 1)
                break;
        }
    }
    void opensByLatencyToTheMillisecond()
    {
        CircuitBreakerConfig config;
        config.minRequests = 20;
        Circuit circuit(config);
        for (int i = 0; i < 19; ++i)
            circuit.succeeded(circuit.take(start), start, 5000ms);
        circuit.succeeded(circuit.take(start), start, 9000ms); // one of 20 may be slow
        QVERIFY(circuit.stateAt(start) == CircuitState::Closed);
        circuit.succeeded(circuit.take(start), start, 5001ms);
        QVERIFY(circuit.stateAt(start) == CircuitState::Open);
        config.latencyP95Ms = 0;
        Circuit blind(config);
        for (int i = 0; i < 100; ++i)
            blind.succeeded(blind.take(start), start, 1h);
        QVERIFY(blind.stateAt(start) == CircuitState::Closed);
    }
    void oneProbeAndItsTimes()
    {
        Circuit circuit(usual());
        circuit.open(start);
        const SteadyTime later = start + 30s;
        const auto probe = circuit.take(later);
        QVERIFY(probe.isProbe);
        QVERIFY(!circuit.admits(later));
        QVERIFY(!circuit.take(later).isProbe);
        circuit.gone(probe); // its caller went away: the place is free
        const auto next = circuit.take(later);
        QVERIFY(next.isProbe);
        circuit.failed(next, later, 1ms, "still refused");
        QVERIFY(*circuit.recoversAt() == later + 60s); // doubled
        const auto third = circuit.take(later + 60s);
        circuit.failed(third, later + 60s, 1ms, "still refused");
        QVERIFY(*circuit.recoversAt() == later + 160s); // as long as it may
        const auto last = circuit.take(later + 160s);
        circuit.succeeded(last, later + 160s, 1ms);
        QVERIFY(circuit.stateAt(later + 160s) == CircuitState::Closed);
        circuit.open(later + 160s);
        QVERIFY(*circuit.recoversAt() == later + 190s); // begins anew
    }
    void lateNewsOfAnEarlierTimeIsLeftOut()
    {
        Circuit circuit(usual());
        const auto early = circuit.take(start);
        circuit.open(start);
        circuit.succeeded(early, start + 1s, 1ms);
        QVERIFY(circuit.stateAt(start + 1s) == CircuitState::Open);
        const auto probe = circuit.take(start + 30s);
        circuit.failed(early, start + 31s, 1ms, "late");
        QVERIFY(circuit.stateAt(start + 31s) == CircuitState::HalfOpen);
        circuit.succeeded(probe, start + 31s, 1ms);
        QVERIFY(circuit.stateAt(start + 31s) == CircuitState::Closed);
    }
    void anotherConfigurationKeepsTheState()
    {
        Circuit circuit(usual());
        circuit.open(start);
        CircuitBreakerConfig other = usual();
        other.recoveryWindow = 1s;
        other.consecutiveFailures = 1;
        circuit.configure(other);
        QVERIFY(*circuit.recoversAt() == start + 30s);
        circuit.succeeded(circuit.take(start + 30s), start + 30s, 1ms);
        circuit.failed(circuit.take(start + 30s), start + 30s, 1ms, "x");
        QVERIFY(*circuit.recoversAt() == start + 31s);
    }
    void busyIsAnErrorOnlyIfAskedFor()
    {
        ProviderConfig config;
        config.circuitBreaker.consecutiveFailures = 1;
        ProviderState patient(config);
        patient.wasBusy(patient.begin(start, 1), start, 1ms);
        QVERIFY(patient.circuit().stateAt(start) == CircuitState::Closed);
        config.circuitBreaker.treatRateLimitAsError = true;
        ProviderState strict(config);
        strict.wasBusy(strict.begin(start, 1), start, 1ms);
        QVERIFY(strict.circuit().stateAt(start) == CircuitState::Open);
        QCOMPARE(strict.inFlight(), 0);
    }
    void aStreamThatBeginsDecidesTheProbe()
    {
        ProviderState state;
        state.openCircuit(start);
        const SteadyTime later = start + 30s;
        auto ticket = state.begin(later, 1);
        QVERIFY(state.availability(later, 1).eligibility == Eligibility::Probing);
        state.answering(ticket, later + 1s, 1s);
        QVERIFY(state.availability(later + 1s, 1).eligibility == Eligibility::Eligible);
        for (int i = 0; i < 4; ++i)
            state.failed(state.begin(later, 1), later + 2s, 1ms, "x");
        state.failed(ticket, later + 2s, 1ms, "broke off"); // counts in the time since
        QVERIFY(state.availability(later + 2s, 1).eligibility == Eligibility::CircuitOpen);
    }

    void behavesAsTheReference();
};

/// Random sequences of all that can happen, each state compared.
void TestCircuit::behavesAsTheReference()
{
    const unsigned seed = qEnvironmentVariableIntValue("SEED") > 0
                              ? static_cast<unsigned>(qEnvironmentVariableIntValue("SEED"))
                              : std::random_device{}();
    std::cout << "seed " << seed << std::endl;
    std::mt19937 random(seed);
    const auto below = [&random](int limit) { return std::uniform_int_distribution(0, limit - 1)(random); };
    struct OnItsWay
    {
        Circuit::Pass pass;
        int era;
        bool isProbe;
    };
    int events = 0;
    int opened = 0;
    int probes = 0;
    for (int sequence = 0; sequence < 100'000; ++sequence) {
        CircuitBreakerConfig config = usual();
        config.minRequests = 1 + below(8);
        config.consecutiveFailures = 1 + below(6);
        config.errorRateThreshold = (1 + below(10)) / 10.0;
        config.windowSeconds = 1 + below(120);
        config.latencyP95Ms = below(3) == 0 ? 0 : 100 * (1 + below(10));
        config.recoveryWindow = Milliseconds(1 + below(40'000));
        Circuit circuit(config);
        ReferenceCircuit reference(config);
        SteadyTime now = start + Milliseconds(below(100'000));
        std::vector<OnItsWay> requests;
        for (int steps = 10 + below(40); steps > 0; --steps, ++events) {
            reference.pass(now);
            const int what = below(16);
            const bool mayFinish = !requests.empty();
            std::size_t which = 0;
            if (mayFinish)
                which = static_cast<std::size_t>(below(static_cast<int>(requests.size())));
            if (what < 6 || (what < 12 && !mayFinish)) { // picks, several at once
                for (int i = below(3); i >= 0; --i) {
                    QCOMPARE(circuit.admits(now), reference.admits());
                    if (!reference.admits())
                        continue;
                    const bool isProbe = reference.state == CircuitState::HalfOpen;
                    if (isProbe)
                        reference.probeEra = reference.era;
                    requests.push_back({circuit.take(now), reference.era, isProbe});
                    QCOMPARE(requests.back().pass.isProbe, isProbe);
                    probes += isProbe ? 1 : 0;
                }
            } else if (what < 12) { // success, error, time-out, 429, caller gone
                const OnItsWay request = requests[which];
                requests.erase(requests.begin() + static_cast<std::ptrdiff_t>(which));
                const auto latency = Milliseconds(below(12) * 100);
                if (what < 8) {
                    circuit.succeeded(request.pass, now, latency);
                    reference.finish(request.era, now, false, latency);
                } else if (what < 11) {
                    circuit.failed(request.pass, now, latency, what == 9 ? "time-out" : "500");
                    reference.finish(request.era, now, true, latency);
                } else {
                    circuit.gone(request.pass);
                    if (request.isProbe && request.era == reference.era)
                        reference.probeEra = -1;
                }
            } else if (what < 15) { // time passes
                now += Milliseconds(below(4) == 0 ? below(90'000) : below(1500));
            } else if (below(3) == 0) {
                circuit.open(now);
                reference.open(now);
            } else if (below(2) == 0) {
                circuit.close();
                reference.close();
            }
            reference.pass(now);
            QVERIFY2(circuit.stateAt(now) == reference.state,
                     qPrintable(QStringLiteral("sequence %1, step %2").arg(sequence).arg(steps)));
            QCOMPARE(circuit.admits(now), reference.admits());
            if (reference.state == CircuitState::Open)
                QVERIFY(*circuit.recoversAt() == reference.recoversAt);
            if (const auto change = circuit.takeChange(now); change && change->state == CircuitState::Open)
                ++opened;
        }
    }
    std::cout << events << " events, opened " << opened << " times, " << probes << " probes" << std::endl;
    QVERIFY(opened > 10'000 && probes > 10'000);
}

QTEST_APPLESS_MAIN(TestCircuit)
#include "TestCircuit.moc"
