#include "OlderRequests.h"

#include <ledger/Reports.h>

namespace infermux {

Result<OlderRequests> readOlder(SqliteDatabase &ledger, const OlderQuery &query)
{
    RequestFilter filter;
    filter.limit = query.mostLookedAt;
    filter.beforeId = query.beforeId;
    if (query.before && query.beforeId.empty())
        filter.range = TimeRange{UtcTime{}, *query.before + Milliseconds{1}};
    OlderRequests older;
    int lookedAt = 0;
    const auto failed = requests(ledger, filter, [&](const ExchangeRecord &record) {
        ++lookedAt;
        older.lastId = record.id;
        older.lastStarted = record.started;
        if (query.matcher.matches(RequestFacts::of(record)))
            older.found.push_back(record);
        return older.found.size() < query.most;
    });
    if (failed)
        return *failed;
    older.isAll = lookedAt < query.mostLookedAt && older.found.size() < query.most;
    return older;
}

} // namespace infermux
