#pragma once

#include <config/Config.h>
#include <routing/ProviderState.h>

#include <memory>

namespace infermux {

/// A configuration with the state of its providers. An exchange keeps the one it began with; a reload makes a new one
/// that shares the states of providers that stay.
struct LiveConfig
{
    ConfigPtr config;
    ProviderStates states;
};

using LiveConfigPtr = std::shared_ptr<const LiveConfig>;

} // namespace infermux
