#include <routing/Router.h>

#include <QTest>

#include <map>

using namespace infermux;
using namespace std::chrono_literals;

namespace {

constexpr SteadyTime now{1h};

struct House
{
    Config config;
    ProviderStates states;
    Router router{1};

    ProviderConfig &add(const char *name, std::vector<std::string> models = {},
                        ProviderType type = ProviderType::OpenAi)
    {
        ProviderConfig provider;
        provider.name = name;
        provider.type = type;
        provider.models = std::move(models);
        config.providers.push_back(std::move(provider));
        states.push_back(std::make_shared<ProviderState>());
        return config.providers.back();
    }
    RouteDecision decide(const char *model, Capability capability = Capability::Chat, std::int64_t tokens = 100)
    {
        RouteTable routes(std::make_shared<Config>(config), PriceList::of(config));
        return router.decide(routes, states, {model, capability, tokens, {}, tokens}, now);
    }
    std::string order(const char *model)
    {
        const RouteDecision decision = decide(model);
        std::string names;
        for (const std::size_t index : decision.order)
            names += config.providers[decision.candidates[index].provider].name;
        return names;
    }
};

} // namespace

class TestRouter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsAreCountedByGroup()
    {
        House house;
        for (const char *name : {"a", "b", "c"})
            house.add(name);
        house.config.routing.groups = {{"g", {"x"}, Strategy::RoundRobin, {}},
                                       {"h", {"y"}, Strategy::RoundRobin, {"c", "b"}}};
        QCOMPARE(house.order("x"), std::string("abc"));
        QCOMPARE(house.order("y"), std::string("cb"));
        QCOMPARE(house.order("x"), std::string("bca"));
        QCOMPARE(house.order("z"), std::string("abc"));
        QCOMPARE(house.order("y"), std::string("bc"));
        QCOMPARE(house.order("x"), std::string("cab"));
        QCOMPARE(house.order("z"), std::string("bca"));
    }
    void firstMatchingGroupWins()
    {
        House house;
        house.add("a");
        house.config.routing.groups = {{"exact", {"gpt-4o"}, Strategy::Priority, {}},
                                       {"wild", {"gpt-*"}, Strategy::Random, {}}};
        QCOMPARE(house.decide("gpt-4o").group, std::string("exact"));
        QCOMPARE(house.decide("gpt-4o-mini").group, std::string("wild"));
        QCOMPARE(house.decide("claude").group, std::string());
        QVERIFY(matchesModel("*", "anything"));
        QVERIFY(!matchesModel("gpt", "gpt-4o"));
    }
    void aliasesCountAsNamesAndAreSentAsTheirModels()
    {
        House house;
        house.add("a", {"m"}).modelAliases = {{"fast", "m"}};
        house.add("b", {"n"});
        const RouteDecision decision = house.decide("fast");
        QCOMPARE(decision.order.size(), std::size_t{1});
        QVERIFY(decision.candidates[0].sentModel == "m");
        QCOMPARE(decision.candidates[1].eligibility, Eligibility::NotServed);
        QCOMPARE(house.decide("nothing").outcome, RouteDecision::Outcome::ModelNotFound);
    }
    void priorityKeepsTheGroupsOrder()
    {
        House house;
        for (const char *name : {"a", "b", "c"})
            house.add(name);
        house.config.routing.strategy = Strategy::Priority;
        QCOMPARE(house.order("m"), std::string("abc"));
        house.config.routing.groups = {{"g", {"m"}, Strategy::Priority, {"c", "a"}}};
        QCOMPARE(house.order("m"), std::string("ca"));
    }
    void leastLatencyTriesTheUnknownFirst()
    {
        House house;
        for (const char *name : {"a", "b", "c"})
            house.add(name);
        house.config.routing.strategy = Strategy::LeastLatency;
        house.config.routing.leastLatency.minSamples = 2;
        const auto feed = [&](std::size_t index, Milliseconds latency, int times) {
            for (int i = 0; i < times; ++i) {
                house.states[index]->succeeded(house.states[index]->begin(now, 1), now, latency, 0.1);
            }
        };
        feed(0, 300ms, 2);
        feed(1, 100ms, 2);
        feed(2, 900ms, 1); // too few to count
        QCOMPARE(house.order("m"), std::string("cba"));
        feed(2, 900ms, 1);
        QCOMPARE(house.order("m"), std::string("bac"));
        feed(1, 5000ms, 1); // 0.1 · 5000 + 0.9 · 100 = 590
        QCOMPARE(house.states[1]->latencyMs(1), 590.0);
        QCOMPARE(house.order("m"), std::string("abc"));
    }
    void costWeightedTakesTheModelThatWouldBeSent()
    {
        House house;
        house.add("dear").modelAliases = {{"m", "gpt-4o"}};
        house.add("cheap").modelAliases = {{"m", "gpt-4o-mini"}};
        house.add("free", {"m"}, ProviderType::Ollama);
        house.config.routing.strategy = Strategy::CostWeighted;
        QCOMPARE(house.order("m"), std::string("freecheapdear"));
        const RouteDecision decision = house.decide("m", Capability::Chat, 1'000'000);
        QCOMPARE(decision.candidates[0].estimate->toDecimal(), std::string("2.5"));
        QVERIFY(!decision.candidates[2].estimate);
        QCOMPARE(decision.candidates[2].reason(), std::string("eligible, unpriced"));
    }
    void randomIsUniform()
    {
        House house;
        for (const char *name : {"a", "b", "c"})
            house.add(name);
        house.config.routing.strategy = Strategy::Random;
        std::map<char, int> firsts;
        for (int i = 0; i < 9000; ++i)
            ++firsts[house.order("m").front()];
        for (const auto &[name, count] : firsts)
            QVERIFY2(count > 2700 && count < 3300, qPrintable(QString::number(count)));
    }
    void embeddingsGoNowhereThatHasNone()
    {
        House house;
        house.add("claude", {}, ProviderType::Anthropic);
        house.add("openai");
        QCOMPARE(house.decide("m", Capability::Embeddings).order, std::vector<std::size_t>{1});
        QCOMPARE(house.decide("m", Capability::Embeddings).candidates[0].eligibility, Eligibility::NotSupported);
    }
    void aRestingProviderIsSkippedAndTheFirstToReturnIsNamed()
    {
        House house;
        house.add("a");
        house.add("b");
        house.states[0]->limiter().restFor(now, 20s);
        QCOMPARE(house.order("m"), std::string("b"));
        house.states[1]->limiter().restFor(now, 10s);
        const RouteDecision decision = house.decide("m");
        QCOMPARE(decision.outcome, RouteDecision::Outcome::AtLimits);
        QVERIFY(*decision.roomAt == now + 10s);
        QVERIFY(house.states[1]->availability(now + 10s, 1).eligibility == Eligibility::Eligible);
    }
    void whatCanNotBeUsedIsTold()
    {
        House house;
        house.add("down", {"m", "n"});
        house.add("open", {"m"});
        house.add("full", {"m"});
        house.states[0]->setHealth({false, std::nullopt, "connection refused"});
        house.states[1]->openCircuit(now);
        house.states[2]->limiter().restFor(now, 5s);
        RouteDecision decision = house.decide("m");
        QVERIFY(decision.outcome == RouteDecision::Outcome::AtLimits);
        QCOMPARE(decision.candidates[0].reason(), std::string("unhealthy"));
        QCOMPARE(decision.candidates[1].reason(), std::string("circuit open"));
        QCOMPARE(decision.candidates[2].reason(), std::string("at its rate limit"));
        QVERIFY(*decision.candidates[1].waitsUntil == now + 30s);
        QVERIFY(house.decide("n").outcome == RouteDecision::Outcome::Unavailable);
        QVERIFY(house.decide("x").outcome == RouteDecision::Outcome::ModelNotFound);
    }
    void theWindowForgetsAfterAMinute()
    {
        RollingWindow window;
        for (int i = 0; i < 100; ++i) {
            window.addRequest(now + Milliseconds(i * 100));
            window.addOutcome(now + Milliseconds(i * 100), i % 4 == 0, Milliseconds(i < 95 ? 10 : 1000));
        }
        QCOMPARE(window.requests(now + 10s), 100);
        QCOMPARE(window.errorRate(now + 10s), 0.25);
        QVERIFY(window.p95Ms(now + 10s) < 12);
        QCOMPARE(window.requests(now + 61s), 80);
        QCOMPARE(window.requests(now + 75s), 0);
    }
};

QTEST_APPLESS_MAIN(TestRouter)
#include "TestRouter.moc"
