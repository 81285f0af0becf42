#include "SettingsForms.h"

#include "editing/ConfigForm.h"

#include <QCoreApplication>

namespace infermux {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SettingsForms)
};

ConfigForm *form()
{
    return new ConfigForm(ConfigForm::Keys::Shown);
}

} // namespace

ConfigForm *addressForm()
{
    ConfigForm *made = form();
    made->addText("listen", Words::tr("Address"), QStringLiteral("127.0.0.1:8080"));
    made->addText("management_listen", Words::tr("Management's own address"), Words::tr("none: on the same"));
    made->addText("tls.cert_file", Words::tr("Certificate"), Words::tr("none: plain HTTP"));
    made->addText("tls.key_file", Words::tr("Key of the certificate"), Words::tr("none"));
    made->addTexts("server.allowed_hosts", Words::tr("More host names"), Words::tr("only this computer's"));
    made->addTexts("server.allowed_origins", Words::tr("Web pages that may ask"), Words::tr("none"));
    return made;
}

ConfigForm *limitsForm()
{
    ConfigForm *made = form();
    made->addText("server.max_body", Words::tr("Largest body"), QStringLiteral("64MiB"));
    made->addText("server.max_header", Words::tr("Largest head"), QStringLiteral("32KiB"));
    made->addText("server.max_connections", Words::tr("Connections at most"), QStringLiteral("4096"));
    made->addText("server.header_timeout", Words::tr("Patience with a head"), QStringLiteral("10s"));
    made->addText("server.body_timeout", Words::tr("Patience with a body"), QStringLiteral("60s"));
    made->addText("server.idle_timeout", Words::tr("Patience with silence"), QStringLiteral("75s"));
    return made;
}

ConfigForm *circuitForm()
{
    ConfigForm *made = form();
    made->addText("circuit_breaker.error_rate_threshold", Words::tr("Opens at a share of errors"),
                  QStringLiteral("0.5"));
    made->addText("circuit_breaker.consecutive_failures", Words::tr("Or failures in a row"), QStringLiteral("5"));
    made->addText("circuit_breaker.latency_p95_ms", Words::tr("Or a p95 latency in ms"), QStringLiteral("5000"));
    made->addText("circuit_breaker.window_seconds", Words::tr("Seconds looked back"), QStringLiteral("60"));
    made->addText("circuit_breaker.min_requests", Words::tr("Requests before it judges"), QStringLiteral("10"));
    made->addText("circuit_breaker.recovery_window", Words::tr("Open for"), QStringLiteral("30s"));
    made->addText("circuit_breaker.probe_timeout", Words::tr("Patience with the probe"), QStringLiteral("5s"));
    made->addText("circuit_breaker.recovery_backoff_multiplier", Words::tr("Longer each time by"), QStringLiteral("1"));
    made->addText("circuit_breaker.recovery_backoff_max", Words::tr("At most open for"), QStringLiteral("600s"));
    made->addSwitch("circuit_breaker.treat_rate_limit_as_error", Words::tr("A 429 is an error"), false);
    return made;
}

ConfigForm *ledgerForm()
{
    ConfigForm *made = form();
    made->addText("ledger.path", Words::tr("File"), Words::tr("in the data folder"));
    made->addText("ledger.retention", Words::tr("Single requests are kept"), QStringLiteral("400d"));
    made->addText("budgets.state_file", Words::tr("Month's spend as JSON"), Words::tr("none"));
    made->addText("tokentrace.url", Words::tr("tokentrace server"), Words::tr("none"));
    return made;
}

ConfigForm *captureForm()
{
    ConfigForm *made = form();
    made->addSwitch("capture.bodies", Words::tr("Keep bodies"), false);
    made->addText("capture.max_bytes", Words::tr("Of each at most"), QStringLiteral("64KiB"));
    made->addText("capture.keep", Words::tr("Newest requests"), QStringLiteral("1000"));
    return made;
}

ConfigForm *logForm()
{
    ConfigForm *made = form();
    made->addChoice("log.level", Words::tr("Level"),
                    {{QStringLiteral("info"), "info"},
                     {QStringLiteral("debug"), "debug"},
                     {QStringLiteral("warn"), "warn"},
                     {QStringLiteral("error"), "error"}});
    made->addChoice("log.format", Words::tr("Format"),
                    {{QStringLiteral("text"), "text"}, {QStringLiteral("JSON"), "json"}});
    made->addSwitch("log.timestamps", Words::tr("With the time"), true);
    return made;
}

ConfigForm *demoForm()
{
    ConfigForm *made = form();
    made->addText("demo.tokens_per_second", Words::tr("Tokens a second"), QStringLiteral("60"));
    made->addText("demo.first_token_ms", Words::tr("First token after ms"), QStringLiteral("250"));
    made->addText("demo.error_rate", Words::tr("Share of errors"), QStringLiteral("0"));
    return made;
}

} // namespace infermux
