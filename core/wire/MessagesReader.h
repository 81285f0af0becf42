#pragma once

#include "ChatAnswer.h"

#include <base/Result.h>

#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace infermux {

/// Reads a whole answer in the Anthropic Messages dialect (M of wire-formats.md, "M → C"). Pure.
/// Error code `upstream_error`: it is not one.
Result<ChatAnswer> readMessagesAnswer(std::string_view body);

/// `error.type` and `error.message` of an error answer in this dialect; nothing if it is none.
std::optional<AnswerFailed> readMessagesError(std::string_view body);

/// Reads the events of a stream in the Messages dialect. Pure but for what it remembers of the stream.
class MessagesStreamReader
{
public:
    /// What one frame says in neutral events; possibly nothing.
    std::vector<ChatEvent> read(std::string_view data);

    /// The figures so far: final once the stream has ended, the best known when it broke off.
    const std::optional<Usage> &usage() const { return m_usage; }
    bool isDone() const { return m_done; }

private:
    std::vector<ChatEvent> readBlockStart(const Json &json);
    std::vector<ChatEvent> readBlockDelta(const Json &json);
    std::vector<ChatEvent> readBlockStop(const Json &json);

    std::optional<Usage> m_usage;
    struct ToolBlock
    {
        int index = 0; ///< among tool calls
        bool hasArguments = false;
    };
    std::map<std::int64_t, ToolBlock> m_toolBlocks; // by index of the block
    bool m_done = false;
};

} // namespace infermux
