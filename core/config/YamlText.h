#pragma once

#include "YamlLayout.h"
#include "YamlValue.h"

#include <cstddef>
#include <string>
#include <string_view>

/// New YAML text for values, written to fit into what stands around it. Pure functions.
namespace infermux {

/// A scalar in that style where the style can say it, else in double quotes.
std::string scalarText(const std::string &value, YamlPlace::Style style, bool inFlow);

/// On one line, with brackets and braces.
std::string flowText(const YamlValue &value);

/// A collection with its children on lines of their own from that column on; the first line without indent.
std::string blockText(const YamlValue &value, std::size_t column, const YamlManner &manner);

/// What follows `key:`, from the blank or line break on. `column` is the key's. No line break at the end.
std::string textAfterColon(const YamlValue &value, std::size_t column, const YamlManner &manner);

/// What follows `-` at that column.
std::string textAfterDash(const YamlValue &value, std::size_t column, const YamlManner &manner);

/// `key: value` at that column, without indent before the first line.
std::string fieldText(const std::string &key, const YamlValue &value, std::size_t column, const YamlManner &manner);

/// Stands on the line of its key: scalars, nulls, empty collections and short lists of scalars.
bool fitsBesideKey(const YamlValue &value);

} // namespace infermux
