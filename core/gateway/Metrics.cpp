#include "Metrics.h"

#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

#include <map>
#include <utility>

namespace infermux {

namespace {

const prometheus::Histogram::BucketBoundaries seconds{0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1,
                                                      2.5,   5,    10,    30,   60,  120,  300};
constexpr std::size_t maxModels = 2000; // names come from outside; what is beyond is counted under ""

double dollars(Money money)
{
    constexpr double picoPerDollar = 1e12;
    return static_cast<double>(money.pico()) / picoPerDollar;
}

double gaugeOf(CircuitState state)
{
    switch (state) {
    case CircuitState::Closed:
        return 0;
    case CircuitState::HalfOpen:
        return 1;
    case CircuitState::Open:
        break;
    }
    return 2;
}

} // namespace

struct Metrics::Families
{
    prometheus::Registry registry;
    prometheus::Family<prometheus::Counter> &requests =
        prometheus::BuildCounter().Name("infermux_requests_total").Help("Finished requests").Register(registry);
    prometheus::Family<prometheus::Histogram> &latency = prometheus::BuildHistogram()
                                                             .Name("infermux_latency_seconds")
                                                             .Help("From the whole request to the end of its answer")
                                                             .Register(registry);
    prometheus::Family<prometheus::Histogram> &firstToken =
        prometheus::BuildHistogram()
            .Name("infermux_time_to_first_token_seconds")
            .Help("From the whole request to the first byte of its answer")
            .Register(registry);
    prometheus::Family<prometheus::Counter> &tokens = prometheus::BuildCounter()
                                                          .Name("infermux_tokens_total")
                                                          .Help("Tokens; prompt includes cached ones")
                                                          .Register(registry);
    prometheus::Family<prometheus::Counter> &cost =
        prometheus::BuildCounter().Name("infermux_cost_usd_total").Help("US dollars charged for").Register(registry);
    prometheus::Family<prometheus::Gauge> &budgetSpent = prometheus::BuildGauge()
                                                             .Name("infermux_budget_spent_usd")
                                                             .Help("Spend of a caller in the current period")
                                                             .Register(registry);
    prometheus::Family<prometheus::Gauge> &budgetLimit = prometheus::BuildGauge()
                                                             .Name("infermux_budget_limit_usd")
                                                             .Help("Limit of a caller for the period")
                                                             .Register(registry);
    prometheus::Family<prometheus::Gauge> &circuitState = prometheus::BuildGauge()
                                                              .Name("infermux_circuit_state")
                                                              .Help("0 closed, 1 half-open, 2 open")
                                                              .Register(registry);
    prometheus::Gauge &inFlight = prometheus::BuildGauge()
                                      .Name("infermux_in_flight")
                                      .Help("Requests that are being served")
                                      .Register(registry)
                                      .Add({});
    prometheus::Gauge &buildInfo = prometheus::BuildGauge()
                                       .Name("infermux_build_info")
                                       .Help("Always 1")
                                       .Register(registry)
                                       .Add({{"version", INFERMUX_VERSION}});
    std::vector<prometheus::Gauge *> spent; // of the last text
    std::vector<prometheus::Gauge *> limits;
    std::vector<prometheus::Gauge *> circuits;
};

struct Metrics::OfModel
{
    std::string model;                             // the label
    std::map<int, prometheus::Counter *> requests; // by status
    prometheus::Histogram *latency = nullptr;
    prometheus::Histogram *firstToken = nullptr;
    std::map<std::string_view, prometheus::Counter *> tokens; // by kind
    prometheus::Counter *cost = nullptr;
};

Metrics::Metrics()
    : m_families(std::make_unique<Families>())
{
    m_families->buildInfo.Set(1);
}

Metrics::~Metrics() = default;

Metrics::OfModel &Metrics::ofModel(const std::string &provider, const std::string &model)
{
    const bool isNew = !m_models.contains(provider + '\n' + model);
    if (isNew && m_models.size() >= maxModels && !model.empty())
        return ofModel(provider, {});
    auto &known = m_models[provider + '\n' + model];
    if (known)
        return *known;
    known = std::make_unique<OfModel>();
    known->model = model;
    const prometheus::Labels labels{{"provider", provider}, {"model", model}};
    known->latency = &m_families->latency.Add(labels, seconds);
    known->firstToken = &m_families->firstToken.Add(labels, seconds);
    known->cost = &m_families->cost.Add(labels);
    return *known;
}

void Metrics::count(const ExchangeRecord &record)
{
    OfModel &metrics = ofModel(record.provider, record.sentModel);
    const std::string &model = metrics.model;
    auto &requests = metrics.requests[record.status];
    if (!requests)
        requests = &m_families->requests.Add(
            {{"provider", record.provider}, {"model", model}, {"status", std::to_string(record.status)}});
    requests->Increment();
    constexpr double perSecond = 1000;
    metrics.latency->Observe(static_cast<double>(record.latency.count()) / perSecond);
    if (record.firstToken)
        metrics.firstToken->Observe(static_cast<double>(record.firstToken->count()) / perSecond);
    const Usage &usage = record.usage;
    const std::pair<std::string_view, std::int64_t> kinds[] = {{"prompt", usage.prompt},
                                                               {"cached", usage.cachedPrompt},
                                                               {"cache_write", usage.cacheWrite5m + usage.cacheWrite1h},
                                                               {"completion", usage.completion},
                                                               {"reasoning", usage.reasoning}};
    for (const auto &[kind, tokens] : kinds) {
        if (tokens <= 0)
            continue;
        auto &counter = metrics.tokens[kind];
        if (!counter)
            counter =
                &m_families->tokens.Add({{"provider", record.provider}, {"model", model}, {"kind", std::string(kind)}});
        counter->Increment(static_cast<double>(tokens));
    }
    if (record.cost)
        metrics.cost->Increment(dollars(*record.cost));
}

std::string Metrics::text(const GatewaySnapshot &snapshot, const std::vector<BudgetStanding> &budgets)
{
    Families &families = *m_families;
    families.inFlight.Set(snapshot.inFlight);
    for (prometheus::Gauge *gauge : std::exchange(families.circuits, {}))
        families.circuitState.Remove(gauge);
    for (const ProviderSnapshot &provider : snapshot.providers) {
        families.circuits.push_back(&families.circuitState.Add({{"provider", provider.name}}));
        families.circuits.back()->Set(gaugeOf(provider.circuit));
    }
    for (prometheus::Gauge *gauge : std::exchange(families.spent, {}))
        families.budgetSpent.Remove(gauge);
    for (prometheus::Gauge *gauge : std::exchange(families.limits, {}))
        families.budgetLimit.Remove(gauge);
    for (const BudgetStanding &standing : budgets) {
        for (const BudgetStanding::OfPeriod &period : standing.periods) {
            const prometheus::Labels labels{{"caller", standing.caller},
                                            {"period", std::string(toString(period.period))}};
            families.spent.push_back(&families.budgetSpent.Add(labels));
            families.spent.back()->Set(dollars(period.spent));
            families.limits.push_back(&families.budgetLimit.Add(labels));
            families.limits.back()->Set(dollars(period.limit));
        }
    }
    return prometheus::TextSerializer().Serialize(families.registry.Collect());
}

} // namespace infermux
