#include "ConfigLoader.h"

#include "Quantity.h"
#include "YamlDocument.h"
#include "YamlSection.h"

#include <base/Text.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <limits>

namespace infermux {

namespace {

Error wrong(std::string message)
{
    return {"invalid_value", std::move(message)};
}

template<typename T>
struct Choice
{
    std::string_view name;
    T value;
};

/// A converter for one of a few names.
template<typename T, std::size_t N>
auto oneOf(const Choice<T> (&choices)[N])
{
    return [&choices](const std::string &text) -> Result<T> {
        std::vector<std::string> names;
        for (const Choice<T> &choice : choices) {
            if (choice.name == text)
                return choice.value;
            names.emplace_back(choice.name);
        }
        std::string message = "unknown value \"" + text + "\" (";
        if (const auto likely = nearest(text, names); !likely.empty())
            message += "did you mean \"" + likely.front() + "\"? ";
        return wrong(message + "one of " + joined(names) + ")");
    };
}

Result<bool> boolean(const std::string &text)
{
    for (const std::string_view yes : {"true", "yes", "on"}) {
        if (equalsIgnoringCase(text, yes))
            return true;
    }
    for (const std::string_view no : {"false", "no", "off"}) {
        if (equalsIgnoringCase(text, no))
            return false;
    }
    return wrong("\"" + text + "\" is neither true nor false");
}

Result<double> number(const std::string &text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return wrong("\"" + text + "\" is not a number");
    return value;
}

auto numberBetween(double low, double high)
{
    return [low, high](const std::string &text) -> Result<double> {
        auto value = number(text);
        if (value.ok() && (*value < low || *value > high)) {
            std::array<char, 96> range{};
            std::snprintf(range.data(), range.size(), " is out of range (%g to %g)", low, high);
            return wrong(text + range.data());
        }
        return value;
    };
}

template<typename T = int>
auto wholeBetween(T low, T high)
{
    return [low, high](const std::string &text) -> Result<T> {
        T value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error != std::errc() || end != text.data() + text.size())
            return wrong("\"" + text + "\" is not a whole number");
        if (value < low || value > high)
            return wrong(text + " is out of range (" + std::to_string(low) + " to " + std::to_string(high) + ")");
        return value;
    };
}

Result<Milliseconds> positiveDuration(const std::string &text)
{
    auto value = parseDuration(text);
    if (value.ok() && value->count() <= 0)
        return wrong("\"" + text + "\" must be longer than nothing (such as 10s)");
    return value;
}

template<typename T>
auto positiveSize(std::uint64_t high)
{
    return [high](const std::string &text) -> Result<T> {
        const auto value = parseSize(text);
        if (!value.ok())
            return value.error();
        if (*value == 0 || *value > high)
            return wrong("\"" + text + "\" is out of range (1 to " + std::to_string(high) + " bytes)");
        return static_cast<T>(*value);
    };
}

Result<std::optional<Money>> price(const std::string &text)
{
    const auto amount = Money::fromDecimal(text);
    if (!amount.ok())
        return wrong("\"" + text + "\" is not a price (a decimal number of dollars)");
    if (*amount < Money())
        return wrong("a price can't be negative");
    return std::optional<Money>(*amount);
}

Result<std::optional<Money>> positiveAmount(const std::string &text)
{
    const auto amount = Money::fromDecimal(text);
    if (!amount.ok())
        return wrong("\"" + text + "\" is not an amount (a decimal number of dollars)");
    if (*amount <= Money())
        return wrong("a limit must be above 0");
    return std::optional<Money>(*amount);
}

Result<std::string> nameText(const std::string &text)
{
    const bool plain = !text.empty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '_'
               || c == '-';
    });
    if (!plain)
        return wrong("\"" + text + "\" can't be a name (1 to 64 of A-Z a-z 0-9 . _ -)");
    return text;
}

Result<std::string> urlText(const std::string &text)
{
    const std::string lower = lowered(text);
    const std::size_t scheme = lower.starts_with("https://") ? 8 : lower.starts_with("http://") ? 7 : 0;
    if (scheme == 0 || text.size() == scheme || text.find_first_of(" \t\r\n") != std::string::npos)
        return wrong("\"" + text + "\" is not an address (such as https://api.openai.com/v1)");
    std::string url = text;
    while (url.ends_with('/'))
        url.pop_back();
    return url;
}

