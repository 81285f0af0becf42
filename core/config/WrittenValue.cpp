#include "WrittenValue.h"

namespace infermux {

namespace {

std::string filledIn(const std::string &text, const EnvironmentLookup &environment)
{
    const auto resolved = resolveEnvironment(text, environment);
    return resolved.ok() ? resolved->text : text;
}

} // namespace

const YamlValue *fieldIn(const YamlValue &map, const std::string &key)
{
    if (const YamlValue *own = map.at(YamlStep(key)))
        return own;
    const YamlValue *merged = map.isMap() ? map.at(YamlStep(std::string("<<"))) : nullptr;
    if (!merged)
        return nullptr;
    if (merged->isMap())
        return fieldIn(*merged, key);
    for (const YamlValue &one : merged->items()) {
        if (const YamlValue *found = fieldIn(one, key))
            return found;
    }
    return nullptr;
}

const YamlValue *fieldAt(const YamlValue &root, const std::vector<std::string> &keys)
{
    const YamlValue *at = &root;
    for (const std::string &key : keys) {
        at = fieldIn(*at, key);
        if (!at)
            return nullptr;
    }
    return at;
}

std::optional<std::string> textIn(const YamlValue &map, const std::string &key, const EnvironmentLookup &environment)
{
    const YamlValue *field = fieldIn(map, key);
    if (!field || !field->isScalar())
        return std::nullopt;
    return filledIn(field->scalar(), environment);
}

std::vector<std::string> textsIn(const YamlValue &map, const std::string &key, const EnvironmentLookup &environment)
{
    std::vector<std::string> texts;
    const YamlValue *field = fieldIn(map, key);
    if (field && field->isScalar())
        texts.push_back(filledIn(field->scalar(), environment));
    for (std::size_t i = 0; field && field->isList() && i < field->items().size(); ++i)
        texts.push_back(filledIn(field->items()[i].scalar(), environment));
    return texts;
}

std::optional<std::size_t> indexOfNamed(const YamlValue *list, const std::string &name,
                                        const EnvironmentLookup &environment, const std::string &key, std::size_t nth)
{
    for (std::size_t i = 0; list && list->isList() && i < list->items().size(); ++i) {
        if (textIn(list->items()[i], key, environment).value_or("") == name && nth-- == 0)
            return i;
    }
    return std::nullopt;
}

} // namespace infermux
