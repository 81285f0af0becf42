#include "YamlValue.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>

namespace infermux {

std::string toString(const YamlPath &path)
{
    std::string text;
    for (const YamlStep &step : path) {
        if (const auto *index = std::get_if<std::size_t>(&step)) {
            text += '[' + std::to_string(*index) + ']';
        } else {
            if (!text.empty())
                text += '.';
            text += std::get<std::string>(step);
        }
    }
    return text;
}

YamlValue::YamlValue(std::string scalar)
    : m_kind(Kind::Scalar)
    , m_scalar(std::move(scalar))
{
}

YamlValue YamlValue::list(std::vector<YamlValue> items)
{
    YamlValue value;
    value.m_kind = Kind::List;
    value.m_items = std::move(items);
    return value;
}

YamlValue YamlValue::map(std::vector<Field> fields)
{
    YamlValue value;
    value.m_kind = Kind::Map;
    value.m_fields = std::move(fields);
    return value;
}

Result<YamlValue> YamlValue::of(const YAML::Node &node)
{
    if (node.IsScalar())
        return YamlValue(node.Scalar());
    if (node.IsSequence()) {
        YamlValue value = list();
        for (const auto &item : node) {
            auto converted = of(item);
            if (!converted.ok())
                return converted;
            value.m_items.push_back(std::move(converted).value());
        }
        return value;
    }
    if (node.IsMap()) {
        YamlValue value = map();
        for (const auto &field : node) {
            if (!field.first.IsScalar())
                return Error{"unsupported", "a key that is not a plain word"};
            auto converted = of(field.second);
            if (!converted.ok())
                return converted;
            value.m_fields.emplace_back(field.first.Scalar(), std::move(converted).value());
        }
        return value;
    }
    return YamlValue();
}

const YamlValue *YamlValue::at(const YamlStep &step) const
{
    if (const auto *index = std::get_if<std::size_t>(&step))
        return isList() && *index < m_items.size() ? &m_items[*index] : nullptr;
    const auto field = std::find_if(m_fields.begin(), m_fields.end(),
                                    [&](const Field &f) { return f.first == std::get<std::string>(step); });
    return field == m_fields.end() ? nullptr : &field->second;
}

YamlValue *YamlValue::at(const YamlStep &step)
{
    return const_cast<YamlValue *>(std::as_const(*this).at(step));
}

const YamlValue *YamlValue::at(const YamlPath &path) const
{
    const YamlValue *value = this;
    for (std::size_t i = 0; value && i < path.size(); ++i)
        value = value->at(path[i]);
    return value;
}

YamlValue *YamlValue::at(const YamlPath &path)
{
    return const_cast<YamlValue *>(std::as_const(*this).at(path));
}

void YamlValue::set(std::string_view key, YamlValue value)
{
    if (YamlValue *known = at(YamlStep(std::string(key))))
        *known = std::move(value);
    else
        m_fields.emplace_back(key, std::move(value));
}

} // namespace infermux
