#include "Admission.h"

#include <base/Text.h>

#include <algorithm>
#include <array>

namespace infermux {

namespace {

constexpr std::size_t maxName = 128;

/// "localhost:8080" → "localhost", "[::1]:8080" → "::1"
std::string_view hostName(std::string_view hostAndPort)
{
    if (hostAndPort.starts_with('[')) {
        const auto close = hostAndPort.find(']');
        return close == std::string_view::npos ? hostAndPort : hostAndPort.substr(1, close - 1);
    }
    return hostAndPort.substr(0, hostAndPort.rfind(':'));
}

bool isLoopbackName(std::string_view name)
{
    constexpr std::array<std::string_view, 3> names{"localhost", "127.0.0.1", "::1"};
    const bool listed = std::any_of(names.begin(), names.end(),
                                    [name](std::string_view known) { return equalsIgnoringCase(known, name); });
    return listed || (name.size() > 10 && equalsIgnoringCase(name.substr(name.size() - 10), ".localhost"));
}

std::string_view withoutMappedPrefix(std::string_view address)
{
    return address.starts_with("::ffff:") ? address.substr(7) : address;
}

bool isSensible(std::string_view name)
{
    return name.size() <= maxName && std::none_of(name.begin(), name.end(), [](char c) {
               return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
           });
}

} // namespace

bool isOurHost(const HttpRequest &head, const Config &config)
{
    const std::string_view host = head.headers.value("Host");
    if (host.empty())
        return head.isHttp10;
    const std::string_view name = hostName(host);
    const std::string_view local = withoutMappedPrefix(head.localHost);
    if (isLoopbackName(name) || equalsIgnoringCase(name, local)
        || (!config.listen.host.empty() && equalsIgnoringCase(name, config.listen.host)))
        return true;
    const auto &allowed = config.server.allowedHosts;
    return std::any_of(allowed.begin(), allowed.end(), [&](const std::string &entry) {
        return equalsIgnoringCase(entry, name) || equalsIgnoringCase(entry, host);
    });
}

bool isAllowedOrigin(const HttpRequest &head, const Config &config)
{
    if (!head.headers.has("Origin"))
        return true;
    const std::string_view origin = head.headers.value("Origin");
    const std::string own = (head.isSecure ? "https://" : "http://") + std::string(head.headers.value("Host"));
    if (equalsIgnoringCase(origin, own))
        return true;
    const auto &allowed = config.server.allowedOrigins;
    return std::any_of(allowed.begin(), allowed.end(), [origin](const std::string &entry) {
        return entry == "*" || equalsIgnoringCase(entry, origin);
    });
}

HttpHeaders crossOriginHeaders(const HttpRequest &head)
{
    if (!head.headers.has("Origin"))
        return {};
    return {{"Access-Control-Allow-Origin", std::string(head.headers.value("Origin"))},
            {"Access-Control-Expose-Headers", "*"},
            {"Vary", "Origin"}};
}

std::string_view callerKey(const HttpHeaders &headers)
{
    const std::string_view authorization = headers.value("Authorization");
    constexpr std::string_view scheme = "Bearer ";
    if (authorization.size() > scheme.size() && equalsIgnoringCase(authorization.substr(0, scheme.size()), scheme))
        return trimmed(authorization.substr(scheme.size()));
    if (const auto key = headers.value("x-api-key"); !key.empty())
        return key;
    return headers.value("api-key");
}

Result<Admission> authenticate(const HttpHeaders &headers, const AuthConfig &auth)
{
    const std::string_view key = callerKey(headers);
    Admission admission;
    bool ours = !auth.key.isEmpty() && equalsInConstantTime(auth.key.reveal(), key);
    for (const CallerKey &entry : auth.keys) {
        if (!entry.key.isEmpty() && equalsInConstantTime(entry.key.reveal(), key)) {
            admission.callerOfKey = entry.caller;
            ours = true;
        }
    }
    if (auth.mode == AuthMode::StaticKey && !ours)
        return Error{"invalid_api_key",
                     key.empty() ? "an API key is needed (Authorization: Bearer …)" : "this API key is not known here"};
    admission.forwardsCredential = auth.mode == AuthMode::Passthrough && !ours;
    return admission;
}

Result<CallerNames> nameCaller(const HttpHeaders &headers, const std::string &callerOfKey, const std::string &user)
{
    CallerNames names;
    names.caller = headers.value("X-Infermux-Caller");
    names.project = headers.value("X-Infermux-Project");
    names.environment = headers.value("X-Infermux-Env");
    if (names.caller.empty())
        names.caller = callerOfKey;
    if (names.caller.empty())
        names.caller = user;
    const std::array<std::pair<std::string_view, const std::string *>, 3> checked{
        {{"the caller's name", &names.caller},
         {"X-Infermux-Project", &names.project},
         {"X-Infermux-Env", &names.environment}}};
    for (const auto &[what, name] : checked) {
        if (!isSensible(*name))
            return Error{"invalid_request", std::string(what) + " has more than 128 bytes or control characters"};
    }
    if (names.caller.empty()) {
        const std::string_view agent = headers.value("User-Agent");
        const std::string_view product = agent.substr(0, agent.find_first_of("/ ("));
        names.caller = isSensible(product) ? product : std::string_view();
    }
    if (names.caller.empty())
        names.caller = "anonymous";
    return names;
}

std::string_view unversioned(std::string_view path)
{
    return path.starts_with("/v1/") ? path.substr(3) : path;
}

std::optional<Endpoint> endpointOf(std::string_view path)
{
    const std::string_view name = unversioned(path);
    if (name == "/chat/completions")
        return Endpoint::ChatCompletions;
    if (name == "/completions")
        return Endpoint::Completions;
    if (name == "/embeddings")
        return Endpoint::Embeddings;
    return std::nullopt;
}

} // namespace infermux
