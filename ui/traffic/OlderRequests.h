#pragma once

#include "RequestMatcher.h"

#include <base/Clock.h>
#include <base/Result.h>
#include <ledger/ExchangeRecord.h>
#include <ledger/Sqlite.h>

#include <optional>
#include <string>
#include <vector>

namespace infermux {

/// A look further back in the ledger, for those that match.
struct OlderQuery
{
    std::string beforeId;          ///< where the last look ended; empty: at `before`
    std::optional<UtcTime> before; ///< nothing: at the newest
    RequestMatcher matcher;
    std::size_t most = 500;      ///< as many are given at most
    int mostLookedAt = 50'000;   ///< a look takes a tenth of a second or two, so that it can be seen to go on
};

struct OlderRequests
{
    std::vector<ExchangeRecord> found; ///< the newest first
    std::string lastId;                ///< where this look ended
    std::optional<UtcTime> lastStarted;
    bool isAll = false; ///< there is nothing further back
};

/// For the reader's thread.
Result<OlderRequests> readOlder(SqliteDatabase &ledger, const OlderQuery &query);

} // namespace infermux
