#include "EnvironmentReferences.h"

#include <algorithm>
#include <cstdlib>

namespace infermux {

namespace {

bool startsName(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
}

std::string_view takeName(std::string_view text)
{
    if (text.empty() || !startsName(text.front()))
        return {};
    const auto end =
        std::find_if_not(text.begin(), text.end(), [](char c) { return startsName(c) || (c >= '0' && c <= '9'); });
    return text.substr(0, static_cast<std::size_t>(end - text.begin()));
}

} // namespace

EnvironmentLookup processEnvironment()
{
    return [](const std::string &name) -> std::optional<std::string> {
        const char *value = std::getenv(name.c_str());
        return value ? std::optional<std::string>(value) : std::nullopt;
    };
}

Result<ResolvedText> resolveEnvironment(std::string_view text, const EnvironmentLookup &lookup)
{
    ResolvedText resolved;
    const auto substitute = [&](std::string_view name) {
        resolved.hadReference = true;
        if (const auto value = lookup(std::string(name))) {
            resolved.text += *value;
            return true;
        }
        return false;
    };

    while (!text.empty()) {
        const auto dollar = std::min(text.find('$'), text.size());
        resolved.text += text.substr(0, dollar);
        text.remove_prefix(dollar);
        if (text.size() < 2) {
            resolved.text += text;
            break;
        }
        if (text[1] == '$') {
            resolved.text += '$';
            text.remove_prefix(2);
            continue;
        }
        if (text[1] == '{') {
            const auto close = text.find('}');
            const std::string_view name = takeName(text.substr(2));
            if (close == std::string_view::npos || name.empty())
                return Error{"invalid_reference",
                             "not an environment reference: \"" + std::string(text)
                                 + "\" (write ${NAME}, ${NAME:?message}, or $$ for a dollar sign)"};
            const std::string_view rest = text.substr(2 + name.size(), close - 2 - name.size());
            if (!rest.empty() && !rest.starts_with(":?"))
                return Error{"invalid_reference", "only ${NAME} and ${NAME:?message} are understood, not \""
                                                      + std::string(text.substr(0, close + 1)) + "\""};
            if (!substitute(name)) {
                if (!rest.empty())
                    return Error{"variable_unset",
                                 std::string(name) + ": "
                                     + (rest.size() > 2 ? std::string(rest.substr(2)) : "is not set")};
                resolved.unset.emplace_back(name);
            }
            text.remove_prefix(close + 1);
            continue;
        }
        const std::string_view name = takeName(text.substr(1));
        if (name.empty()) {
            resolved.text += '$';
            text.remove_prefix(1);
            continue;
        }
        if (!substitute(name))
            resolved.unset.emplace_back(name);
        text.remove_prefix(1 + name.size());
    }
    return resolved;
}

} // namespace infermux
