#pragma once

#include "Reports.h"

#include <wire/Usage.h>

#include <cstdint>
#include <string>
#include <vector>

namespace infermux {

/// What a model was used for at a provider, apart by the size of the prompts, so that it can be priced anew to the last
/// digit: within a range of sizes in which no price changes, cost is linear in the tokens.
struct ModelSpend
{
    struct Sizes
    {
        std::int64_t above = 0; ///< prompts of more tokens than that, up to the next of the thresholds
        Usage usage;            ///< of all of them
    };

    std::string provider;
    std::string model; ///< as it was sent
    std::int64_t requests = 0;
    std::int64_t unpriced = 0; ///< of those, how many used tokens and were charged nothing for want of a price
    Money charged;
    std::vector<Sizes> sizes;
};

/// By provider and model, the highest charge first. `thresholds` are the prompt sizes above which any of the prices to
/// be tried changes, in rising order.
Result<std::vector<ModelSpend>> modelSpends(SqliteDatabase &ledger, const TimeRange &range,
                                            const std::vector<std::int64_t> &thresholds);

/// The same use at another price, whose tiers begin at thresholds that it was read with. Exact.
Money costAt(const ModelSpend &spend, const TokenPrice &price);

} // namespace infermux
