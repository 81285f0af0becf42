#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace infermux {

/// The names in a provider's list of models: `data[].id` of the OpenAI and Anthropic dialects, `models[].name` of
/// Ollama. At most 2,000, in the provider's order; none: it is no such list.
std::vector<std::string> modelNamesIn(std::string_view body);

} // namespace infermux
