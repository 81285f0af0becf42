#pragma once

#include "ConfigFile.h"

#include <optional>
#include <string>
#include <vector>

namespace infermux {

/// Edits of `budgets.limits`. A caller is found by the name that its entry has once variables are filled in.

/// The caller's limit, in place of the one it has or as the last of the list; fields that are not given go.
ConfigEdit settingBudget(std::string caller, std::vector<YamlValue::Field> fields);
/// One field of the caller's limit, the others as they are; nothing: the field goes. A limit is made where there is
/// none.
ConfigEdit settingBudgetField(std::string caller, std::string field, std::optional<YamlValue> value);
/// An error `not_found` where the caller has none.
ConfigEdit removingBudget(std::string caller);

} // namespace infermux
