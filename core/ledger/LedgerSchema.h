#pragma once

#include "Sqlite.h"

#include <optional>

namespace infermux {

/// The tables of the ledger's file and how they came to be. The version stands in `PRAGMA user_version`.
///
/// `requests` has a row a request. `hours` and `days` have sums of them per caller, project, model (the sent one, else
/// the requested), provider and group; `hours_by` has a row for each hour and name of one dimension (0 caller, 1
/// project, 2 provider, 3 model, 4 group: the order of Dimension), so that a long series reads few rows. The view
/// `moments` gives single rows the same columns, so that a report reads whichever fits. Names are numbers into `names`
/// (0: the empty one). `at` is milliseconds since 1970, UTC. Money is two columns, whole dollars and pico-dollars below
/// one, so that no sum overflows or rounds. What is in no row but counts for budgets: `carried` has a month's spend
/// that was taken over from a state file, `carried_days` days' spend from a file that was found damaged.
constexpr int ledgerSchemaVersion = 5;

/// Creates the tables, or brings older ones up to date, in one transaction. Error code `newer_schema`: a newer program
/// wrote the file; it is left alone. `upTo` is for tests that need an old file.
std::optional<Error> migrateLedger(SqliteDatabase &database, int upTo = ledgerSchemaVersion);

} // namespace infermux
