#pragma once

#include <string>
#include <utility>
#include <vector>

namespace infermux {

/// The program's version, and those of the libraries that it runs with: names and versions. Any thread.
std::vector<std::pair<std::string, std::string>> versions();

} // namespace infermux
