// What a decision of the router costs, with everything that it looks at kept up: health, circuits, windows, limits,
// latencies. Prints a table in nanoseconds.
#include <base/Log.h>
#include <routing/Router.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

using namespace infermux;

namespace {

struct House
{
    std::shared_ptr<Config> config = std::make_shared<Config>();
    ProviderStates states;
    Router router{1};

    House(int providers, Strategy strategy)
    {
        config->routing.groups = {{"fast", {"gpt-*"}, strategy, {}}};
        for (int i = 0; i < providers; ++i) {
            ProviderConfig provider;
            provider.name = "provider-" + std::to_string(i);
            provider.modelAliases = {{"gpt-4o-mini", i % 2 == 0 ? "gpt-4o-mini" : "claude-haiku-4-5-20251001"}};
            provider.rateLimits = {10'000'000, 10'000'000'000};
            config->providers.push_back(provider);
            states.push_back(std::make_shared<ProviderState>(provider));
        }
    }
};

double nanoseconds(int providers, Strategy strategy)
{
    House house(providers, strategy);
    RouteTable routes(house.config, PriceList::of(*house.config));
    RouteQuery query{"gpt-4o-mini", Capability::Chat, 500, {}, 800};
    constexpr int times = 200'000;
    SteadyTime now{std::chrono::hours{1}};
    std::vector<double> rounds;
    for (int round = 0; round < 7; ++round) {
        const auto start = std::chrono::steady_clock::now();
        for (int i = 0; i < times; ++i) {
            now += std::chrono::microseconds{200}; // 5,000 requests a second
            RouteDecision decision = house.router.decide(routes, house.states, query, now);
            ProviderState &state = *house.states[decision.candidates[decision.order.front()].provider];
            const auto ticket = state.begin(now, query.totalTokens);
            state.correctTokens(ticket, now, 700);
            state.succeeded(ticket, now, Milliseconds{200 + i % 50}, 0.1);
        }
        const std::chrono::duration<double, std::nano> took = std::chrono::steady_clock::now() - start;
        rounds.push_back(took.count() / times);
    }
    std::sort(rounds.begin(), rounds.end());
    return rounds[rounds.size() / 2];
}

} // namespace

int main()
{
    Log::instance().configure(LogLevel::Error, LogFormat::Text, true);
    std::printf("| strategy | 10 providers, ns | 100 providers, ns |\n| --- | --- | --- |\n");
    for (const Strategy strategy :
         {Strategy::RoundRobin, Strategy::LeastLatency, Strategy::CostWeighted, Strategy::Random, Strategy::Priority})
        std::printf("| %s | %.0f | %.0f |\n", std::string(toString(strategy)).c_str(), nanoseconds(10, strategy),
                    nanoseconds(100, strategy));
}
