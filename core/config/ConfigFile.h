#pragma once

#include "ConfigSource.h"
#include "YamlEditor.h"

#include <base/Result.h>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace infermux {

/// The text of a configuration file; at most 4 MiB.
Result<std::string> readConfigText(const std::string &path);

/// Puts `text` in the place of the file: written beside it, flushed, then renamed over it, so that at every moment the
/// old or the new one is there, whole; permissions are kept, and the old text stays as FILE.bak. `expected` is what the
/// file held when it was read: if it holds something else by now, nothing is written (`changed_on_disk`).
std::optional<Error> replaceConfigText(const std::string &path, const std::string &expected, const std::string &text);

/// A change to a configuration, said on its text. The variables are those that the file is read with.
using ConfigEdit = std::function<std::optional<Error>(YamlEditor &, const EnvironmentLookup &)>;

/// One value in one place.
ConfigEdit settingValue(YamlPath path, YamlValue value);

/// Likewise; nothing: the field goes, and the mappings around it that would be empty without it.
ConfigEdit settingOrRemoving(YamlPath path, std::optional<YamlValue> value);

/// What came of an edit: the configuration as the file has it now, or why the file is what it was.
struct EditedConfig
{
    std::optional<Error> error; ///< `invalid_config`: see the diagnostics of `loaded`
    LoadedConfig loaded;
    std::string text;
};

/// Reads the file, edits, validates with the loader and writes; then what was written is the result. May take time.
EditedConfig editConfig(const ConfigSource &source, const ConfigEdit &edit);
/// Likewise with a text that was edited already, of what the file held then. A configuration without a file is valid
/// or not, and nothing is written.
EditedConfig writeConfig(const ConfigSource &source, const std::string &expected, const std::string &text);

} // namespace infermux
