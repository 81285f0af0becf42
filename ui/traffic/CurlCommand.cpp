#include "CurlCommand.h"

#include <base/Text.h>
#include <wire/Json.h>

#include <algorithm>
#include <array>

namespace infermux {

namespace {

/// Single quotes keep everything from the shell but themselves.
std::string shellQuoted(std::string_view text)
{
    std::string result = "'";
    for (const char c : text) {
        if (c == '\'')
            result += "'\\''";
        else
            result += c;
    }
    return result + "'";
}

/// What curl says by itself, or what concerned that one call.
bool isLeftOut(std::string_view headerName)
{
    const std::string name = lowered(headerName);
    constexpr std::array<std::string_view, 8> own{"host",         "content-length", "user-agent", "accept",
                                                  "accept-encoding", "accept-language", "traceparent", "tracestate"};
    return isHopByHop(name) || name.starts_with("x-stainless-") || name.starts_with("sec-")
           || std::find(own.begin(), own.end(), name) != own.end();
}

std::string standInBody(const ExchangeDetail &detail, const std::string &model)
{
    Json body;
    body["model"] = model;
    if (detail.path.ends_with("/embeddings"))
        body["input"] = "Hello";
    else if (detail.path.ends_with("/chat/completions") || detail.path.empty())
        body["messages"] = Json::array({{{"role", "user"}, {"content", "Hello"}}});
    else
        body["prompt"] = "Hello";
    return dumpJson(body);
}

} // namespace

std::string curlCommand(const std::string &gatewayAddress, const ExchangeDetail &detail, const std::string &model)
{
    const std::string path = detail.path.empty() ? "/v1/chat/completions" : detail.path;
    std::string command = "curl " + shellQuoted(gatewayAddress + path);
    bool hasType = false;
    const HttpHeaders masked = withSecretsMasked(detail.requestHeaders);
    for (const HttpHeader &field : detail.requestHeaders) {
        if (isLeftOut(field.name))
            continue;
        hasType = hasType || equalsIgnoringCase(field.name, "Content-Type");
        const bool isSecret = masked.value(field.name) != detail.requestHeaders.value(field.name)
                              || field.value.find("…") != std::string::npos;
        if (!isSecret)
            command += " \\\n  -H " + shellQuoted(field.name + ": " + field.value);
        else
            command += " \\\n  -H \"" + field.name + ": " + (field.value.starts_with("Bearer ") ? "Bearer " : "")
                       + "$INFERMUX_KEY\"";
    }
    if (!hasType)
        command += " \\\n  -H 'Content-Type: application/json'";
    command += " \\\n  --data-raw " + shellQuoted(detail.canBeSentAgain() ? *detail.requestBody : standInBody(detail, model));
    return command;
}

} // namespace infermux
