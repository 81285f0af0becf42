#pragma once

#include "overview/OverviewData.h"

#include <base/Result.h>
#include <ledger/Reports.h>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What the reports page asks of the ledger, and what it is told.
namespace infermux {

/// The filter as typed: `caller:cursor provider:openai`. Error code `invalid_filter` says which term.
using NamesWanted = std::array<std::optional<std::string>, dimensionCount>;
Result<NamesWanted> parseNamesWanted(std::string_view text);
/// The same as text: names with blanks in quotes.
std::string toText(const NamesWanted &wanted);

struct ReportQuestion
{
    TimeRange range;
    std::vector<Dimension> by;    ///< the first one makes the chart's bands
    std::optional<TimeStep> step; ///< nothing: the whole range is one
    NamesWanted only;

    ReportQuery query() const;
};

struct ReportAnswer
{
    static constexpr std::size_t mostRows = 50'000;

    std::vector<ReportRow> rows;
    bool isCut = false; ///< there are more
    Totals totals;      ///< of all
    CostSeries series;
};

/// For the reader's thread.
Result<ReportAnswer> readReport(SqliteDatabase &ledger, const ReportQuestion &question);

} // namespace infermux
