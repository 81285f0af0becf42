#pragma once

#include "ChatRequest.h"
#include "Usage.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// The neutral form of an answer, whole or as events. Values; pure.
namespace infermux {

enum class FinishReason { Stop, Length, ToolCalls, ContentFilter };
/// As the chat dialect says it: stop, length, tool_calls, content_filter.
std::string_view toString(FinishReason reason);

struct ChatAnswer
{
    std::string id;
    std::string model;
    std::string text;
    std::string reasoning;
    std::vector<ToolCallPart> toolCalls;
    FinishReason finish = FinishReason::Stop;
    std::optional<Usage> usage;
};

/// The events of a stream, in the order in which they may come: one AnswerStarted, then deltas, then AnswerFinished,
/// then AnswerDone; or AnswerFailed instead of the rest.
struct AnswerStarted
{
    std::string id;
    std::string model;
};
struct TextDelta
{
    std::string text;
};
struct ReasoningDelta
{
    std::string text;
};
/// `index` counts tool calls only.
struct ToolCallStarted
{
    int index = 0;
    std::string id;
    std::string name;
};
struct ToolCallDelta
{
    int index = 0;
    std::string arguments;
};
struct AnswerFinished
{
    FinishReason reason = FinishReason::Stop;
};
struct AnswerDone
{
    std::optional<Usage> usage;
};
struct AnswerFailed
{
    std::string type;
    std::string message;
};

using ChatEvent = std::variant<AnswerStarted, TextDelta, ReasoningDelta, ToolCallStarted, ToolCallDelta, AnswerFinished,
                               AnswerDone, AnswerFailed>;

} // namespace infermux
