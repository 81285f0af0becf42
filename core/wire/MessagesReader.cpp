#include "MessagesReader.h"

#include <algorithm>

namespace infermux {

namespace {

FinishReason finishReason(std::string_view stopReason)
{
    if (stopReason == "max_tokens" || stopReason == "model_context_window_exceeded")
        return FinishReason::Length;
    if (stopReason == "tool_use")
        return FinishReason::ToolCalls;
    if (stopReason == "refusal")
        return FinishReason::ContentFilter;
    return FinishReason::Stop;
}

std::optional<std::int64_t> tokensAt(const Json &usage, const char *key)
{
    constexpr double maxBelieved = 1e9;
    const Json &figure = memberAt(usage, key);
    if (!figure.is_number())
        return std::nullopt;
    const double value = figure.get<double>();
    return value >= 0 && value <= maxBelieved ? std::optional<std::int64_t>(figure.get<std::int64_t>()) : std::nullopt;
}

/// Takes over the figures that are there; later events repeat some of them and leave others out.
void mergeUsage(const Json &json, std::optional<Usage> &into)
{
    const auto input = tokensAt(json, "input_tokens");
    const auto output = tokensAt(json, "output_tokens");
    if (!input && !output)
        return;
    Usage usage = into.value_or(Usage{});
    const std::int64_t beside = usage.cachedPrompt + usage.cacheWrite5m + usage.cacheWrite1h;
    std::int64_t plain = usage.prompt - beside;
    if (input)
        plain = *input;
    usage.cachedPrompt = tokensAt(json, "cache_read_input_tokens").value_or(usage.cachedPrompt);
    const Json &writes = memberAt(json, "cache_creation");
    if (writes.is_object()) {
        usage.cacheWrite5m = tokensAt(writes, "ephemeral_5m_input_tokens").value_or(0);
        usage.cacheWrite1h = tokensAt(writes, "ephemeral_1h_input_tokens").value_or(0);
    } else if (const auto written = tokensAt(json, "cache_creation_input_tokens")) {
        usage.cacheWrite5m = *written;
    }
    usage.prompt = plain + usage.cachedPrompt + usage.cacheWrite5m + usage.cacheWrite1h;
    usage.completion = output.value_or(usage.completion);
    into = usage;
}

AnswerFailed failureOf(const Json &json)
{
    const Json &error = memberAt(json, "error");
    return {stringAt(error, "type"), stringAt(error, "message")};
}

} // namespace

Result<ChatAnswer> readMessagesAnswer(std::string_view body)
{
    const auto parsed = parseJson(body);
    if (!parsed.ok() || stringAt(*parsed, "type") != "message" || !memberAt(*parsed, "content").is_array())
        return Error{"upstream_error", "the provider's answer is not a Messages answer"};
    const Json &json = parsed.value();
    ChatAnswer answer;
    answer.id = stringAt(json, "id");
    answer.model = stringAt(json, "model");
    answer.finish = finishReason(stringAt(json, "stop_reason"));
    for (const Json &block : json["content"]) {
        const std::string type = stringAt(block, "type");
        if (type == "text") {
            answer.text += stringAt(block, "text");
        } else if (type == "thinking") {
            answer.reasoning += stringAt(block, "thinking");
        } else if (type == "tool_use") {
            const Json &input = memberAt(block, "input");
            answer.toolCalls.push_back(
                {stringAt(block, "id"), stringAt(block, "name"), input.is_null() ? "{}" : dumpJson(input)});
        }
    }
    mergeUsage(memberAt(json, "usage"), answer.usage);
    return answer;
}

std::optional<AnswerFailed> readMessagesError(std::string_view body)
{
    const auto parsed = parseJson(body);
    if (!parsed.ok() || !memberAt(*parsed, "error").is_object())
        return std::nullopt;
    return failureOf(*parsed);
}

std::vector<ChatEvent> MessagesStreamReader::read(std::string_view data)
{
    const auto parsed = parseJson(data);
    if (!parsed.ok())
        return {AnswerFailed{"upstream_error", "the provider sent an event that is not JSON"}};
    const Json &json = parsed.value();
    const std::string type = stringAt(json, "type");
    if (type == "message_start") {
        const Json &message = memberAt(json, "message");
        mergeUsage(memberAt(message, "usage"), m_usage);
        return {AnswerStarted{stringAt(message, "id"), stringAt(message, "model")}};
    }
    if (type == "content_block_start")
        return readBlockStart(json);
    if (type == "content_block_delta")
        return readBlockDelta(json);
    if (type == "content_block_stop")
        return readBlockStop(json);
    if (type == "message_delta") {
        mergeUsage(memberAt(json, "usage"), m_usage);
        const std::string reason = stringAt(memberAt(json, "delta"), "stop_reason");
        return reason.empty() ? std::vector<ChatEvent>{} : std::vector<ChatEvent>{AnswerFinished{finishReason(reason)}};
    }
    if (type == "message_stop") {
        m_done = true;
        return {AnswerDone{m_usage}};
    }
    if (type == "error")
        return {failureOf(json)};
    return {}; // ping, and what is not known yet
}

std::vector<ChatEvent> MessagesStreamReader::readBlockStart(const Json &json)
{
    const Json &block = memberAt(json, "content_block");
    const std::string type = stringAt(block, "type");
    if (type == "tool_use") {
        const int index = static_cast<int>(m_toolBlocks.size());
        m_toolBlocks[tokensAt(json, "index").value_or(-1)] = {index, false};
        return {ToolCallStarted{index, stringAt(block, "id"), stringAt(block, "name")}};
    }
    if (const std::string text = stringAt(block, "text"); type == "text" && !text.empty())
        return {TextDelta{text}};
    return {};
}

std::vector<ChatEvent> MessagesStreamReader::readBlockDelta(const Json &json)
{
    const Json &delta = memberAt(json, "delta");
    const std::string type = stringAt(delta, "type");
    if (type == "text_delta")
        return {TextDelta{stringAt(delta, "text")}};
    if (type == "thinking_delta")
        return {ReasoningDelta{stringAt(delta, "thinking")}};
    if (type == "input_json_delta") {
        const auto tool = m_toolBlocks.find(tokensAt(json, "index").value_or(-1));
        const std::string piece = stringAt(delta, "partial_json");
        if (tool != m_toolBlocks.end() && !piece.empty()) {
            tool->second.hasArguments = true;
            return {ToolCallDelta{tool->second.index, piece}};
        }
    }
    return {};
}

/// A tool without arguments streams none; the other dialect's readers parse what came, and nothing is not JSON.
std::vector<ChatEvent> MessagesStreamReader::readBlockStop(const Json &json)
{
    const auto tool = m_toolBlocks.find(tokensAt(json, "index").value_or(-1));
    if (tool == m_toolBlocks.end() || tool->second.hasArguments)
        return {};
    return {ToolCallDelta{tool->second.index, "{}"}};
}

} // namespace infermux
