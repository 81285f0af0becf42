#include "Json.h"

namespace infermux {

namespace {

constexpr int maxDepth = 200;

bool isTooDeep(std::string_view text)
{
    int depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > maxDepth)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

} // namespace

Result<Json> parseJson(std::string_view text)
{
    if (isTooDeep(text))
        return Error{"invalid_json", "more than 200 levels of nesting"};
    Json json = Json::parse(text.begin(), text.end(), nullptr, false);
    if (json.is_discarded())
        return Error{"invalid_json", "not valid JSON"};
    return json;
}

std::string dumpJson(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string stringAt(const Json &object, const char *key)
{
    const Json &member = memberAt(object, key);
    return member.is_string() ? member.get<std::string>() : std::string();
}

const Json &memberAt(const Json &object, const char *key)
{
    static const Json null;
    if (!object.is_object())
        return null;
    const auto member = object.find(key);
    return member == object.end() ? null : *member;
}

} // namespace infermux
