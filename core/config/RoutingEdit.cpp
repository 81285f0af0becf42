#include "RoutingEdit.h"

#include "WrittenValue.h"

#include <algorithm>
#include <functional>

namespace infermux {

namespace {

const YamlPath groupsPath{std::string("routing"), std::string("groups")};

YamlPath operator/(YamlPath path, YamlStep step)
{
    path.push_back(std::move(step));
    return path;
}

using InGroup = std::function<std::optional<Error>(YamlEditor &, const EnvironmentLookup &, const YamlPath &group)>;

ConfigEdit inGroup(GroupName group, InGroup edit)
{
    return
        [group = std::move(group), edit = std::move(edit)](YamlEditor &editor, const EnvironmentLookup &environment) {
            const auto index = indexOfNamed(editor.value().at(groupsPath), group.name, environment, "name", group.nth);
            if (!index)
                return std::optional(Error{"not_found", "there is no group " + group.name});
            return edit(editor, environment, groupsPath / *index);
        };
}

std::optional<std::size_t> indexOf(const std::vector<std::string> &texts, const std::string &text)
{
    const auto found = std::find(texts.begin(), texts.end(), text);
    return found == texts.end() ? std::nullopt : std::optional<std::size_t>(found - texts.begin());
}

YamlValue listOf(const std::vector<std::string> &texts)
{
    return YamlValue::list({texts.begin(), texts.end()});
}

Error notThere(const std::string &item)
{
    return {"not_found", "there is no " + item};
}

} // namespace

std::vector<WrittenGroup> writtenGroups(const YamlValue &root, const EnvironmentLookup &environment)
{
    std::vector<WrittenGroup> groups;
    const YamlValue *list = fieldAt(root, {"routing", "groups"});
    for (std::size_t i = 0; list && list->isList() && i < list->items().size(); ++i) {
        const YamlValue &group = list->items()[i];
        groups.push_back({textIn(group, "name", environment).value_or(""), textsIn(group, "models", environment),
                          textIn(group, "strategy", environment).value_or(""),
                          textsIn(group, "providers", environment)});
    }
    return groups;
}

ConfigEdit addingGroup(WrittenGroup group)
{
    return [group = std::move(group)](YamlEditor &editor, const EnvironmentLookup &) {
        YamlValue written = YamlValue::map({{"name", YamlValue(group.name)}, {"models", listOf(group.models)}});
        if (!group.strategy.empty())
            written.set("strategy", YamlValue(group.strategy));
        if (!group.providers.empty())
            written.set("providers", listOf(group.providers));
        const YamlValue *groups = editor.value().at(groupsPath);
        return editor.insert(groupsPath, groups && groups->isList() ? groups->items().size() : 0, written);
    };
}

ConfigEdit removingGroup(GroupName group)
{
    return inGroup(std::move(group), [](YamlEditor &editor, const EnvironmentLookup &, const YamlPath &path) {
        return editor.remove(path);
    });
}

ConfigEdit movingGroup(GroupName group, std::size_t to)
{
    return inGroup(std::move(group), [to](YamlEditor &editor, const EnvironmentLookup &, const YamlPath &path) {
        return editor.move(groupsPath, std::get<std::size_t>(path.back()), to);
    });
}

ConfigEdit settingGroupField(GroupName group, std::string field, std::optional<YamlValue> value)
{
    return inGroup(std::move(group), [field = std::move(field), value = std::move(value)](
                                         YamlEditor &editor, const EnvironmentLookup &, const YamlPath &path) {
        if (value)
            return editor.set(path / field, *value);
        return editor.value().at(path / field) ? editor.remove(path / field) : std::nullopt;
    });
}

ConfigEdit addingToGroup(GroupName group, std::string list, std::string item)
{
    return inGroup(std::move(group),
                   [list = std::move(list), item = std::move(item)](YamlEditor &editor,
                                                                    const EnvironmentLookup &environment,
                                                                    const YamlPath &path) -> std::optional<Error> {
                       std::vector<std::string> texts = textsIn(*editor.value().at(path), list, environment);
                       if (indexOf(texts, item))
                           return std::nullopt;
                       const YamlValue *there = editor.value().at(path / list);
                       if (there && there->isList())
                           return editor.insert(path / list, texts.size(), YamlValue(item));
                       texts.push_back(item);
                       return editor.set(path / list, listOf(texts));
                   });
}

ConfigEdit removingFromGroup(GroupName group, std::string list, std::string item)
{
    return inGroup(std::move(group),
                   [list = std::move(list), item = std::move(item)](YamlEditor &editor,
                                                                    const EnvironmentLookup &environment,
                                                                    const YamlPath &path) -> std::optional<Error> {
                       const auto texts = textsIn(*editor.value().at(path), list, environment);
                       const auto index = indexOf(texts, item);
                       if (!index)
                           return notThere(item);
                       return texts.size() == 1 ? editor.remove(path / list) : editor.remove(path / list / *index);
                   });
}

ConfigEdit movingInGroup(GroupName group, std::string list, std::string item, std::size_t to)
{
    return inGroup(std::move(group),
                   [list = std::move(list), item = std::move(item), to](YamlEditor &editor,
                                                                        const EnvironmentLookup &environment,
                                                                        const YamlPath &path) -> std::optional<Error> {
                       const auto index = indexOf(textsIn(*editor.value().at(path), list, environment), item);
                       if (!index)
                           return notThere(item);
                       return editor.move(path / list, *index, to);
                   });
}

} // namespace infermux
