#include "PriceEdit.h"

namespace infermux {

namespace {

const YamlPath pricing{std::string("pricing")};

YamlPath pathOf(const std::string &table, const std::string &model)
{
    return {std::string("pricing"), table, model};
}

/// Into the place that is there, so that only it is touched.
std::optional<Error> setOne(YamlEditor &editor, const PriceSetting &setting)
{
    const YamlPath path = pathOf(setting.table, setting.model);
    const YamlValue *there = editor.value().at(path);
    if (!there || !there->isMap())
        return editor.set(path, setting.fields);
    for (const auto &[field, value] : setting.fields.fields()) {
        YamlPath inside = path;
        inside.emplace_back(field);
        if (auto failed = editor.set(inside, value))
            return failed;
    }
    return std::nullopt;
}

/// Tables that are new are written in one go: an import may bring thousands of models.
std::optional<Error> addTables(YamlEditor &editor, const std::vector<PriceSetting> &settings)
{
    YamlValue added = YamlValue::map();
    for (const PriceSetting &setting : settings) {
        if (editor.value().at(YamlPath{std::string("pricing"), setting.table}))
            continue;
        if (!added.at(YamlStep(setting.table)))
            added.set(setting.table, YamlValue::map());
        added.at(YamlStep(setting.table))->set(setting.model, setting.fields);
    }
    const YamlValue *there = editor.value().at(pricing);
    if (!added.fields().empty() && (!there || !there->isMap()))
        return editor.set(pricing, added);
    for (const auto &[table, models] : added.fields()) {
        if (auto failed = editor.set(YamlPath{std::string("pricing"), table}, models))
            return failed;
    }
    return std::nullopt;
}

} // namespace

ConfigEdit settingPrices(std::vector<PriceSetting> settings)
{
    return [settings = std::move(settings)](YamlEditor &editor, const EnvironmentLookup &) -> std::optional<Error> {
        std::vector<PriceSetting> inTables;
        for (const PriceSetting &setting : settings) {
            if (editor.value().at(YamlPath{std::string("pricing"), setting.table}))
                inTables.push_back(setting);
        }
        if (auto failed = addTables(editor, settings))
            return failed;
        for (const PriceSetting &setting : inTables) {
            if (auto failed = setOne(editor, setting))
                return failed;
        }
        return std::nullopt;
    };
}

ConfigEdit removingPrice(std::string table, std::string model)
{
    return [table = std::move(table), model = std::move(model)](YamlEditor &editor, const EnvironmentLookup &) {
        const YamlPath inTable{std::string("pricing"), table};
        const YamlValue *models = editor.value().at(inTable);
        if (models && models->isMap() && models->fields().size() == 1 && models->fields().front().first == model)
            return editor.remove(inTable);
        return editor.remove(pathOf(table, model));
    };
}

} // namespace infermux
