#include "BudgetEdit.h"

#include "WrittenValue.h"

namespace infermux {

namespace {

/// `budgets` may be the list itself.
YamlPath limitsPath(const YamlValue &root)
{
    const YamlValue *budgets = root.at(YamlStep(std::string("budgets")));
    if (budgets && budgets->isList())
        return {std::string("budgets")};
    return {std::string("budgets"), std::string("limits")};
}

std::optional<std::size_t> limitOf(const std::string &caller, const YamlValue *limits,
                                   const EnvironmentLookup &environment)
{
    return indexOfNamed(limits, caller, environment, "caller");
}

} // namespace

ConfigEdit settingBudget(std::string caller, std::vector<YamlValue::Field> fields)
{
    return [caller = std::move(caller), fields = std::move(fields)](YamlEditor &editor,
                                                                    const EnvironmentLookup &environment) {
        YamlPath path = limitsPath(editor.value());
        const YamlValue *limits = editor.value().at(path);
        const auto index = limitOf(caller, limits, environment);
        YamlValue limit = YamlValue::map();
        limit.set("caller", index ? *limits->items()[*index].at(YamlStep(std::string("caller"))) : YamlValue(caller));
        for (const auto &[name, value] : fields)
            limit.set(name, value);
        if (!index)
            return editor.insert(path, limits ? limits->items().size() : 0, limit);
        path.emplace_back(*index);
        return editor.set(path, limit);
    };
}

ConfigEdit settingBudgetField(std::string caller, std::string field, std::optional<YamlValue> value)
{
    return [caller = std::move(caller), field = std::move(field),
            value = std::move(value)](YamlEditor &editor, const EnvironmentLookup &environment) {
        YamlPath path = limitsPath(editor.value());
        const YamlValue *limits = editor.value().at(path);
        const auto index = limitOf(caller, limits, environment);
        if (!index && !value)
            return std::optional(Error{"not_found", "there is no limit for " + caller});
        if (!index) {
            YamlValue limit = YamlValue::map({{"caller", YamlValue(caller)}, {field, *value}});
            return editor.insert(path, limits ? limits->items().size() : 0, limit);
        }
        path.emplace_back(*index);
        path.emplace_back(field);
        if (value)
            return editor.set(path, *value);
        return editor.value().at(path) ? editor.remove(path) : std::nullopt;
    };
}

ConfigEdit removingBudget(std::string caller)
{
    return [caller = std::move(caller)](YamlEditor &editor, const EnvironmentLookup &environment) {
        YamlPath path = limitsPath(editor.value());
        const auto index = limitOf(caller, editor.value().at(path), environment);
        if (!index)
            return std::optional(Error{"not_found", "there is no limit for " + caller});
        path.emplace_back(*index);
        return editor.remove(path);
    };
}

} // namespace infermux
