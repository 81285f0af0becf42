#pragma once

#include "GatewaySnapshot.h"

#include <base/Secret.h>
#include <config/Diagnostic.h>
#include <http/HttpMessage.h>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace infermux {

/// Who answers at a path of the management API.
enum class ManagementPath {
    Snapshot, ///< `ManagementApi::answer`
    Reload,
    Metrics,
    Budgets,
    Costs,  ///< `costsQuestion`, from the ledger
    Export, ///< `exportQuestion`, likewise
};

/// The management API, `/_infermux/…`: pure functions of a snapshot. Reload is the gateway's own, because its answer
/// comes later.
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
    static HttpResponse budgets(const std::vector<BudgetStanding> &standings);
    static HttpResponse reloaded(const std::vector<Diagnostic> &diagnostics, const std::string &file, bool valid);

    static ManagementPath meaningOf(const HttpRequest &request);
};

/// `GET /v1/models`, `GET /v1/models/{id}`: what callers may ask for, and who serves it.
HttpResponse modelsAnswer(std::string_view path, const GatewaySnapshot &snapshot);

/// `GET /providers` of MIST: who serves which models.
HttpResponse mistProviders(const GatewaySnapshot &snapshot);

} // namespace infermux
