#include "ProviderRequest.h"

#include "Admission.h"

#include <base/Text.h>

#include <algorithm>
#include <array>
#include <span>

namespace infermux {

namespace {

constexpr std::string_view anthropicVersion = "2023-06-01";

bool isOneOf(std::string_view name, std::span<const std::string_view> names)
{
    return std::any_of(names.begin(), names.end(),
                       [name](std::string_view known) { return equalsIgnoringCase(known, name); });
}

bool startsWithIgnoringCase(std::string_view text, std::string_view prefix)
{
    return text.size() >= prefix.size() && equalsIgnoringCase(text.substr(0, prefix.size()), prefix);
}

/// Of the caller's headers: what is about this hop, about the caller's secrets or browser, or made anew.
bool staysHere(std::string_view name)
{
    constexpr std::array<std::string_view, 20> names{"host",
                                                     "content-length",
                                                     "content-type",
                                                     "accept-encoding",
                                                     "expect",
                                                     "authorization",
                                                     "x-api-key",
                                                     "api-key",
                                                     "cookie",
                                                     "origin",
                                                     "referer",
                                                     "accept",
                                                     "forwarded",
                                                     "via",
                                                     "x-real-ip",
                                                     "x-goog-api-key",
                                                     "accept-language",
                                                     "content-encoding",
                                                     "set-cookie",
                                                     "anthropic-version"};
    return isHopByHop(name) || isOneOf(name, names) || startsWithIgnoringCase(name, "x-infermux-")
           || startsWithIgnoringCase(name, "x-forwarded-") || startsWithIgnoringCase(name, "sec-")
           || startsWithIgnoringCase(name, "access-control-");
}

std::string withoutVersion(const std::string &baseUrl)
{
    return baseUrl.ends_with("/v1") ? baseUrl.substr(0, baseUrl.size() - 3) : baseUrl;
}

std::string_view chatPath(Endpoint endpoint)
{
    switch (endpoint) {
    case Endpoint::ChatCompletions:
        return "/chat/completions";
    case Endpoint::Completions:
        return "/completions";
    case Endpoint::Embeddings:
        break;
    }
    return "/embeddings";
}

std::string urlOf(const ProviderConfig &provider, Endpoint endpoint)
{
    const std::string path(chatPath(endpoint));
    switch (provider.type) {
    case ProviderType::Anthropic:
        return withoutVersion(provider.baseUrl) + "/v1/messages";
    case ProviderType::Ollama:
        return withoutVersion(provider.baseUrl) + "/v1" + path;
    case ProviderType::AzureOpenAi:
        return provider.baseUrl + "/openai/deployments/" + provider.azureDeployment + path
               + "?api-version=" + provider.azureApiVersion;
    case ProviderType::OpenAi:
    case ProviderType::Demo:
        break;
    }
    return provider.baseUrl + path;
}

std::string modelsUrl(const ProviderConfig &provider)
{
    switch (provider.type) {
    case ProviderType::Anthropic:
        return withoutVersion(provider.baseUrl) + "/v1/models";
    case ProviderType::Ollama:
        return withoutVersion(provider.baseUrl) + "/api/tags";
    case ProviderType::AzureOpenAi:
        return provider.baseUrl + "/openai/models?api-version=" + provider.azureApiVersion;
    case ProviderType::OpenAi:
    case ProviderType::Demo:
        break;
    }
    return provider.baseUrl + "/models";
}

void addCredential(const ProviderConfig &provider, std::string_view key, HttpHeaders &headers)
{
    if (key.empty())
        return;
    if (provider.type == ProviderType::AzureOpenAi)
        headers.add("api-key", std::string(key));
    else if (provider.type == ProviderType::Anthropic && !key.starts_with("sk-ant-oat"))
        headers.add("x-api-key", std::string(key));
    else
        headers.add("Authorization", "Bearer " + std::string(key));
}

} // namespace

Dialect dialectOf(ProviderType type)
{
    return type == ProviderType::Anthropic ? Dialect::Messages : Dialect::Chat;
}

ClientRequest providerRequest(const ProviderConfig &provider, Endpoint endpoint, const HttpHeaders &callerHeaders,
                              bool forwardsCredential, std::shared_ptr<const std::string> body)
{
    ClientRequest request;
    request.url = urlOf(provider, endpoint);
    request.body = std::move(body);
    HttpHeaders &headers = request.headers;
    headers.reserve(callerHeaders.size() + provider.headers.size() + 4);
    headers.add("Content-Type", "application/json");
    headers.add("Accept", "application/json, text/event-stream");
    for (const HttpHeader &field : callerHeaders) {
        if (!staysHere(field.name))
            headers.add(field.name, field.value);
    }
    if (provider.type == ProviderType::Anthropic)
        headers.add("anthropic-version", std::string(anthropicVersion));
    if (!provider.apiKey.isEmpty())
        addCredential(provider, provider.apiKey.reveal(), headers);
    else if (forwardsCredential && !provider.hasOwnKey)
        addCredential(provider, callerKey(callerHeaders), headers);
    for (const auto &[name, value] : provider.headers)
        headers.set(name, value.reveal());
    return request;
}

ClientRequest modelsRequest(const ProviderConfig &provider)
{
    ClientRequest request = providerRequest(provider, Endpoint::ChatCompletions, {}, false, nullptr);
    request.method = "GET";
    request.url = modelsUrl(provider);
    request.headers.remove("Content-Type");
    return request;
}

ClientRequest healthRequest(const ProviderConfig &provider)
{
    // Where any model goes none is known to ask for.
    const bool asksModel = provider.healthCheck.mode == HealthCheckMode::Completion && !provider.models.empty();
    if (!asksModel)
        return modelsRequest(provider);
    auto body = std::make_shared<const std::string>(
        "{\"model\":" + jsonQuoted(provider.models.front())
        + ",\"max_tokens\":1,\"messages\":[{\"role\":\"user\",\"content\":\"hi\"}]}");
    return providerRequest(provider, Endpoint::ChatCompletions, {}, false, std::move(body));
}

HttpHeaders passedAnswerHeaders(const HttpHeaders &fromProvider)
{
    constexpr std::array<std::string_view, 8> dropped{
        "content-length", "content-encoding",          "set-cookie", "alt-svc",
        "server",         "strict-transport-security", "date",       "vary"};
    HttpHeaders passed;
    passed.reserve(fromProvider.size() + 16); // room for ours
    for (const HttpHeader &field : fromProvider) {
        if (!isHopByHop(field.name) && !isOneOf(field.name, dropped)
            && !startsWithIgnoringCase(field.name, "x-infermux-")
            && !startsWithIgnoringCase(field.name, "access-control-"))
            passed.add(field.name, field.value);
    }
    return passed;
}

} // namespace infermux