template<typename T>
auto optionalOf(T convert)
{
    return [convert](const std::string &text) {
        auto value = convert(text);
        using Value = std::decay_t<decltype(*value)>;
        return value.ok() ? Result<std::optional<Value>>(std::optional<Value>(*value))
                          : Result<std::optional<Value>>(value.error());
    };
}

constexpr Choice<LogLevel> logLevels[] = {
    {"debug", LogLevel::Debug}, {"info", LogLevel::Info}, {"warn", LogLevel::Warn}, {"error", LogLevel::Error}};
constexpr Choice<LogFormat> logFormats[] = {{"text", LogFormat::Text}, {"json", LogFormat::Json}};
constexpr Choice<AuthMode> authModes[] = {{"passthrough", AuthMode::Passthrough}, {"static_key", AuthMode::StaticKey}};
constexpr Choice<ProviderType> providerTypes[] = {{"openai", ProviderType::OpenAi},
                                                  {"anthropic", ProviderType::Anthropic},
                                                  {"ollama", ProviderType::Ollama},
                                                  {"azure_openai", ProviderType::AzureOpenAi},
                                                  {"demo", ProviderType::Demo}};
constexpr Choice<HealthCheckMode> healthModes[] = {{"models", HealthCheckMode::Models},
                                                   {"completion", HealthCheckMode::Completion}};
constexpr Choice<Strategy> strategies[] = {{"round_robin", Strategy::RoundRobin},
                                           {"least_latency", Strategy::LeastLatency},
                                           {"cost_weighted", Strategy::CostWeighted},
                                           {"random", Strategy::Random},
                                           {"priority", Strategy::Priority}};
constexpr Choice<OnDisconnect> disconnects[] = {{"cancel", OnDisconnect::Cancel}, {"drain", OnDisconnect::Drain}};
constexpr Choice<BudgetAction> budgetActions[] = {{"hard_stop", BudgetAction::HardStop},
                                                  {"alert", BudgetAction::Alert},
                                                  {"model_override", BudgetAction::ModelOverride}};

constexpr std::uint64_t oneTebibyte = 1ULL << 40U;

