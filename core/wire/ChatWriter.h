#pragma once

#include "ChatAnswer.h"

#include <cstdint>
#include <string>

namespace infermux {

/// Writes a whole answer in the chat completions dialect (C of wire-formats.md). `created` in seconds of Unix time.
/// Pure.
std::string writeChatAnswer(const ChatAnswer &answer, std::int64_t created);

/// Writes a stream of answers in the chat completions dialect, event by event. Pure but for what it remembers of the
/// stream: id and model of its first event.
class ChatStreamWriter
{
public:
    ChatStreamWriter(bool wantsUsage, std::int64_t created)
        : m_wantsUsage(wantsUsage)
        , m_created(created)
    {
    }

    /// The frames for one event; possibly none.
    std::string write(const ChatEvent &event);

private:
    std::string chunk(Json delta, Json finishReason) const;
    Json envelope() const;

    bool m_wantsUsage;
    std::int64_t m_created;
    std::string m_id;
    std::string m_model;
};

/// `usage` as this dialect has it.
Json chatUsage(const Usage &usage);

} // namespace infermux
