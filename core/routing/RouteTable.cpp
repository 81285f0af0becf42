#include "RouteTable.h"

#include <base/Log.h>

#include <algorithm>

namespace infermux {

namespace {

constexpr std::size_t maxRoutes = 4096; // callers may ask for any name

const RouteGroupConfig *matchingGroup(const Config &config, const std::string &model)
{
    for (const RouteGroupConfig &group : config.routing.groups) {
        for (const std::string &pattern : group.models) {
            if (matchesModel(pattern, model))
                return &group;
        }
    }
    return nullptr;
}

std::vector<std::size_t> membersOf(const Config &config, const RouteGroupConfig *group)
{
    std::vector<std::size_t> members;
    if (!group || group->providers.empty()) {
        for (std::size_t i = 0; i < config.providers.size(); ++i)
            members.push_back(i);
        return members;
    }
    for (const std::string &name : group->providers) {
        if (const ProviderConfig *provider = config.provider(name))
            members.push_back(static_cast<std::size_t>(provider - config.providers.data()));
    }
    return members;
}

} // namespace

bool matchesModel(std::string_view pattern, std::string_view model)
{
    if (!pattern.ends_with('*'))
        return pattern == model;
    pattern.remove_suffix(1);
    return model.starts_with(pattern);
}

std::optional<std::string> sentModelName(const ProviderConfig &provider, const std::string &model)
{
    if (const auto alias = provider.modelAliases.find(model); alias != provider.modelAliases.end())
        return alias->second;
    if (provider.models.empty()
        || std::find(provider.models.begin(), provider.models.end(), model) != provider.models.end())
        return model;
    return std::nullopt;
}

RouteTable::RouteTable(ConfigPtr config, std::shared_ptr<const PriceList> prices)
    : m_config(std::move(config))
    , m_prices(std::move(prices))
{
}

std::shared_ptr<const Route> RouteTable::routeOf(const std::string &model)
{
    if (const auto known = m_routes.find(model); known != m_routes.end())
        return known->second;
    if (m_routes.size() >= maxRoutes)
        m_routes.clear();
    return m_routes[model] = workOut(model);
}

std::shared_ptr<const Route> RouteTable::workOut(const std::string &model) const
{
    auto route = std::make_shared<Route>();
    const RouteGroupConfig *group = matchingGroup(*m_config, model);
    route->group = group ? group->name : std::string();
    route->strategy = group ? group->strategy : m_config->routing.strategy;
    for (const std::size_t index : membersOf(*m_config, group)) {
        const ProviderConfig &provider = m_config->providers[index];
        Route::Member member;
        member.provider = index;
        if (auto sent = sentModelName(provider, model)) {
            member.isServed = true;
            member.price = m_prices->find(provider, *sent);
            member.sentModel = std::move(*sent);
            if (route->strategy == Strategy::CostWeighted && !member.price)
                logInfo("no price is known: it counts as free",
                        {{"provider", provider.name}, {"model", member.sentModel}, {"group", route->group}});
        }
        route->members.push_back(std::move(member));
    }
    return route;
}

} // namespace infermux
