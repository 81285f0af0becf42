#include "ChatWriter.h"

namespace infermux {

namespace {

std::string frame(const Json &data)
{
    return "data: " + dumpJson(data) + "\n\n";
}

Json toolCall(const ToolCallPart &call)
{
    return {{"id", call.id}, {"type", "function"}, {"function", {{"name", call.name}, {"arguments", call.arguments}}}};
}

template<typename... Visitors>
struct Overloaded : Visitors...
{
    using Visitors::operator()...;
};
template<typename... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>;

} // namespace

std::string_view toString(FinishReason reason)
{
    switch (reason) {
    case FinishReason::Stop:
        return "stop";
    case FinishReason::Length:
        return "length";
    case FinishReason::ToolCalls:
        return "tool_calls";
    case FinishReason::ContentFilter:
        break;
    }
    return "content_filter";
}

Json chatUsage(const Usage &usage)
{
    Json json = {{"prompt_tokens", usage.prompt},
                 {"completion_tokens", usage.completion},
                 {"total_tokens", usage.prompt + usage.completion}};
    json["prompt_tokens_details"] = {{"cached_tokens", usage.cachedPrompt}};
    if (const auto written = usage.cacheWrite5m + usage.cacheWrite1h; written > 0)
        json["prompt_tokens_details"]["cache_write_tokens"] = written;
    if (usage.reasoning > 0)
        json["completion_tokens_details"] = {{"reasoning_tokens", usage.reasoning}};
    return json;
}

std::string writeChatAnswer(const ChatAnswer &answer, std::int64_t created)
{
    Json message = {{"role", "assistant"}};
    message["content"] = answer.text.empty() && !answer.toolCalls.empty() ? Json() : Json(answer.text);
    if (!answer.reasoning.empty())
        message["reasoning_content"] = answer.reasoning;
    message["refusal"] = nullptr;
    if (!answer.toolCalls.empty()) {
        Json calls = Json::array();
        for (const ToolCallPart &call : answer.toolCalls)
            calls.push_back(toolCall(call));
        message["tool_calls"] = std::move(calls);
    }
    Json json = {{"id", answer.id}, {"object", "chat.completion"}, {"created", created}, {"model", answer.model}};
    json["choices"] = Json::array({{{"index", 0},
                                    {"message", std::move(message)},
                                    {"logprobs", nullptr},
                                    {"finish_reason", toString(answer.finish)}}});
    if (answer.usage)
        json["usage"] = chatUsage(*answer.usage);
    return dumpJson(json);
}

Json ChatStreamWriter::envelope() const
{
    return {{"id", m_id}, {"object", "chat.completion.chunk"}, {"created", m_created}, {"model", m_model}};
}

std::string ChatStreamWriter::chunk(Json delta, Json finishReason) const
{
    Json json = envelope();
    json["choices"] = Json::array({{{"index", 0},
                                    {"delta", std::move(delta)},
                                    {"logprobs", nullptr},
                                    {"finish_reason", std::move(finishReason)}}});
    if (m_wantsUsage)
        json["usage"] = nullptr;
    return frame(json);
}

std::string ChatStreamWriter::write(const ChatEvent &event)
{
    const Overloaded visitor{
        [this](const AnswerStarted &started) {
            m_id = started.id;
            m_model = started.model;
            return chunk({{"role", "assistant"}, {"content", ""}}, nullptr);
        },
        [this](const TextDelta &delta) {
            return chunk({{"content", delta.text}}, nullptr);
        },
        [this](const ReasoningDelta &delta) {
            return chunk({{"reasoning_content", delta.text}}, nullptr);
        },
        [this](const ToolCallStarted &started) {
            Json call = toolCall({started.id, started.name, ""});
            Json piece = {{"index", started.index}};
            piece.update(call);
            return chunk({{"tool_calls", Json::array({std::move(piece)})}}, nullptr);
        },
        [this](const ToolCallDelta &delta) {
            Json piece = {{"index", delta.index}, {"function", {{"arguments", delta.arguments}}}};
            return chunk({{"tool_calls", Json::array({std::move(piece)})}}, nullptr);
        },
        [this](const AnswerFinished &finished) {
            return chunk(Json::object(), std::string(toString(finished.reason)));
        },
        [this](const AnswerDone &done) {
            std::string frames;
            if (m_wantsUsage && done.usage) {
                Json json = envelope();
                json["choices"] = Json::array();
                json["usage"] = chatUsage(*done.usage);
                frames = frame(json);
            }
            return frames + "data: [DONE]\n\n";
        },
        [](const AnswerFailed &failed) {
            return frame(
                {{"error",
                  {{"message", failed.message}, {"type", failed.type}, {"param", nullptr}, {"code", nullptr}}}});
        },
    };
    return std::visit(visitor, event);
}

} // namespace infermux
