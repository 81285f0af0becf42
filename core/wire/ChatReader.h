#pragma once

#include "ChatRequest.h"

#include <base/Result.h>

#include <string_view>

namespace infermux {

/// Reads a request in the chat completions dialect (C of wire-formats.md) into the neutral form. What the neutral form
/// has no place for is dropped. The error's code is `invalid_request`. Pure.
Result<ChatRequest> readChatRequest(std::string_view body);

} // namespace infermux
