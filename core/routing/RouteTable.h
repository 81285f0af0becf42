#pragma once

#include "RouteDecision.h"

#include <config/Config.h>
#include <pricing/PriceList.h>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace infermux {

/// What the configuration alone says about a model: its group, and who serves it under what name at what price.
struct Route
{
    struct Member
    {
        std::size_t provider = 0; ///< index in the configuration
        bool isServed = false;    ///< listed, aliased, or the provider has no list
        std::string sentModel;
        const TokenPrice *price = nullptr; ///< null: unpriced
    };

    std::string group; ///< empty: none matched
    Strategy strategy = Strategy::RoundRobin;
    std::vector<Member> members; ///< in declared order
};

/// The routes of a configuration, worked out once for each model that is asked for. Belongs to one thread.
class RouteTable
{
public:
    RouteTable(ConfigPtr config, std::shared_ptr<const PriceList> prices);

    /// It points into the price list, which it keeps.
    std::shared_ptr<const Route> routeOf(const std::string &model);
    const Config &config() const { return *m_config; }

private:
    std::shared_ptr<const Route> workOut(const std::string &model) const;

    ConfigPtr m_config;
    std::shared_ptr<const PriceList> m_prices;
    std::unordered_map<std::string, std::shared_ptr<const Route>> m_routes;
};

/// Whether a name of a group's `models` means this model: the same name, or a beginning followed by *.
bool matchesModel(std::string_view pattern, std::string_view model);

/// The name that the provider is sent for `model`; nothing: it does not serve it.
std::optional<std::string> sentModelName(const ProviderConfig &provider, const std::string &model);

} // namespace infermux
