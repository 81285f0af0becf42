#include "ApiError.h"

#include <base/Text.h>

#include <algorithm>
#include <array>
#include <utility>

namespace infermux {

int statusOf(std::string_view code)
{
    constexpr std::array<std::pair<std::string_view, int>, 14> statuses{{
        {"invalid_request", 400},
        {"invalid_api_key", 401},
        {"forbidden_origin", 403},
        {"forbidden_host", 403},
        {"model_not_found", 404},
        {"not_found", 404},
        {"method_not_allowed", 405},
        {"request_timeout", 408},
        {"request_too_large", 413},
        {"budget_exceeded", 429},
        {"rate_limit", 429},
        {"upstream_error", 502},
        {"no_healthy_providers", 503},
        {"upstream_timeout", 504},
    }};
    const auto known =
        std::find_if(statuses.begin(), statuses.end(), [code](const auto &entry) { return entry.first == code; });
    return known == statuses.end() ? 500 : known->second;
}

HttpResponse apiError(std::string_view code, std::string_view message)
{
    return apiError(statusOf(code), code, message);
}

HttpResponse apiError(int status, std::string_view code, std::string_view message)
{
    HttpResponse response = jsonResponse("{\"error\":{\"message\":" + jsonQuoted(message)
                                             + ",\"type\":\"infermux_error\",\"code\":" + jsonQuoted(code) + "}}",
                                         status);
    response.headers.add("X-Infermux-Error", std::string(code));
    return response;
}

HttpResponse jsonResponse(std::string body, int status)
{
    HttpResponse response;
    response.status = status;
    response.headers.add("Content-Type", "application/json");
    response.body = std::move(body);
    return response;
}

} // namespace infermux
