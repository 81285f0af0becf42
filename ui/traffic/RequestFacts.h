#pragma once

#include <base/Clock.h>
#include <base/Money.h>
#include <ledger/ExchangeRecord.h>

#include <cstdint>
#include <optional>
#include <string_view>

namespace infermux {

/// What the table shows and the filter asks of a finished exchange: a look at a record, or at a row of the table, which
/// must outlive it.
struct RequestFacts
{
    std::string_view id;
    UtcTime started;
    std::string_view caller;
    std::string_view project;
    std::string_view requestedModel;
    std::string_view sentModel;
    std::string_view provider;
    std::string_view group;
    std::string_view errorCode;
    int status = 0;
    int attempts = 0;
    bool isEstimated = false;
    std::int64_t promptTokens = 0;
    std::int64_t completionTokens = 0;
    std::optional<Money> cost;
    Milliseconds latency{0};
    std::optional<Milliseconds> firstToken;

    static RequestFacts of(const ExchangeRecord &record);
};

} // namespace infermux
