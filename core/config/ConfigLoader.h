#pragma once

#include "Config.h"
#include "Diagnostic.h"
#include "EnvironmentReferences.h"

#include <base/Result.h>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace infermux {

/// Reads the secret of that name from the OS keychain; an error says why there is none.
using SecretLookup = std::function<Result<Secret>(const std::string &name)>;

/// What came of reading a configuration file. `config` is there unless there are errors.
struct LoadedConfig
{
    enum class Outcome { Ok, NotFound, Malformed, Invalid };

    Outcome outcome = Outcome::Ok;
    ConfigPtr config;
    std::vector<Diagnostic> diagnostics; ///< in the order of the file
};

struct LoadOptions
{
    EnvironmentLookup environment = processEnvironment();
    SecretLookup keychain;
    bool strict = false; ///< unknown fields are errors
};

/// The loader of config.md: text → values and everything there is to say about them, in one go.
/// Any thread; with a keychain, one that may wait for it.
LoadedConfig loadConfigText(std::string_view text, const LoadOptions &options);
LoadedConfig loadConfigFile(const std::string &path, const LoadOptions &options);

/// Whole-file rules of config.md's "Validation" that need more than one field. Pure.
struct YamlReading;
void validateConfig(const Config &config, YamlReading &reading);

/// Reads `host:port`, `:port` (every interface) or `[::1]:port`.
Result<ListenAddress> parseListenAddress(std::string_view text);

} // namespace infermux
