#pragma once

#include <config/Config.h>

#include <string>

namespace infermux {

/// The model for those who name none: the first of the first group, else the first provider's first; with
/// `onlyProvider` that provider's first. Empty: the configuration names none.
std::string firstModel(const Config &config, const std::string &onlyProvider = {});

} // namespace infermux
