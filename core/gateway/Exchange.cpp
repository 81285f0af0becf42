#include "Exchange.h"

#include "ApiError.h"

#include <base/Ids.h>
#include <base/Log.h>
#include <base/Text.h>
#include <wire/ChatReader.h>
#include <wire/MessagesWriter.h>
#include <wire/Splice.h>

#include <algorithm>

namespace infermux {

namespace {

constexpr std::int64_t usualMaxTokens = 4096;
constexpr int callerGoneStatus = 499;

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

} // namespace

Exchange::Exchange(ExchangeServices &services, LiveConfigPtr live, HttpRequest request, Endpoint endpoint,
                   ResponseWriter &writer, std::string onlyProvider)
    : m_services(services)
    , m_live(std::move(live))
    , m_request(std::move(request))
    , m_body(std::make_shared<const std::string>(std::move(m_request.body)))
    , m_endpoint(endpoint)
    , m_writer(&writer)
    , m_onlyProvider(std::move(onlyProvider))
    , m_started(services.clock().steady())
{
    m_record.started = services.clock().utc();
    m_record.id = newRequestId(m_record.started);
    if (!m_live->config->tokentraceUrl.empty()) { // else the caller's trace goes on as it came
        m_record.trace = TraceContext::from(m_request.headers.value("traceparent"));
        m_request.headers.set("traceparent", m_record.trace.toHeader());
    }
    if (m_services.keepsTrails())
        m_trail = std::make_unique<ExchangeTrail>();
    m_writer->setObserver(this);
}

Exchange::~Exchange()
{
    providerSaidNothing();
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
    const SteadyTime now = m_services.clock().steady();
    BudgetKeeper &budgets = m_services.budgets();
    const RequestFigures asked = figures();
    const auto judge = [&](const BudgetRequest &request) {
        return budgets.decide(m_record.caller, request, m_record.started);
    };
    RequestPlan plan = RequestPlanner(*m_live, budgets, asked, now).plan(budgets.limitFor(m_record.caller), judge);
    if (plan.isRejected())
        return refuseForBudget(plan.budget);
    if (plan.decision.outcome != RouteDecision::Outcome::ModelNotFound)
        m_reservation = budgets.reserve(m_record.caller, plan.budget.estimate, m_record.started);
    m_modelOverride = std::move(plan.modelOverride);
    m_unsubstituted = std::move(plan.unsubstituted);
    m_decision = std::move(plan.decision);
    m_expectedTokens = plan.expectedTokens;
    m_services.router().choose(m_decision);
    m_record.group = m_decision.group;
    m_record.strategy = toString(m_decision.strategy);
    if (m_decision.outcome == RouteDecision::Outcome::Routed && hasNext())
        sendNext();
    else
        refuseUnroutable(now);
}

RequestFigures Exchange::figures() const
{
    RequestFigures figures;
    figures.model = m_scan.model;
    figures.capability = capabilityOf(m_endpoint);
    figures.promptTokens = estimatedTokens(m_scan.promptCharacters) + m_scan.promptTokens;
    figures.maxTokens = m_scan.maxTokens;
    figures.choices = m_scan.choices;
    figures.onlyProvider = m_onlyProvider;
    return figures;
}

void Exchange::refuseForBudget(const BudgetDecision &budget)
{
    const auto rest = std::chrono::ceil<std::chrono::seconds>(budget.periodEnd - m_record.started);
    refuse("budget_exceeded", budget.message(), {{"Retry-After", std::to_string(rest.count())}});
}

void Exchange::refuseUnroutable(SteadyTime now)
{
    const Error reason = unroutable(m_decision, m_scan.model, *m_live->config);
    HttpHeaders extra;
    if (m_decision.outcome == RouteDecision::Outcome::AtLimits) {
        const auto wait = std::chrono::ceil<std::chrono::seconds>(m_decision.roomAt.value_or(now) - now);
        extra.add("Retry-After", std::to_string(std::max<std::int64_t>(1, wait.count())));
    }
    refuse(reason.code, reason.message, extra);
}

/// Whether there is another provider to try, which is then the next. What was true when the order was made may not be
/// by now: a circuit may have opened, its one probe may be on its way, limits may be full.
bool Exchange::hasNext()
{
    const SteadyTime now = m_services.clock().steady();
    for (; m_nextAttempt < m_decision.order.size(); ++m_nextAttempt) {
        const RouteCandidate &next = m_decision.candidates[m_decision.order[m_nextAttempt]];
        ProviderState &state = *m_live->states[next.provider];
        if (state.availability(now, m_expectedTokens).eligibility == Eligibility::Eligible)
            return true;
    }
    return false;
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
    m_attemptLatency = {};
    m_answerHeaders = {};
    m_answer.clear();
    m_stream.reset();
    m_usage.reset();
    m_characters = 0;

    std::optional<Error> problem;
    auto body = bodyFor(candidate, problem);
    if (problem)
        return refuse(problem->code, problem->message);
    const ClientRequest request =
        providerRequest(provider(), m_endpoint, m_request.headers, m_admission.forwardsCredential, std::move(body));
    m_attemptStarted = m_services.clock().steady();
    m_ticket = providerState().begin(m_attemptStarted, m_expectedTokens);
    const Milliseconds probeTimeout = providerState().circuit().probeTimeout();
    m_deadline =
        m_attemptStarted + (m_ticket->isProbe() ? std::min(probeTimeout, provider().timeout) : provider().timeout);
    if (m_trail)
        m_trail->attempts.push_back({candidate.provider, m_record.sentModel, sinceStart(), {}, {}, {}, 0, {}});
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
        const auto facts = m_live->prices->facts(provider(), candidate.sentModel);
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

void Exchange::refuse(std::string_view code, const std::string &message, HttpHeaders extra)
{
    HttpResponse response = apiError(code, message);
    m_record.status = response.status;
    settle(code);
    if (m_writer) {
        addRouteHeaders(response.headers);
        for (const HttpHeader &field : extra)
            response.headers.add(field.name, field.value);
        keepAnswer(response.body);
        std::exchange(m_writer, nullptr)->send(std::move(response));
    }
    finish(code);
}

void Exchange::finish(std::string_view errorCode)
{
    m_transfer.reset();
    settle(errorCode);
    if (m_ticket) {
        const auto ticket = *std::exchange(m_ticket, std::nullopt);
        providerState().succeeded(ticket, m_services.clock().steady(), m_attemptLatency,
                                  m_live->config->routing.leastLatency.ewmaDecay);
    }
    if (m_writer) { // a stream: whole answers are sent by now
        HttpHeaders trailers;
        addFigures(trailers);
        std::exchange(m_writer, nullptr)->end(trailers);
    }
    m_state = State::Done;
    m_services.exchangeDone(*this);
}

void Exchange::settle(std::string_view errorCode)
{
    if (std::exchange(m_isSettled, true))
        return;
    m_record.errorCode = errorCode;
    if (m_callerLeft) {
        m_record.status = callerGoneStatus;
        m_record.errorCode = "caller_gone";
    }
    settleUsage();
    settleCost();
    if (m_ticket)
        providerState().correctTokens(*m_ticket, m_services.clock().steady(),
                                      m_record.usage.prompt + m_record.usage.completion);
    m_record.latency = sinceStart();
    attemptEnded({});
    BudgetKeeper &budgets = m_services.budgets();
    if (m_reservation)
        budgets.settle(*m_reservation, m_record.cost.value_or(Money()));
    if (errorCode.empty() && m_endpoint != Endpoint::Embeddings && m_record.usage.completion > 0)
        budgets.learnCompletion(m_record.sentModel, m_record.usage.completion);
    m_services.settle(m_record);
}

/// A provider's answer came to the caller, or would have, had the caller stayed.
bool Exchange::wasAnswered() const
{
    const bool good = m_answerStatus >= 200 && m_answerStatus < 300;
    return good && (m_state == State::Relaying || m_callerLeft || m_record.status == m_answerStatus);
}

void Exchange::settleUsage()
{
    if (m_stream) {
        m_usage = m_stream->usage();
        m_characters = m_stream->characters();
        m_record.finishReason = m_stream->finishReason();
    }
    if (!wasAnswered())
        return;
    Usage &usage = m_record.usage;
    if (m_usage) {
        usage = *m_usage;
        // Broken off: what was counted by then may be less than what was received.
        const std::int64_t received = estimatedTokens(m_characters);
        if (m_stream && !m_stream->isComplete() && received > usage.completion) {
            usage.completion = received;
            usage.estimated = true;
        }
    } else {
        usage.prompt = estimatedTokens(m_scan.promptCharacters) + m_scan.promptTokens;
        usage.completion = estimatedTokens(m_characters);
        usage.estimated = true;
    }
}

void Exchange::settleCost()
{
    if (!wasAnswered()) {
        m_record.cost = Money();
        return;
    }
    if (m_candidate->price)
        m_record.cost = costOf(m_record.usage, *m_candidate->price);
    for (const RouteDecision *decision : {&m_decision, &m_unsubstituted}) {
        for (const RouteCandidate &candidate : decision->candidates) {
            if (candidate.eligibility != Eligibility::Eligible || !candidate.price)
                continue;
            const Money there = costOf(m_record.usage, *candidate.price);
            m_record.baseline = std::max(m_record.baseline.value_or(there), there);
        }
    }
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
    m_callerLeft = true;
    logDebug("caller gone", {{"id", m_record.id}});
    if (m_live->config->routing.onDisconnect == OnDisconnect::Drain && m_transfer) {
        extendDeadline();
        m_transfer->resume();
        return;
    }
    m_transfer.reset();
    settle("caller_gone");
    providerSaidNothing();
    finish("caller_gone");
}

void Exchange::cancel()
{
    if (m_state == State::Done)
        return;
    m_transfer.reset();
    providerSaidNothing();
    if (m_state == State::Relaying)
        breakOff("upstream_error", "the gateway was stopped");
    else
        refuse("no_healthy_providers", "the gateway was stopped");
}

void Exchange::checkDeadline(SteadyTime now)
{
    if (now < m_deadline || (m_state != State::Sending && m_state != State::Relaying))
        return;
    const bool isProbe = m_ticket && m_ticket->isProbe() && m_answerStatus == 0;
    const Milliseconds limit =
        isProbe ? std::min(providerState().circuit().probeTimeout(), provider().timeout) : provider().timeout;
    const std::string message =
        "provider " + provider().name + " did not answer within " + std::to_string(limit.count()) + " ms";
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
    if (!m_modelOverride.empty())
        headers.add("X-Infermux-Model-Override", m_modelOverride);
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

Milliseconds Exchange::sinceAttempt() const
{
    return std::chrono::duration_cast<Milliseconds>(m_services.clock().steady() - m_attemptStarted);
}

std::int64_t Exchange::createdSeconds() const
{
    return std::chrono::duration_cast<std::chrono::seconds>(m_record.started.time_since_epoch()).count();
}

} // namespace infermux