void readCircuitBreaker(YamlSection &section, CircuitBreakerConfig &into)
{
    section.read("error_rate_threshold", into.errorRateThreshold, numberBetween(0, 1));
    section.read("consecutive_failures", into.consecutiveFailures, wholeBetween(1, 1'000'000));
    section.read("latency_p95_ms", into.latencyP95Ms, wholeBetween(0, 86'400'000));
    section.read("window_seconds", into.windowSeconds, wholeBetween(1, 86'400));
    section.read("min_requests", into.minRequests, wholeBetween(1, 1'000'000));
    section.read("recovery_window", into.recoveryWindow, positiveDuration);
    section.read("probe_timeout", into.probeTimeout, positiveDuration);
    section.read("treat_rate_limit_as_error", into.treatRateLimitAsError, boolean);
    section.read("recovery_backoff_multiplier", into.recoveryBackoffMultiplier, numberBetween(1, 1000));
    section.read("recovery_backoff_max", into.recoveryBackoffMax, positiveDuration);
}

/// The secret that a value stands for: the text itself, or with "keychain:NAME" what the keychain holds.
Secret secretOf(YamlSection &section, const char *key, const std::string &provider, const SecretLookup &keychain)
{
    const auto field = section.take(key);
    if (!field)
        return {};
    auto text = section.reading().text(field->node, field->path);
    if (!text)
        return {};
    constexpr std::string_view prefix = "keychain:";
    if (!text->starts_with(prefix))
        return Secret(std::move(*text));
    const auto secret = keychain ? keychain(text->substr(prefix.size()))
                                 : Result<Secret>(Error{"no_keychain", "no keychain service is available"});
    if (secret.ok())
        return *secret;
    section.reading().warn(field->node.Mark(), field->path,
                           "the key of provider " + provider
                               + " can't be read from the keychain: " + secret.error().message);
    return {};
}

void readProvider(YamlSection &section, const CircuitBreakerConfig &breaker, const SecretLookup &keychain,
                  ProviderConfig &into)
{
    section.read("name", into.name, nameText);
    section.read("type", into.type, oneOf(providerTypes));
    // A key that can't be resolved is no invitation to send the caller's: that one belongs to somebody else.
    into.hasOwnKey = section.has("api_key");
    into.apiKey = secretOf(section, "api_key", into.name, keychain);
    section.read("base_url", into.baseUrl, urlText);
    section.read("timeout", into.timeout, positiveDuration);
    section.readList("models", into.models);
    section.entries("model_aliases", [&](const std::string &name, const YAML::Node &node, const std::string &path) {
        if (auto text = section.reading().text(node, path))
            into.modelAliases[name] = std::move(*text);
    });
    section.section("rate_limits", [&](YamlSection &limits) {
        const auto perMinute = optionalOf(wholeBetween<std::int64_t>(1, 1'000'000'000'000));
        limits.read("requests_per_minute", into.rateLimits.requestsPerMinute, perMinute);
        limits.read("tokens_per_minute", into.rateLimits.tokensPerMinute, perMinute);
    });
    section.section("health_check", [&](YamlSection &check) {
        check.read("interval", into.healthCheck.interval, positiveDuration);
        check.read("timeout", into.healthCheck.timeout, positiveDuration);
        check.read("disabled", into.healthCheck.disabled, boolean);
        check.read("mode", into.healthCheck.mode, oneOf(healthModes));
    });
    into.circuitBreaker = breaker;
    section.section("circuit_breaker", [&](YamlSection &own) { readCircuitBreaker(own, into.circuitBreaker); });
    section.read("azure_deployment", into.azureDeployment);
    section.read("azure_api_version", into.azureApiVersion);
    section.entries("headers", [&](const std::string &name, const YAML::Node &node, const std::string &path) {
        if (auto text = section.reading().text(node, path))
            into.headers.emplace_back(name, Secret(std::move(*text)));
    });
    section.read("priced_as", into.pricedAs);
}

void readPrice(YamlSection &section, PriceConfig &into)
{
    section.read("input_per_million", into.inputPerMillion, price);
    section.read("output_per_million", into.outputPerMillion, price);
    section.read("cached_input_per_million", into.cachedInputPerMillion, price);
    section.read("cache_write_per_million", into.cacheWritePerMillion, price);
    section.read("cache_write_1h_per_million", into.cacheWrite1hPerMillion, price);
    section.sections("tiers", [&](YamlSection &tier) {
        PriceTierConfig &added = into.tiers.emplace_back();
        tier.read("above_prompt_tokens", added.abovePromptTokens, wholeBetween<std::int64_t>(1, 1'000'000'000));
        tier.read("input_per_million", added.inputPerMillion, price);
        tier.read("output_per_million", added.outputPerMillion, price);
        tier.read("cached_input_per_million", added.cachedInputPerMillion, price);
    });
}

void readBudgetLimit(YamlSection &section, BudgetLimitConfig &into)
{
    section.read("caller", into.caller);
    section.read("daily_usd", into.daily, positiveAmount);
    section.read("weekly_usd", into.weekly, positiveAmount);
    section.read("monthly_usd", into.monthly, positiveAmount);
    section.read("action", into.action, oneOf(budgetActions));
    section.read("model_override", into.modelOverride);
    section.read("override_at", into.overrideAt, numberBetween(0, 1));
    if (section.has("alert_at")) {
        std::vector<std::string> fractions;
        section.readList("alert_at", fractions);
        into.alertAt.clear();
        for (std::size_t i = 0; i < fractions.size(); ++i) {
            const auto fraction = numberBetween(0, 1)(fractions[i]);
            const std::string path = indexed(section.path() + ".alert_at", i);
            if (fraction.ok())
                into.alertAt.push_back(*fraction);
            else
                section.reading().diagnostics.push_back(
                    {Diagnostic::Severity::Error, section.reading().places[path], path, fraction.error().message});
        }
    } else {
        section.take("alert_at");
    }
}

void readBudgets(YamlSection &root, BudgetsConfig &into)
{
    const auto readLimit = [&into](YamlSection &limit) { readBudgetLimit(limit, into.limits.emplace_back()); };
    const auto field = root.take("budgets");
    if (!field)
        return;
    if (field->node.IsSequence()) {
        root.sections("budgets", readLimit);
        return;
    }
    YamlSection section(root.reading(), field->node, field->path);
    section.read("state_file", into.stateFile);
    section.sections("limits", readLimit);
}

void readServer(YamlSection &section, ServerConfig &into)
{
    section.read("max_body", into.maxBody, positiveSize<std::uint64_t>(oneTebibyte));
    section.read("max_header", into.maxHeader, positiveSize<std::uint32_t>(16U << 20U));
    section.read("header_timeout", into.headerTimeout, positiveDuration);
    section.read("body_timeout", into.bodyTimeout, positiveDuration);
    section.read("idle_timeout", into.idleTimeout, positiveDuration);
    section.read("max_connections", into.maxConnections, wholeBetween(1, 1'000'000));
    section.readList("allowed_hosts", into.allowedHosts);
    section.readList("allowed_origins", into.allowedOrigins);
}

void readRouting(YamlSection &section, RoutingConfig &into)
{
    section.read("strategy", into.strategy, oneOf(strategies));
    section.section("least_latency", [&](YamlSection &latency) {
        latency.read("ewma_decay", into.leastLatency.ewmaDecay, numberBetween(0, 1));
        latency.read("min_samples", into.leastLatency.minSamples, wholeBetween(0, 1'000'000));
    });
    section.section("failover", [&](YamlSection &failover) {
        failover.read("max_attempts", into.maxAttempts, wholeBetween(1, 100));
    });
    section.read("on_disconnect", into.onDisconnect, oneOf(disconnects));
    section.sections("groups", [&](YamlSection &group) {
        RouteGroupConfig &added = into.groups.emplace_back();
        added.strategy = into.strategy;
        group.read("name", added.name, nameText);
        group.readList("models", added.models);
        group.read("strategy", added.strategy, oneOf(strategies));
        group.readList("providers", added.providers);
    });
}

void readAuth(YamlSection &section, AuthConfig &into)
{
    const auto secret = [](const std::string &text) { return Result<Secret>(Secret(text)); };
    section.read("mode", into.mode, oneOf(authModes));
    section.read("key", into.key, secret);
    section.sections("keys", [&](YamlSection &key) {
        CallerKey &added = into.keys.emplace_back();
        key.read("key", added.key, secret);
        key.read("caller", added.caller);
    });
}

void readConfig(YamlSection &root, const SecretLookup &keychain, Config &into)
{
    root.read("listen", into.listen, parseListenAddress);
    root.read("management_listen", into.managementListen, [](const std::string &text) {
        return text.empty() ? Result<std::optional<ListenAddress>>(std::nullopt) : optionalOf(parseListenAddress)(text);
    });
    root.section("log", [&](YamlSection &log) {
        log.read("level", into.log.level, oneOf(logLevels));
        log.read("format", into.log.format, oneOf(logFormats));
        log.read("timestamps", into.log.timestamps, boolean);
    });
    root.section("tls", [&](YamlSection &tls) {
        TlsConfig files;
        tls.read("cert_file", files.certFile);
        tls.read("key_file", files.keyFile);
        into.tls = files;
    });
    root.section("auth", [&](YamlSection &auth) { readAuth(auth, into.auth); });
    root.section("server", [&](YamlSection &server) { readServer(server, into.server); });
    root.section("circuit_breaker", [&](YamlSection &breaker) { readCircuitBreaker(breaker, into.circuitBreaker); });
    root.sections("providers", [&](YamlSection &provider) {
        readProvider(provider, into.circuitBreaker, keychain, into.providers.emplace_back());
    });
    root.section("routing", [&](YamlSection &routing) { readRouting(routing, into.routing); });
    root.entries("pricing", [&](const std::string &provider, const YAML::Node &node, const std::string &path) {
        YamlSection models(root.reading(), node, path);
        if (!node.IsMap())
            return;
        for (const auto &model : node) {
            const std::string name = model.first.Scalar();
            models.section(name.c_str(), [&](YamlSection &entry) { readPrice(entry, into.pricing[provider][name]); });
        }
    });
    readBudgets(root, into.budgets);
    root.section("ledger", [&](YamlSection &ledger) {
        ledger.read("path", into.ledger.path);
        ledger.read("retention", into.ledger.retention, positiveDuration);
    });
    root.section("capture", [&](YamlSection &capture) {
        capture.read("bodies", into.capture.bodies, boolean);
        capture.read("max_bytes", into.capture.maxBytes, positiveSize<std::uint64_t>(1U << 30U));
        capture.read("keep", into.capture.keep, wholeBetween(1, 1'000'000));
    });
    root.section("tokentrace", [&](YamlSection &tokentrace) {
        tokentrace.read("url", into.tokentraceUrl, [](const std::string &text) {
            return text.empty() ? Result<std::string>(text) : urlText(text);
        });
    });
    root.section("demo", [&](YamlSection &demo) {
        demo.read("tokens_per_second", into.demo.tokensPerSecond, numberBetween(0.001, 1e9));
        demo.read("first_token_ms", into.demo.firstTokenMs, wholeBetween(0, 3'600'000));
        demo.read("error_rate", into.demo.errorRate, numberBetween(0, 1));
    });
}

void applyTypeDefaults(ProviderConfig &provider)
{
    if (!provider.baseUrl.empty())
        return;
    if (provider.type == ProviderType::OpenAi)
        provider.baseUrl = "https://api.openai.com/v1";
    else if (provider.type == ProviderType::Anthropic)
        provider.baseUrl = "https://api.anthropic.com";
    else if (provider.type == ProviderType::Ollama)
        provider.baseUrl = "http://localhost:11434";
}

} // namespace

Result<ListenAddress> parseListenAddress(std::string_view text)
{
    const Error notAnAddress = wrong(
        "\"" + std::string(text) + "\" is not an address to listen on (host:port, such as 127.0.0.1:8080 or :8080)");
    const auto colon = text.rfind(':');
    if (colon == std::string_view::npos)
        return notAnAddress;
    ListenAddress address;
    std::string_view host = text.substr(0, colon);
    if (host.starts_with('[') && host.ends_with(']') && host.size() > 2)
        host = host.substr(1, host.size() - 2);
    else if (host.find_first_of("[]:/ ") != std::string_view::npos)
        return notAnAddress;
    address.host = host;
    const std::string_view port = text.substr(colon + 1);
    const auto [end, error] = std::from_chars(port.data(), port.data() + port.size(), address.port);
    if (error != std::errc() || end != port.data() + port.size())
        return notAnAddress;
    return address;
}

LoadedConfig loadConfigText(std::string_view text, const LoadOptions &options)
{
    LoadedConfig loaded;
    const YamlDocument document = YamlDocument::parse(text);
    if (hasErrors(document.diagnostics())) {
        loaded.outcome = LoadedConfig::Outcome::Malformed;
        loaded.diagnostics = document.diagnostics();
        return loaded;
    }

    auto config = std::make_shared<Config>();
    YamlReading reading{document, options.environment, document.diagnostics(), {}};
    try {
        YamlSection root(reading, document.root(), {});
        readConfig(root, options.keychain, *config);
    } catch (const YAML::Exception &exception) {
        reading.error(exception.mark, {}, exception.msg);
    }
    if (options.strict) {
        for (Diagnostic &diagnostic : reading.diagnostics) {
            if (diagnostic.message.starts_with("unknown field"))
                diagnostic.severity = Diagnostic::Severity::Error;
        }
    }
    for (ProviderConfig &provider : config->providers)
        applyTypeDefaults(provider);
    validateConfig(*config, reading);
    sortByPlace(reading.diagnostics);
    loaded.diagnostics = std::move(reading.diagnostics);
    if (hasErrors(loaded.diagnostics))
        loaded.outcome = LoadedConfig::Outcome::Invalid;
    else
        loaded.config = std::move(config);
    return loaded;
}

LoadedConfig loadConfigFile(const std::string &path, const LoadOptions &options)
{
    constexpr std::uintmax_t moreThanAllowed = (4U << 20U) + 1;
    LoadedConfig loaded;
    std::error_code failed;
    std::ifstream file(path, std::ios::binary);
    if (!file || std::filesystem::is_directory(path, failed)) {
        loaded.outcome = LoadedConfig::Outcome::NotFound;
        const bool exists = std::filesystem::exists(path, failed);
        loaded.diagnostics.push_back({Diagnostic::Severity::Error,
                                      {},
                                      {},
                                      exists ? "can't be read (check its permissions)"
                                             : "no such file (name one with --config, or start with --demo)"});
        return loaded;
    }
    std::string text(moreThanAllowed, '\0');
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(file.gcount()));
    return loadConfigText(text, options);
}

} // namespace infermux
