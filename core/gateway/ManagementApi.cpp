#include "ManagementApi.h"

#include "Admission.h"
#include "ApiError.h"
#include "DemoProvider.h"

#include <base/Text.h>
#include <wire/Json.h>

#include <algorithm>
#include <array>
#include <map>

namespace infermux {

namespace {

struct Path
{
    std::string_view name;
    std::string_view method;
};

constexpr std::array<Path, 4> paths{{{"/_infermux/health", "GET"},
                                     {"/_infermux/status", "GET"},
                                     {"/_infermux/providers", "GET"},
                                     {"/_infermux/reload", "POST"}}};

std::string statusBody(const GatewaySnapshot &snapshot)
{
    return dumpJson({{"version", INFERMUX_VERSION},
                     {"uptime_seconds", snapshot.uptimeSeconds},
                     {"providers_total", snapshot.providers.size()},
                     {"requests_total", snapshot.requestsTotal},
                     {"requests_last_minute", snapshot.requestsLastMinute},
                     {"errors_last_minute", snapshot.errorsLastMinute},
                     {"in_flight", snapshot.inFlight},
                     {"config_path", snapshot.configPath},
                     {"config_loaded_at", isoTime(snapshot.configLoadedAt)}});
}

std::string providersBody(const GatewaySnapshot &snapshot)
{
    Json list = Json::array();
    for (const ProviderSnapshot &provider : snapshot.providers) {
        Json aliases = Json::object();
        for (const auto &[alias, model] : provider.modelAliases)
            aliases[alias] = model;
        list.push_back({{"name", provider.name},
                        {"type", provider.type},
                        {"error_rate", provider.errorRate},
                        {"p95_latency_ms", provider.p95LatencyMs},
                        {"requests_last_minute", provider.requestsLastMinute},
                        {"in_flight", provider.inFlight},
                        {"models", provider.models},
                        {"model_aliases", std::move(aliases)},
                        {"last_error", provider.lastError.empty() ? Json() : Json(provider.lastError)}});
    }
    return dumpJson(list);
}

Json modelObject(const std::string &id, const std::vector<std::string> &providers)
{
    return {{"id", id}, {"object", "model"}, {"created", 0}, {"owned_by", providers.front()}, {"providers", providers}};
}

} // namespace

std::optional<HttpResponse> ManagementApi::screen(const HttpRequest &head)
{
    const auto known =
        std::find_if(paths.begin(), paths.end(), [&head](const Path &path) { return path.name == head.path; });
    if (known == paths.end())
        return apiError("not_found", "there is nothing at " + head.path);
    const bool isGet = known->method == "GET" && head.method == "HEAD";
    if (known->method == head.method || isGet)
        return std::nullopt;
    HttpResponse response = apiError("method_not_allowed", head.path + " takes " + std::string(known->method));
    response.headers.add("Allow", known->method == "GET" ? "GET, HEAD" : std::string(known->method));
    return response;
}

std::optional<HttpResponse> ManagementApi::authorize(const HttpRequest &head, const Secret &token)
{
    if (token.isEmpty() || equalsInConstantTime(token.reveal(), callerKey(head.headers)))
        return std::nullopt;
    return apiError("invalid_api_key", "the management token is needed (Authorization: Bearer …)");
}

bool ManagementApi::isReload(const HttpRequest &request)
{
    return request.path == "/_infermux/reload";
}

HttpResponse ManagementApi::answer(const HttpRequest &request, const GatewaySnapshot &snapshot)
{
    if (request.path == "/_infermux/health")
        return jsonResponse("{\"status\":\"ok\"}");
    return jsonResponse(request.path == "/_infermux/status" ? statusBody(snapshot) : providersBody(snapshot));
}

HttpResponse ManagementApi::reloaded(const std::vector<Diagnostic> &diagnostics, const std::string &file, bool valid)
{
    Json errors = Json::array();
    Json warnings = Json::array();
    for (const Diagnostic &diagnostic : diagnostics)
        (diagnostic.severity == Diagnostic::Severity::Error ? errors : warnings).push_back(diagnostic.toString(file));
    if (valid)
        return jsonResponse(dumpJson({{"status", "reloaded"}, {"warnings", std::move(warnings)}}));
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
