#pragma once

#include <base/Clock.h>
#include <base/Log.h>
#include <base/Money.h>
#include <base/Secret.h>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// The configuration as an immutable value: what config.md calls the whole schema, with its defaults. Text is UTF-8,
/// durations are milliseconds, sizes bytes. An exchange keeps the Config it began with; a reload swaps the pointer.
namespace infermux {

struct ListenAddress
{
    std::string host = "127.0.0.1"; ///< empty: every interface
    std::uint16_t port = 8080;      ///< 0: any free port

    std::string toString() const;
    bool operator==(const ListenAddress &) const = default;
};

struct LogConfig
{
    LogLevel level = LogLevel::Info;
    LogFormat format = LogFormat::Text;
    bool timestamps = true;

    bool operator==(const LogConfig &) const = default;
};

struct TlsConfig
{
    std::string certFile;
    std::string keyFile;

    bool operator==(const TlsConfig &) const = default;
};

enum class AuthMode { Passthrough, StaticKey };

struct CallerKey
{
    Secret key;
    std::string caller;

    bool operator==(const CallerKey &) const = default;
};

struct AuthConfig
{
    AuthMode mode = AuthMode::Passthrough;
    Secret key;
    std::vector<CallerKey> keys;

    bool operator==(const AuthConfig &) const = default;
};

struct ServerConfig
{
    std::uint64_t maxBody = 64U << 20U;
    std::uint32_t maxHeader = 32U << 10U;
    Milliseconds headerTimeout{10'000};
    Milliseconds bodyTimeout{60'000};
    Milliseconds idleTimeout{75'000};
    int maxConnections = 4096;
    std::vector<std::string> allowedHosts;
    std::vector<std::string> allowedOrigins;

    bool operator==(const ServerConfig &) const = default;
};

enum class ProviderType { OpenAi, Anthropic, Ollama, AzureOpenAi, Demo };
std::string_view toString(ProviderType type);

struct RateLimitConfig
{
    std::optional<std::int64_t> requestsPerMinute;
    std::optional<std::int64_t> tokensPerMinute;

    bool operator==(const RateLimitConfig &) const = default;
};

enum class HealthCheckMode { Models, Completion };

struct HealthCheckConfig
{
    Milliseconds interval{60'000};
    Milliseconds timeout{10'000};
    bool disabled = false;
    HealthCheckMode mode = HealthCheckMode::Models;

    bool operator==(const HealthCheckConfig &) const = default;
};

struct CircuitBreakerConfig
{
    double errorRateThreshold = 0.5;
    int consecutiveFailures = 5;
    int latencyP95Ms = 5000; ///< 0: latency never opens the circuit
    int windowSeconds = 60;
    int minRequests = 10;
    Milliseconds recoveryWindow{30'000};
    Milliseconds probeTimeout{5'000};
    bool treatRateLimitAsError = false;
    double recoveryBackoffMultiplier = 1.0;
    Milliseconds recoveryBackoffMax{600'000};

    bool operator==(const CircuitBreakerConfig &) const = default;
};

struct ProviderConfig
{
    std::string name;
    ProviderType type = ProviderType::OpenAi;
    Secret apiKey;
    bool hasOwnKey = false; ///< the file names a key, whether or not it could be resolved
    std::string baseUrl; ///< without a trailing slash; the type's own where the file names none
    Milliseconds timeout{60'000};
    std::vector<std::string> models; ///< empty: any model
    std::map<std::string, std::string> modelAliases;
    RateLimitConfig rateLimits;
    HealthCheckConfig healthCheck;
    CircuitBreakerConfig circuitBreaker;
    std::string azureDeployment;
    std::string azureApiVersion;
    std::vector<std::pair<std::string, Secret>> headers;
    std::string pricedAs;

    bool operator==(const ProviderConfig &) const = default;
};

enum class Strategy { RoundRobin, LeastLatency, CostWeighted, Random, Priority };
std::string_view toString(Strategy strategy);

enum class OnDisconnect { Cancel, Drain };

struct LeastLatencyConfig
{
    double ewmaDecay = 0.1;
    int minSamples = 5;

    bool operator==(const LeastLatencyConfig &) const = default;
};

struct RouteGroupConfig
{
    std::string name;
    std::vector<std::string> models; ///< exact names, or with a trailing * as wildcard
    Strategy strategy = Strategy::RoundRobin;
    std::vector<std::string> providers; ///< empty: all

    bool operator==(const RouteGroupConfig &) const = default;
};

struct RoutingConfig
{
    Strategy strategy = Strategy::RoundRobin;
    LeastLatencyConfig leastLatency;
    int maxAttempts = 3;
    OnDisconnect onDisconnect = OnDisconnect::Cancel;
    std::vector<RouteGroupConfig> groups;

    bool operator==(const RoutingConfig &) const = default;
};

/// An override of the built-in price table; prices in USD per million tokens.
struct PriceTierConfig
{
    std::int64_t abovePromptTokens = 0;
    std::optional<Money> inputPerMillion;
    std::optional<Money> outputPerMillion;
    std::optional<Money> cachedInputPerMillion;

    bool operator==(const PriceTierConfig &) const = default;
};

struct PriceConfig
{
    std::optional<Money> inputPerMillion;
    std::optional<Money> outputPerMillion;
    std::optional<Money> cachedInputPerMillion;
    std::optional<Money> cacheWritePerMillion;
    std::optional<Money> cacheWrite1hPerMillion;
    std::vector<PriceTierConfig> tiers;

    bool operator==(const PriceConfig &) const = default;
};

enum class BudgetAction { HardStop, Alert, ModelOverride };
std::string_view toString(BudgetAction action);

struct BudgetLimitConfig
{
    std::string caller; ///< exact; "*": the default for each caller without a limit of its own
    std::optional<Money> daily;
    std::optional<Money> weekly;
    std::optional<Money> monthly;
    BudgetAction action = BudgetAction::HardStop;
    std::string modelOverride;
    std::vector<double> alertAt{0.5, 0.8, 1.0};
    double overrideAt = 0.9;

    bool operator==(const BudgetLimitConfig &) const = default;
};

struct BudgetsConfig
{
    std::string stateFile;
    std::vector<BudgetLimitConfig> limits;

    bool operator==(const BudgetsConfig &) const = default;
};

struct LedgerConfig
{
    std::string path; ///< empty: in the platform's data folder
    Milliseconds retention = std::chrono::days{400};

    bool operator==(const LedgerConfig &) const = default;
};

struct CaptureConfig
{
    bool bodies = false;
    std::uint64_t maxBytes = 64U << 10U;
    int keep = 1000;

    bool operator==(const CaptureConfig &) const = default;
};

struct DemoConfig
{
    double tokensPerSecond = 60;
    int firstTokenMs = 250;
    double errorRate = 0.0;

    bool operator==(const DemoConfig &) const = default;
};

struct Config
{
    ListenAddress listen;
    std::optional<ListenAddress> managementListen;
    LogConfig log;
    std::optional<TlsConfig> tls;
    AuthConfig auth;
    ServerConfig server;
    std::vector<ProviderConfig> providers;
    CircuitBreakerConfig circuitBreaker;
    RoutingConfig routing;
    std::map<std::string, std::map<std::string, PriceConfig>> pricing;
    BudgetsConfig budgets;
    LedgerConfig ledger;
    CaptureConfig capture;
    std::string tokentraceUrl;
    DemoConfig demo;

    const ProviderConfig *provider(std::string_view name) const;
    bool operator==(const Config &) const = default;
};

using ConfigPtr = std::shared_ptr<const Config>;

} // namespace infermux
