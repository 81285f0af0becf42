#include "DemoText.h"

#include <base/Text.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <random>
#include <string_view>

namespace infermux {

namespace {

constexpr std::array<std::string_view, 24> sentences{
    "Here is a short way to think about it.",
    "Start with the smallest thing that works, and measure before changing it.",
    "The first step is to write down what must be true when you are done.",
    "Most of the time goes into the parts that wait for something else.",
    "If two paths look alike, prefer the one that is easier to undo.",
    "A good default saves more time than a clever option.",
    "The interesting case is the one where the input is empty.",
    "Keep the data where it is used, and pass values instead of references.",
    "When it fails, it should say what failed and what to do next.",
    "Name the thing after what it is for, not after how it is built.",
    "You can check this with a single request and look at the result.",
    "The cost of a request depends mostly on how much text goes in.",
    "Caching helps only where the same question comes twice.",
    "A limit that nobody sees is a limit that surprises somebody.",
    "It is worth trying the cheap model first and keeping the other in reserve.",
    "Streaming changes how an answer feels, not how long it takes.",
    "Two small functions read better than one that takes a flag.",
    "The numbers agree, so the explanation is probably right.",
    "Try it with real data before deciding; examples are kinder than users.",
    "That leaves one open question: what happens when both change at once?",
    "In short: make it correct, make it visible, then make it fast.",
    "Nothing here depends on the network, so it works on a train as well.",
    "This answer comes from the demo provider, so no tokens were bought for it.",
    "Replace the demo provider by a real one when you are ready."};

std::uint64_t hashOf(std::string_view text)
{
    std::uint64_t hash = 14695981039346656037U; // FNV-1a, 64 bits
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
    return hash;
}

/// Words with the blank before them: about what a tokenizer makes of plain English.
std::vector<std::string> tokensOf(std::string_view text)
{
    std::vector<std::string> tokens;
    std::string current;
    for (const char c : text) {
        if (c == ' ' && !current.empty()) {
            tokens.push_back(std::move(current));
            current.clear();
        }
        current += c;
    }
    if (!current.empty())
        tokens.push_back(std::move(current));
    return tokens;
}

/// JSON in pieces of about four characters, never inside an escape or a UTF-8 sequence.
std::vector<std::string> piecesOf(std::string_view json)
{
    std::vector<std::string> pieces;
    std::string current;
    for (std::size_t i = 0; i < json.size(); ++i) {
        current += json[i];
        const bool insideCharacter = i + 1 < json.size() && (static_cast<unsigned char>(json[i + 1]) & 0xC0U) == 0x80U;
        if (current.size() >= 4 && !insideCharacter && current.back() != '\\') {
            pieces.push_back(std::move(current));
            current.clear();
        }
    }
    if (!current.empty())
        pieces.push_back(std::move(current));
    return pieces;
}

std::string lastUserText(const ChatRequest &request)
{
    std::string text;
    for (const ChatMessage &message : request.messages) {
        if (message.role != ChatRole::User)
            continue;
        text.clear();
        for (const ContentPart &part : message.parts) {
            if (const auto *piece = std::get_if<TextPart>(&part))
                text += piece->text;
        }
    }
    return text;
}

std::string prose(std::string_view seedText)
{
    std::mt19937_64 random(hashOf(seedText));
    const std::size_t count = 4 + random() % 7;
    std::string text;
    std::size_t previous = sentences.size();
    for (std::size_t i = 0; i < count; ++i) {
        std::size_t next = random() % sentences.size();
        if (next == previous)
            next = (next + 1) % sentences.size();
        previous = next;
        text += i == 0 ? "" : " ";
        text += sentences[next];
    }
    return text;
}

void cutTo(std::optional<std::int64_t> maxTokens, DemoAnswer &answer)
{
    if (!maxTokens || static_cast<std::int64_t>(answer.tokens.size()) <= *maxTokens)
        return;
    answer.tokens.resize(static_cast<std::size_t>(std::max<std::int64_t>(*maxTokens, 0)));
    answer.finish = FinishReason::Length;
}

const ToolDefinition *toolToCall(const ChatRequest &request)
{
    if (request.tools.empty())
        return nullptr;
    if (request.toolChoice.kind == ToolChoice::Kind::Required)
        return &request.tools.front();
    if (request.toolChoice.kind == ToolChoice::Kind::Named) {
        for (const ToolDefinition &tool : request.tools) {
            if (tool.name == request.toolChoice.name)
                return &tool;
        }
    }
    return nullptr;
}

} // namespace

Json sampleOf(const Json &schema, int depth)
{
    constexpr int maxDepth = 8;
    if (!schema.is_object() || depth > maxDepth)
        return nullptr;
    if (const Json &values = memberAt(schema, "enum"); values.is_array() && !values.empty())
        return values.front();
    if (const Json &value = memberAt(schema, "const"); !value.is_null())
        return value;
    for (const char *choice : {"anyOf", "oneOf"}) {
        if (const Json &schemas = memberAt(schema, choice); schemas.is_array() && !schemas.empty())
            return sampleOf(schemas.front(), depth + 1);
    }
    const Json &types = memberAt(schema, "type");
    const std::string type = types.is_array() && !types.empty() && types.front().is_string()
                                 ? types.front().get<std::string>()
                                 : stringAt(schema, "type");
    if (type == "string") {
        const std::string format = stringAt(schema, "format");
        if (format == "date-time")
            return "2026-03-01T12:00:00Z";
        return format == "date" ? "2026-03-01" : "sample";
    }
    if (type == "integer" || type == "number") {
        const Json &minimum = memberAt(schema, "minimum");
        return minimum.is_number() ? minimum : Json(type == "integer" ? Json(42) : Json(4.2));
    }
    if (type == "boolean")
        return true;
    if (type == "null")
        return nullptr;
    if (type == "array")
        return Json::array({sampleOf(memberAt(schema, "items"), depth + 1)});
    Json object = Json::object();
    if (const Json &properties = memberAt(schema, "properties"); properties.is_object()) {
        for (const auto &[name, property] : properties.items())
            object[name] = sampleOf(property, depth + 1);
    }
    return object;
}

DemoAnswer demoAnswer(const ChatRequest &request)
{
    DemoAnswer answer;
    if (const ToolDefinition *tool = toolToCall(request)) {
        answer.toolName = tool->name;
        answer.tokens = piecesOf(dumpJson(tool->parameters.is_object() ? sampleOf(tool->parameters) : Json::object()));
        answer.finish = FinishReason::ToolCalls;
        return answer;
    }
    const std::string question = lastUserText(request);
    if (request.responseFormat.kind == ResponseFormat::Kind::JsonSchema)
        answer.tokens = piecesOf(dumpJson(sampleOf(request.responseFormat.schema)));
    else if (request.responseFormat.kind == ResponseFormat::Kind::JsonObject)
        answer.tokens = piecesOf(dumpJson(Json{{"answer", prose(question)}}));
    else
        answer.tokens = tokensOf(prose(question));
    cutTo(request.maxTokens, answer);
    return answer;
}

DemoAnswer demoCompletion(const std::string &prompt, std::optional<std::int64_t> maxTokens)
{
    constexpr std::int64_t usualMaximum = 16; // what this older endpoint does without max_tokens
    DemoAnswer answer;
    answer.tokens = tokensOf(" " + prose(prompt));
    cutTo(maxTokens.value_or(usualMaximum), answer);
    return answer;
}

std::vector<float> demoEmbedding(const std::string &text, std::size_t dimensions)
{
    std::mt19937_64 random(hashOf(text));
    std::normal_distribution<float> normal;
    std::vector<float> vector(dimensions);
    float square = 0;
    for (float &value : vector) {
        value = normal(random);
        square += value * value;
    }
    const float length = std::sqrt(square);
    for (float &value : vector)
        value = length > 0 ? value / length : value;
    return vector;
}

} // namespace infermux
