#include "MessagesWriter.h"

#include <base/Text.h>

#include <algorithm>

namespace infermux {

namespace {

Json imageBlock(const ImagePart &image)
{
    if (image.base64.empty())
        return {{"type", "image"}, {"source", {{"type", "url"}, {"url", image.url}}}};
    return {{"type", "image"},
            {"source", {{"type", "base64"}, {"media_type", image.mediaType}, {"data", image.base64}}}};
}

Json textBlock(const std::string &text)
{
    return {{"type", "text"}, {"text", text}};
}

/// Tool input must be an object here; what a model wrote and is not one is handed over as it is.
Json toolInput(const std::string &arguments)
{
    if (trimmed(arguments).empty())
        return Json::object();
    auto parsed = parseJson(arguments);
    return parsed.ok() && parsed->is_object() ? std::move(parsed).value() : Json{{"raw", arguments}};
}

Json toolResultBlock(const ToolResultPart &result)
{
    Json block = {{"type", "tool_result"}, {"tool_use_id", result.callId}};
    const bool onlyText = std::all_of(result.content.begin(), result.content.end(),
                                      [](const auto &part) { return std::holds_alternative<TextPart>(part); });
    if (onlyText) {
        std::string text;
        for (const auto &part : result.content)
            text += std::get<TextPart>(part).text;
        block["content"] = text;
    } else {
        Json content = Json::array();
        for (const auto &part : result.content) {
            if (const auto *image = std::get_if<ImagePart>(&part))
                content.push_back(imageBlock(*image));
            else if (const std::string &text = std::get<TextPart>(part).text; !text.empty())
                content.push_back(textBlock(text));
        }
        block["content"] = std::move(content);
    }
    if (result.isError)
        block["is_error"] = true;
    return block;
}

Json blocksOf(const ChatMessage &message)
{
    Json blocks = Json::array();
    for (const ContentPart &part : message.parts) {
        if (const auto *text = std::get_if<TextPart>(&part)) {
            if (!text->text.empty())
                blocks.push_back(textBlock(text->text));
        } else if (const auto *image = std::get_if<ImagePart>(&part)) {
            blocks.push_back(imageBlock(*image));
        } else if (const auto *call = std::get_if<ToolCallPart>(&part)) {
            blocks.push_back(
                {{"type", "tool_use"}, {"id", call->id}, {"name", call->name}, {"input", toolInput(call->arguments)}});
        } else if (const auto *result = std::get_if<ToolResultPart>(&part)) {
            blocks.push_back(toolResultBlock(*result));
        }
    }
    return blocks;
}

std::string systemText(const ChatRequest &request)
{
    std::vector<std::string> texts;
    for (const ChatMessage &message : request.messages) {
        if (message.role != ChatRole::System)
            continue;
        std::string text;
        for (const ContentPart &part : message.parts) {
            if (const auto *piece = std::get_if<TextPart>(&part))
                text += piece->text;
        }
        if (!text.empty())
            texts.push_back(std::move(text));
    }
    if (request.responseFormat.kind == ResponseFormat::Kind::JsonObject)
        texts.emplace_back("Answer with one JSON object and nothing else.");
    return joined(texts, "\n\n");
}

/// Alternating user and assistant messages, beginning with the user.
Json conversation(const ChatRequest &request)
{
    Json messages = Json::array();
    for (const ChatMessage &message : request.messages) {
        if (message.role == ChatRole::System)
            continue;
        Json blocks = blocksOf(message);
        if (blocks.empty())
            continue;
        const char *role = message.role == ChatRole::Assistant ? "assistant" : "user";
        if (!messages.empty() && messages.back()["role"] == role) {
            Json &content = messages.back()["content"];
            content.insert(content.end(), blocks.begin(), blocks.end());
        } else {
            messages.push_back({{"role", role}, {"content", std::move(blocks)}});
        }
    }
    // Tool results go before any text of the user.
    for (Json &message : messages) {
        Json &content = message["content"];
        std::stable_partition(content.begin(), content.end(),
                              [](const Json &block) { return block["type"] == "tool_result"; });
    }
    if (messages.empty() || messages.front()["role"] != "user")
        messages.insert(messages.begin(), Json{{"role", "user"}, {"content", Json::array({textBlock(".")})}});
    return messages;
}

void writeTools(const ChatRequest &request, Json &json)
{
    if (!request.tools.empty()) {
        Json tools = Json::array();
        for (const ToolDefinition &tool : request.tools) {
            Json entry = {{"name", tool.name}};
            if (!tool.description.empty())
                entry["description"] = tool.description;
            entry["input_schema"] = tool.parameters.is_object()
                                        ? tool.parameters
                                        : Json{{"type", "object"}, {"properties", Json::object()}};
            tools.push_back(std::move(entry));
        }
        json["tools"] = std::move(tools);
    }
    Json choice;
    switch (request.toolChoice.kind) {
    case ToolChoice::Kind::Unset:
        if (request.parallelToolCalls == false && !request.tools.empty())
            choice = {{"type", "auto"}};
        break;
    case ToolChoice::Kind::Auto:
        choice = {{"type", "auto"}};
        break;
    case ToolChoice::Kind::Required:
        choice = {{"type", "any"}};
        break;
    case ToolChoice::Kind::None:
        choice = {{"type", "none"}};
        break;
    case ToolChoice::Kind::Named:
        choice = {{"type", "tool"}, {"name", request.toolChoice.name}};
        break;
    }
    if (choice.is_null() || request.tools.empty())
        return;
    if (request.parallelToolCalls == false && request.toolChoice.kind != ToolChoice::Kind::None)
        choice["disable_parallel_tool_use"] = true;
    json["tool_choice"] = std::move(choice);
}

std::int64_t thinkingBudget(ReasoningEffort effort)
{
    switch (effort) {
    case ReasoningEffort::Low:
        return 1024;
    case ReasoningEffort::Medium:
        return 4096;
    case ReasoningEffort::High:
        return 16384;
    case ReasoningEffort::Unset:
    case ReasoningEffort::Off:
        break;
    }
    return 0;
}

} // namespace

Result<std::string> writeMessagesRequest(const ChatRequest &request, std::int64_t defaultMaxTokens)
{
    if (request.choices > 1)
        return Error{"invalid_request", "n must be 1: this provider answers one choice"};

    std::int64_t maxTokens = request.maxTokens.value_or(defaultMaxTokens);
    const std::int64_t budget = thinkingBudget(request.reasoningEffort);
    if (budget > 0 && maxTokens <= budget)
        maxTokens += budget;

    Json json = {{"model", request.model}, {"max_tokens", maxTokens}};
    if (const std::string system = systemText(request); !system.empty())
        json["system"] = system;
    json["messages"] = conversation(request);
    Json stops = Json::array();
    for (const std::string &stop : request.stop) {
        if (!trimmed(stop).empty())
            stops.push_back(stop);
    }
    if (!stops.empty())
        json["stop_sequences"] = std::move(stops);
    if (budget > 0)
        json["thinking"] = {{"type", "enabled"}, {"budget_tokens", budget}};
    else if (request.temperature)
        json["temperature"] = std::min(*request.temperature, 1.0);
    if (request.topP)
        json["top_p"] = *request.topP;
    writeTools(request, json);
    if (request.responseFormat.kind == ResponseFormat::Kind::JsonSchema)
        json["output_config"] = {{"format", {{"type", "json_schema"}, {"schema", request.responseFormat.schema}}}};
    if (!request.user.empty())
        json["metadata"] = {{"user_id", request.user}};
    if (request.stream)
        json["stream"] = true;
    return dumpJson(json);
}

} // namespace infermux
