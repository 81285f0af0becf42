#include "LedgerSchema.h"

#include <string>

namespace infermux {

namespace {

const std::string requestTables = R"(
CREATE TABLE names (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
INSERT INTO names VALUES (0, '');
CREATE TABLE requests (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  started INTEGER NOT NULL,
  caller INTEGER NOT NULL, project INTEGER NOT NULL, env INTEGER NOT NULL,
  requested_model INTEGER NOT NULL, sent_model INTEGER NOT NULL,
  provider INTEGER NOT NULL, route_group INTEGER NOT NULL, strategy INTEGER NOT NULL,
  status INTEGER NOT NULL, error INTEGER NOT NULL, attempts INTEGER NOT NULL,
  streamed INTEGER NOT NULL, estimated INTEGER NOT NULL,
  prompt INTEGER NOT NULL, cached INTEGER NOT NULL, cache_write_5m INTEGER NOT NULL, cache_write_1h INTEGER NOT NULL,
  completion INTEGER NOT NULL, reasoning INTEGER NOT NULL, audio_prompt INTEGER NOT NULL, audio_completion INTEGER NOT NULL,
  cost_dollars INTEGER, cost_pico INTEGER, baseline_dollars INTEGER, baseline_pico INTEGER,
  latency_ms INTEGER NOT NULL, first_token_ms INTEGER);
CREATE INDEX requests_started ON requests (started);
CREATE INDEX requests_caller ON requests (caller, started);
CREATE TABLE hours (
  at INTEGER NOT NULL, caller INTEGER NOT NULL, project INTEGER NOT NULL, model INTEGER NOT NULL,
  provider INTEGER NOT NULL, route_group INTEGER NOT NULL,
  requests INTEGER NOT NULL, errors INTEGER NOT NULL, unpriced INTEGER NOT NULL,
  prompt INTEGER NOT NULL, cached INTEGER NOT NULL, completion INTEGER NOT NULL,
  cost_dollars INTEGER NOT NULL, cost_pico INTEGER NOT NULL,
  estimated_dollars INTEGER NOT NULL, estimated_pico INTEGER NOT NULL,
  baseline_dollars INTEGER NOT NULL, baseline_pico INTEGER NOT NULL,
  PRIMARY KEY (at, caller, project, model, provider, route_group)) WITHOUT ROWID;
CREATE VIEW moments AS SELECT
  started AS at, caller, project, CASE sent_model WHEN 0 THEN requested_model ELSE sent_model END AS model,
  provider, route_group, 1 AS requests, status >= 400 AS errors, cost_dollars IS NULL AND prompt + completion > 0 AS unpriced,
  prompt, cached, completion,
  coalesce(cost_dollars, 0) AS cost_dollars, coalesce(cost_pico, 0) AS cost_pico,
  CASE estimated WHEN 0 THEN 0 ELSE coalesce(cost_dollars, 0) END AS estimated_dollars,
  CASE estimated WHEN 0 THEN 0 ELSE coalesce(cost_pico, 0) END AS estimated_pico,
  coalesce(baseline_dollars, cost_dollars, 0) AS baseline_dollars,
  coalesce(baseline_pico, cost_pico, 0) AS baseline_pico
  FROM requests;
)";

const std::string dailySums = R"(
CREATE TABLE days (
  at INTEGER NOT NULL, caller INTEGER NOT NULL, project INTEGER NOT NULL, model INTEGER NOT NULL,
  provider INTEGER NOT NULL, route_group INTEGER NOT NULL,
  requests INTEGER NOT NULL, errors INTEGER NOT NULL, unpriced INTEGER NOT NULL,
  prompt INTEGER NOT NULL, cached INTEGER NOT NULL, completion INTEGER NOT NULL,
  cost_dollars INTEGER NOT NULL, cost_pico INTEGER NOT NULL,
  estimated_dollars INTEGER NOT NULL, estimated_pico INTEGER NOT NULL,
  baseline_dollars INTEGER NOT NULL, baseline_pico INTEGER NOT NULL,
  PRIMARY KEY (at, caller, project, model, provider, route_group)) WITHOUT ROWID;
INSERT INTO days SELECT
  at - at % 86400000 AS day, caller, project, model, provider, route_group,
  sum(requests), sum(errors), sum(unpriced), sum(prompt), sum(cached), sum(completion),
  sum(cost_dollars) + sum(cost_pico) / 1000000000000, sum(cost_pico) % 1000000000000,
  sum(estimated_dollars) + sum(estimated_pico) / 1000000000000, sum(estimated_pico) % 1000000000000,
  sum(baseline_dollars) + sum(baseline_pico) / 1000000000000, sum(baseline_pico) % 1000000000000
  FROM hours GROUP BY day, caller, project, model, provider, route_group;
CREATE TABLE carried (month TEXT NOT NULL, caller TEXT NOT NULL, dollars INTEGER NOT NULL, pico INTEGER NOT NULL,
  PRIMARY KEY (month, caller)) WITHOUT ROWID;
)";

const std::string carriedDays = R"(
CREATE TABLE carried_days (at INTEGER NOT NULL, caller TEXT NOT NULL, dollars INTEGER NOT NULL, pico INTEGER NOT NULL,
  PRIMARY KEY (at, caller)) WITHOUT ROWID;
)";

