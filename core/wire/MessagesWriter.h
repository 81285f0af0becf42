#pragma once

#include "ChatRequest.h"

#include <base/Result.h>

#include <cstdint>
#include <string>

namespace infermux {

/// Writes a request in the Anthropic Messages dialect (M of wire-formats.md, "C → M"). `defaultMaxTokens` stands in
/// where the request names no maximum. Error code `invalid_request`: the dialect can't express it. Pure.
Result<std::string> writeMessagesRequest(const ChatRequest &request, std::int64_t defaultMaxTokens);

} // namespace infermux
