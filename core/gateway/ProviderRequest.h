#pragma once

#include <config/Config.h>
#include <http/HttpClient.h>
#include <http/HttpMessage.h>
#include <wire/JsonScan.h>

#include <memory>
#include <string>
#include <string_view>

/// What a provider is sent, over HTTP: address, headers, credentials. Pure.
namespace infermux {

/// The dialect that a provider speaks (wire-formats.md, "Two ways through").
enum class Dialect { Chat, Messages };
Dialect dialectOf(ProviderType type);

/// `callerHeaders` go along unless they concern the connection, the caller's credentials or the gateway itself. The
/// caller's key is sent only with `forwardsCredential`, and never to a provider that has a key of its own.
ClientRequest providerRequest(const ProviderConfig &provider, Endpoint endpoint, const HttpHeaders &callerHeaders,
                              bool forwardsCredential, std::shared_ptr<const std::string> body);

/// What models it has.
ClientRequest modelsRequest(const ProviderConfig &provider);

/// What a health check asks: the list of models, or one token of the first listed model.
ClientRequest healthRequest(const ProviderConfig &provider);

/// The headers of a provider's answer that go on to the caller.
HttpHeaders passedAnswerHeaders(const HttpHeaders &fromProvider);

} // namespace infermux
