#pragma once

#include "EnvironmentReferences.h"
#include "YamlValue.h"

#include <optional>
#include <string>
#include <vector>

namespace infermux {

/// What a configuration's text says, also while the loader refuses it: the editors show it field by field. Merge keys
/// are followed and variables filled in, as the loader does.

/// A mapping's field, its own before one that is merged in; null: there is none.
const YamlValue *fieldIn(const YamlValue &map, const std::string &key);
const YamlValue *fieldAt(const YamlValue &root, const std::vector<std::string> &keys);
/// The text of a field; nothing: there is none, or it is no text.
std::optional<std::string> textIn(const YamlValue &map, const std::string &key, const EnvironmentLookup &environment);
/// The items of a list, or the one text that stands for a list of it.
std::vector<std::string> textsIn(const YamlValue &map, const std::string &key, const EnvironmentLookup &environment);
/// The item whose `name` is this one, variables filled in, and the `nth` of those; nothing: there is none.
std::optional<std::size_t> indexOfNamed(const YamlValue *list, const std::string &name,
                                        const EnvironmentLookup &environment, const std::string &key = "name",
                                        std::size_t nth = 0);

} // namespace infermux
