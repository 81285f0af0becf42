#pragma once

#include <base/Clock.h>
#include <base/Money.h>
#include <base/TraceContext.h>
#include <wire/Usage.h>

#include <cstdint>
#include <optional>
#include <string>

namespace infermux {

/// What is kept of one finished request: a line of the log, a row of the ledger and of the traffic page. Text is UTF-8.
struct ExchangeRecord
{
    std::string id;
    UtcTime started;
    std::string caller;
    std::string project;
    std::string environment;
    std::string requestedModel;
    std::string sentModel; ///< empty: no provider was asked
    std::string provider;
    std::string group; ///< empty: none matched
    std::string strategy;
    int status = 0; ///< what the caller got; 499: it went away first
    std::string errorCode;
    int attempts = 0;
    bool streamed = false;
    Usage usage;
    std::optional<Money> cost; ///< nothing: the model has no price
    /// What the same tokens would have cost at the dearest priced candidate that was eligible; nothing: none had a price.
    std::optional<Money> baseline;
    Milliseconds latency{0};
    std::optional<Milliseconds> firstToken; ///< to the first byte of the answer

    // Not in the ledger:
    std::string finishReason;
    TraceContext trace;

    bool operator==(const ExchangeRecord &) const = default;
};

} // namespace infermux
