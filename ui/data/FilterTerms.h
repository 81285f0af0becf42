#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace infermux {

/// The terms of a filter as typed: blanks divide them, quotes keep blanks together and are taken off.
std::vector<std::string> filterTerms(std::string_view text);

} // namespace infermux
