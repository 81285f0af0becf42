#pragma once

#include <config/ConfigSource.h>

#include <optional>
#include <string>

namespace infermux {

/// Exit codes of cli.md.
enum ExitCode { Success = 0, GeneralError = 1, InvalidConfiguration = 2, CouldNotStart = 3, Interrupted = 130 };

/// What the commands share: where the configuration is, and what flags and variables set over it. As read by CLI11,
/// variables included.
struct CommandLine
{
    std::string config;
    std::string listen;
    std::string logLevel;
    std::string logFormat;
    std::string logTimestamps;
    std::string server = "http://localhost:8080";
    std::string format = "table";
    std::string model;
    std::string prompt;
    std::string by = "caller";
    std::string period; // empty: the current month
    std::string ledger; // a file instead of a gateway
    std::string gracefulShutdown = "15s";
    bool strict = false;
    bool demo = false;
    bool noHealthChecks = false;
};

/// The configuration that the command line names; an error is about a flag that can't be read.
Result<ConfigSource> configSource(const CommandLine &line);

/// Prints every diagnostic to standard error, in the order of the file.
void printDiagnostics(const LoadedConfig &loaded, const std::string &file);

int serve(const CommandLine &line);
int validate(const CommandLine &line);
int status(const CommandLine &line);
int providers(const CommandLine &line);
int costs(CommandLine line);
int infer(const CommandLine &line);

} // namespace infermux