std::string hourlySumsByName()
{
    std::string sql = R"(
CREATE TABLE hours_by (
  dimension INTEGER NOT NULL, at INTEGER NOT NULL, name INTEGER NOT NULL,
  requests INTEGER NOT NULL, errors INTEGER NOT NULL, unpriced INTEGER NOT NULL,
  prompt INTEGER NOT NULL, cached INTEGER NOT NULL, completion INTEGER NOT NULL,
  cost_dollars INTEGER NOT NULL, cost_pico INTEGER NOT NULL,
  estimated_dollars INTEGER NOT NULL, estimated_pico INTEGER NOT NULL,
  baseline_dollars INTEGER NOT NULL, baseline_pico INTEGER NOT NULL,
  PRIMARY KEY (dimension, at, name)) WITHOUT ROWID;
)";
    int dimension = 0;
    for (const char *column : {"caller", "project", "provider", "model", "route_group"})
        sql += "INSERT INTO hours_by SELECT " + std::to_string(dimension++) + ", at, " + column + R"(,
  sum(requests), sum(errors), sum(unpriced), sum(prompt), sum(cached), sum(completion),
  sum(cost_dollars) + sum(cost_pico) / 1000000000000, sum(cost_pico) % 1000000000000,
  sum(estimated_dollars) + sum(estimated_pico) / 1000000000000, sum(estimated_pico) % 1000000000000,
  sum(baseline_dollars) + sum(baseline_pico) / 1000000000000, sum(baseline_pico) % 1000000000000
  FROM hours GROUP BY at, )"
               + column + ";\n";
    return sql;
}

/// Sums by the quarter of an hour, of the recent past only: of the days before, there were none to begin with, and old
/// ones are forgotten again. They are whole from `quarters_since` on.
std::string quarterlySumsByName()
{
    std::string sql = R"(
CREATE TABLE quarters_by (
  dimension INTEGER NOT NULL, at INTEGER NOT NULL, name INTEGER NOT NULL,
  requests INTEGER NOT NULL, errors INTEGER NOT NULL, unpriced INTEGER NOT NULL,
  prompt INTEGER NOT NULL, cached INTEGER NOT NULL, completion INTEGER NOT NULL,
  cost_dollars INTEGER NOT NULL, cost_pico INTEGER NOT NULL,
  estimated_dollars INTEGER NOT NULL, estimated_pico INTEGER NOT NULL,
  baseline_dollars INTEGER NOT NULL, baseline_pico INTEGER NOT NULL,
  PRIMARY KEY (dimension, at, name)) WITHOUT ROWID;
CREATE TABLE quarters_since (at INTEGER NOT NULL);
INSERT INTO quarters_since SELECT coalesce(max(started) - max(started) % 86400000 - 86400000, 0) FROM requests;
)";
    int dimension = 0;
    for (const char *column : {"caller", "project", "provider", "model", "route_group"})
        sql += "INSERT INTO quarters_by SELECT " + std::to_string(dimension++) + ", at - at % 900000 AS quarter, "
               + column + R"(,
  sum(requests), sum(errors), sum(unpriced), sum(prompt), sum(cached), sum(completion),
  sum(cost_dollars) + sum(cost_pico) / 1000000000000, sum(cost_pico) % 1000000000000,
  sum(estimated_dollars) + sum(estimated_pico) / 1000000000000, sum(estimated_pico) % 1000000000000,
  sum(baseline_dollars) + sum(baseline_pico) / 1000000000000, sum(baseline_pico) % 1000000000000
  FROM moments WHERE at >= (SELECT at FROM quarters_since) GROUP BY quarter, )"
               + column + ";\n";
    return sql;
}

std::string stepTo(int version)
{
    switch (version) {
    case 1:
        return requestTables;
    case 2:
        return dailySums;
    case 3:
        return hourlySumsByName();
    case 4:
        return carriedDays;
    default:
        return quarterlySumsByName();
    }
}

std::optional<Error> takeSteps(SqliteDatabase &database, int from, int upTo)
{
    for (int version = from; version < upTo; ++version) {
        if (auto failed = database.run(stepTo(version + 1)))
            return failed;
    }
    return database.run("PRAGMA user_version = " + std::to_string(upTo));
}

} // namespace

std::optional<Error> migrateLedger(SqliteDatabase &database, int upTo)
{
    const auto found = database.number("PRAGMA user_version");
    if (!found.ok())
        return found.error();
    const int version = static_cast<int>(found->value_or(0));
    if (version > ledgerSchemaVersion)
        return Error{"newer_schema", "a newer infermux wrote it (schema " + std::to_string(version)
                                         + ", this one knows " + std::to_string(ledgerSchemaVersion) + ")"};
    if (version >= upTo)
        return std::nullopt;
    if (auto failed = database.run("BEGIN IMMEDIATE"))
        return failed;
    auto failed = takeSteps(database, version, upTo);
    if (!failed)
        failed = database.run("COMMIT");
    if (failed)
        database.run("ROLLBACK");
    return failed;
}

} // namespace infermux
