#pragma once

#include <base/Result.h>
#include <config/Config.h>
#include <http/HttpMessage.h>
#include <wire/JsonScan.h>

#include <optional>
#include <string>
#include <string_view>

/// Who may come in, and under which name. Pure functions of a request's head and the configuration.
namespace infermux {

/// The DNS-rebinding guard: loopback names, the bound address and `server.allowed_hosts` are ours.
bool isOurHost(const HttpRequest &head, const Config &config);

/// A request without an Origin, from a page of our own, or from one of `server.allowed_origins`.
bool isAllowedOrigin(const HttpRequest &head, const Config &config);

/// What a browser needs in the answer to read it, for an allowed Origin; empty without one.
HttpHeaders crossOriginHeaders(const HttpRequest &head);

/// The key that the caller sent: `Authorization: Bearer`, else `x-api-key`, else `api-key`.
std::string_view callerKey(const HttpHeaders &headers);

struct Admission
{
    std::string callerOfKey;         ///< the caller whose key of `auth.keys` was used
    bool forwardsCredential = false; ///< the key is the caller's own, for a provider without one
};

/// Error code `invalid_api_key`: static_key, and the key is missing or not one of ours.
Result<Admission> authenticate(const HttpHeaders &headers, const AuthConfig &auth);

struct CallerNames
{
    std::string caller;
    std::string project;
    std::string environment;
};

/// http-api.md, "Who is calling". Error code `invalid_request`: a name is too long or has control characters.
Result<CallerNames> nameCaller(const HttpHeaders &headers, const std::string &callerOfKey, const std::string &user);

/// The inference endpoint that a path means, with or without /v1; nothing: none of these.
std::optional<Endpoint> endpointOf(std::string_view path);

/// The path without a leading /v1.
std::string_view unversioned(std::string_view path);

} // namespace infermux
