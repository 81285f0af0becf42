#pragma once

#include "TokenTrace.h"

#include <base/Clock.h>
#include <budget/BudgetKeeper.h>
#include <config/Config.h>
#include <ledger/ExchangeRecord.h>
#include <ledger/Ledger.h>
#include <routing/ProviderState.h>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// What the gateway says of itself, as immutable values: the management API, the command line and the window read the
/// same ones. Handed from the gateway's thread to any other.
namespace infermux {

struct ProviderSnapshot
{
    std::string name;
    std::string type;
    std::vector<std::string> models;
    std::map<std::string, std::string> modelAliases;
    ProviderHealth health;
    bool isChecked = false; ///< by health checks, from time to time
    CircuitState circuit = CircuitState::Closed;
    std::optional<UtcTime> circuitOpenedAt;   ///< while not closed
    std::optional<UtcTime> circuitRecoversAt; ///< while open
    std::int64_t requestsLastMinute = 0;
    double errorRate = 0;    ///< 0 to 1, of the last minute
    double p95LatencyMs = 0; ///< to the first byte, of the last minute
    int inFlight = 0;
    std::optional<std::int64_t> requestsLeft; ///< this minute; nothing: no ceiling is known
    std::optional<std::int64_t> tokensLeft;
    std::string lastError;

    bool operator==(const ProviderSnapshot &) const = default;
};

/// Something happened to a provider that a person may want to be told of.
struct ProviderEvent
{
    enum class Kind { CircuitOpened, CircuitHalfOpen, CircuitClosed, WentDown, CameBack };

    std::string provider;
    Kind kind = Kind::CircuitOpened;
    std::string reason;
    UtcTime at;

    bool operator==(const ProviderEvent &) const = default;
};

struct GatewaySnapshot
{
    enum class State { Stopped, Serving, Draining };

    State state = State::Stopped;
    std::string address;           ///< "http://127.0.0.1:8080", as bound
    std::string managementAddress; ///< the same where there is no second listener
    UtcTime startedAt;
    std::int64_t uptimeSeconds = 0;
    std::int64_t requestsTotal = 0;
    std::int64_t requestsLastMinute = 0;
    std::int64_t errorsLastMinute = 0;
    double firstTokenMs = 0; ///< median of the last minute; 0: none was answered
    int inFlight = 0;
    std::string configPath;
    UtcTime configLoadedAt;
    ConfigPtr config; ///< that holds; null: stopped
    std::vector<ProviderSnapshot> providers;
    std::optional<LedgerStatus> ledger; ///< nothing: stopped
    TokenTraceStatus tokenTrace;
    std::vector<BudgetStanding> budgets; ///< the callers nearest to a limit, nearest first; at most `maxBudgets`
    std::size_t budgetsTotal = 0;        ///< how many callers have a limit
    static constexpr std::size_t maxBudgets = 50;

    bool operator==(const GatewaySnapshot &) const = default;
};

using GatewaySnapshotPtr = std::shared_ptr<const GatewaySnapshot>;

/// Exchanges that finished since the last batch, oldest first. `skipped` more did too and are only counted.
struct ExchangeBatch
{
    std::vector<ExchangeRecord> records;
    std::int64_t skipped = 0;
    std::vector<BudgetAlert> alerts;   ///< raised since the last batch
    std::vector<ProviderEvent> events; ///< likewise
};

using ExchangeBatchPtr = std::shared_ptr<const ExchangeBatch>;

} // namespace infermux
