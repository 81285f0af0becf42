#include "AnswerStream.h"

#include "JsonScan.h"

#include <base/Text.h>

namespace infermux {

namespace {

constexpr std::size_t padding = 64;

Error frameTooLarge()
{
    return {"upstream_error", "the provider sent an event of more than 16 MiB"};
}

std::string paddedCopy(std::string_view text)
{
    std::string copy;
    copy.reserve(text.size() + padding);
    copy = text;
    return copy;
}

bool isWithin(std::string_view part, std::string_view whole)
{
    return part.data() >= whole.data() && part.data() + part.size() <= whole.data() + whole.size();
}

/// The frame with other data, in the plainest form.
std::string rewritten(const SseFrame &frame, std::string_view data)
{
    std::string out;
    if (!frame.event.empty())
        out += "event: " + std::string(frame.event) + "\n";
    std::size_t start = 0;
    while (start <= data.size()) {
        const auto end = std::min(data.find('\n', start), data.size());
        out += "data: ";
        out += data.substr(start, end - start);
        out += '\n';
        start = end + 1;
    }
    return out + "\n";
}

} // namespace

std::string PassedStream::feed(std::string_view bytes)
{
    std::string out;
    out.reserve(bytes.size());
    if (!m_splitter.feed(bytes, [this, &out](const SseFrame &frame) { pass(frame, out); }))
        m_failure = frameTooLarge();
    return out;
}

std::string PassedStream::finish()
{
    std::string rest = m_splitter.takeRest();
    if (trimmed(rest).empty())
        return rest;
    // The last frame came without its empty line: it is one all the same.
    std::string out;
    m_splitter.feed(rest + "\n\n", [this, &out](const SseFrame &frame) { pass(frame, out); });
    m_splitter.takeRest();
    return out;
}

void PassedStream::pass(const SseFrame &frame, std::string &out)
{
    if (!frame.hasData) {
        out += frame.raw;
        return;
    }
    if (trimmed(frame.data) == "[DONE]") {
        m_complete = true;
        out += frame.raw;
        return;
    }
    const std::string data = paddedCopy(frame.data);
    const auto scan = scanAnswer(data);
    if (!scan) {
        out += frame.raw;
        return;
    }
    m_characters += scan->textCharacters;
    m_complete = m_complete || scan->isFinished;
    if (!scan->finishReason.empty())
        m_finishReason = scan->finishReason;
    if (scan->usage)
        m_usage = scan->usage;
    if (scan->hasError && !m_failure)
        m_failure = Error{"upstream_error", scan->errorMessage};
    if (m_hidesUsage && scan->usage && !scan->hasChoices && scan->hasAnswer && !scan->hasError)
        return;
    if (m_callerModel.empty() || scan->modelValues.empty()) {
        out += frame.raw;
        return;
    }
    const std::string renamed = spliced(data, settingTo(scan->modelValues, m_callerModel));
    if (isWithin(frame.data, frame.raw)) {
        const auto start = static_cast<std::size_t>(frame.data.data() - frame.raw.data());
        out += frame.raw.substr(0, start);
        out += renamed;
        out += frame.raw.substr(start + frame.data.size());
    } else {
        out += rewritten(frame, renamed);
    }
}

std::string PassedDocument::feed(std::string_view bytes)
{
    std::string out;
    out.reserve(bytes.size());
    for (const char c : bytes)
        step(c, out);
    return out;
}

std::string PassedDocument::finish()
{
    if (m_complete && !m_captured.empty()) {
        if (const auto scan = scanAnswer(paddedCopy("{\"usage\":" + m_captured + "}")))
            m_usage = scan->usage;
    }
    return {};
}

void PassedDocument::step(char c, std::string &out)
{
    constexpr std::size_t maxKept = 64U << 10U;
    const bool replaced = m_place == Place::ModelValue && m_inString;
    if (m_place == Place::UsageValue && m_captured.size() < maxKept && (m_depth > 1 || c == '{'))
        m_captured += c;
    if (m_inString) {
        if (!replaced)
            out += c;
        if (m_escaped)
            m_escaped = false;
        else if (c == '\\')
            m_escaped = true;
        else if (c == '"')
            return endString(out);
        if (m_place == Place::Key && m_string.size() < maxKept)
            m_string += c;
        return;
    }
    if (c == '"') {
        m_inString = true;
        if (m_depth == 1 && m_awaitsKey) {
            m_place = Place::Key;
            m_awaitsKey = false;
            m_string.clear();
        } else if (m_depth == 1 && m_place == Place::Elsewhere && m_string == "model" && !m_callerModel.empty()) {
            m_place = Place::ModelValue;
            return;
        }
    } else if (c == '{' || c == '[') {
        if (++m_depth == 1)
            m_awaitsKey = true;
    } else if (c == '}' || c == ']') {
        if (--m_depth == 0)
            m_complete = true;
        if (m_depth <= 1 && m_place == Place::UsageValue)
            m_place = Place::Elsewhere;
    } else if (c == ',' && m_depth == 1) {
        m_awaitsKey = true;
        m_string.clear();
        m_place = Place::Elsewhere;
    } else if (c == ':' && m_depth == 1 && m_string == "usage") {
        m_captured.clear();
        m_place = Place::UsageValue;
    }
    out += c;
}

void PassedDocument::endString(std::string &out)
{
    m_inString = false;
    if (m_place == Place::ModelValue)
        out += jsonQuoted(m_callerModel);
    if (m_place == Place::Key || m_place == Place::ModelValue)
        m_place = Place::Elsewhere;
}

std::string MessagesToChatStream::feed(std::string_view bytes)
{
    std::string out;
    const auto translate = [this, &out](const SseFrame &frame) {
        if (!frame.hasData || m_failure || m_reader.isDone())
            return;
        for (ChatEvent &event : m_reader.read(frame.data)) {
            if (auto *started = std::get_if<AnswerStarted>(&event)) {
                if (!m_callerModel.empty())
                    started->model = m_callerModel;
            } else if (const auto *text = std::get_if<TextDelta>(&event)) {
                m_characters += codePoints(text->text);
            } else if (const auto *reasoning = std::get_if<ReasoningDelta>(&event)) {
                m_characters += codePoints(reasoning->text);
            } else if (const auto *tool = std::get_if<ToolCallDelta>(&event)) {
                m_characters += codePoints(tool->arguments);
            } else if (const auto *failed = std::get_if<AnswerFailed>(&event)) {
                m_failure = Error{"upstream_error", failed->message};
            } else if (const auto *finished = std::get_if<AnswerFinished>(&event)) {
                m_finishReason = toString(finished->reason);
            }
            out += m_writer.write(event);
        }
        m_usage = m_reader.usage();
        m_complete = m_reader.isDone();
    };
    if (!m_splitter.feed(bytes, translate))
        m_failure = frameTooLarge();
    return out;
}

std::string chatErrorEvent(std::string_view message, std::string_view code)
{
    return "data: {\"error\":{\"message\":" + jsonQuoted(message)
           + ",\"type\":\"infermux_error\",\"code\":" + jsonQuoted(code) + "}}\n\n";
}

} // namespace infermux
