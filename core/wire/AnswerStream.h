#pragma once

#include "ChatWriter.h"
#include "MessagesReader.h"
#include "Usage.h"

#include <base/Result.h>
#include <http/SseSplitter.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace infermux {

/// A streamed answer on its way from a provider to the caller: bytes in, bytes for the caller out, and what there is
/// to learn of it on the side. Pure but for what it remembers of the stream; any thread.
class AnswerStream
{
public:
    virtual ~AnswerStream() = default;

    /// The bytes for the caller that `bytes` of the provider make; whole frames only.
    virtual std::string feed(std::string_view bytes) = 0;
    /// The provider ended the stream: what is still to be said.
    virtual std::string finish() = 0;

    /// What the provider counted, if it did.
    const std::optional<Usage> &usage() const { return m_usage; }
    /// Code points generated so far, for an estimate where the provider counted nothing.
    std::size_t characters() const { return m_characters; }
    /// The stream said that it is whole.
    bool isComplete() const { return m_complete; }
    /// The stream itself reported an error or can't be understood.
    const std::optional<Error> &failure() const { return m_failure; }
    const std::string &finishReason() const { return m_finishReason; }

protected:
    std::optional<Usage> m_usage;
    std::size_t m_characters = 0;
    bool m_complete = false;
    std::optional<Error> m_failure;
    std::string m_finishReason;
};

/// Chat or legacy completions to a caller of the same dialect. Frames go through as they came; only `model` is set
/// back to `callerModel` if one is given, and a usage chunk that the caller did not ask for is kept back.
class PassedStream : public AnswerStream
{
public:
    PassedStream(std::string callerModel, bool hidesUsage)
        : m_callerModel(std::move(callerModel))
        , m_hidesUsage(hidesUsage)
    {
    }
    std::string feed(std::string_view bytes) override;
    std::string finish() override;

private:
    void pass(const SseFrame &frame, std::string &out);

    SseSplitter m_splitter;
    std::string m_callerModel;
    bool m_hidesUsage;
};

/// A whole JSON answer too large to be held: passed on as it comes, with the top-level `model` set back and the
/// top-level `usage` read, in memory that does not grow with it.
class PassedDocument : public AnswerStream
{
public:
    explicit PassedDocument(std::string callerModel)
        : m_callerModel(std::move(callerModel))
    {
    }
    std::string feed(std::string_view bytes) override;
    std::string finish() override;

private:
    enum class Place { Elsewhere, Key, ModelValue, UsageValue };
    void step(char c, std::string &out);
    void endString(std::string &out);

    std::string m_callerModel;
    std::string m_string;   // the top-level key that is being read, or was read last
    std::string m_captured; // the value of `usage`
    Place m_place = Place::Elsewhere;
    int m_depth = 0;
    bool m_inString = false;
    bool m_escaped = false;
    bool m_awaitsKey = false;
};

/// Anthropic Messages events to a caller who speaks chat completions.
class MessagesToChatStream : public AnswerStream
{
public:
    MessagesToChatStream(std::string callerModel, bool wantsUsage, std::int64_t created)
        : m_writer(wantsUsage, created)
        , m_callerModel(std::move(callerModel))
    {
    }
    std::string feed(std::string_view bytes) override;
    std::string finish() override { return {}; }

private:
    SseSplitter m_splitter;
    MessagesStreamReader m_reader;
    ChatStreamWriter m_writer;
    std::string m_callerModel;
};

/// An error as an event of a chat stream.
std::string chatErrorEvent(std::string_view message, std::string_view code);

} // namespace infermux
