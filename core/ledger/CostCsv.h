#pragma once

#include "Reports.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace infermux {

/// Takes a piece of a file that is being made; false ends the making.
using TextSink = std::function<bool(std::string_view)>;

/// Monthly limits for the budget columns: by caller, and for those without any limit of their own.
struct MonthlyLimits
{
    std::map<std::string, std::optional<Money>> byCaller;
    std::optional<Money> byDefault;

    std::optional<Money> of(const std::string &caller) const;
};

/// The cost report as CSV (money.md, "Reports and CSV"): RFC 4180, UTF-8, a header row, CR LF. Columns of dimensions that
/// were not asked for are empty. The budget columns are filled in rows of a caller, with what remains of the month that the
/// row is in. Goes out in pieces, whatever its size.
std::optional<Error> writeCostCsv(SqliteDatabase &ledger, const ReportQuery &query, const MonthlyLimits &limits,
                                  bool withTotals, const TextSink &sink);

/// Single requests, the newest first, one a row.
std::optional<Error> writeRequestCsv(SqliteDatabase &ledger, const RequestFilter &filter, const TextSink &sink);

/// What `group=` of the export and `--by` of the command mean: dimensions, `day`, `hour` or `month`, with commas between
/// them. Error code `invalid_request`.
Result<ReportQuery> groupedBy(std::string_view names, const TimeRange &range);

/// A cell of text: quoted where it must be, and with an apostrophe in front where a spreadsheet would take it for a formula.
std::string csvCell(std::string_view text);

} // namespace infermux
