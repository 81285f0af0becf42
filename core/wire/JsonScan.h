#pragma once

#include "Splice.h"
#include "Usage.h"

#include <base/Result.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What the gateway needs to know of a body that passes through, read with simdjson on demand without building
/// anything: values, and where they stand. Pure functions; a text needs 64 bytes of spare capacity behind it, which is
/// why they take std::string.
namespace infermux {

enum class Endpoint { ChatCompletions, Completions, Embeddings };

/// A request in the chat dialect and its two older relatives.
struct RequestScan
{
    std::string model;                  ///< the last one, where several are given
    std::vector<ByteRange> modelValues; ///< every top-level value of `model`, quotes included
    std::vector<Splice> askForUsage;    ///< makes a stream report its usage; empty: it does, or is no stream
    std::string user;
    std::optional<std::int64_t> maxTokens;
    std::size_t promptCharacters = 0; ///< code points of text content
    std::int64_t promptTokens = 0;    ///< tokens that were sent as numbers already (embeddings, completions)
    int choices = 1;                  ///< `n`
    bool stream = false;
    bool wantsUsage = false; ///< the caller asked for the usage chunk
};

/// Error code `invalid_request`, and a message that says which field is wrong.
Result<RequestScan> scanRequest(const std::string &body, Endpoint endpoint);

/// A whole answer, or one chunk of a stream.
struct AnswerScan
{
    std::vector<ByteRange> modelValues;
    std::optional<Usage> usage;
    std::string errorMessage;       ///< of a top-level `error`
    std::size_t textCharacters = 0; ///< code points of what was generated, tool arguments included
    bool hasError = false;
    bool hasChoices = false;  ///< `choices` with something in it
    bool hasAnswer = false;   ///< what an answer of this kind must have: choices, or data
    bool isFinished = false;  ///< a choice has a finish_reason
    std::string finishReason; ///< of the last choice that has one
};

/// Nothing: not a JSON object.
std::optional<AnswerScan> scanAnswer(const std::string &body);

/// Code points of a JSON string given with its escapes (without its quotes).
std::size_t codePointsOfEscaped(std::string_view inside);

} // namespace infermux
