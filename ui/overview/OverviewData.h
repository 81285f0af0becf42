#pragma once

#include <base/Clock.h>
#include <base/Money.h>
#include <base/Result.h>
#include <ledger/Reports.h>

#include <cstddef>
#include <string>
#include <vector>

/// What the overview shows of the ledger. Pure functions of a connection, for the reader's thread. Days are UTC, as in
/// budgets and reports.
namespace infermux {

/// Cost over time, by the names of one dimension: the dearest few, and all others summed up under an empty name.
struct CostSeries
{
    UtcTime from;
    Milliseconds step{0};
    std::size_t steps = 0;
    struct Band
    {
        std::string name; ///< empty: what has no name, or the others (`isOthers`)
        bool isOthers = false;
        std::vector<Money> costs; ///< one a step
        Money total;
    };
    std::vector<Band> bands; ///< the dearest first, the others last
    Money total;
};

struct CostSeriesQuery
{
    TimeRange range;
    Milliseconds step{0};
    Dimension by = Dimension::Provider;
    std::array<std::optional<std::string>, dimensionCount> only{}; ///< as in ReportQuery
    std::size_t most = 5;                                          ///< names that get a band of their own
};

Result<CostSeries> readCostSeries(SqliteDatabase &ledger, const CostSeriesQuery &query);

/// The figures of the tiles that the ledger has.
struct SpendFigures
{
    Money today;
    Money yesterdayByNow; ///< up to the same time of day
    Money month;
    Money projected;                 ///< of the whole month, at the rate so far
    Money saved;                     ///< this month: what the dearest eligible routes would have cost more
    Money baseline;                  ///< this month
    std::vector<double> hourlySpend; ///< of the last 24 hours, dollars, for a line without figures
    std::vector<double> dailySpend;  ///< of the last 30 days
    std::vector<double> dailySaved;
    std::vector<double> hourlyRequests;
    std::vector<double> hourlyErrorShare;
};

Result<SpendFigures> readSpendFigures(SqliteDatabase &ledger, UtcTime now);

} // namespace infermux
