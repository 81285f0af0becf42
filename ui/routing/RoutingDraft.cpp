#include "RoutingDraft.h"

#include <config/WrittenValue.h>

#include <algorithm>
#include <set>

namespace infermux {

std::vector<Diagnostic> RoutingDraft::problemsOf(std::size_t group) const
{
    const std::string prefix = "routing.groups[" + std::to_string(group) + "]";
    std::vector<Diagnostic> problems;
    for (Diagnostic problem : m_draft.loaded().diagnostics) {
        if (!problem.path.starts_with(prefix))
            continue;
        problem.path.erase(0, prefix.size());
        if (problem.path.starts_with('.'))
            problem.path.erase(0, 1);
        problems.push_back(problem);
    }
    return problems;
}

std::vector<std::string> RoutingDraft::providers() const
{
    std::vector<std::string> names;
    const YamlValue *list = fieldAt(m_draft.value(), {"providers"});
    for (std::size_t i = 0; list && list->isList() && i < list->items().size(); ++i)
        names.push_back(textIn(list->items()[i], "name", m_draft.environment()).value_or(""));
    return names;
}

std::vector<std::string> RoutingDraft::servedModels() const
{
    std::set<std::string> names;
    if (const ConfigPtr config = m_draft.loaded().config) {
        for (const ProviderConfig &provider : config->providers) {
            names.insert(provider.models.begin(), provider.models.end());
            for (const auto &[alias, model] : provider.modelAliases)
                names.insert(alias);
        }
    }
    return {names.begin(), names.end()};
}

std::string RoutingDraft::defaultStrategy() const
{
    const YamlValue *strategy = fieldAt(m_draft.value(), {"routing", "strategy"});
    return strategy && strategy->isScalar() ? strategy->scalar() : std::string(toString(Strategy::RoundRobin));
}

GroupName nameOf(const std::vector<WrittenGroup> &all, std::size_t index)
{
    const auto before = std::count_if(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(index),
                                      [&](const WrittenGroup &group) { return group.name == all[index].name; });
    return {all[index].name, static_cast<std::size_t>(before)};
}

} // namespace infermux
