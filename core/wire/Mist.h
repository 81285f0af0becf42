#pragma once

#include "Json.h"

#include <base/Clock.h>
#include <base/Result.h>

#include <string>
#include <string_view>

/// MIST messages (wire/mist.md). Pure functions.
namespace infermux {

/// Where messages are posted to: as envelopes, or only their payload.
constexpr std::string_view mistPath = "/mist";
constexpr std::string_view mistPayloadPath = "/infer";
constexpr bool isMistPath(std::string_view path)
{
    return path == mistPath || path == mistPayloadPath;
}

struct MistEnvelope
{
    std::string type;
    std::string id;
    std::string payload; ///< a JSON object, as it came
};

/// Reads an envelope and checks its checksum (CRC-32/IEEE of the payload's bytes; 0 or absent: unchecked). Error code
/// `invalid_request`.
Result<MistEnvelope> readMist(const std::string &body);
/// An envelope of ours around a payload, with a new id and its checksum.
std::string writeMist(std::string_view type, std::string_view payload, UtcTime now);

/// `infer.request`: what a model is asked.
struct MistRequest
{
    std::string model;    ///< empty or "auto": the router's first
    std::string provider; ///< empty: any
    Json messages;
    Json params; ///< temperature, max_tokens, …
    Json meta;   ///< caller, project, env, trace ids
};

/// Error code `invalid_request`: says which field.
Result<MistRequest> readMistRequest(std::string_view payload);
/// The same as a body of the chat dialect for `model`.
std::string chatBodyOf(const MistRequest &request, const std::string &model);

/// `infer.response`.
struct MistResponse
{
    std::string model;
    std::string provider;
    std::string content;
    std::int64_t tokensIn = 0;
    std::int64_t tokensOut = 0;
    std::string cost; ///< a decimal of dollars
    std::int64_t latencyMs = 0;
    std::string finishReason;

    std::string toJson() const;
};

} // namespace infermux
