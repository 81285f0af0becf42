#pragma once

#include "ExchangeRecord.h"
#include "Sqlite.h"

#include <base/Clock.h>
#include <base/Money.h>
#include <pricing/TokenPrice.h>

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What the ledger tells: pure functions of a connection. They read daily sums where a question's times are whole days,
/// hourly sums where they are whole hours, and rows otherwise. Any thread, with its own connection.
namespace infermux {

enum class Dimension { Caller, Project, Provider, Model, Group };
inline constexpr std::size_t dimensionCount = 5;
inline constexpr std::array<std::string_view, dimensionCount> dimensionNames{"caller", "project", "provider", "model", "group"};
std::optional<Dimension> dimensionNamed(std::string_view name);

/// From `from` on, up to but not including `to`; UTC.
struct TimeRange
{
    UtcTime from;
    UtcTime to;

    bool operator==(const TimeRange &) const = default;
};

/// The calendar month "2026-03"; nothing: not a month.
std::optional<TimeRange> monthRange(std::string_view month);
std::string monthOf(UtcTime time);

struct Totals
{
    std::int64_t requests = 0;
    std::int64_t errors = 0;
    std::int64_t unpriced = 0; ///< requests that used tokens of a model without a price
    std::int64_t prompt = 0;   ///< includes cached ones
    std::int64_t cached = 0;
    std::int64_t completion = 0;
    Money cost;
    Money estimated; ///< part of cost that rests on estimated tokens
    Money baseline;

    Totals &operator+=(const Totals &other);
    bool operator==(const Totals &) const = default;
};

/// Steps of a time series: a fixed length, or calendar months.
struct TimeStep
{
    static constexpr Milliseconds month{0};
    Milliseconds length{month};
};

struct ReportQuery
{
    TimeRange range;
    std::vector<Dimension> by;
    std::optional<TimeStep> step; ///< nothing: the whole range is one
    std::array<std::optional<std::string>, dimensionCount> only{}; ///< rows with this name in that dimension
};

struct ReportRow
{
    UtcTime at; ///< beginning of its step, or of the range
    std::array<std::string, dimensionCount> names; ///< of the dimensions asked for; the others are empty
    Totals totals;

    const std::string &name(Dimension dimension) const { return names[static_cast<std::size_t>(dimension)]; }
};

/// Calls `take` for each row, in the order of time, then of cost, the highest first; it may end that by giving false.
std::optional<Error> report(SqliteDatabase &ledger, const ReportQuery &query,
                            const std::function<bool(const ReportRow &)> &take);
/// All rows at once, for reports that are known to be small.
Result<std::vector<ReportRow>> reportRows(SqliteDatabase &ledger, const ReportQuery &query);

struct RequestFilter
{
    int limit = 100;
    std::string beforeId;                 ///< only what came before this request; empty: from the newest
    std::optional<TimeRange> range;
    std::optional<std::string> caller;
    std::optional<std::string> model;     ///< requested or sent
    std::optional<std::string> provider;
    std::optional<std::string> project;
    std::optional<std::string> group;
    std::optional<int> status;            ///< 404; 4 stands for 400 to 499, 5 for 500 to 599, 2, 3 likewise
};

/// Single requests, the newest first. `take` may end it by giving false.
std::optional<Error> requests(SqliteDatabase &ledger, const RequestFilter &filter,
                              const std::function<bool(const ExchangeRecord &)> &take);

/// One of them; nothing: there is none of that id.
Result<std::optional<ExchangeRecord>> requestWithId(SqliteDatabase &ledger, std::string_view id);

/// A question about the past: had the requests that were sent as `fromModel` been priced like another.
struct WhatIfQuery
{
    TimeRange range;
    std::string fromModel;
    std::optional<std::string> caller;
    std::optional<std::int64_t> maxPromptTokens; ///< only requests with at most so many
    std::int64_t sharePpm = 1'000'000;           ///< of those requests, in millionths
    TokenPrice price;                            ///< of the other model
};

struct WhatIfRow
{
    std::string caller;
    std::int64_t requests = 0;
    Money now;  ///< of all requests of `fromModel`
    Money then; ///< with the share of those that qualify re-priced; below a pico-dollar rounded
};

/// One row a caller, the highest cost first.
Result<std::vector<WhatIfRow>> whatIf(SqliteDatabase &ledger, const WhatIfQuery &query);

} // namespace infermux
