#include "Exchange.h"

#include "ApiError.h"

#include <base/Ids.h>
#include <base/Log.h>
#include <base/Text.h>
#include <wire/ChatReader.h>
#include <wire/MessagesReader.h>
#include <wire/MessagesWriter.h>
#include <wire/Splice.h>

#include <QDateTime>

#include <algorithm>
#include <charconv>

namespace infermux {

namespace {

// A whole answer is held up to here, so that its usage can go into headers; a larger one passes through.
constexpr std::size_t maxHeldAnswer = 2U << 20U;
// An answer that has to be translated must be held whole.
constexpr std::size_t maxTranslatedAnswer = 64U << 20U;
constexpr std::int64_t usualMaxTokens = 4096;
constexpr int callerGoneStatus = 499;
constexpr std::string_view figureNames = "X-Infermux-Latency-Ms, X-Infermux-Cost, X-Infermux-Prompt-Tokens, "
                                         "X-Infermux-Completion-Tokens";

Capability capabilityOf(Endpoint endpoint)
{
    switch (endpoint) {
    case Endpoint::ChatCompletions:
        return Capability::Chat;
    case Endpoint::Completions:
        return Capability::TextCompletion;
    case Endpoint::Embeddings:
        break;
    }
    return Capability::Embeddings;
}

bool isEventStream(const HttpHeaders &headers)
{
    return lowered(headers.value("Content-Type")).starts_with("text/event-stream");
}

/// `Retry-After`: seconds, or a date.
std::optional<Milliseconds> retryAfter(const HttpHeaders &headers, UtcTime now)
{
    const std::string_view text = headers.value("Retry-After");
    if (text.empty())
        return std::nullopt;
    double seconds = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    if (error != std::errc() || end != text.data() + text.size()) {
        const QDateTime date =
            QDateTime::fromString(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())), Qt::RFC2822Date);
        if (!date.isValid())
            return std::nullopt;
        seconds = static_cast<double>(date.toMSecsSinceEpoch() - now.time_since_epoch().count()) / 1000;
    }
    constexpr double longest = 3600;
    return Milliseconds{static_cast<std::int64_t>(std::clamp(seconds, 0.0, longest) * 1000)};
}

std::vector<std::string> knownModels(const Config &config)
{
    std::vector<std::string> names;
    for (const ProviderConfig &provider : config.providers) {
        names.insert(names.end(), provider.models.begin(), provider.models.end());
        for (const auto &[alias, model] : provider.modelAliases)
            names.push_back(alias);
    }
    return names;
}

} // namespace

Exchange::Exchange(ExchangeServices &services, LiveConfigPtr live, HttpRequest request, Endpoint endpoint,
                   ResponseWriter &writer)
    : m_services(services)
    , m_live(std::move(live))
    , m_request(std::move(request))
    , m_body(std::make_shared<const std::string>(std::move(m_request.body)))
    , m_endpoint(endpoint)
    , m_writer(&writer)
    , m_started(services.clock().steady())
{
    m_record.started = services.clock().utc();
    m_record.id = newRequestId(m_record.started);
    m_writer->setObserver(this);
}

Exchange::~Exchange()
{
    if (m_writer)
        m_writer->setObserver(nullptr);
}

void Exchange::start()
{
    admit();
}

void Exchange::admit()
{
    auto scan = scanRequest(*m_body, m_endpoint);
    const auto admission = authenticate(m_request.headers, m_live->config->auth);
    const auto names = nameCaller(m_request.headers, admission.ok() ? admission->callerOfKey : std::string(),
                                  scan.ok() ? scan->user : std::string());
    if (names.ok()) {
        m_record.caller = names->caller;
        m_record.project = names->project;
        m_record.environment = names->environment;
    }
    if (!admission.ok())
        return refuse(admission.error().code, admission.error().message);
    if (!names.ok())
        return refuse(names.error().code, names.error().message);
    if (!scan.ok())
        return refuse(scan.error().code, scan.error().message);
    m_admission = *admission;
    m_scan = std::move(scan).value();
    m_record.requestedModel = m_scan.model;
    m_record.streamed = m_scan.stream;
    choose();
}

