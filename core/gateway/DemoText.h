#pragma once

#include <wire/ChatAnswer.h>
#include <wire/Json.h>

#include <cstdint>
#include <string>
#include <vector>

/// What the demo provider says. Pure functions of the request: the same question gets the same answer.
namespace infermux {

/// An answer cut into its tokens: what streams one by one, and what the usage counts.
struct DemoAnswer
{
    std::vector<std::string> tokens;
    std::string toolName; ///< not empty: the tokens are the arguments of a call of this tool
    FinishReason finish = FinishReason::Stop;
};

DemoAnswer demoAnswer(const ChatRequest &request);
DemoAnswer demoCompletion(const std::string &prompt, std::optional<std::int64_t> maxTokens);

/// A value that satisfies a JSON schema, as far as the usual keywords go.
Json sampleOf(const Json &schema, int depth = 0);

/// A unit vector that depends on nothing but the text.
std::vector<float> demoEmbedding(const std::string &text, std::size_t dimensions);

} // namespace infermux
