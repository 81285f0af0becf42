#pragma once

#include "ConfigFile.h"

#include <string>
#include <vector>

namespace infermux {

/// Edits of `pricing`: overrides of the built-in price table, and new entries.

/// A model's price under a table, in whole or in the fields that are named: those it has beside them stay.
struct PriceSetting
{
    std::string table;
    std::string model;
    YamlValue fields; ///< a mapping, such as {input_per_million: 2.5}
};

/// All of them at once; tables and entries that are missing are made.
ConfigEdit settingPrices(std::vector<PriceSetting> settings);
/// The override goes, and its table with the last one.
ConfigEdit removingPrice(std::string table, std::string model);

} // namespace infermux
