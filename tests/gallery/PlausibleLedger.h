#pragma once

#include <base/Clock.h>
#include <base/Result.h>

#include <optional>
#include <string>

namespace infermux {

/// Fills a new ledger with three months up to `now` of a small team: eight callers, six providers, twelve models, days
/// and nights, weekends, an outage of one provider, an agent that ran away. The same rows each time, for the same
/// `now`.
std::optional<Error> writePlausibleLedger(const std::string &path, UtcTime now);

} // namespace infermux
