#pragma once

#include "Config.h"
#include "YamlValue.h"

#include <string>
#include <vector>

namespace infermux {

/// A provider as most people would write it down: what is filled in for them.
struct ProviderTemplate
{
    std::string name;  ///< in the file
    std::string title; ///< in words
    ProviderType type = ProviderType::OpenAi;
    std::string baseUrl;     ///< empty: the type's own
    std::string keyVariable; ///< where its key usually is; empty: it needs none
    std::string pricedAs;    ///< the section of the price list, where that is not the name
    bool isLocal = false;    ///< on this computer, at its usual port
    bool isLookedFor = true; ///< at first start, by its variable or port

    /// As it goes into `providers:`, with the models that were found; the key stays a reference.
    YamlValue toYaml(const std::vector<std::string> &models = {}) const;
};

/// Those who speak a dialect that infermux speaks, the best known first.
const std::vector<ProviderTemplate> &providerTemplates();

} // namespace infermux
