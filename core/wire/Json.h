#pragma once

#include <base/Result.h>

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

/// Documents that are built or rebuilt; what only passes through is never parsed into one. Keeps the order of keys.
namespace infermux {

using Json = nlohmann::ordered_json;

/// Parses; more than 200 levels is an error, so that nothing that walks the result can run out of stack.
Result<Json> parseJson(std::string_view text);
/// Compact; bytes that are not UTF-8 become U+FFFD.
std::string dumpJson(const Json &json);

/// The member's string, or empty where there is none or it is something else.
std::string stringAt(const Json &object, const char *key);
/// The member, or null where there is none.
const Json &memberAt(const Json &object, const char *key);

} // namespace infermux
