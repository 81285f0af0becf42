#include "FirstModel.h"

#include "DemoProvider.h"

namespace infermux {

std::string firstModel(const Config &config, const std::string &onlyProvider)
{
    if (onlyProvider.empty()) {
        for (const RouteGroupConfig &group : config.routing.groups) {
            for (const std::string &model : group.models) {
                if (!model.ends_with('*'))
                    return model;
            }
        }
    }
    for (const ProviderConfig &provider : config.providers) {
        if (!onlyProvider.empty() && provider.name != onlyProvider)
            continue;
        if (!provider.models.empty())
            return provider.models.front();
        if (!provider.modelAliases.empty())
            return provider.modelAliases.begin()->first;
        if (provider.type == ProviderType::Demo)
            return demoModels().front();
    }
    return {};
}

} // namespace infermux
