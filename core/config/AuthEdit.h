#pragma once

#include "ConfigFile.h"

#include <string>

namespace infermux {

/// Edits of `auth.keys`: keys that name their callers.

/// `key` as it is written: a reference to a variable, or the key itself.
ConfigEdit addingCallerKey(std::string caller, std::string key);
/// The one at that place, if it is still that caller's; else an error `not_found`.
ConfigEdit removingCallerKey(std::size_t index, std::string caller);

} // namespace infermux
