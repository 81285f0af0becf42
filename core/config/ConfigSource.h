#pragma once

#include "ConfigLoader.h"

#include <optional>
#include <string>
#include <string_view>

namespace infermux {

/// What flags and variables set over the file, each time that it is read.
struct ConfigOverrides
{
    std::optional<ListenAddress> listen;
    std::optional<LogLevel> logLevel;
    std::optional<LogFormat> logFormat;
    std::optional<bool> logTimestamps;
    std::optional<std::string> ledgerPath;
    bool noHealthChecks = false;
};

/// The ledger in the platform's data folder: `ledger.sqlite`, and `demo.sqlite` for what the embedded demo does.
std::string dataFolderLedger(const char *name);

/// Where the configuration comes from: a file, or a text that came with the program. A value; `load` may take time.
struct ConfigSource
{
    std::string path; ///< empty: `text` is the configuration
    std::string text;
    std::string name; ///< how it is called in messages
    LoadOptions options;
    ConfigOverrides overrides;

    LoadedConfig load() const;
    /// As if that were the file's text.
    LoadedConfig loadText(std::string_view text) const;

private:
    LoadedConfig overridden(LoadedConfig loaded) const;
};

} // namespace infermux
