#include "CommandLine.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>
#include <sys/resource.h>

using namespace infermux;

namespace {

/// A connection costs a descriptor on each side: take as many as the system allows.
void raiseDescriptorLimit()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_NOFILE, &limit);
    }
}

void addConfigOption(CLI::App *command, CommandLine &line)
{
    command->add_option("-c,--config", line.config, "Configuration file")
        ->envname("INFERMUX_CONFIG")
        ->type_name("FILE");
}

void addServerOptions(CLI::App *command, CommandLine &line, std::vector<std::string> formats)
{
    command->add_option("--server", line.server, "Address of the running gateway")
        ->envname("INFERMUX_SERVER")
        ->capture_default_str();
    command->add_option("--format", line.format, "Output format")
        ->check(CLI::IsMember(std::move(formats)))
        ->capture_default_str();
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_NO_GLIB", "1"); // Qt's own event loop: cheaper here, and nothing needs GLib's
    const QCoreApplication application(argc, argv);
    raiseDescriptorLimit();

    CommandLine line;
    CLI::App app("infermux: an LLM gateway on your own machine");
    app.set_version_flag("--version", std::string("infermux ") + INFERMUX_VERSION);
    app.require_subcommand(1);

    CLI::App *serveCommand = app.add_subcommand("serve", "Run the gateway");
    addConfigOption(serveCommand, line);
    serveCommand->add_option("--listen", line.listen, "Address to listen on, host:port")->envname("INFERMUX_LISTEN");
    serveCommand->add_option("--log-level", line.logLevel, "debug, info, warn or error")->envname("INFERMUX_LOG_LEVEL");
    serveCommand->add_option("--log-format", line.logFormat, "text or json")->envname("INFERMUX_LOG_FORMAT");
    serveCommand->add_option("--log-timestamps", line.logTimestamps, "true or false")
        ->envname("INFERMUX_LOG_TIMESTAMPS");
    serveCommand->add_flag("--no-health-checks", line.noHealthChecks, "Do not ask providers whether they are up");
    serveCommand
        ->add_option("--graceful-shutdown", line.gracefulShutdown, "How long requests may take to finish at exit")
        ->capture_default_str();
    serveCommand->add_flag("--demo", line.demo, "Serve an embedded demo provider; needs no file, no key, no network");

    CLI::App *validateCommand = app.add_subcommand("validate", "Check a configuration file");
    addConfigOption(validateCommand, line);
    validateCommand->add_option("file", line.config, "Configuration file")->type_name("FILE");
    validateCommand->add_flag("--strict", line.strict, "Unknown fields are errors");

    CLI::App *statusCommand = app.add_subcommand("status", "Show the providers of a running gateway");
    addServerOptions(statusCommand, line, {"table", "json"});
    CLI::App *providersCommand = app.add_subcommand("providers", "List providers and their models");
    addServerOptions(providersCommand, line, {"table", "json", "yaml"});

    CLI::App *costsCommand = app.add_subcommand("costs", "Report what was spent");
    addServerOptions(costsCommand, line, {"table", "json", "csv"});
    costsCommand->add_option("--by", line.by, "caller, model, provider, project, group, day or hour")
        ->check(CLI::IsMember({"caller", "model", "provider", "project", "group", "day", "hour"}))
        ->capture_default_str();
    costsCommand->add_option("--period", line.period, "Month, like 2026-03; default: the current one");
    costsCommand->add_option("--ledger", line.ledger, "Read this ledger instead of asking a gateway")
        ->type_name("FILE");

    CLI::App *inferCommand = app.add_subcommand("infer", "Send one request through the configuration");
    addConfigOption(inferCommand, line);
    inferCommand->add_flag("--demo", line.demo, "Use the embedded demo provider");
    inferCommand->add_option("-m,--model", line.model, "Model; default: the configuration's first");
    inferCommand->add_option("-p,--prompt", line.prompt, "Prompt; default: standard input");

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? Success : GeneralError;
    }

    if (serveCommand->parsed())
        return serve(line);
    if (validateCommand->parsed())
        return validate(line);
    if (statusCommand->parsed())
        return status(line);
    if (providersCommand->parsed())
        return providers(line);
    if (costsCommand->parsed())
        return costs(line);
    return infer(line);
}