void Exchange::choose()
{
    m_state = State::Choosing;
    RouteQuery query;
    query.model = m_scan.model;
    query.capability = capabilityOf(m_endpoint);
    query.promptTokens = estimatedTokens(m_scan.promptCharacters) + m_scan.promptTokens;
    const SteadyTime now = m_services.clock().steady();
    m_decision = m_services.router().decide(*m_live->config, m_live->states, query, now);
    m_record.group = m_decision.group;
    m_record.strategy = toString(m_decision.strategy);

    switch (m_decision.outcome) {
    case RouteDecision::Outcome::Routed:
        sendNext();
        break;
    case RouteDecision::Outcome::ModelNotFound: {
        std::string message = "no provider is configured for model " + m_scan.model;
        if (const auto likely = nearest(m_scan.model, knownModels(*m_live->config), 3); !likely.empty())
            message += " (nearest: " + joined(likely) + ")";
        refuse("model_not_found", message);
        break;
    }
    case RouteDecision::Outcome::AtLimits: {
        const auto wait = std::chrono::ceil<std::chrono::seconds>(m_decision.roomAt.value_or(now) - now);
        refuse("rate_limit", "every provider for model " + m_scan.model + " is at its limit",
               {{"Retry-After", std::to_string(std::max<std::int64_t>(1, wait.count()))}});
        break;
    }
    case RouteDecision::Outcome::Unavailable:
        refuse("no_healthy_providers", "no healthy providers available for model " + m_scan.model);
        break;
    }
}

void Exchange::sendNext()
{
    m_candidate = &m_decision.candidates[m_decision.order[m_nextAttempt++]];
    ++m_record.attempts;
    sendTo(*m_candidate);
}

void Exchange::sendTo(const RouteCandidate &candidate)
{
    m_state = State::Sending;
    m_record.provider = provider().name;
    m_record.sentModel = candidate.sentModel;
    m_answerStatus = 0;
    m_answerHeaders = {};
    m_answer.clear();
    m_stream.reset();

    std::optional<Error> problem;
    auto body = bodyFor(candidate, problem);
    if (problem)
        return refuse(problem->code, problem->message);
    const ClientRequest request =
        providerRequest(provider(), m_endpoint, m_request.headers, m_admission.forwardsCredential, std::move(body));
    m_attemptStarted = m_services.clock().steady();
    m_providerSettled = false;
    providerState().began(m_attemptStarted);
    extendDeadline();
    m_transfer = m_services.startTransfer(*m_live->config, provider(), m_endpoint, request, *this);
}

std::shared_ptr<const std::string> Exchange::bodyFor(const RouteCandidate &candidate, std::optional<Error> &problem)
{
    m_askedForUsage = false;
    if (dialectOf(provider().type) == Dialect::Messages) {
        auto request = readChatRequest(*m_body);
        if (!request.ok()) {
            problem = request.error();
            return nullptr;
        }
        request->model = candidate.sentModel;
        const auto facts = m_services.prices().facts(provider(), candidate.sentModel);
        auto body = writeMessagesRequest(*request, facts.maxOutputTokens.value_or(usualMaxTokens));
        if (!body.ok()) {
            problem = body.error();
            return nullptr;
        }
        return std::make_shared<const std::string>(std::move(body).value());
    }
    std::vector<Splice> splices;
    if (renamesModel())
        splices = settingTo(m_scan.modelValues, candidate.sentModel);
    m_askedForUsage = !m_scan.askForUsage.empty() && !providerState().rejectsStreamOptions;
    if (m_askedForUsage)
        splices.insert(splices.end(), m_scan.askForUsage.begin(), m_scan.askForUsage.end());
    return splices.empty() ? m_body : std::make_shared<const std::string>(spliced(*m_body, std::move(splices)));
}

