#include "ManagementApi.h"

#include "Admission.h"
#include "ApiError.h"
#include "DemoProvider.h"

#include <base/Text.h>
#include <wire/Json.h>
#include <wire/JsonWriter.h>

#include <algorithm>
#include <array>
#include <map>

namespace infermux {

namespace {

/// `{}` stands for one segment.
struct Path
{
    std::string_view pattern;
    std::string_view methods;
    ManagementPath meaning;
};

constexpr std::array<Path, 21> paths{{{"health", "GET", ManagementPath::Snapshot},
                                      {"status", "GET", ManagementPath::Snapshot},
                                      {"providers", "GET", ManagementPath::Snapshot},
                                      {"providers/{}/circuit/open", "POST", ManagementPath::Circuit},
                                      {"providers/{}/circuit/close", "POST", ManagementPath::Circuit},
                                      {"providers/{}/circuit/reset", "POST", ManagementPath::Circuit},
                                      {"reload", "POST", ManagementPath::Reload},
                                      {"metrics", "GET", ManagementPath::Metrics},
                                      {"costs", "GET", ManagementPath::Costs},
                                      {"costs/by-caller", "GET", ManagementPath::Costs},
                                      {"costs/by-model", "GET", ManagementPath::Costs},
                                      {"costs/by-provider", "GET", ManagementPath::Costs},
                                      {"costs/by-group", "GET", ManagementPath::Costs},
                                      {"costs/by-project", "GET", ManagementPath::Costs},
                                      {"costs/caller/{}", "GET", ManagementPath::Costs},
                                      {"costs/timeseries", "GET", ManagementPath::Costs},
                                      {"costs/export.csv", "GET", ManagementPath::Export},
                                      {"requests", "GET", ManagementPath::Costs},
                                      {"budgets", "GET", ManagementPath::Budgets},
                                      {"budgets/{}", "PUT DELETE", ManagementPath::BudgetEdit},
                                      {"whatif", "POST", ManagementPath::Costs}}};

bool fits(std::string_view path, std::string_view pattern)
{
    while (true) {
        const std::size_t here = std::min(path.find('/'), path.size());
        const std::size_t there = std::min(pattern.find('/'), pattern.size());
        const std::string_view wanted = pattern.substr(0, there);
        if (wanted == "{}" ? here == 0 : path.substr(0, here) != wanted)
            return false;
        if (here == path.size() || there == pattern.size())
            return here == path.size() && there == pattern.size();
        path.remove_prefix(here + 1);
        pattern.remove_prefix(there + 1);
    }
}

const Path *pathOf(const HttpRequest &head)
{
    constexpr std::string_view prefix = "/_infermux/";
    if (!head.path.starts_with(prefix))
        return nullptr;
    const std::string_view path = std::string_view(head.path).substr(prefix.size());
    const auto known =
        std::find_if(paths.begin(), paths.end(), [path](const Path &p) { return fits(path, p.pattern); });
    return known == paths.end() ? nullptr : &*known;
}

Json ledgerJson(const GatewaySnapshot &snapshot)
{
    if (!snapshot.ledger)
        return nullptr;
    const LedgerStatus &ledger = *snapshot.ledger;
    return {{"state", toString(ledger.state)},
            {"path", ledger.path},
            {"waiting_rows", ledger.waiting},
            {"lost_rows", ledger.lost},
            {"problem", ledger.problem.empty() ? Json() : Json(ledger.problem)},
            {"set_aside", ledger.setAside.empty() ? Json() : Json(ledger.setAside)}};
}

Json tokenTraceJson(const GatewaySnapshot &snapshot)
{
    const TokenTraceStatus &trace = snapshot.tokenTrace;
    if (!trace.isOn)
        return nullptr;
    return {{"sent", trace.sent},
            {"waiting", trace.waiting},
            {"dropped", trace.dropped},
            {"problem", trace.problem.empty() ? Json() : Json(trace.problem)}};
}

std::string statusBody(const GatewaySnapshot &snapshot)
{
    return dumpJson({{"version", INFERMUX_VERSION},
                     {"uptime_seconds", snapshot.uptimeSeconds},
                     {"providers_healthy", std::count_if(snapshot.providers.begin(), snapshot.providers.end(),
                                                         [](const auto &p) { return p.health.isHealthy; })},
                     {"providers_total", snapshot.providers.size()},
                     {"requests_total", snapshot.requestsTotal},
                     {"requests_last_minute", snapshot.requestsLastMinute},
                     {"errors_last_minute", snapshot.errorsLastMinute},
                     {"in_flight", snapshot.inFlight},
                     {"config_path", snapshot.configPath},
                     {"config_loaded_at", isoTime(snapshot.configLoadedAt)},
                     {"ledger", ledgerJson(snapshot)},
                     {"tokentrace", tokenTraceJson(snapshot)}});
}

Json timeJson(const std::optional<UtcTime> &time)
{
    return time ? Json(isoTime(*time)) : Json();
}

template<typename T>
Json orNull(const std::optional<T> &value)
{
    return value ? Json(*value) : Json();
}

Json providerJson(const ProviderSnapshot &provider)
{
    Json aliases = Json::object();
    for (const auto &[alias, model] : provider.modelAliases)
        aliases[alias] = model;
    return {{"name", provider.name},
            {"type", provider.type},
            {"healthy", provider.health.isHealthy},
            {"circuit", toString(provider.circuit)},
            {"circuit_opened_at", timeJson(provider.circuitOpenedAt)},
            {"circuit_recovery_at", timeJson(provider.circuitRecoversAt)},
            {"error_rate", provider.errorRate},
            {"p95_latency_ms", provider.p95LatencyMs},
            {"requests_last_minute", provider.requestsLastMinute},
            {"in_flight", provider.inFlight},
            {"models", provider.models},
            {"model_aliases", std::move(aliases)},
            {"rate_limit_headroom_rpm", orNull(provider.requestsLeft)},
            {"rate_limit_headroom_tpm", orNull(provider.tokensLeft)},
            {"last_check_at", timeJson(provider.health.checkedAt)},
            {"last_error", provider.lastError.empty() ? Json() : Json(provider.lastError)}};
}

std::string providersBody(const GatewaySnapshot &snapshot)
{
    Json list = Json::array();
    for (const ProviderSnapshot &provider : snapshot.providers)
        list.push_back(providerJson(provider));
    return dumpJson(list);
}

Json modelObject(const std::string &id, const std::vector<std::string> &providers)
{
    return {{"id", id}, {"object", "model"}, {"created", 0}, {"owned_by", providers.front()}, {"providers", providers}};
}

} // namespace

std::optional<HttpResponse> ManagementApi::screen(const HttpRequest &head)
{
    const Path *known = pathOf(head);
    if (!known)
        return apiError("not_found", "there is nothing at " + head.path);
    const auto methods = splitList(known->methods, ' ');
    const bool reads = head.method == "HEAD" && known->methods == "GET";
    if (reads || std::find(methods.begin(), methods.end(), head.method) != methods.end())
        return std::nullopt;
    const std::string allowed =
        known->methods == "GET" ? "GET, HEAD" : joined(std::vector<std::string>(methods.begin(), methods.end()));
    HttpResponse response = apiError("method_not_allowed", head.path + " takes " + allowed);
    response.headers.add("Allow", allowed);
    return response;
}

ManagementPath ManagementApi::meaningOf(const HttpRequest &request)
{
    const Path *known = pathOf(request);
    return known ? known->meaning : ManagementPath::Snapshot;
}

std::optional<HttpResponse> ManagementApi::authorize(const HttpRequest &head, const Secret &token)
{
    if (token.isEmpty() || equalsInConstantTime(token.reveal(), callerKey(head.headers)))
        return std::nullopt;
    return apiError("invalid_api_key", "the management token is needed (Authorization: Bearer …)");
}

HttpResponse ManagementApi::answer(const HttpRequest &request, const GatewaySnapshot &snapshot)
{
    if (request.path == "/_infermux/health")
        return jsonResponse("{\"status\":\"ok\"}");
    return jsonResponse(request.path == "/_infermux/status" ? statusBody(snapshot) : providersBody(snapshot));
}

HttpResponse ManagementApi::provider(std::string_view name, const GatewaySnapshot &snapshot)
{
    for (const ProviderSnapshot &provider : snapshot.providers) {
        if (provider.name == name)
            return jsonResponse(dumpJson(providerJson(provider)));
    }
    return apiError("not_found", "there is no provider " + std::string(name));
}

HttpResponse mistProviders(const GatewaySnapshot &snapshot)
{
    JsonWriter json;
    json.beginObject().key("providers").beginArray();
    for (const ProviderSnapshot &provider : snapshot.providers) {
        json.beginObject().field("name", provider.name).key("models").beginArray();
        const bool isDemo = provider.type == "demo" && provider.models.empty();
        for (const std::string &model : isDemo ? demoModels() : provider.models)
            json.value(model);
        json.endArray().endObject();
    }
    return jsonResponse(json.endArray().endObject().take());
}

HttpResponse ManagementApi::configAnswer(std::string_view status, const LoadedConfig &loaded, const std::string &file)
{
    Json errors = Json::array();
    Json warnings = Json::array();
    for (const Diagnostic &diagnostic : loaded.diagnostics)
        (diagnostic.severity == Diagnostic::Severity::Error ? errors : warnings).push_back(diagnostic.toString(file));
    if (loaded.config)
        return jsonResponse(dumpJson({{"status", status}, {"warnings", std::move(warnings)}}));
    Json error = {{"message", "the configuration is invalid; the running one stays"},
                  {"type", "infermux_error"},
                  {"code", "invalid_config"}};
    HttpResponse response = jsonResponse(dumpJson({{"error", std::move(error)}, {"errors", std::move(errors)}}), 422);
    response.headers.add("X-Infermux-Error", "invalid_config");
    return response;
}

HttpResponse modelsAnswer(std::string_view path, const GatewaySnapshot &snapshot)
{
    std::vector<std::string> order;
    std::map<std::string, std::vector<std::string>> servedBy;
    const auto serve = [&](const std::string &model, const std::string &provider) {
        auto &providers = servedBy[model];
        if (providers.empty())
            order.push_back(model);
        if (std::find(providers.begin(), providers.end(), provider) == providers.end())
            providers.push_back(provider);
    };
    for (const ProviderSnapshot &provider : snapshot.providers) {
        const bool isDemo = provider.type == "demo" && provider.models.empty();
        for (const std::string &model : isDemo ? demoModels() : provider.models)
            serve(model, provider.name);
        for (const auto &[alias, model] : provider.modelAliases)
            serve(alias, provider.name);
    }

    constexpr std::string_view list = "/models";
    if (path.size() > list.size() + 1) {
        const std::string id = percentDecoded(path.substr(list.size() + 1));
        const auto known = servedBy.find(id);
        if (known != servedBy.end())
            return jsonResponse(dumpJson(modelObject(id, known->second)));
        std::string message = "there is no model " + id;
        if (const auto likely = nearest(id, order, 3); !likely.empty())
            message += " (nearest: " + joined(likely) + ")";
        return apiError("model_not_found", message);
    }
    Json data = Json::array();
    for (const std::string &model : order)
        data.push_back(modelObject(model, servedBy[model]));
    return jsonResponse(dumpJson({{"object", "list"}, {"data", std::move(data)}}));
}

} // namespace infermux
