#include "MistWriter.h"

#include "ApiError.h"

#include <base/Clock.h>
#include <wire/Mist.h>

#include <charconv>
#include <utility>

namespace infermux {

namespace {

std::int64_t numberIn(const HttpHeaders &headers, std::string_view name)
{
    const std::string_view text = headers.value(name);
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

Result<MistResponse> translated(const HttpResponse &chat)
{
    const auto json = parseJson(chat.body);
    const Json none;
    const Json &choices = json.ok() ? memberAt(*json, "choices") : none;
    if (!choices.is_array() || choices.empty())
        return Error{"upstream_error", "the provider's answer has no choice in it"};
    MistResponse response;
    response.model = chat.headers.value("X-Infermux-Model");
    response.provider = chat.headers.value("X-Infermux-Provider");
    response.content = stringAt(memberAt(choices[0], "message"), "content");
    response.finishReason = stringAt(choices[0], "finish_reason");
    response.tokensIn = numberIn(chat.headers, "X-Infermux-Prompt-Tokens");
    response.tokensOut = numberIn(chat.headers, "X-Infermux-Completion-Tokens");
    response.cost = chat.headers.value("X-Infermux-Cost");
    response.latencyMs = numberIn(chat.headers, "X-Infermux-Latency-Ms");
    return response;
}

/// What is ours to say (a limit, a wrong key) keeps its status; a provider's failure is a failed inference.
HttpResponse failed(const HttpResponse &answer)
{
    HttpResponse response = answer;
    const bool ours = answer.headers.has("X-Infermux-Error");
    if (!ours || answer.status >= 500)
        response.status = 502;
    return response;
}

} // namespace

MistWriter::MistWriter(ResponseWriter &caller, bool isEnveloped)
    : m_caller(&caller)
    , m_isEnveloped(isEnveloped)
{
    caller.setObserver(this);
}

MistWriter::~MistWriter()
{
    if (m_caller)
        m_caller->setObserver(nullptr);
}

void MistWriter::send(HttpResponse response)
{
    if (!m_caller)
        return;
    if (response.status != 200) {
        std::exchange(m_caller, nullptr)->send(failed(response));
        return;
    }
    const auto answer = translated(response);
    HttpResponse mist =
        answer.ok() ? jsonResponse(answer->toJson()) : apiError(answer.error().code, answer.error().message);
    if (answer.ok() && m_isEnveloped)
        mist.body = writeMist("infer.response", mist.body, Clock::system().utc());
    for (const HttpHeader &field : response.headers) {
        if (field.name.starts_with("X-Infermux-") || field.name.starts_with("Access-Control-"))
            mist.headers.add(field.name, field.value);
    }
    std::exchange(m_caller, nullptr)->send(std::move(mist));
}

void MistWriter::begin(int status, HttpHeaders headers, std::optional<std::uint64_t>, std::string_view)
{
    m_answer.status = status;
    m_answer.headers = std::move(headers);
}

void MistWriter::end(const HttpHeaders &trailers)
{
    for (const HttpHeader &field : trailers)
        m_answer.headers.add(field.name, field.value);
    send(std::move(m_answer));
}

void MistWriter::abort()
{
    if (m_caller)
        std::exchange(m_caller, nullptr)->send(apiError("upstream_error", "the provider's answer broke off"));
}

void MistWriter::onCallerGone()
{
    m_caller = nullptr;
    if (m_observer)
        std::exchange(m_observer, nullptr)->onCallerGone();
}

} // namespace infermux
