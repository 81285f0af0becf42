#include "Admission.h"
#include "Gateway.h"

#include <base/Ids.h>
#include <base/Log.h>
#include <wire/Mist.h>

#include <cmath>
#include <utility>

// What the gateway says of itself: log lines, snapshots, and batches of what happened.
namespace infermux {

namespace {

using namespace std::chrono_literals;

// Finished exchanges handed to the window in one batch; what is beyond is counted only.
constexpr std::size_t maxBatch = 2000;
constexpr Milliseconds budgetsInterval = 500ms;

} // namespace

void Gateway::raise(const BudgetAlert &alert)
{
    constexpr std::size_t maxAlerts = 1000;
    logWarn("budget alert", {{"caller", alert.caller},
                             {"period", alert.periodLabel},
                             {"passed", std::to_string(std::lround(alert.fraction * 100)) + " %"},
                             {"spent_usd", alert.spent.toDecimal()},
                             {"limit_usd", alert.limit.toDecimal()}});
    m_books.sendAlert(alert);
    if (m_batch.alerts.size() < maxAlerts)
        m_batch.alerts.push_back(alert);
}

void Gateway::raise(const ProviderEvent &event)
{
    constexpr std::size_t maxEvents = 1000;
    if (m_batch.events.size() < maxEvents)
        m_batch.events.push_back(event);
}

void Gateway::circuitChanged(const std::string &provider, const CircuitChange &change)
{
    const bool isOpen = change.state == CircuitState::Open;
    const auto kind = isOpen                                 ? ProviderEvent::Kind::CircuitOpened
                      : change.state == CircuitState::Closed ? ProviderEvent::Kind::CircuitClosed
                                                             : ProviderEvent::Kind::CircuitHalfOpen;
    if (isOpen)
        logWarn("circuit opened", {{"provider", provider}, {"reason", change.reason}});
    else
        logInfo(change.state == CircuitState::Closed ? "circuit closed" : "circuit half-open",
                {{"provider", provider}, {"reason", change.reason}});
    raise(ProviderEvent{provider, kind, change.reason, clock().utc()});
}

void Gateway::healthChanged(const std::string &provider, const ProviderHealth &health)
{
    if (health.isHealthy)
        logInfo("provider healthy again", {{"provider", provider}});
    else
        logWarn("provider unhealthy", {{"provider", provider}, {"reason", health.problem}});
    raise(ProviderEvent{provider, health.isHealthy ? ProviderEvent::Kind::CameBack : ProviderEvent::Kind::WentDown,
                        health.problem, clock().utc()});
}

void Gateway::log(const ExchangeRecord &record)
{
    const SteadyTime now = clock().steady();
    const bool isError = record.status >= 400;
    m_window.addOutcome(now, isError, record.latency);
    if (record.firstToken)
        m_firstTokens.addOutcome(now, false, *record.firstToken);
    if (Log::instance().writes(LogLevel::Info)) {
        logInfo("request", {{"id", record.id},
                            {"caller", record.caller},
                            {"project", record.project},
                            {"provider", record.provider},
                            {"model", record.sentModel.empty() ? record.requestedModel : record.sentModel},
                            {"group", record.group},
                            {"strategy", record.strategy},
                            LogField::number("attempts", record.attempts),
                            LogField::number("status", record.status),
                            {"error", record.errorCode},
                            LogField::number("latency_ms", record.latency.count()),
                            LogField::number("prompt_tokens", record.usage.prompt),
                            LogField::number("completion_tokens", record.usage.completion),
                            {"cost_usd", record.cost ? record.cost->toDecimal() : std::string()}});
    }
    if (m_batch.records.size() < maxBatch)
        m_batch.records.push_back(record);
    else
        ++m_batch.skipped;
}

void Gateway::recordRefusal(const HttpRequest &head, int status, std::string_view code)
{
    ExchangeRecord refused;
    refused.started = clock().utc();
    refused.id = newRequestId(refused.started);
    const auto names = nameCaller(head.headers, {}, {});
    refused.caller = names.ok() ? names->caller : "anonymous";
    refused.status = status;
    refused.errorCode = code;
    // What was no request for a model is in the log, but not in the bill.
    if (endpointOf(head.path) || isMistPath(head.path))
        settle(refused);
    else
        log(refused);
}

ProviderSnapshot Gateway::snapshotOf(const ProviderConfig &provider, ProviderState &state, SteadyTime now) const
{
    ProviderSnapshot taken;
    taken.name = provider.name;
    taken.type = toString(provider.type);
    taken.models = provider.models;
    taken.modelAliases = provider.modelAliases;
    taken.health = state.health();
    taken.isChecked = isHealthChecked(provider);
    taken.circuit = state.circuit().stateAt(now);
    if (const auto opened = state.circuit().openedAt())
        taken.circuitOpenedAt = utcOf(*opened);
    if (const auto recovers = state.circuit().recoversAt(); recovers && taken.circuit == CircuitState::Open)
        taken.circuitRecoversAt = utcOf(*recovers);
    taken.requestsLastMinute = state.window().requests(now);
    taken.errorRate = state.window().errorRate(now);
    taken.p95LatencyMs = state.window().p95Ms(now);
    taken.inFlight = state.inFlight();
    taken.requestsLeft = state.limiter().requestsLeft(now);
    taken.tokensLeft = state.limiter().tokensLeft(now);
    taken.lastError = !taken.health.problem.empty() ? taken.health.problem : state.lastError();
    return taken;
}

/// By the calendar as it stood when the gateway started: the same moment is the same time in every snapshot.
UtcTime Gateway::utcOf(SteadyTime time) const
{
    return m_startedAt + std::chrono::duration_cast<Milliseconds>(time - m_startedSteady);
}

GatewaySnapshot Gateway::snapshot() const
{
    const SteadyTime now = clock().steady();
    GatewaySnapshot taken;
    taken.state = m_state;
    taken.configPath = m_options.configName;
    if (!m_live)
        return taken;
    taken.address = m_server ? m_server->address() : std::string();
    taken.managementAddress = m_managementServer ? m_managementServer->address() : taken.address;
    taken.startedAt = m_startedAt;
    taken.uptimeSeconds = std::chrono::duration_cast<std::chrono::seconds>(now - m_startedSteady).count();
    taken.requestsTotal = m_requestsTotal;
    taken.requestsLastMinute = m_window.requests(now);
    taken.errorsLastMinute = m_window.errors(now);
    taken.firstTokenMs = m_firstTokens.medianMs(now);
    taken.budgets = m_nearestBudgets.standings;
    taken.budgetsTotal = m_nearestBudgets.total;
    taken.inFlight = static_cast<int>(m_exchanges.size());
    taken.configLoadedAt = m_configLoadedAt;
    taken.config = m_live->config;
    taken.ledger = m_books.ledgerStatus();
    taken.tokenTrace = m_books.tokenTraceStatus();
    for (std::size_t i = 0; i < m_live->states.size(); ++i)
        taken.providers.push_back(snapshotOf(m_live->config->providers[i], *m_live->states[i], now));
    return taken;
}

void Gateway::publish()
{
    m_books.tick();
    const SteadyTime now = clock().steady();
    if (now - m_budgetsLookedAt >= budgetsInterval) { // callers can be many
        m_budgetsLookedAt = now;
        m_nearestBudgets = m_books.budgets().nearest(clock().utc(), GatewaySnapshot::maxBudgets);
    }
    for (const auto &state : m_live ? m_live->states : ProviderStates())
        state->tick(now);
    auto taken = std::make_shared<const GatewaySnapshot>(snapshot());
    if (!m_lastSnapshot || *m_lastSnapshot != *taken) {
        m_lastSnapshot = taken;
        Q_EMIT snapshotTaken(std::move(taken));
    }
    if (!m_batch.records.empty() || m_batch.skipped > 0 || !m_batch.alerts.empty() || !m_batch.events.empty())
        Q_EMIT exchangesFinished(std::make_shared<const ExchangeBatch>(std::exchange(m_batch, {})));
}

} // namespace infermux
