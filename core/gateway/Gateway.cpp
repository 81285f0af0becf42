#include "Gateway.h"

#include "Admission.h"
#include "ApiError.h"
#include "DemoProvider.h"
#include "FirstModel.h"
#include "ListenerSettings.h"
#include "ManagementApi.h"

#include <base/Log.h>
#include <base/Text.h>
#include <wire/Mist.h>

#include <algorithm>
#include <array>
#include <random>

namespace infermux {

namespace {

using namespace std::chrono_literals;

constexpr Milliseconds sweepInterval = 50ms;
constexpr Milliseconds publishInterval = 100ms;

std::uint64_t randomSeed()
{
    std::random_device device;
    return (static_cast<std::uint64_t>(device()) << 32U) | device();
}

HttpResponse methodNotAllowed(const HttpRequest &head, std::string allowed)
{
    HttpResponse response = apiError("method_not_allowed", head.path + " takes " + allowed);
    response.headers.add("Allow", std::move(allowed));
    return response;
}

/// "auto" or none: the router's first.
std::string mistModel(const MistRequest &request, const Config &config)
{
    const bool isNamed = !request.model.empty() && request.model != "auto";
    return isNamed ? request.model : firstModel(config, request.provider);
}

HttpResponse preflightAnswer(const HttpRequest &head)
{
    HttpResponse response;
    response.status = 204;
    response.headers = crossOriginHeaders(head);
    response.headers.add("Access-Control-Allow-Methods", "GET, POST, PUT, DELETE, OPTIONS");
    response.headers.add("Access-Control-Allow-Headers",
                         std::string(head.headers.value("Access-Control-Request-Headers")));
    response.headers.add("Access-Control-Max-Age", "600");
    return response;
}

} // namespace

Gateway::Gateway(GatewayOptions options)
    : m_options(std::move(options))
    , m_books([this](const BudgetAlert &alert) { raise(alert); }, this)
    , m_management(*this, m_books, m_options.configName, this)
    , m_router(randomSeed())
    , m_health(
          clock(), randomSeed(),
          [this](const std::string &provider, const ProviderHealth &health) { healthChanged(provider, health); }, this)
    , m_sweepTimer(this)
    , m_publishTimer(this)
    , m_graceTimer(this)
{
    m_sweepTimer.setInterval(sweepInterval);
    m_publishTimer.setInterval(publishInterval);
    m_graceTimer.setSingleShot(true);
    connect(&m_sweepTimer, &QTimer::timeout, this, &Gateway::sweep);
    connect(&m_publishTimer, &QTimer::timeout, this, &Gateway::publish);
    connect(&m_graceTimer, &QTimer::timeout, this, &Gateway::finishStopping);
}

Gateway::~Gateway()
{
    // Questions hold writers of the servers, exchanges also transfers of the client: they go first.
    m_management.stop();
    m_health.stop();
    m_exchanges.clear();
    m_done.clear();
    m_mistWriters.clear();
    m_discarding.clear();
    m_books.stop(); // its reader posts to what goes next
}

std::optional<Error> Gateway::start(ConfigPtr config)
{
    if (m_state != GatewaySnapshot::State::Stopped)
        return Error{"running", "the gateway is running"};
    if (!m_client)
        m_client = std::make_unique<HttpClient>(this);
    if (auto failed = bind(*config))
        return failed;
    m_books.start(*config);
    m_archive.configure(config->capture);
    m_live = makeLive(std::move(config));
    m_health.watch(*m_client, m_live);
    m_state = GatewaySnapshot::State::Serving;
    m_startedAt = clock().utc();
    m_configLoadedAt = m_startedAt;
    m_startedSteady = clock().steady();
    m_publishTimer.start();
    publish();
    return std::nullopt;
}

Result<std::unique_ptr<HttpServer>> Gateway::listenOn(const ListenAddress &address, const Config &config,
                                                      RequestHandler &door)
{
    ServerSettings settings = settingsOf(config);
    if (config.tls) {
        auto tls = tlsConfiguration(*config.tls);
        if (!tls.ok())
            return tls.error();
        settings.tls = std::move(tls).value();
    }
    auto server = std::make_unique<HttpServer>(door, settings);
    if (auto failed = server->start(address.host, address.port))
        return Error{failed->code, "can't listen on " + address.toString() + ": " + failed->message};
    return server;
}

std::optional<Error> Gateway::bind(const Config &config)
{
    const bool same =
        m_live && m_server && m_live->config->listen == config.listen && m_live->config->tls == config.tls;
    const bool sameManagement = same && m_live->config->managementListen == config.managementListen;
    std::unique_ptr<HttpServer> server;
    std::unique_ptr<HttpServer> management;
    if (!same) {
        auto bound = listenOn(config.listen, config, m_inferenceDoor);
        if (!bound.ok())
            return bound.error();
        server = std::move(bound).value();
    }
    if (!sameManagement && config.managementListen) {
        auto bound = listenOn(*config.managementListen, config, m_managementDoor);
        if (!bound.ok())
            return bound.error();
        management = std::move(bound).value();
    }
    if (server) {
        retire(std::exchange(m_server, std::move(server)));
    } else {
        ServerSettings settings = settingsOf(config);
        settings.tls = m_server->settings().tls;
        m_server->setSettings(settings);
    }
    if (!sameManagement)
        retire(std::exchange(m_managementServer, std::move(management)));
    return std::nullopt;
}

void Gateway::retire(std::unique_ptr<HttpServer> server)
{
    if (!server)
        return;
    server->drain();
    m_retired.push_back(std::move(server));
    m_sweepTimer.start();
}

LiveConfigPtr Gateway::makeLive(ConfigPtr config)
{
    auto live = std::make_shared<LiveConfig>();
    for (const ProviderConfig &provider : config->providers)
        live->states.push_back(stateOf(provider));
    live->prices = PriceList::of(*config);
    live->routes = std::make_shared<RouteTable>(config, live->prices);
    live->config = std::move(config);
    return live;
}

/// What is known of a provider outlives a reload, unless it is another one under the same name now, or has another key.
std::shared_ptr<ProviderState> Gateway::knownState(const ProviderConfig &provider) const
{
    for (std::size_t i = 0; m_live && i < m_live->states.size(); ++i) {
        const ProviderConfig &before = m_live->config->providers[i];
        const bool isSame = before.name == provider.name && before.type == provider.type
                            && before.baseUrl == provider.baseUrl && before.apiKey == provider.apiKey
                            && before.azureDeployment == provider.azureDeployment;
        if (isSame)
            return m_live->states[i];
    }
    return nullptr;
}

std::shared_ptr<ProviderState> Gateway::stateOf(const ProviderConfig &provider)
{
    if (const auto known = knownState(provider)) {
        known->configure(provider);
        return known;
    }
    return std::make_shared<ProviderState>(
        provider, [this, name = provider.name](const CircuitChange &change) { circuitChanged(name, change); });
}

std::optional<Error> Gateway::apply(ConfigPtr config)
{
    if (m_state != GatewaySnapshot::State::Serving)
        return std::nullopt; // the next start reads the file anyway
    auto failed = bind(*config);
    if (failed) {
        // Everything else holds; the addresses stay what they are, also for the next comparison.
        auto kept = std::make_shared<Config>(*config);
        kept->listen = m_live->config->listen;
        kept->managementListen = m_live->config->managementListen;
        kept->tls = m_live->config->tls;
        config = std::move(kept);
        bind(*config);
    }
    m_books.apply(*config);
    m_archive.configure(config->capture);
    m_live = makeLive(std::move(config));
    m_health.watch(*m_client, m_live);
    m_configLoadedAt = clock().utc();
    m_budgetsLookedAt = {}; // limits may be others now
    publish();
    return failed;
}

std::optional<HttpResponse> Gateway::screen(const HttpRequest &head, Serves serves)
{
    const Config &config = *m_live->config;
    const bool management = ManagementApi::isManagementPath(head.path);
    const bool servedHere =
        management ? serves == Serves::Management || !config.managementListen : serves == Serves::Inference;
    std::optional<HttpResponse> refusal;
    if (!isOurHost(head, config))
        refusal = apiError("forbidden_host", "this Host name is not served here (server.allowed_hosts)");
    else if (!isAllowedOrigin(head, config))
        refusal = apiError("forbidden_origin", "pages of this Origin may not call here (server.allowed_origins)");
    else if (head.method == "OPTIONS" && head.headers.has("Origin")
             && head.headers.has("Access-Control-Request-Method"))
        return preflightAnswer(head);
    else if (management && servedHere)
        refusal = ManagementApi::authorize(head, m_options.managementToken);
    else if (const auto admission = authenticate(head.headers, config.auth); !management && !admission.ok())
        refusal = apiError(admission.error().code, admission.error().message);
    if (!refusal && !servedHere)
        refusal = apiError("not_found", "there is nothing at " + head.path);
    if (!refusal)
        refusal = management ? ManagementApi::screen(head) : screenInference(head);
    if (!refusal)
        return std::nullopt;
    for (const HttpHeader &field : crossOriginHeaders(head))
        refusal->headers.add(field.name, field.value);
    recordRefusal(head, refusal->status, refusal->headers.value("X-Infermux-Error"));
    return refusal;
}

std::optional<HttpResponse> Gateway::screenInference(const HttpRequest &head) const
{
    if (endpointOf(head.path))
        return head.method == "POST" ? std::nullopt : std::optional(methodNotAllowed(head, "POST"));
    const std::string_view path = unversioned(head.path);
    if (path == "/models" || (path.starts_with("/models/") && path.size() > 8)) {
        const bool reads = head.method == "GET" || head.method == "HEAD";
        return reads ? std::nullopt : std::optional(methodNotAllowed(head, "GET, HEAD"));
    }
    if (isMistPath(head.path))
        return head.method == "POST" ? std::nullopt : std::optional(methodNotAllowed(head, "POST"));
    if (head.path == "/providers")
        return head.method == "GET" ? std::nullopt : std::optional(methodNotAllowed(head, "GET"));
    return apiError("not_found", "there is nothing at " + head.path);
}

void Gateway::handle(HttpRequest request, ResponseWriter &writer)
{
    if (ManagementApi::isManagementPath(request.path))
        return m_management.handle(request, writer);
    if (isMistPath(request.path))
        return handleMist(request, writer);
    if (const auto endpoint = endpointOf(request.path))
        return begin(std::move(request), *endpoint, writer);
    HttpResponse response =
        request.path == "/providers" ? mistProviders(snapshot()) : modelsAnswer(unversioned(request.path), snapshot());
    for (const HttpHeader &field : crossOriginHeaders(request))
        response.headers.add(field.name, field.value);
    writer.send(std::move(response));
}

void Gateway::begin(HttpRequest request, Endpoint endpoint, ResponseWriter &writer, std::string onlyProvider)
{
    ++m_requestsTotal;
    m_window.addRequest(clock().steady());
    auto exchange =
        std::make_unique<Exchange>(*this, m_live, std::move(request), endpoint, writer, std::move(onlyProvider));
    Exchange &started = *exchange;
    m_exchanges.emplace(&started, std::move(exchange));
    if (!m_sweepTimer.isActive())
        m_sweepTimer.start();
    started.start();
}

/// A question in MIST is asked in the chat dialect, and its answer translated back.
void Gateway::handleMist(const HttpRequest &request, ResponseWriter &writer)
{
    const bool isEnveloped = request.path == mistPath;
    Result<MistEnvelope> envelope =
        isEnveloped ? readMist(request.body) : MistEnvelope{"infer.request", {}, request.body};
    if (envelope.ok() && envelope->type != "infer.request")
        envelope = Error{"invalid_request", "type must be infer.request"};
    const auto asked = envelope.ok() ? readMistRequest(envelope->payload) : Result<MistRequest>(envelope.error());
    if (!asked.ok())
        return writer.send(apiError(asked.error().code, asked.error().message));
    HttpRequest chat = request;
    chat.body = chatBodyOf(*asked, mistModel(*asked, *m_live->config));
    chat.body.reserve(chat.body.size() + 64); // what simdjson may read behind it
    const std::array<std::pair<const char *, const char *>, 3> named{
        {{"caller", "X-Infermux-Caller"}, {"project", "X-Infermux-Project"}, {"env", "X-Infermux-Env"}}};
    for (const auto &[key, header] : named) {
        if (const std::string value = stringAt(asked->meta, key); !value.empty() && !chat.headers.has(header))
            chat.headers.add(header, value);
    }
    // It goes on to the provider: text out of a body must not become a header unseen.
    if (const std::string trace = stringAt(asked->meta, "traceparent"); TraceContext::isWellFormed(trace))
        chat.headers.set("traceparent", trace);
    m_mistWriters.push_back(std::make_unique<MistWriter>(writer, isEnveloped));
    begin(std::move(chat), Endpoint::ChatCompletions, *m_mistWriters.back(), asked->provider);
}

HttpResponse Gateway::refuse(Refusal refusal, const HttpRequest &head, const std::string &problem)
{
    const auto refused = [&]() -> HttpResponse {
        switch (refusal) {
        case Refusal::Malformed:
            return apiError("invalid_request", problem);
        case Refusal::HeadTooLarge:
            return apiError(431, "request_too_large", "the request's head is too large (server.max_header)");
        case Refusal::BodyTooLarge:
            return apiError("request_too_large", "the request's body is too large (server.max_body)");
        case Refusal::HeadTimeout:
            return apiError("request_timeout", "the request's head took too long (server.header_timeout)");
        case Refusal::BodyTimeout:
            return apiError("request_timeout", "the request's body took too long (server.body_timeout)");
        case Refusal::TooManyConnections:
            break;
        }
        return apiError("no_healthy_providers", "too many connections (server.max_connections)");
    };
    HttpResponse response = refused();
    recordRefusal(head, response.status, response.headers.value("X-Infermux-Error"));
    return response;
}

std::unique_ptr<Transfer> Gateway::startTransfer(const Config &config, const ProviderConfig &provider,
                                                 Endpoint endpoint, const ClientRequest &request, TransferSink &sink)
{
    if (provider.type == ProviderType::Demo)
        return startDemoTransfer(endpoint, request, config.demo, sink);
    // The exchange keeps the time; curl's own limit only has to end what nobody waits for any more.
    return m_client->send(request, 2 * provider.timeout, sink);
}

void Gateway::settle(const ExchangeRecord &record)
{
    m_books.settle(record);
    log(record);
}

void Gateway::exchangeDone(Exchange &exchange)
{
    if (auto trail = exchange.takeTrail())
        m_archive.add(std::move(trail));
    if (const auto owned = m_exchanges.find(&exchange); owned != m_exchanges.end()) {
        m_done.push_back(std::move(owned->second));
        m_exchanges.erase(owned);
    }
    if (m_state == GatewaySnapshot::State::Draining && m_exchanges.empty())
        m_graceTimer.start(0ms);
}

ExchangeDetailPtr Gateway::detail(const std::string &id) const
{
    const ExchangeTrail *trail = m_archive.find(id);
    return trail ? std::make_shared<const ExchangeDetail>(detailOf(*trail)) : nullptr;
}

std::optional<Error> Gateway::sendAgain(const std::string &id)
{
    if (m_state != GatewaySnapshot::State::Serving)
        return Error{"stopped", "the gateway is stopped"};
    const ExchangeTrail *trail = m_archive.find(id);
    if (!trail || !trail->requestBody || trail->isRequestCut)
        return Error{"not_kept", "the body of " + id + " is not kept"};
    HttpRequest request = trail->request;
    constexpr std::size_t padding = 64; // what simdjson may read behind it
    request.body.reserve(trail->requestBody->size() + padding);
    request.body = *trail->requestBody;
    m_discarding.push_back(std::make_unique<DiscardingWriter>());
    begin(std::move(request), trail->endpoint, *m_discarding.back(), trail->onlyProvider);
    return std::nullopt;
}

/// Keys are not filled in on the way to be edited: a provider is known by all else.
RouteTrial Gateway::tryRoute(ConfigPtr config, std::shared_ptr<const PriceList> prices,
                             const RouteTrialQuestion &question) const
{
    auto live = std::make_shared<LiveConfig>();
    for (const ProviderConfig &provider : config->providers) {
        ProviderConfig asLive = provider;
        if (const ProviderConfig *running = m_live ? m_live->config->provider(provider.name) : nullptr)
            asLive.apiKey = running->apiKey;
        const auto known = knownState(asLive);
        live->states.push_back(std::make_shared<ProviderState>(known ? known->copy() : ProviderState(provider)));
        live->states.back()->configure(provider);
    }
    live->routes = std::make_shared<RouteTable>(config, prices);
    live->prices = std::move(prices);
    live->config = std::move(config);
    return infermux::tryRoute(std::move(live), m_books.budgets(), m_router, question, Clock::system());
}

bool Gateway::commandCircuit(const std::string &provider, CircuitCommand command)
{
    const SteadyTime now = clock().steady();
    for (std::size_t i = 0; m_live && i < m_live->states.size(); ++i) {
        if (m_live->config->providers[i].name != provider)
            continue;
        ProviderState &state = *m_live->states[i];
        switch (command) {
        case CircuitCommand::Open:
            state.openCircuit(now);
            return true;
        case CircuitCommand::Close:
            state.closeCircuit(now);
            return true;
        case CircuitCommand::Reset:
            state.reset(now);
            return true;
        }
    }
    return false;
}

void Gateway::sweep()
{
    const SteadyTime now = clock().steady();
    m_done.clear();
    std::vector<Exchange *> running;
    running.reserve(m_exchanges.size());
    for (const auto &[exchange, owned] : m_exchanges)
        running.push_back(exchange);
    for (Exchange *exchange : running)
        exchange->checkDeadline(now); // those that end meanwhile are kept in m_done
    std::erase_if(m_mistWriters, [](const auto &mist) { return mist->isDone(); });
    std::erase_if(m_discarding, [](const auto &writer) { return writer->isDone(); });
    std::erase_if(m_retired, [](const auto &server) { return server->connectionCount() == 0; });
    if (m_exchanges.empty() && m_retired.empty() && m_done.empty())
        m_sweepTimer.stop();
}

void Gateway::stop(Milliseconds grace)
{
    if (m_state == GatewaySnapshot::State::Stopped) {
        Q_EMIT stopped();
        return;
    }
    m_state = GatewaySnapshot::State::Draining;
    retire(std::move(m_server));
    retire(std::move(m_managementServer));
    publish();
    m_graceTimer.start(m_exchanges.empty() ? 0ms : grace);
}

void Gateway::finishStopping()
{
    if (m_state != GatewaySnapshot::State::Draining)
        return;
    std::vector<Exchange *> running;
    for (const auto &[exchange, owned] : m_exchanges)
        running.push_back(exchange);
    for (Exchange *exchange : running)
        exchange->cancel();
    m_management.stop();
    m_books.stop();
    m_done.clear();
    m_mistWriters.clear();
    m_discarding.clear();
    m_retired.clear();
    m_health.stop();
    m_client.reset();
    m_publishTimer.stop();
    m_sweepTimer.stop();
    m_state = GatewaySnapshot::State::Stopped;
    publish();
    Q_EMIT stopped();
}

} // namespace infermux
