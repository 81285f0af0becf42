#pragma once

#include <config/Config.h>
#include <pricing/PriceList.h>
#include <routing/ProviderState.h>
#include <routing/RouteTable.h>

#include <memory>

namespace infermux {

/// A configuration with its prices and the state of its providers. An exchange keeps the one it began with; a reload
/// makes a new one that shares the states of providers that stay.
struct LiveConfig
{
    ConfigPtr config;
    std::shared_ptr<const PriceList> prices;
    std::shared_ptr<RouteTable> routes; ///< fills itself as models are asked for
    ProviderStates states;
};

using LiveConfigPtr = std::shared_ptr<const LiveConfig>;

} // namespace infermux
