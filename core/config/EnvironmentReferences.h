#pragma once

#include <base/Result.h>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace infermux {

/// Looks a variable up; nothing when it is not set.
using EnvironmentLookup = std::function<std::optional<std::string>(const std::string &name)>;

/// The variables of this process.
EnvironmentLookup processEnvironment();

struct ResolvedText
{
    std::string text;
    std::vector<std::string> unset; ///< variables that were referred to but are not set
    bool hadReference = false;
};

/// Replaces `${NAME}`, `$NAME` and `${NAME:?message}`; `$$` is a literal `$`, and so is a `$` before anything else.
/// An unset variable becomes empty text and is named in `unset`; with `:?message` it is an error with that message.
Result<ResolvedText> resolveEnvironment(std::string_view text, const EnvironmentLookup &lookup);

} // namespace infermux
