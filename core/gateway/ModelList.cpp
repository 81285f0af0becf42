#include "ModelList.h"

#include <wire/Json.h>

namespace infermux {

namespace {

constexpr std::size_t most = 2000;

} // namespace

std::vector<std::string> modelNamesIn(std::string_view body)
{
    std::vector<std::string> names;
    const auto json = parseJson(body);
    if (!json.ok())
        return names;
    for (const auto &[list, key] : {std::pair{"data", "id"}, std::pair{"models", "name"}}) {
        const Json &items = memberAt(*json, list);
        for (std::size_t i = 0; items.is_array() && i < items.size() && names.size() < most; ++i) {
            if (const std::string name = stringAt(items[i], key); !name.empty())
                names.push_back(name);
        }
    }
    return names;
}

} // namespace infermux
