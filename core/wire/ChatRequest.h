#pragma once

#include "Json.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// The neutral form of a chat request: what every dialect can be read into and written from, so that n dialects need
/// a reader and a writer each and not n² translations. Values; pure.
namespace infermux {

enum class ChatRole { System, User, Assistant, Tool };

struct TextPart
{
    std::string text;
};

/// An image by address, or with `base64` and `mediaType` by its bytes.
struct ImagePart
{
    std::string url;
    std::string mediaType;
    std::string base64;
};

/// The model asked for a tool. `arguments` is JSON text as the model wrote it, valid or not.
struct ToolCallPart
{
    std::string id;
    std::string name;
    std::string arguments;
};

/// What a tool answered.
struct ToolResultPart
{
    std::string callId;
    std::vector<std::variant<TextPart, ImagePart>> content;
    bool isError = false;
};

using ContentPart = std::variant<TextPart, ImagePart, ToolCallPart, ToolResultPart>;

struct ChatMessage
{
    ChatRole role = ChatRole::User;
    std::vector<ContentPart> parts;
};

struct ToolDefinition
{
    std::string name;
    std::string description;
    Json parameters; ///< JSON schema; null: none given
};

struct ToolChoice
{
    enum class Kind { Unset, Auto, Required, None, Named };
    Kind kind = Kind::Unset;
    std::string name;
};

struct ResponseFormat
{
    enum class Kind { Text, JsonObject, JsonSchema };
    Kind kind = Kind::Text;
    Json schema;
};

enum class ReasoningEffort { Unset, Off, Low, Medium, High };

struct ChatRequest
{
    std::string model;
    std::vector<ChatMessage> messages; ///< system messages wherever they stood
    std::vector<ToolDefinition> tools;
    ToolChoice toolChoice;
    std::optional<bool> parallelToolCalls;
    std::optional<std::int64_t> maxTokens;
    std::vector<std::string> stop;
    std::optional<double> temperature;
    std::optional<double> topP;
    ResponseFormat responseFormat;
    ReasoningEffort reasoningEffort = ReasoningEffort::Unset;
    std::string user;
    int choices = 1;
    bool stream = false;
    bool wantsUsage = false; ///< the usage at the end of a stream
};

} // namespace infermux
