#include "ApiError.h"
#include "Exchange.h"
#include "RateLimitHeaders.h"

#include <base/Log.h>
#include <base/Text.h>
#include <wire/ChatWriter.h>
#include <wire/MessagesReader.h>
#include <wire/Splice.h>

#include <algorithm>
#include <charconv>

// The second half of an exchange: what comes back from the provider, and where it goes.
namespace infermux {

namespace {

// A whole answer is held up to here, so that its usage can go into headers; a larger one passes through.
constexpr std::size_t maxHeldAnswer = 2U << 20U;
// An answer that has to be translated must be held whole.
constexpr std::size_t maxTranslatedAnswer = 64U << 20U;
constexpr std::string_view figureNames = "X-Infermux-Latency-Ms, X-Infermux-Cost, X-Infermux-Prompt-Tokens, "
                                         "X-Infermux-Completion-Tokens";

bool isEventStream(const HttpHeaders &headers)
{
    return lowered(headers.value("Content-Type")).starts_with("text/event-stream");
}

} // namespace

void Exchange::onAnswerHead(int status, HttpHeaders headers)
{
    m_answerStatus = status;
    m_attemptLatency = sinceAttempt();
    if (m_trail) {
        ExchangeTrail::Attempt &attempt = m_trail->attempts.back();
        attempt.connect = m_transfer->connectTime();
        attempt.head = sinceStart();
        attempt.status = status;
    }
    m_answerHeaders = std::move(headers);
    const ReportedLimits limits = reportedLimits(m_answerHeaders, m_services.clock().utc());
    providerState().limiter().reportedRequests(m_services.clock().steady(), limits.requests);
    providerState().limiter().reportedTokens(m_services.clock().steady(), limits.tokens);
    // A probe's time is to the first byte. An answer that is held must be whole within the attempt's time: its caller
    // waits for all of it.
    m_deadline = m_attemptStarted + provider().timeout;
    if (status < 200 || status >= 300)
        return;
    m_isEventStream = m_scan.stream && isEventStream(m_answerHeaders);
    if (m_isEventStream)
        extendDeadline();
    if (!m_isEventStream) {
        reserveAnswer();
        return;
    }
    if (dialectOf(provider().type) == Dialect::Messages)
        m_stream = std::make_unique<MessagesToChatStream>(callerModel(), m_scan.wantsUsage, createdSeconds());
    else
        m_stream = std::make_unique<PassedStream>(callerModel(), m_askedForUsage);
}

/// Room for the announced length and for what simdjson may read behind it.
void Exchange::reserveAnswer()
{
    constexpr std::size_t padding = 64;
    const std::string_view text = m_answerHeaders.value("Content-Length");
    std::size_t length = 0;
    std::from_chars(text.data(), text.data() + text.size(), length);
    m_answer.reserve(std::min(length, maxHeldAnswer) + padding);
}

void Exchange::onAnswerBody(std::string_view bytes)
{
    if (!m_record.firstToken)
        m_record.firstToken = sinceStart();
    if (m_stream) {
        extendDeadline();
        relay(m_stream->feed(bytes));
        return;
    }
    m_answer.append(bytes);
    const bool succeeded = m_answerStatus >= 200 && m_answerStatus < 300;
    if (succeeded && m_answer.size() > maxHeldAnswer && dialectOf(provider().type) == Dialect::Chat)
        spill();
    else if (m_answer.size() > maxTranslatedAnswer || (!succeeded && m_answer.size() > maxHeldAnswer))
        attemptFailed("upstream_error", "provider " + provider().name + " sent more than can be held");
}

void Exchange::relay(const std::string &bytes)
{
    const auto &failure = m_stream->failure();
    if (failure && m_state == State::Sending)
        return attemptFailed("upstream_error", "provider " + provider().name + " failed: " + failure->message);
    if (!bytes.empty()) {
        beginRelaying();
        keepAnswer(bytes);
        if (m_writer)
            m_writer->write(bytes);
    }
    if (failure) {
        m_transfer.reset();
        attemptEnded(failure->message);
        providerFailed(failure->message);
        return finish("upstream_error");
    }
    if (m_writer && m_writer->isBackedUp() && m_transfer) {
        m_transfer->pause();
        m_deadline = SteadyTime::max(); // it is the caller who is slow
    }
}

void Exchange::beginRelaying()
{
    if (m_state == State::Relaying)
        return;
    m_state = State::Relaying;
    m_record.status = m_answerStatus;
    if (m_ticket)
        providerState().answering(*m_ticket, m_services.clock().steady(), m_attemptLatency);
    if (!m_writer)
        return;
    HttpHeaders headers = passedAnswerHeaders(m_answerHeaders);
    if (dialectOf(provider().type) != Dialect::Chat)
        headers.set("Content-Type", "text/event-stream; charset=utf-8");
    if (m_isEventStream)
        headers.set("Cache-Control", "no-cache");
    addRouteHeaders(headers);
    m_writer->begin(m_answerStatus, std::move(headers), std::nullopt, figureNames);
}

void Exchange::spill()
{
    m_stream = std::make_unique<PassedDocument>(callerModel());
    extendDeadline();
    constexpr std::size_t slice = 64U << 10U; // so that no second copy of the whole is made
    const std::string held = std::exchange(m_answer, {});
    for (std::size_t i = 0; i < held.size(); i += slice)
        relay(m_stream->feed(std::string_view(held).substr(i, slice)));
}

void Exchange::onAnswerEnd(const std::optional<TransferError> &error)
{
    m_transfer.reset();
    if (error) {
        const std::string message = "provider " + provider().name + " failed: " + error->message;
        if (m_state == State::Relaying)
            breakOff("upstream_error", message);
        else
            attemptFailed("upstream_error", message);
    } else if (m_stream) {
        streamEnded();
    } else if (m_answerStatus >= 200 && m_answerStatus < 300) {
        wholeEnded();
    } else {
        errorEnded();
    }
}

void Exchange::streamEnded()
{
    const std::string rest = m_stream->finish();
    const std::string early = "provider " + provider().name + " ended the stream before the answer was complete";
    if (m_state == State::Sending && !m_stream->isComplete())
        return attemptFailed("upstream_error", m_stream->failure() ? m_stream->failure()->message : early);
    const bool failed = m_stream->failure().has_value();
    relay(rest);
    if (failed)
        return; // relay has ended it
    if (m_stream->isComplete())
        finish();
    else
        breakOff("upstream_error", early);
}

void Exchange::wholeEnded()
{
    const std::string who = "provider " + provider().name;
    if (dialectOf(provider().type) == Dialect::Messages) {
        auto answer = readMessagesAnswer(m_answer);
        if (!answer.ok())
            return attemptFailed("upstream_error", who + ": " + answer.error().message);
        if (renamesModel())
            answer->model = m_scan.model;
        m_usage = answer->usage;
        m_record.finishReason = toString(answer->finish);
        m_characters = codePoints(answer->text) + codePoints(answer->reasoning);
        for (const ToolCallPart &call : answer->toolCalls)
            m_characters += codePoints(call.arguments);
        return relayWhole(writeChatAnswer(*answer, createdSeconds()));
    }
    const auto scan = scanAnswer(m_answer);
    if (!scan)
        return attemptFailed("upstream_error", who + " answered with something that is not JSON");
    if (!scan->hasAnswer)
        return attemptFailed("upstream_error", scan->hasError ? who + " failed: " + scan->errorMessage
                                                              : who + " answered with something else than an answer");
    m_usage = scan->usage;
    m_characters = scan->textCharacters;
    m_record.finishReason = scan->finishReason;
    relayWhole(renamesModel() ? spliced(m_answer, settingTo(scan->modelValues, m_scan.model)) : std::move(m_answer));
}

void Exchange::relayWhole(std::string body)
{
    keepAnswer(body);
    m_record.status = m_answerStatus;
    settle({});
    if (m_writer) {
        HttpResponse response;
        response.status = m_answerStatus;
        response.headers = passedAnswerHeaders(m_answerHeaders);
        if (dialectOf(provider().type) != Dialect::Chat)
            response.headers.set("Content-Type", "application/json");
        addRouteHeaders(response.headers);
        addFigures(response.headers);
        response.body = std::move(body);
        std::exchange(m_writer, nullptr)->send(std::move(response));
    }
    finish();
}

void Exchange::errorEnded()
{
    const std::string who = "provider " + provider().name;
    const bool ownKey = provider().hasOwnKey;
    const int status = m_answerStatus;
    if (status == 429) {
        if (const auto wait = retryAfter(m_answerHeaders, m_services.clock().utc()))
            providerState().limiter().restFor(m_services.clock().steady(), *wait);
    }
    if ((status == 401 || status == 403) && ownKey)
        return attemptFailed("upstream_error",
                             who + " refused the key that is configured for it (" + std::to_string(status) + ")");
    if (status >= 500 || status == 429)
        return attemptFailed("upstream_error", who + " answered " + std::to_string(status), true);
    if (status < 400)
        return attemptFailed("upstream_error", who + " answered with an unexpected " + std::to_string(status));
    if (retriesWithoutStreamOptions())
        return;
    if (status == 401 || status == 403)
        providerSaidNothing(); // about the caller's key
    relayError();
}

bool Exchange::retriesWithoutStreamOptions()
{
    if (!m_askedForUsage || m_answerStatus != 400 || m_answer.find("stream_options") == std::string::npos)
        return false;
    providerState().rejectsStreamOptions = true;
    attemptEnded("does not know stream_options, asked again without");
    providerSaidNothing();
    sendTo(*m_candidate);
    return true;
}

void Exchange::relayError()
{
    m_record.status = m_answerStatus;
    std::string body = m_answer;
    if (dialectOf(provider().type) == Dialect::Messages) {
        const auto failure = readMessagesError(m_answer);
        body = "{\"error\":{\"message\":" + jsonQuoted(failure ? failure->message : m_answer)
               + ",\"type\":" + jsonQuoted(failure ? failure->type : "api_error") + ",\"param\":null,\"code\":null}}";
    }
    keepAnswer(body);
    settle("provider_error");
    if (m_writer) {
        HttpResponse response;
        response.status = m_answerStatus;
        response.headers = passedAnswerHeaders(m_answerHeaders);
        if (dialectOf(provider().type) == Dialect::Messages)
            response.headers.set("Content-Type", "application/json");
        addRouteHeaders(response.headers);
        response.headers.add("X-Infermux-Latency-Ms", std::to_string(sinceStart().count()));
        response.body = std::move(body);
        std::exchange(m_writer, nullptr)->send(std::move(response));
    }
    finish("provider_error");
}

/// For the trail: the first word on an attempt counts.
void Exchange::attemptEnded(const std::string &problem)
{
    if (!m_trail || m_trail->attempts.empty() || m_trail->attempts.back().ended)
        return;
    m_trail->attempts.back().ended = sinceStart();
    m_trail->attempts.back().problem = problem;
}

/// What the caller gets, up to what may be kept of it.
void Exchange::keepAnswer(std::string_view bytes)
{
    const CaptureConfig &capture = m_live->config->capture;
    if (!m_trail || !capture.bodies)
        return;
    const std::size_t room = capture.maxBytes - std::min<std::size_t>(capture.maxBytes, m_trail->answerBody.size());
    m_trail->answerBody += bytes.substr(0, room);
    m_trail->isAnswerCut = m_trail->isAnswerCut || bytes.size() > room;
}

std::unique_ptr<ExchangeTrail> Exchange::takeTrail()
{
    if (!m_trail)
        return nullptr;
    m_trail->id = m_record.id;
    m_trail->endpoint = m_endpoint;
    m_trail->live = m_live;
    m_trail->decision = std::move(m_decision);
    m_trail->substitutedModel = m_modelOverride;
    m_trail->onlyProvider = m_onlyProvider;
    m_trail->firstToken = m_record.firstToken;
    m_trail->latency = m_record.latency;
    m_trail->request = std::move(m_request);
    m_trail->answerHeaders = std::move(m_answerHeaders);
    const CaptureConfig &capture = m_live->config->capture;
    if (capture.bodies) {
        m_trail->isRequestCut = m_body->size() > capture.maxBytes;
        m_trail->requestBody =
            m_trail->isRequestCut ? std::make_shared<const std::string>(m_body->substr(0, capture.maxBytes)) : m_body;
    }
    return std::move(m_trail);
}

/// The ticket goes back with an error. Nothing if it went back already.
void Exchange::providerFailed(const std::string &reason)
{
    if (const auto ticket = std::exchange(m_ticket, std::nullopt)) {
        const SteadyTime now = m_services.clock().steady();
        providerState().correctTokens(*ticket, now, m_state == State::Relaying ? ticket->sent.tokens : 0);
        providerState().failed(*ticket, now, sinceAttempt(), reason);
    }
}

void Exchange::providerWasBusy()
{
    if (const auto ticket = std::exchange(m_ticket, std::nullopt)) {
        const SteadyTime now = m_services.clock().steady();
        providerState().correctTokens(*ticket, now, 0);
        providerState().wasBusy(*ticket, now, sinceAttempt());
    }
}

void Exchange::providerSaidNothing()
{
    if (const auto ticket = std::exchange(m_ticket, std::nullopt))
        providerState().ended(*ticket);
}

void Exchange::attemptFailed(std::string_view code, const std::string &message, bool hasAnswer)
{
    m_transfer.reset();
    attemptEnded(message);
    const int status = m_answerStatus;
    if (status == 429)
        providerWasBusy();
    else
        providerFailed(message);
    const bool mayTry = m_writer && m_record.attempts < m_live->config->routing.maxAttempts;
    if (mayTry && hasNext()) {
        logInfo("attempt failed", {{"id", m_record.id}, {"provider", provider().name}, {"reason", message}});
        m_record.firstToken.reset();
        m_state = State::Choosing;
        return sendNext();
    }
    if (hasAnswer)
        relayError();
    else
        refuse(code, message);
}

void Exchange::breakOff(std::string_view code, const std::string &message)
{
    m_transfer.reset();
    attemptEnded(message);
    providerFailed(message);
    if (m_writer) {
        if (m_isEventStream)
            m_writer->write(chatErrorEvent(message, code));
        else
            std::exchange(m_writer, nullptr)->abort(); // half a document: the caller must see that it is not whole
    }
    finish(code);
}

} // namespace infermux
