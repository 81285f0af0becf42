#include "JsonScan.h"

#include <base/Text.h>

#include <simdjson.h>

#include <algorithm>
#include <limits>

namespace infermux {

namespace ondemand = simdjson::ondemand;

namespace {

/// The largest count of tokens taken seriously; what is above or negative was not counted by anyone.
constexpr std::int64_t maxTokensBelieved = 1'000'000'000;

ondemand::parser &threadParser()
{
    thread_local ondemand::parser parser;
    return parser;
}

/// Where a token stands, without the blanks that simdjson counts to it.
ByteRange rangeOf(std::string_view token, const std::string &body)
{
    token = trimmed(token);
    const auto begin = static_cast<std::size_t>(token.data() - body.data());
    return {begin, begin + token.size()};
}

std::string_view insideQuotes(std::string_view token)
{
    token = trimmed(token);
    return token.size() >= 2 ? token.substr(1, token.size() - 2) : std::string_view();
}

Error invalid(std::string message)
{
    return {"invalid_request", std::move(message)};
}

bool isType(ondemand::value &value, ondemand::json_type wanted)
{
    ondemand::json_type type{};
    return value.type().get(type) == simdjson::SUCCESS && type == wanted;
}

std::size_t textIn(ondemand::value value);

/// Code points of the text in a message's content: a string, or a list of parts with `text`.
std::size_t textOfParts(ondemand::array parts)
{
    std::size_t count = 0;
    for (auto item : parts) {
        ondemand::value part;
        if (item.get(part) != simdjson::SUCCESS)
            break;
        if (isType(part, ondemand::json_type::string)) {
            count += codePointsOfEscaped(insideQuotes(part.raw_json_token()));
        } else if (isType(part, ondemand::json_type::object)) {
            ondemand::value text;
            ondemand::object object;
            if (part.get_object().get(object) == simdjson::SUCCESS && object["text"].get(text) == simdjson::SUCCESS)
                count += textIn(text);
        }
    }
    return count;
}

std::size_t textIn(ondemand::value value)
{
    if (isType(value, ondemand::json_type::string))
        return codePointsOfEscaped(insideQuotes(value.raw_json_token()));
    ondemand::array parts;
    if (isType(value, ondemand::json_type::array) && value.get_array().get(parts) == simdjson::SUCCESS)
        return textOfParts(parts);
    return 0;
}

/// `input` or `prompt`: text, texts, or tokens as numbers.
void readPrompt(ondemand::value value, RequestScan &scan)
{
    if (!isType(value, ondemand::json_type::array)) {
        scan.promptCharacters += textIn(value);
        return;
    }
    ondemand::array items;
    if (value.get_array().get(items) != simdjson::SUCCESS)
        return;
    for (auto item : items) {
        ondemand::value part;
        if (item.get(part) != simdjson::SUCCESS)
            break;
        if (isType(part, ondemand::json_type::number))
            ++scan.promptTokens;
        else
            readPrompt(part, scan);
    }
}

std::optional<Error> readMessages(ondemand::value value, RequestScan &scan)
{
    ondemand::array messages;
    if (!isType(value, ondemand::json_type::array) || value.get_array().get(messages) != simdjson::SUCCESS)
        return invalid("messages must be a list");
    bool any = false;
    for (auto item : messages) {
        ondemand::object message;
        ondemand::value entry;
        if (item.get(entry) != simdjson::SUCCESS)
            return invalid("the body is not valid JSON (in messages)");
        any = true;
        if (!isType(entry, ondemand::json_type::object) || entry.get_object().get(message) != simdjson::SUCCESS)
            return invalid("each of messages must be an object");
        ondemand::value content;
        const auto found = message["content"].get(content);
        if (found == simdjson::SUCCESS)
            scan.promptCharacters += textIn(content);
        else if (found != simdjson::NO_SUCH_FIELD)
            return invalid("the body is not valid JSON (in messages)");
    }
    if (!any)
        return invalid("messages must not be empty");
    return std::nullopt;
}

std::optional<Error> readStreamOptions(ondemand::value value, const std::string &body, RequestScan &scan)
{
    if (isType(value, ondemand::json_type::null)) {
        scan.askForUsage = {{rangeOf(value.raw_json_token(), body), "{\"include_usage\":true}"}};
        return std::nullopt;
    }
    const std::size_t start = rangeOf(value.raw_json_token(), body).begin + 1;
    ondemand::object options;
    if (!isType(value, ondemand::json_type::object) || value.get_object().get(options) != simdjson::SUCCESS)
        return invalid("stream_options must be an object");
    scan.askForUsage.clear();
    scan.wantsUsage = false;
    bool empty = true;
    bool named = false;
    for (auto item : options) {
        empty = false;
        std::string_view key;
        ondemand::value option;
        if (item.unescaped_key().get(key) != simdjson::SUCCESS || item.value().get(option) != simdjson::SUCCESS)
            return invalid("the body is not valid JSON (in stream_options)");
        if (key != "include_usage")
            continue;
        named = true;
        bool asked = false;
        const ByteRange range = rangeOf(option.raw_json_token(), body);
        scan.wantsUsage = option.get_bool().get(asked) == simdjson::SUCCESS && asked;
        if (!scan.wantsUsage)
            scan.askForUsage.push_back({range, "true"});
    }
    if (!named)
        scan.askForUsage = {{{start, start}, empty ? "\"include_usage\":true" : "\"include_usage\":true,"}};
    return std::nullopt;
}

std::optional<Error> readBoolean(ondemand::value value, std::string_view name, bool &into)
{
    into = false;
    if (isType(value, ondemand::json_type::null))
        return std::nullopt;
    if (value.get_bool().get(into) != simdjson::SUCCESS)
        return invalid(std::string(name) + " must be true or false");
    return std::nullopt;
}

std::optional<Error> readModel(ondemand::value value, const std::string &body, RequestScan &scan)
{
    if (!isType(value, ondemand::json_type::string))
        return invalid("model must be a string");
    scan.modelValues.push_back(rangeOf(value.raw_json_token(), body));
    std::string_view model;
    if (value.get_string().get(model) != simdjson::SUCCESS)
        return invalid("model is not a valid string");
    scan.model = model;
    return std::nullopt;
}

std::string_view promptField(Endpoint endpoint)
{
    switch (endpoint) {
    case Endpoint::ChatCompletions:
        return "messages";
    case Endpoint::Completions:
        return "prompt";
    case Endpoint::Embeddings:
        break;
    }
    return "input";
}

struct FieldReader
{
    Endpoint endpoint;
    RequestScan &scan;
    bool hasPrompt = false;
    bool hasStreamOptions = false;

