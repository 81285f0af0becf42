#pragma once

#include "GatewaySnapshot.h"

#include <base/Secret.h>
#include <config/ConfigLoader.h>
#include <http/HttpMessage.h>

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace infermux {

/// What answers at a path of the management API.
enum class ManagementPath {
    Snapshot, ///< `ManagementApi::answer`
    Reload,
    Metrics,
    Budgets,
    BudgetEdit,
    Circuit,
    Costs,  ///< `costsQuestion`, from the ledger
    Export, ///< `exportQuestion`, likewise
};

/// Paths, guards and short answers of the management API, `/_infermux/…`: pure functions.
class ManagementApi
{
public:
    static bool isManagementPath(std::string_view path)
    {
        return path.starts_with("/_infermux/") || path == "/_infermux";
    }

    /// Paths and methods that exist: nothing, or 404, 405.
    static std::optional<HttpResponse> screen(const HttpRequest &head);
    /// The token of INFERMUX_MANAGEMENT_TOKEN, where one is set: nothing, or 401.
    static std::optional<HttpResponse> authorize(const HttpRequest &head, const Secret &token);

    static HttpResponse answer(const HttpRequest &request, const GatewaySnapshot &snapshot);
    /// The object that `GET /_infermux/providers` has for it.
    static HttpResponse provider(std::string_view name, const GatewaySnapshot &snapshot);
    /// A file was read (`status` is "reloaded") or written ("saved"), or refused.
    static HttpResponse configAnswer(std::string_view status, const LoadedConfig &loaded, const std::string &file);

    static ManagementPath meaningOf(const HttpRequest &request);
};

/// `GET /v1/models`, `GET /v1/models/{id}`: what callers may ask for, and who serves it.
HttpResponse modelsAnswer(std::string_view path, const GatewaySnapshot &snapshot);

/// `GET /providers` of MIST: who serves which models.
HttpResponse mistProviders(const GatewaySnapshot &snapshot);

} // namespace infermux
