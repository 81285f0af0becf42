#pragma once

#include "ConfigFile.h"

#include <optional>
#include <string>

namespace infermux {

/// Edits of `providers`. A provider is found by its name once variables are filled in.

/// Behind the others.
ConfigEdit addingProvider(YamlValue provider);
/// Groups that name it beside others no longer do. One that names it alone stays, for the person to decide: without
/// providers it would mean all of them.
ConfigEdit removingProvider(std::string provider);
/// With its name in groups and in `pricing`.
ConfigEdit renamingProvider(std::string provider, std::string name);
/// A field at a path within the provider; nothing: the field goes.
ConfigEdit settingProviderField(std::string provider, YamlPath field, std::optional<YamlValue> value);

/// The provider as the text has it; null: there is none of that name.
const YamlValue *writtenProvider(const YamlValue &root, const std::string &provider,
                                 const EnvironmentLookup &environment);

/// Several edits as one.
ConfigEdit allOf(std::vector<ConfigEdit> edits);

} // namespace infermux
