#include "ChatReader.h"

#include <base/Text.h>

#include <cmath>

namespace infermux {

namespace {

Error invalid(std::string message)
{
    return {"invalid_request", std::move(message)};
}

ImagePart imageOf(const std::string &url)
{
    ImagePart image;
    constexpr std::string_view scheme = "data:";
    constexpr std::string_view encoding = ";base64,";
    const auto comma = url.find(encoding);
    if (url.starts_with(scheme) && comma != std::string::npos) {
        image.mediaType = url.substr(scheme.size(), comma - scheme.size());
        image.mediaType = image.mediaType.substr(0, image.mediaType.find(';'));
        image.base64 = url.substr(comma + encoding.size());
    } else {
        image.url = url;
    }
    return image;
}

std::string imageUrlIn(const Json &part)
{
    const Json &image = memberAt(part, "image_url");
    return image.is_string() ? image.get<std::string>() : stringAt(image, "url");
}

/// Text and images of a message's content; kinds that other dialects do not know are left out.
std::vector<std::variant<TextPart, ImagePart>> contentOf(const Json &content)
{
    std::vector<std::variant<TextPart, ImagePart>> parts;
    if (content.is_string()) {
        parts.emplace_back(TextPart{content.get<std::string>()});
    } else if (content.is_array()) {
        for (const Json &part : content) {
            const std::string type = stringAt(part, "type");
            if (type == "text")
                parts.emplace_back(TextPart{stringAt(part, "text")});
            else if (type == "refusal")
                parts.emplace_back(TextPart{stringAt(part, "refusal")});
            else if (type == "image_url")
                parts.emplace_back(imageOf(imageUrlIn(part)));
        }
    }
    return parts;
}

ToolCallPart callOf(const Json &function, std::string id)
{
    return {std::move(id), stringAt(function, "name"), stringAt(function, "arguments")};
}

/// The newest call of that function without an answer yet: messages of role function carry no id.
std::string idOfFunctionCall(const std::vector<ChatMessage> &messages, const std::string &name)
{
    for (auto message = messages.rbegin(); message != messages.rend(); ++message) {
        for (const ContentPart &part : message->parts) {
            const auto *call = std::get_if<ToolCallPart>(&part);
            if (call && call->name == name)
                return call->id;
        }
    }
    return "call_" + name;
}

Result<ChatMessage> readMessage(const Json &json, const std::vector<ChatMessage> &before)
{
    const std::string role = stringAt(json, "role");
    ChatMessage message;
    const auto content = contentOf(memberAt(json, "content"));
    if (role == "tool" || role == "function") {
        message.role = ChatRole::Tool;
        ToolResultPart result;
        result.callId =
            role == "tool" ? stringAt(json, "tool_call_id") : idOfFunctionCall(before, stringAt(json, "name"));
        result.content = content;
        message.parts.emplace_back(std::move(result));
        return message;
    }
    if (role == "system" || role == "developer")
        message.role = ChatRole::System;
    else if (role == "assistant")
        message.role = ChatRole::Assistant;
    else if (role != "user")
        return invalid("unknown role \"" + role + "\" in messages");
    for (const auto &part : content)
        std::visit([&message](const auto &known) { message.parts.emplace_back(known); }, part);
    if (message.role == ChatRole::Assistant) {
        if (content.empty() && !stringAt(json, "refusal").empty())
            message.parts.emplace_back(TextPart{stringAt(json, "refusal")});
        const Json &calls = memberAt(json, "tool_calls");
        if (calls.is_array()) {
            for (const Json &call : calls)
                message.parts.emplace_back(callOf(memberAt(call, "function"), stringAt(call, "id")));
        }
        if (const Json &call = memberAt(json, "function_call"); call.is_object())
            message.parts.emplace_back(callOf(call, "call_" + stringAt(call, "name")));
    }
    return message;
}

void addTool(const Json &function, ChatRequest &request)
{
    if (stringAt(function, "name").empty())
        return;
    request.tools.push_back(
        {stringAt(function, "name"), stringAt(function, "description"), memberAt(function, "parameters")});
}

void readTools(const Json &json, ChatRequest &request)
{
    if (const Json &tools = memberAt(json, "tools"); tools.is_array()) {
        for (const Json &tool : tools) {
            if (stringAt(tool, "type") == "function")
                addTool(memberAt(tool, "function"), request);
        }
    }
    if (const Json &functions = memberAt(json, "functions"); functions.is_array()) {
        for (const Json &function : functions)
            addTool(function, request);
    }
    const Json &choice = json.contains("tool_choice") ? json["tool_choice"] : memberAt(json, "function_call");
    if (choice.is_string()) {
        const auto text = choice.get<std::string>();
        request.toolChoice.kind = text == "none"       ? ToolChoice::Kind::None
                                  : text == "required" ? ToolChoice::Kind::Required
                                                       : ToolChoice::Kind::Auto;
    } else if (choice.is_object()) {
        const Json &function = memberAt(choice, "function");
        request.toolChoice = {ToolChoice::Kind::Named, stringAt(function.is_object() ? function : choice, "name")};
    }
    if (const Json &parallel = memberAt(json, "parallel_tool_calls"); parallel.is_boolean())
        request.parallelToolCalls = parallel.get<bool>();
}

std::optional<double> numberAt(const Json &json, const char *key)
{
    const Json &member = memberAt(json, key);
    return member.is_number() ? std::optional<double>(member.get<double>()) : std::nullopt;
}

std::optional<std::int64_t> wholeAt(const Json &json, const char *key)
{
    const auto number = numberAt(json, key);
    return number && *number >= 0 && *number <= 1e9 ? std::optional<std::int64_t>(std::llround(*number)) : std::nullopt;
}

void readSampling(const Json &json, ChatRequest &request)
{
    request.maxTokens = wholeAt(json, "max_completion_tokens");
    if (!request.maxTokens)
        request.maxTokens = wholeAt(json, "max_tokens");
    request.temperature = numberAt(json, "temperature");
    request.topP = numberAt(json, "top_p");
    request.choices = static_cast<int>(wholeAt(json, "n").value_or(1));
    if (const Json &stop = memberAt(json, "stop"); stop.is_string()) {
        request.stop.push_back(stop.get<std::string>());
    } else if (stop.is_array()) {
        for (const Json &entry : stop) {
            if (entry.is_string())
                request.stop.push_back(entry.get<std::string>());
        }
    }
}

void readFormat(const Json &json, ChatRequest &request)
{
    const Json &format = memberAt(json, "response_format");
    const std::string type = stringAt(format, "type");
    if (type == "json_object")
        request.responseFormat.kind = ResponseFormat::Kind::JsonObject;
    else if (type == "json_schema")
        request.responseFormat = {ResponseFormat::Kind::JsonSchema,
                                  memberAt(memberAt(format, "json_schema"), "schema")};

    const std::string effort = stringAt(json, "reasoning_effort");
    if (effort == "none" || effort == "minimal")
        request.reasoningEffort = ReasoningEffort::Off;
    else if (effort == "low")
        request.reasoningEffort = ReasoningEffort::Low;
    else if (effort == "medium")
        request.reasoningEffort = ReasoningEffort::Medium;
    else if (!effort.empty())
        request.reasoningEffort = ReasoningEffort::High;
}

} // namespace

Result<ChatRequest> readChatRequest(std::string_view body)
{
    const auto parsed = parseJson(body);
    if (!parsed.ok())
        return invalid("the body is " + parsed.error().message);
    const Json &json = parsed.value();
    if (!json.is_object())
        return invalid("the body is not a JSON object");

    ChatRequest request;
    request.model = stringAt(json, "model");
    const Json &messages = memberAt(json, "messages");
    if (!messages.is_array())
        return invalid("messages must be a list");
    for (const Json &entry : messages) {
        auto message = readMessage(entry, request.messages);
        if (!message.ok())
            return message.error();
        request.messages.push_back(std::move(message).value());
    }
    readTools(json, request);
    readSampling(json, request);
    readFormat(json, request);
    request.user = stringAt(json, "user");
    const Json &stream = memberAt(json, "stream");
    request.stream = stream.is_boolean() && stream.get<bool>();
    const Json &includeUsage = memberAt(memberAt(json, "stream_options"), "include_usage");
    request.wantsUsage = includeUsage.is_boolean() && includeUsage.get<bool>();
    return request;
}

} // namespace infermux