    std::optional<Error> read(std::string_view key, ondemand::value value, const std::string &body)
    {
        if (key == "model")
            return readModel(value, body, scan);
        if (key == promptField(endpoint)) {
            hasPrompt = true;
            if (endpoint == Endpoint::ChatCompletions)
                return readMessages(value, scan);
            if (isType(value, ondemand::json_type::null))
                hasPrompt = false;
            else
                readPrompt(value, scan);
            return std::nullopt;
        }
        if (key == "stream")
            return readBoolean(value, key, scan.stream);
        if (key == "stream_options") {
            hasStreamOptions = true;
            return readStreamOptions(value, body, scan);
        }
        std::int64_t number = 0;
        if (key == "user") {
            std::string_view user;
            if (isType(value, ondemand::json_type::string) && value.get_string().get(user) == simdjson::SUCCESS)
                scan.user = user;
        } else if (key == "max_completion_tokens" || key == "max_tokens") {
            const bool older = key == "max_tokens";
            if (isType(value, ondemand::json_type::number) && value.get_int64().get(number) == simdjson::SUCCESS
                && number >= 0 && !(older && scan.maxTokens))
                scan.maxTokens = std::min(number, maxTokensBelieved);
        } else if (key == "n") {
            if (isType(value, ondemand::json_type::number) && value.get_int64().get(number) == simdjson::SUCCESS
                && number > 0)
                scan.choices = static_cast<int>(std::min<std::int64_t>(number, 10'000));
        }
        return std::nullopt;
    }
};

/// Calls `read(key, value, body)` for each top-level field. `body` is the text that the values stand in: the one given
/// or, where that has no spare capacity behind it, a copy. False: not a JSON object through and through.
template<typename Read>
bool forEachField(const std::string &given, Read read)
{
    std::string copy;
    if (given.capacity() < given.size() + simdjson::SIMDJSON_PADDING) {
        copy.reserve(given.size() + simdjson::SIMDJSON_PADDING);
        copy = given;
    }
    const std::string &body = copy.empty() ? given : copy;
    ondemand::document document;
    ondemand::object object;
    if (threadParser().iterate(body.data(), body.size(), body.capacity()).get(document) != simdjson::SUCCESS
        || document.get_object().get(object) != simdjson::SUCCESS)
        return false;
    for (auto item : object) {
        std::string_view key;
        ondemand::value value;
        if (item.error() != simdjson::SUCCESS || item.unescaped_key().get(key) != simdjson::SUCCESS
            || item.value().get(value) != simdjson::SUCCESS)
            return false;
        if (!read(key, value, body))
            return true;
    }
    const char *behind = nullptr;
    return document.current_location().get(behind) == simdjson::OUT_OF_BOUNDS; // nothing follows the object
}

std::int64_t count(ondemand::value &value)
{
    std::int64_t number = 0;
    double fraction = 0;
    if (!isType(value, ondemand::json_type::number))
        return -1;
    if (value.get_int64().get(number) != simdjson::SUCCESS) {
        if (value.get_double().get(fraction) != simdjson::SUCCESS || !(fraction >= 0)
            || fraction > static_cast<double>(maxTokensBelieved))
            return -1;
        number = static_cast<std::int64_t>(fraction);
    }
    return number >= 0 && number <= maxTokensBelieved ? number : -1;
}

void readDetails(ondemand::value value, bool ofPrompt, Usage &usage)
{
    ondemand::object details;
    if (!isType(value, ondemand::json_type::object) || value.get_object().get(details) != simdjson::SUCCESS)
        return;
    for (auto item : details) {
        std::string_view key;
        ondemand::value figure;
        if (item.unescaped_key().get(key) != simdjson::SUCCESS || item.value().get(figure) != simdjson::SUCCESS)
            return;
        const std::int64_t tokens = count(figure);
        if (tokens < 0)
            continue;
        if (ofPrompt && key == "cached_tokens")
            usage.cachedPrompt = tokens;
        else if (ofPrompt && key == "cache_write_tokens")
            usage.cacheWrite5m = tokens;
        else if (ofPrompt && key == "audio_tokens")
            usage.audioPrompt = tokens;
        else if (!ofPrompt && key == "reasoning_tokens")
            usage.reasoning = tokens;
        else if (!ofPrompt && key == "audio_tokens")
            usage.audioCompletion = tokens;
    }
}

std::optional<Usage> readUsage(ondemand::value value)
{
    ondemand::object object;
    if (!isType(value, ondemand::json_type::object) || value.get_object().get(object) != simdjson::SUCCESS)
        return std::nullopt;
    Usage usage;
    bool counted = false;
    for (auto item : object) {
        std::string_view key;
        ondemand::value figure;
        if (item.unescaped_key().get(key) != simdjson::SUCCESS || item.value().get(figure) != simdjson::SUCCESS)
            return std::nullopt;
        if (key == "prompt_tokens_details") {
            readDetails(figure, true, usage);
        } else if (key == "completion_tokens_details") {
            readDetails(figure, false, usage);
        } else if (key == "prompt_tokens" || key == "completion_tokens") {
            const std::int64_t tokens = count(figure);
            if (tokens < 0)
                return std::nullopt; // nonsense is no count: estimated instead
            (key == "prompt_tokens" ? usage.prompt : usage.completion) = tokens;
            counted = true;
        }
    }
    usage.cachedPrompt = std::min(usage.cachedPrompt, usage.prompt);
    return counted ? std::optional<Usage>(usage) : std::nullopt;
}

/// What a choice generated: `message` or `delta` with content, reasoning and tool arguments, or `text`.
std::size_t generatedText(ondemand::value value)
{
    std::size_t characters = 0;
    ondemand::object object;
    if (!isType(value, ondemand::json_type::object) || value.get_object().get(object) != simdjson::SUCCESS)
        return 0;
    for (auto item : object) {
        std::string_view key;
        ondemand::value field;
        if (item.unescaped_key().get(key) != simdjson::SUCCESS || item.value().get(field) != simdjson::SUCCESS)
            return characters;
        if (key == "content" || key == "refusal" || key == "reasoning_content" || key == "reasoning"
            || key == "arguments" || key == "name") {
            characters += textIn(field);
        } else if (key == "function" || key == "function_call") {
            characters += generatedText(field);
        } else if (key == "tool_calls") {
            ondemand::array calls;
            if (!isType(field, ondemand::json_type::array) || field.get_array().get(calls) != simdjson::SUCCESS)
                continue;
            for (auto call : calls) {
                ondemand::value entry;
                if (call.get(entry) != simdjson::SUCCESS)
                    return characters;
                characters += generatedText(entry);
            }
        }
    }
    return characters;
}

void readChoices(ondemand::value value, AnswerScan &scan)
{
    ondemand::array choices;
    if (!isType(value, ondemand::json_type::array) || value.get_array().get(choices) != simdjson::SUCCESS)
        return;
    scan.hasAnswer = true;
    for (auto item : choices) {
        ondemand::value entry;
        ondemand::object choice;
        if (item.get(entry) != simdjson::SUCCESS)
            return;
        scan.hasChoices = true;
        if (!isType(entry, ondemand::json_type::object) || entry.get_object().get(choice) != simdjson::SUCCESS)
            continue;
        for (auto field : choice) {
            std::string_view key;
            ondemand::value part;
            if (field.unescaped_key().get(key) != simdjson::SUCCESS || field.value().get(part) != simdjson::SUCCESS)
                return;
            if (key == "message" || key == "delta") {
                scan.textCharacters += generatedText(part);
            } else if (key == "text") {
                scan.textCharacters += textIn(part);
            } else if (key == "finish_reason" && isType(part, ondemand::json_type::string)) {
                std::string_view reason;
                if (part.get_string().get(reason) == simdjson::SUCCESS)
                    scan.finishReason = reason;
                scan.isFinished = true;
            }
        }
    }
}

void readError(ondemand::value value, AnswerScan &scan)
{
    if (isType(value, ondemand::json_type::null))
        return;
    scan.hasError = true;
    std::string_view message;
    ondemand::object object;
    if (isType(value, ondemand::json_type::string)) {
        if (value.get_string().get(message) == simdjson::SUCCESS)
            scan.errorMessage = message;
    } else if (isType(value, ondemand::json_type::object) && value.get_object().get(object) == simdjson::SUCCESS
               && object["message"].get_string().get(message) == simdjson::SUCCESS) {
        scan.errorMessage = message;
    }
}

/// Groq repeats the usage under `x_groq.usage`.
void readGroqUsage(ondemand::value value, AnswerScan &scan)
{
    ondemand::object object;
    ondemand::value usage;
    if (isType(value, ondemand::json_type::object) && value.get_object().get(object) == simdjson::SUCCESS
        && object["usage"].get(usage) == simdjson::SUCCESS && !scan.usage)
        scan.usage = readUsage(usage);
}

} // namespace

std::size_t codePointsOfEscaped(std::string_view inside)
{
    // All of it in one go, then less what escapes take more than the one code point that they stand for.
    std::size_t characters = codePoints(inside);
    for (auto at = inside.find('\\'); at < inside.size(); at = inside.find('\\', at)) {
        const std::string_view escape = inside.substr(at, 6);
        const bool unicode = escape.size() == 6 && escape[1] == 'u';
        // The second half of a surrogate pair, \uDC00 to \uDFFF, belongs to the first.
        const bool lowSurrogate = unicode && (escape[2] == 'd' || escape[2] == 'D')
                                  && std::string_view("cdefCDEF").find(escape[3]) != std::string_view::npos;
        characters -= !unicode ? 1 : lowSurrogate ? 6 : 5;
        at += unicode ? 6 : 2;
    }
    return characters;
}

Result<RequestScan> scanRequest(const std::string &body, Endpoint endpoint)
{
    RequestScan scan;
    FieldReader reader{endpoint, scan};
    std::optional<Error> problem;
    const bool whole = forEachField(body, [&](std::string_view key, ondemand::value value, const std::string &text) {
        problem = reader.read(key, value, text);
        return !problem;
    });
    if (problem)
        return *problem;
    if (!whole)
        return invalid("the body is not a valid JSON object");
    if (scan.modelValues.empty())
        return invalid("model is missing");
    if (scan.model.empty())
        return invalid("model is empty");
    if (!reader.hasPrompt)
        return invalid(std::string(promptField(endpoint)) + " is missing");
    if (!scan.stream) {
        scan.askForUsage.clear();
    } else if (!reader.hasStreamOptions) {
        const std::size_t inside = body.find('{') + 1;
        scan.askForUsage = {{{inside, inside}, "\"stream_options\":{\"include_usage\":true},"}};
    }
    return scan;
}

std::optional<AnswerScan> scanAnswer(const std::string &body)
{
    AnswerScan scan;
    const bool whole = forEachField(body, [&](std::string_view key, ondemand::value value, const std::string &text) {
        if (key == "model") {
            if (isType(value, ondemand::json_type::string))
                scan.modelValues.push_back(rangeOf(value.raw_json_token(), text));
        } else if (key == "choices") {
            readChoices(value, scan);
        } else if (key == "data") {
            scan.hasAnswer = true;
        } else if (key == "usage") {
            if (auto usage = readUsage(value))
                scan.usage = usage;
        } else if (key == "x_groq") {
            readGroqUsage(value, scan);
        } else if (key == "error") {
            readError(value, scan);
        }
        return true;
    });
    return whole ? std::optional<AnswerScan>(std::move(scan)) : std::nullopt;
}

} // namespace infermux
