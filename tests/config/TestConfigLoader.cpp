#include <config/ConfigLoader.h>
#include <config/Quantity.h>
#include <config/YamlDocument.h>

#include <QTest>

#include <algorithm>

using namespace infermux;

namespace {

constexpr const char *demo = "providers: [{name: demo, type: demo}]\n";

LoadOptions options(std::map<std::string, std::string> variables = {})
{
    LoadOptions made;
    made.environment = [variables](const std::string &name) -> std::optional<std::string> {
        const auto found = variables.find(name);
        return found == variables.end() ? std::nullopt : std::optional(found->second);
    };
    return made;
}

std::string told(const LoadedConfig &loaded)
{
    std::string text;
    for (const Diagnostic &diagnostic : loaded.diagnostics)
        text += diagnostic.toString("f") + "\n";
    return text;
}

bool tells(const LoadedConfig &loaded, const std::string &part)
{
    return told(loaded).find(part) != std::string::npos;
}

} // namespace

#define VERIFY_TELLS(loaded, part) QVERIFY2(tells(loaded, part), told(loaded).c_str())

class TestConfigLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultsAreThoseOfTheContract()
    {
        const auto loaded = loadConfigText(demo, options());
        QVERIFY2(loaded.config, told(loaded).c_str());
        QVERIFY(loaded.diagnostics.empty());
        const Config &config = *loaded.config;
        QCOMPARE(config.listen, (ListenAddress{"127.0.0.1", 8080}));
        QVERIFY(!config.managementListen);
        QCOMPARE(config.server.maxBody, std::uint64_t{64} << 20U);
        QCOMPARE(config.server.maxHeader, 32U << 10U);
        QCOMPARE(config.server.headerTimeout, Milliseconds(10'000));
        QCOMPARE(config.server.idleTimeout, Milliseconds(75'000));
        QCOMPARE(config.server.maxConnections, 4096);
        QCOMPARE(config.routing.maxAttempts, 3);
        QVERIFY(config.routing.strategy == Strategy::RoundRobin);
        QCOMPARE(config.circuitBreaker.consecutiveFailures, 5);
        QCOMPARE(config.circuitBreaker.recoveryBackoffMax, Milliseconds(600'000));
        QCOMPARE(config.ledger.retention, Milliseconds(std::chrono::days{400}));
        QCOMPARE(config.providers[0].timeout, Milliseconds(60'000));
        QCOMPARE(config.demo.tokensPerSecond, 60.0);
    }

    void readsTheWholeSchema()
    {
        const auto loaded = loadConfigText(R"(
listen: ":9090"
management_listen: "[::1]:9091"
log: {level: debug, format: json, timestamps: false}
auth: {mode: static_key, key: "${K}", keys: [{key: $K2, caller: cursor}]}
server: {max_body: 1MiB, max_header: 8KiB, header_timeout: 1s, body_timeout: 2s, idle_timeout: 1m30s, max_connections: 7,
         allowed_hosts: [a.example], allowed_origins: ["https://a.example"]}
providers:
  - {name: openai, type: openai, api_key: "${K:?needed}", base_url: "https://api.example/v1/", timeout: 90, models: [gpt-4o, m],
     model_aliases: {fast: m}, rate_limits: {requests_per_minute: 10, tokens_per_minute: 20},
     health_check: {interval: 5s, timeout: 1s, disabled: true, mode: completion}, circuit_breaker: {min_requests: 3},
     headers: {x-a: b}, priced_as: anthropic}
  - {name: az, type: azure_openai, base_url: "https://n.example", azure_deployment: d, azure_api_version: v}
circuit_breaker: {error_rate_threshold: 0.25, window_seconds: 30, min_requests: 9, recovery_window: 1m}
routing:
  strategy: priority
  least_latency: {ewma_decay: 0.5, min_samples: 2}
  failover: {max_attempts: 2}
  on_disconnect: drain
  groups: [{name: fast, models: ["m*"], strategy: cost_weighted, providers: [openai]}]
pricing: {openai: {m: {input_per_million: 2.50, output_per_million: 1e1, tiers: [{above_prompt_tokens: 200000, input_per_million: 5}]}}}
budgets: {state_file: /s, limits: [{caller: "*", daily_usd: 5, weekly_usd: 6.5, monthly_usd: 1e2, action: model_override,
          model_override: m, alert_at: [0.5, 1], override_at: 0.8}]}
ledger: {path: /l, retention: 30d}
capture: {bodies: true, max_bytes: 1KiB, keep: 5}
tokentrace: {url: "http://localhost:9000"}
demo: {tokens_per_second: 10, first_token_ms: 5, error_rate: 0.5}
)",
                                           options({{"K", "key1"}, {"K2", "key2"}}));
        QVERIFY2(loaded.config, told(loaded).c_str());
        const Config &config = *loaded.config;
        QCOMPARE(config.listen, (ListenAddress{"", 9090}));
        QCOMPARE(*config.managementListen, (ListenAddress{"::1", 9091}));
        QCOMPARE(config.auth.keys[0].key.reveal(), std::string("key2"));
        QCOMPARE(config.server.idleTimeout, Milliseconds(90'000));
        const ProviderConfig &openai = config.providers[0];
        QCOMPARE(openai.apiKey.reveal(), std::string("key1"));
        QCOMPARE(openai.baseUrl, std::string("https://api.example/v1"));
        QCOMPARE(openai.timeout, Milliseconds(90'000));
        QCOMPARE(openai.modelAliases.at("fast"), std::string("m"));
        QCOMPARE(*openai.rateLimits.tokensPerMinute, 20);
        QCOMPARE(openai.healthCheck.mode, HealthCheckMode::Completion);
        QCOMPARE(openai.circuitBreaker.minRequests, 3);           // its own
        QCOMPARE(openai.circuitBreaker.errorRateThreshold, 0.25); // inherited
        QVERIFY(config.routing.groups[0].strategy == Strategy::CostWeighted);
        QCOMPARE(config.routing.onDisconnect, OnDisconnect::Drain);
        const PriceConfig &price = config.pricing.at("openai").at("m");
        QCOMPARE(price.outputPerMillion->toDecimal(), std::string("10"));
        QCOMPARE(price.tiers[0].abovePromptTokens, 200'000);
        const BudgetLimitConfig &limit = config.budgets.limits[0];
        QCOMPARE(limit.weekly->toDecimal(), std::string("6.5"));
        QCOMPARE(limit.alertAt, (std::vector<double>{0.5, 1}));
        QCOMPARE(config.ledger.retention, Milliseconds(std::chrono::days{30}));
        QCOMPARE(config.tokentraceUrl, std::string("http://localhost:9000"));
    }

    void everyMistakeIsToldAtItsPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const QString &text, const char *message) {
            QTest::newRow(name) << text << QString::fromUtf8(message);
        };
        const QString p = QString::fromUtf8(demo);
        row("no providers", QStringLiteral("listen: \":1\"\n"), "providers: at least one provider is needed");
        row("listen", p + QStringLiteral("listen: nowhere\n"),
            "f:2:9: listen: \"nowhere\" is not an address to listen on");
        row("port", p + QStringLiteral("listen: \":70000\"\n"), "listen: \":70000\" is not an address");
        row("same listeners", p + QStringLiteral("listen: \":1\"\nmanagement_listen: \":1\"\n"),
            "f:3:20: management_listen: is the same");
        row("duration", p + QStringLiteral("server: {idle_timeout: soon}\n"),
            "f:2:24: server.idle_timeout: \"soon\" is not a duration");
        row("nothing long", p + QStringLiteral("server: {idle_timeout: 0s}\n"), "must be longer than nothing");
        row("size", p + QStringLiteral("server: {max_body: big}\n"), "server.max_body: \"big\" is not a size");
        row("strategy", p + QStringLiteral("routing: {strategy: round_robbin}\n"), "did you mean \"round_robin\"?");
        row("group provider", p + QStringLiteral("routing: {groups: [{name: a, models: [x], providers: [dmo]}]}\n"),
            "routing.groups[0].providers[0]: there is no provider named dmo (did you mean \"demo\"?)");
        row("group twice", p + QStringLiteral("routing: {groups: [{name: a, models: [x]}, {name: a, models: [x]}]}\n"),
            "two groups named a");
        row("name", QStringLiteral("providers: [{name: \"büro 東京\", type: demo}]\n"), "can't be a name");
        row("azure", QStringLiteral("providers: [{name: a, type: azure_openai}]\n"),
            "azure_openai needs azure_deployment");
        row("fraction", p + QStringLiteral("circuit_breaker: {error_rate_threshold: 1.5}\n"),
            "1.5 is out of range (0 to 1)");
        row("alert", p + QStringLiteral("budgets: [{caller: a, daily_usd: 1, alert_at: [0.5, 2]}]\n"),
            "budgets[0].alert_at[1]: 2 is out of range");
        row("override", p + QStringLiteral("budgets: [{caller: a, daily_usd: 1, action: model_override}]\n"),
            "needs model_override");
        row("amount", p + QStringLiteral("budgets: [{caller: a, daily_usd: -1}]\n"), "a limit must be above 0");
        row("no amount", p + QStringLiteral("budgets: [{caller: a}]\n"), "a limit needs an amount");
        row("price", p + QStringLiteral("pricing: {demo: {m: {input_per_million: -2}}}\n"),
            "a price can't be negative");
        row("infinite price", p + QStringLiteral("pricing: {demo: {m: {input_per_million: .inf}}}\n"),
            "is not a price");
        row("static key", p + QStringLiteral("auth: {mode: static_key}\n"), "mode static_key needs key");
        row("tls", p + QStringLiteral("tls: {cert_file: /no/c, key_file: /no/k}\n"), "tls.cert_file: can't read /no/c");
        row("wrong kind", p + QStringLiteral("server: [1]\n"), "f:2:9: server: is a list (a mapping is expected here)");
        row("twice", p + QStringLiteral("listen: \":1\"\nlisten: \":2\"\n"), "f:3:1: listen: is given twice");
        row("base url", QStringLiteral("providers: [{name: a, base_url: api.example}]\n"),
            "is not an address (such as https://");
        row("header", QStringLiteral("providers: [{name: a, headers: {\"a b\": c}}]\n"),
            "can't be sent as an HTTP header");
        row("not YAML", QStringLiteral("providers: [\n"), "not valid YAML");
        row("two documents", p + QStringLiteral("---\n") + p, "a second document begins");
        row("unset with message", QStringLiteral("providers: [{name: a, api_key: \"${NO:?set it}\"}]\n"), "NO: set it");
        row("broken reference", QStringLiteral("providers: [{name: a, api_key: \"${NO\"}]\n"),
            "not an environment reference");
    }
    void everyMistakeIsToldAtItsPlace()
    {
        QFETCH(QString, text);
        QFETCH(QString, message);
        const auto loaded = loadConfigText(text.toStdString(), options());
        QVERIFY2(!loaded.config, told(loaded).c_str());
        VERIFY_TELLS(loaded, message.toStdString());
    }

    void allMistakesAtOnceInOrder()
    {
        const auto loaded = loadConfigText(
            "listen: x\nproviders:\n  - {name: a, type: b, timeout: c}\nrouting: {strategy: d}\n", options());
        QCOMPARE(loaded.diagnostics.size(), std::size_t{4});
        QVERIFY(std::is_sorted(loaded.diagnostics.begin(), loaded.diagnostics.end(),
                               [](const auto &a, const auto &b) { return a.mark.line < b.mark.line; }));
        QCOMPARE(loaded.outcome, LoadedConfig::Outcome::Invalid);
    }

    void warnsWithoutRefusing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("message");
        QTest::newRow("unknown")
            << "providers: [{name: a, type: demo, retries: 1}]\n"
            << "f:1:35: warning: unknown field \"retries\" at providers[0] (did you mean \"rate_limits\"?)";
        QTest::newRow("unset") << "providers: [{name: a, api_key: \"${NOT_SET}\"}]\n"
                               << "f:1:32: warning: providers[0].api_key: environment variable NOT_SET is not set";
        QTest::newRow("alias") << "providers: [{name: a, models: [x], model_aliases: {y: z}}]\n"
                               << "\"z\" is not among the models of a";
        QTest::newRow("unserved")
            << "providers: [{name: a, models: [x]}]\nrouting: {groups: [{name: g, models: [y]}]}\n"
            << "no provider of the group serves y";
        QTest::newRow("keychain") << "providers: [{name: a, api_key: \"keychain:one\"}]\n"
                                  << "the key of provider a can't be read from the keychain";
    }
    void warnsWithoutRefusing()
    {
        QFETCH(QString, text);
        QFETCH(QString, message);
        const auto loaded = loadConfigText(text.toStdString(), options());
        QVERIFY2(loaded.config, told(loaded).c_str());
        VERIFY_TELLS(loaded, message.toStdString());
    }

    void theDocumentedBudgetsForm()
    {
        const std::string text =
            "budgets:\n  state_file: \"/s\"\n\n  - caller: \"a\"\n    monthly_usd: 1.00\n    action: hard_stop\n"
            "  # a comment\n  - caller: b\n    monthly_usd: 2\n    action: oops\n"
            "providers: [{name: demo, type: demo, typo: 1}]\n";
        auto loaded = loadConfigText(text, options());
        VERIFY_TELLS(loaded, "f:4:1: warning: budgets: list items beside keys are not valid YAML");
        VERIFY_TELLS(loaded, "f:10:13: budgets.limits[1].action: unknown value \"oops\""); // lines of the file as it is
        VERIFY_TELLS(loaded, "f:11:38: warning: unknown field \"typo\"");
        loaded = loadConfigText(text.substr(0, text.find("  # a")) + demo, options());
        QVERIFY2(loaded.config, told(loaded).c_str());
        QCOMPARE(loaded.config->budgets.stateFile, std::string("/s"));
        QCOMPARE(loaded.config->budgets.limits[0].caller, std::string("a"));
        loaded = loadConfigText("budgets:\n  - {caller: a, daily_usd: 1}\n" + std::string(demo), options());
        QVERIFY2(loaded.config, told(loaded).c_str());
        QCOMPARE(loaded.config->budgets.limits.size(), std::size_t{1});
        // Other broken YAML stays broken.
        QVERIFY(!loadConfigText("routing:\n  strategy: random\n  - a\n" + std::string(demo), options()).config);
    }

    void anchorsMergeKeysAndAliases()
    {
        const auto loaded =
            loadConfigText("x-base: &base {type: demo, models: [m]}\nproviders:\n  - {<<: *base, name: a}\n"
                           "  - {name: b, <<: [*base], models: [n]}\n",
                           options());
        QVERIFY2(loaded.config, told(loaded).c_str());
        QCOMPARE(loaded.config->providers[0].models, std::vector<std::string>{"m"});
        QCOMPARE(loaded.config->providers[1].models, std::vector<std::string>{"n"});
    }

    void limitsHold()
    {
        VERIFY_TELLS(loadConfigText(std::string(5U << 20U, '#'), options()), "more than 4 MiB");
        VERIFY_TELLS(loadConfigText(std::string(200, '[') + std::string(200, ']'), options()),
                     "more than 100 levels deep");
        std::string bomb = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n";
        for (int i = 1; i < 9; ++i) {
            const std::string before = "*a" + std::to_string(i - 1);
            bomb += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [";
            for (int j = 0; j < 10; ++j)
                bomb += (j ? "," : "") + before;
            bomb += "]\n";
        }
        VERIFY_TELLS(loadConfigText(bomb, options()), "more than 100,000 nodes");
        for (const std::string &text :
             {std::string("\0", 1), std::string("\xff\xfe\x00\x41", 4), std::string("%YAML 9.9\n---\n"),
              std::string("? [a]\n: b\n"), std::string("&a *a"), std::string("!!binary x"), std::string(100000, '{')})
            QVERIFY(!loadConfigText(text, options()).config);
    }

    void resolvesReferencesInEveryText()
    {
        const auto resolved =
            resolveEnvironment("a$X-${Y}-$$Z-$1-${X:?no}", options({{"X", "1"}, {"Y", "$X"}}).environment);
        QVERIFY(resolved.ok());
        QCOMPARE(resolved->text, std::string("a1-$X-$Z-$1-1"));
        const auto number = loadConfigText("providers: [{name: a, rate_limits: {requests_per_minute: \"$RPM\"}}]\n",
                                           options({{"RPM", "7"}}));
        QCOMPARE(*number.config->providers[0].rateLimits.requestsPerMinute, 7);
    }

    void keychainSecretsAreLookedUp()
    {
        LoadOptions withKeychain = options();
        withKeychain.keychain = [](const std::string &name) -> Result<Secret> { return Secret("secret of " + name); };
        const auto loaded = loadConfigText("providers: [{name: a, api_key: \"keychain:one\"}]\n", withKeychain);
        QCOMPARE(loaded.config->providers[0].apiKey.reveal(), std::string("secret of one"));
    }

    void durations()
    {
        QCOMPARE(*parseDuration("500ms"), Milliseconds(500));
        QCOMPARE(*parseDuration("1m30s"), Milliseconds(90'000));
        QCOMPARE(*parseDuration("7d"), Milliseconds(604'800'000));
        QCOMPARE(*parseDuration("1.5"), Milliseconds(1500));
        for (const char *text : {"", "s", "10x", "-1s", "1 0s5", "1e3s", "9999999999d"})
            QVERIFY2(!parseDuration(text).ok(), text);
    }
};

QTEST_APPLESS_MAIN(TestConfigLoader)
#include "TestConfigLoader.moc"
