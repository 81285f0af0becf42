#include "AuthEdit.h"

#include "WrittenValue.h"

namespace infermux {

namespace {

const YamlPath keysPath{std::string("auth"), std::string("keys")};

} // namespace

ConfigEdit addingCallerKey(std::string caller, std::string key)
{
    return [caller = std::move(caller), key = std::move(key)](YamlEditor &editor, const EnvironmentLookup &) {
        const YamlValue *keys = editor.value().at(keysPath);
        const std::size_t behind = keys && keys->isList() ? keys->items().size() : 0;
        return editor.insert(keysPath, behind,
                             YamlValue::map({{"key", YamlValue(key)}, {"caller", YamlValue(caller)}}));
    };
}

ConfigEdit removingCallerKey(std::size_t index, std::string caller)
{
    return [index, caller = std::move(caller)](YamlEditor &editor,
                                               const EnvironmentLookup &environment) -> std::optional<Error> {
        YamlPath path = keysPath;
        path.emplace_back(index);
        const YamlValue *key = editor.value().at(path);
        if (!key || textIn(*key, "caller", environment).value_or("") != caller)
            return Error{"not_found", "there is no such key of " + caller};
        if (editor.value().at(keysPath)->items().size() == 1)
            return editor.remove(keysPath);
        return editor.remove(path);
    };
}

} // namespace infermux
