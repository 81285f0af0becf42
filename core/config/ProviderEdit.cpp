#include "ProviderEdit.h"

#include "RoutingEdit.h"
#include "WrittenValue.h"

#include <algorithm>

namespace infermux {

namespace {

const YamlPath providersPath{std::string("providers")};

YamlPath operator/(YamlPath path, const YamlPath &more)
{
    path.insert(path.end(), more.begin(), more.end());
    return path;
}

std::optional<YamlPath> pathOf(const YamlEditor &editor, const std::string &provider,
                               const EnvironmentLookup &environment)
{
    const auto index = indexOfNamed(editor.value().at(providersPath), provider, environment);
    return index ? std::optional(providersPath / YamlPath{*index}) : std::nullopt;
}

Error notThere(const std::string &provider)
{
    return {"not_found", "there is no provider " + provider};
}

/// Where the groups name a provider: the path of each name, and how many names its list has.
std::vector<std::pair<YamlPath, std::size_t>> mentions(const YamlEditor &editor, const std::string &provider,
                                                       const EnvironmentLookup &environment)
{
    std::vector<std::pair<YamlPath, std::size_t>> found;
    const YamlPath groups{std::string("routing"), std::string("groups")};
    const YamlValue *list = editor.value().at(groups);
    for (std::size_t i = 0; list && list->isList() && i < list->items().size(); ++i) {
        const YamlPath inGroup = groups / YamlPath{i, std::string("providers")};
        const YamlValue *names = editor.value().at(inGroup);
        if (!names || !names->isList())
            continue;
        const auto texts = textsIn(list->items()[i], "providers", environment);
        const auto at = std::find(texts.begin(), texts.end(), provider);
        if (at != texts.end())
            found.emplace_back(inGroup / YamlPath{static_cast<std::size_t>(at - texts.begin())}, texts.size());
    }
    return found;
}

} // namespace

const YamlValue *writtenProvider(const YamlValue &root, const std::string &provider,
                                 const EnvironmentLookup &environment)
{
    const YamlValue *list = root.at(providersPath);
    const auto index = indexOfNamed(list, provider, environment);
    return index ? &list->items()[*index] : nullptr;
}

ConfigEdit addingProvider(YamlValue provider)
{
    return [provider = std::move(provider)](YamlEditor &editor, const EnvironmentLookup &) {
        const YamlValue *providers = editor.value().at(providersPath);
        return editor.insert(providersPath, providers && providers->isList() ? providers->items().size() : 0, provider);
    };
}

ConfigEdit removingProvider(std::string provider)
{
    return [provider = std::move(provider)](YamlEditor &editor,
                                            const EnvironmentLookup &environment) -> std::optional<Error> {
        for (const auto &[path, names] : mentions(editor, provider, environment)) {
            if (names < 2)
                continue;
            if (auto failed = editor.remove(path))
                return failed;
        }
        const auto path = pathOf(editor, provider, environment);
        return path ? editor.remove(*path) : notThere(provider);
    };
}

ConfigEdit renamingProvider(std::string provider, std::string name)
{
    return [provider = std::move(provider),
            name = std::move(name)](YamlEditor &editor, const EnvironmentLookup &environment) -> std::optional<Error> {
        const auto path = pathOf(editor, provider, environment);
        if (!path)
            return notThere(provider);
        for (const auto &[mention, names] : mentions(editor, provider, environment)) {
            if (auto failed = editor.set(mention, YamlValue(name)))
                return failed;
        }
        const YamlPath prices{std::string("pricing"), provider};
        if (editor.value().at(prices)) {
            if (auto failed = editor.rename(prices, name))
                return failed;
        }
        return editor.set(*path / YamlPath{std::string("name")}, YamlValue(name));
    };
}

ConfigEdit settingProviderField(std::string provider, YamlPath field, std::optional<YamlValue> value)
{
    return [provider = std::move(provider), field = std::move(field), value = std::move(value)](
               YamlEditor &editor, const EnvironmentLookup &environment) -> std::optional<Error> {
        const auto path = pathOf(editor, provider, environment);
        if (!path)
            return notThere(provider);
        if (value)
            return editor.set(*path / field, *value);
        return editor.value().at(*path / field) ? editor.remove(*path / field) : std::nullopt;
    };
}

ConfigEdit allOf(std::vector<ConfigEdit> edits)
{
    return
        [edits = std::move(edits)](YamlEditor &editor, const EnvironmentLookup &environment) -> std::optional<Error> {
            for (const ConfigEdit &edit : edits) {
                if (auto failed = edit(editor, environment))
                    return failed;
            }
            return std::nullopt;
        };
}

} // namespace infermux