void Exchange::onAnswerHead(int status, HttpHeaders headers)
{
    extendDeadline();
    m_answerStatus = status;
    m_answerHeaders = std::move(headers);
    if (status < 200 || status >= 300)
        return;
    m_isEventStream = m_scan.stream && isEventStream(m_answerHeaders);
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
    extendDeadline();
    if (!m_record.firstToken) {
        m_record.firstToken = sinceStart();
        m_attemptLatency = std::chrono::duration_cast<Milliseconds>(m_services.clock().steady() - m_attemptStarted);
    }
    if (m_stream) {
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
        if (m_writer)
            m_writer->write(bytes);
    }
    if (failure) {
        m_transfer.reset();
        providerState().failed(m_services.clock().steady(), sinceStart(), failure->message);
        m_providerSettled = true;
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
    relayWhole(renamesModel() ? spliced(m_answer, settingTo(scan->modelValues, m_scan.model)) : std::move(m_answer));
}

void Exchange::relayWhole(std::string body)
{
    m_record.status = m_answerStatus;
    settleUsage();
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
        const SteadyTime now = m_services.clock().steady();
        if (const auto wait = retryAfter(m_answerHeaders, m_services.clock().utc()))
            providerState().restFor(now, *wait);
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
    relayError();
}

bool Exchange::retriesWithoutStreamOptions()
{
    if (!m_askedForUsage || m_answerStatus != 400 || m_answer.find("stream_options") == std::string::npos)
        return false;
    providerState().rejectsStreamOptions = true;
    providerState().ended();
    m_providerSettled = true;
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

void Exchange::attemptFailed(std::string_view code, const std::string &message, bool hasAnswer)
{
    m_transfer.reset();
    if (!m_providerSettled) {
        m_providerSettled = true;
        const SteadyTime now = m_services.clock().steady();
        const auto latency = std::chrono::duration_cast<Milliseconds>(now - m_attemptStarted);
        if (m_answerStatus == 429)
            providerState().ended(); // busy, not broken
        else
            providerState().failed(now, latency, message);
    }
    const bool more =
        m_nextAttempt < m_decision.order.size() && m_record.attempts < m_live->config->routing.maxAttempts;
    if (more && m_writer) {
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
    if (!m_providerSettled) {
        m_providerSettled = true;
        providerState().failed(m_services.clock().steady(), sinceStart(), message);
    }
    if (m_writer) {
        if (m_isEventStream)
            m_writer->write(chatErrorEvent(message, code));
        else
            std::exchange(m_writer, nullptr)->abort(); // half a document: the caller must see that it is not whole
    }
    finish(code);
}

void Exchange::refuse(std::string_view code, const std::string &message, HttpHeaders extra)
{
    HttpResponse response = apiError(code, message);
    m_record.status = response.status;
    if (m_writer) {
        addRouteHeaders(response.headers);
        for (const HttpHeader &field : extra)
            response.headers.add(field.name, field.value);
        std::exchange(m_writer, nullptr)->send(std::move(response));
    }
    finish(code);
}

void Exchange::finish(std::string_view errorCode)
{
    m_transfer.reset();
    m_record.errorCode = errorCode;
    settleUsage();
    if (!m_providerSettled) {
        m_providerSettled = true;
        if (m_record.status == callerGoneStatus)
            providerState().ended();
        else
            providerState().succeeded(m_services.clock().steady(), m_attemptLatency,
                                      m_live->config->routing.leastLatency.ewmaDecay);
    }
    if (m_writer) { // a stream: whole answers are sent by now
        HttpHeaders trailers;
        addFigures(trailers);
        std::exchange(m_writer, nullptr)->end(trailers);
    }
    m_record.latency = sinceStart();
    m_state = State::Done;
    m_services.exchangeDone(*this, m_record);
}

void Exchange::settleUsage()
{
    const bool reachedProvider = m_candidate && m_record.status < 400;
    if (m_stream) {
        m_usage = m_stream->usage();
        m_characters = m_stream->characters();
    }
    const bool wasAnswered = reachedProvider || m_state == State::Relaying;
    if (m_usage) {
        m_record.usage = *m_usage;
    } else if (wasAnswered) {
        m_record.usage.prompt = estimatedTokens(m_scan.promptCharacters) + m_scan.promptTokens;
        m_record.usage.completion = estimatedTokens(m_characters);
        m_record.usage.estimated = true;
    }
    if (!m_candidate)
        return;
    if (const auto price = m_services.prices().find(*m_live->config, provider(), m_record.sentModel))
        m_record.cost = costOf(m_record.usage, *price);
}

void Exchange::onDrained()
{
    if (!m_transfer)
        return;
    extendDeadline();
    m_transfer->resume();
}

void Exchange::onCallerGone()
{
    m_writer = nullptr;
    if (m_state == State::Done)
        return;
    logDebug("caller gone", {{"id", m_record.id}});
    if (m_live->config->routing.onDisconnect == OnDisconnect::Drain && m_transfer) {
        extendDeadline();
        m_transfer->resume();
        return;
    }
    m_transfer.reset();
    m_record.status = callerGoneStatus;
    finish("caller_gone");
}

void Exchange::cancel()
{
    if (m_state == State::Done)
        return;
    if (m_state == State::Relaying)
        breakOff("upstream_error", "the gateway was stopped");
    else
        refuse("no_healthy_providers", "the gateway was stopped");
}

void Exchange::checkDeadline(SteadyTime now)
{
    if (now < m_deadline || (m_state != State::Sending && m_state != State::Relaying))
        return;
    const std::string message =
        "provider " + provider().name + " did not answer within " + std::to_string(provider().timeout.count()) + " ms";
    m_deadline = SteadyTime::max();
    if (m_state == State::Relaying)
        breakOff("upstream_timeout", message);
    else
        attemptFailed("upstream_timeout", message);
}

const ProviderConfig &Exchange::provider() const
{
    return m_live->config->providers[m_candidate->provider];
}

ProviderState &Exchange::providerState()
{
    return *m_live->states[m_candidate->provider];
}

void Exchange::addRouteHeaders(HttpHeaders &headers) const
{
    headers.add("X-Infermux-Request-Id", m_record.id);
    if (!m_record.provider.empty()) {
        headers.add("X-Infermux-Provider", m_record.provider);
        headers.add("X-Infermux-Model", m_record.sentModel);
    }
    if (!m_record.strategy.empty())
        headers.add("X-Infermux-Strategy", m_record.strategy);
    if (!m_record.group.empty())
        headers.add("X-Infermux-Route-Group", m_record.group);
    if (m_record.attempts > 0)
        headers.add("X-Infermux-Attempts", std::to_string(m_record.attempts));
    for (const HttpHeader &field : crossOriginHeaders(m_request))
        headers.add(field.name, field.value);
}

void Exchange::addFigures(HttpHeaders &headers)
{
    headers.add("X-Infermux-Latency-Ms", std::to_string(sinceStart().count()));
    if (m_record.cost)
        headers.add("X-Infermux-Cost", m_record.cost->toDecimal());
    headers.add("X-Infermux-Prompt-Tokens", std::to_string(m_record.usage.prompt));
    headers.add("X-Infermux-Completion-Tokens", std::to_string(m_record.usage.completion));
}

void Exchange::extendDeadline()
{
    m_deadline = m_services.clock().steady() + provider().timeout;
}

Milliseconds Exchange::sinceStart() const
{
    return std::chrono::duration_cast<Milliseconds>(m_services.clock().steady() - m_started);
}

std::int64_t Exchange::createdSeconds() const
{
    return std::chrono::duration_cast<std::chrono::seconds>(m_record.started.time_since_epoch()).count();
}

} // namespace infermux
