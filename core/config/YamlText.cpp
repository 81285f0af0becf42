#include "YamlText.h"

#include <algorithm>
#include <cctype>

namespace infermux {

namespace {

constexpr std::size_t longestFlowList = 90;

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
}

bool isNullWord(const std::string &value)
{
    return value == "~" || value == "null" || value == "Null" || value == "NULL";
}

bool mayBePlain(const std::string &value, bool inFlow)
{
    if (value.empty() || isNullWord(value) || value == "<<" || value.starts_with("---") || value.starts_with("..."))
        return false;
    const char first = value.front();
    const auto byte = static_cast<unsigned char>(first);
    const bool isSign = (first == '-' || first == '+') && value.size() > 1 && value[1] >= '0' && value[1] <= '9';
    const bool isLetter = byte >= 0x80 || std::isalnum(byte) != 0;
    if (!isLetter && !isSign && std::string_view("_/.$(<+=^").find(first) == std::string_view::npos)
        return false;
    if (value.back() == ' ' || value.back() == ':' || value.find("${") != std::string::npos)
        return false;
    if (value.find(": ") != std::string::npos || value.find(" #") != std::string::npos)
        return false;
    if (inFlow && value.find_first_of(",[]{}:?") != std::string::npos)
        return false;
    return std::none_of(value.begin(), value.end(), isControl);
}

std::string doubleQuoted(const std::string &value)
{
    std::string text = "\"";
    for (const char c : value) {
        switch (c) {
        case '"':
            text += "\\\"";
            break;
        case '\\':
            text += "\\\\";
            break;
        case '\n':
            text += "\\n";
            break;
        case '\r':
            text += "\\r";
            break;
        case '\t':
            text += "\\t";
            break;
        default:
            if (isControl(c)) {
                constexpr std::string_view digits = "0123456789abcdef";
                text += "\\x";
                text += digits[static_cast<unsigned char>(c) >> 4U];
                text += digits[static_cast<unsigned char>(c) & 15U];
            } else {
                text += c;
            }
        }
    }
    return text + '"';
}

std::string singleQuoted(const std::string &value)
{
    std::string text = "'";
    for (const char c : value) {
        text += c;
        if (c == '\'')
            text += c;
    }
    return text + '\'';
}

} // namespace

std::string scalarText(const std::string &value, YamlPlace::Style style, bool inFlow)
{
    const bool hasControls = std::any_of(value.begin(), value.end(), isControl);
    if (style == YamlPlace::Style::SingleQuoted && !hasControls)
        return singleQuoted(value);
    if (style != YamlPlace::Style::DoubleQuoted && mayBePlain(value, inFlow))
        return value;
    return doubleQuoted(value);
}

std::string flowText(const YamlValue &value)
{
    std::string text;
    switch (value.kind()) {
    case YamlValue::Kind::Null:
        return "null";
    case YamlValue::Kind::Scalar:
        return scalarText(value.scalar(), YamlPlace::Style::Plain, true);
    case YamlValue::Kind::List:
        for (const YamlValue &item : value.items())
            text += (text.empty() ? "" : ", ") + flowText(item);
        return '[' + text + ']';
    case YamlValue::Kind::Map:
        for (const auto &[key, field] : value.fields())
            text +=
                (text.empty() ? "" : ", ") + scalarText(key, YamlPlace::Style::Plain, true) + ": " + flowText(field);
        break;
    }
    return '{' + text + '}';
}

std::string blockText(const YamlValue &value, std::size_t column, const YamlManner &manner)
{
    const std::string lineBreak = std::string(manner.newLine) + std::string(column, ' ');
    std::string text;
    for (const YamlValue &item : value.items()) {
        if (!text.empty())
            text += lineBreak;
        text += '-' + textAfterDash(item, column, manner);
    }
    for (const auto &[key, field] : value.fields()) {
        if (!text.empty())
            text += lineBreak;
        text += fieldText(key, field, column, manner);
    }
    return text;
}

bool fitsBesideKey(const YamlValue &value)
{
    if (!value.isCollection() || (value.items().empty() && value.fields().empty()))
        return true;
    return value.isList()
           && std::none_of(value.items().begin(), value.items().end(),
                           [](const YamlValue &item) { return item.isCollection(); })
           && flowText(value).size() <= longestFlowList;
}

std::string textAfterColon(const YamlValue &value, std::size_t column, const YamlManner &manner)
{
    if (value.isScalar())
        return ' ' + scalarText(value.scalar(), YamlPlace::Style::Plain, false);
    if (fitsBesideKey(value))
        return ' ' + flowText(value);
    const std::size_t inner = value.isList() && !manner.indentsLists ? column : column + manner.indent;
    return std::string(manner.newLine) + std::string(inner, ' ') + blockText(value, inner, manner);
}

std::string textAfterDash(const YamlValue &value, std::size_t column, const YamlManner &manner)
{
    if (value.isScalar())
        return ' ' + scalarText(value.scalar(), YamlPlace::Style::Plain, false);
    if (fitsBesideKey(value))
        return ' ' + flowText(value);
    return ' ' + blockText(value, column + 2, manner);
}

std::string fieldText(const std::string &key, const YamlValue &value, std::size_t column, const YamlManner &manner)
{
    return scalarText(key, YamlPlace::Style::Plain, false) + ':' + textAfterColon(value, column, manner);
}

} // namespace infermux
