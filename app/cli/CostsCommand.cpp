#include "CommandLine.h"
#include "Fetch.h"
#include "Table.h"

#include <base/Text.h>
#include <ledger/CostCsv.h>
#include <ledger/Reports.h>
#include <wire/JsonWriter.h>

#include <cstdio>

namespace infermux {

namespace {

// Columns of the CSV (money.md, "Reports and CSV").
enum Column {
    Start,
    Caller,
    Project,
    Provider,
    Model,
    Group,
    Requests,
    Errors,
    Prompt,
    Cached,
    Completion,
    Cost,
    Budget,
    Remaining,
    ColumnCount
};

/// Rows of our own CSV: quoted cells, CR LF.
std::vector<Row> parseCsv(std::string_view text)
{
    std::vector<Row> rows;
    Row row;
    std::string cell;
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted && c == '"' && text.substr(i + 1).starts_with('"')) {
            cell += c;
            ++i;
        } else if (c == '"') {
            quoted = !quoted;
        } else if (!quoted && (c == ',' || c == '\n')) {
            row.push_back(std::exchange(cell, {}));
            if (c == '\n')
                rows.push_back(std::exchange(row, {}));
        } else if (quoted || c != '\r') {
            cell += c;
        }
    }
    return rows;
}

Result<std::string> csvFromFile(const CommandLine &line)
{
    auto ledger = SqliteDatabase::open(line.ledger, SqliteDatabase::Mode::ReadOnly);
    if (!ledger.ok())
        return Error{"unreadable", line.ledger + ": " + ledger.error().message};
    const auto query = groupedBy(line.by, *monthRange(line.period));
    if (!query.ok())
        return query.error();
    std::string csv;
    const auto failed = writeCostCsv(*ledger, *query, {}, true, [&csv](std::string_view piece) {
        csv += piece;
        return true;
    });
    if (failed)
        return Error{"unreadable", line.ledger + ": " + failed->message};
    return csv;
}

Column keyColumn(const std::string &by)
{
    if (by == "caller")
        return Caller;
    if (by == "project")
        return Project;
    if (by == "provider")
        return Provider;
    if (by == "model")
        return Model;
    return by == "group" ? Group : Start;
}

std::string upperCase(std::string text)
{
    for (char &c : text) {
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
    }
    return text;
}

void printAsTable(const std::vector<Row> &rows, const CommandLine &line)
{
    const Column key = keyColumn(line.by);
    bool hasBudget = false;
    for (const Row &row : rows)
        hasBudget = hasBudget || (&row != &rows.front() && !row[Budget].empty());
    std::vector<Row> table{{upperCase(line.by), "REQUESTS", "ERRORS", "PROMPT", "CACHED", "COMPLETION", "COST USD"}};
    if (hasBudget)
        table.front().insert(table.front().end(), {"BUDGET", "REMAINING"});
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const Row &row = rows[i];
        const bool isTotal = i + 1 == rows.size();
        std::string name = isTotal ? "total" : row[key];
        if (name.empty())
            name = "–";
        Row shown{name, row[Requests], row[Errors], row[Prompt], row[Cached], row[Completion], row[Cost]};
        if (hasBudget)
            shown.insert(shown.end(), {row[Budget], row[Remaining]});
        table.push_back(std::move(shown));
    }
    printTable(table, 1);
}

void printAsJson(const std::vector<Row> &rows, const CommandLine &line)
{
    const Column key = keyColumn(line.by);
    constexpr std::pair<Column, std::string_view> numbers[] = {{Requests, "requests"},
                                                               {Errors, "errors"},
                                                               {Prompt, "prompt_tokens"},
                                                               {Cached, "cached_tokens"},
                                                               {Completion, "completion_tokens"},
                                                               {Cost, "total_usd"},
                                                               {Budget, "budget_usd"},
                                                               {Remaining, "budget_remaining_usd"}};
    const auto write = [&numbers](JsonWriter &json, const Row &row) {
        for (const auto &[column, name] : numbers) {
            if (!row[column].empty())
                json.key(name).raw(row[column]);
        }
    };
    JsonWriter json;
    json.beginObject().field("period", line.period).field("by", line.by);
    write(json, rows.back());
    json.key("rows").beginArray();
    for (std::size_t i = 1; i + 1 < rows.size(); ++i) {
        json.beginObject().field(key == Start ? "start" : line.by, rows[i][key]);
        write(json, rows[i]);
        json.endObject();
    }
    json.endArray().endObject();
    std::printf("%s\n", json.text().c_str());
}

} // namespace

int costs(CommandLine line)
{
    constexpr int unreachable = 2;
    if (line.period.empty())
        line.period = monthOf(Clock::system().utc());
    if (!monthRange(line.period)) {
        std::fprintf(stderr, "infermux: --period must be a month like 2026-03\n");
        return GeneralError;
    }
    const auto csv = line.ledger.empty() ? fetchFromGateway(line.server, "/_infermux/costs/export.csv?totals=1&group="
                                                                             + line.by + "&period=" + line.period)
                                         : csvFromFile(line);
    if (!csv.ok()) {
        std::fprintf(stderr, "infermux: %s\n", csv.error().message.c_str());
        return csv.error().code == "unreachable" ? unreachable : GeneralError;
    }
    if (line.format == "csv") {
        // The totals row is for the other two: nobody asked for it here.
        std::fwrite(csv->data(), 1, csv->rfind("total,"), stdout);
        return Success;
    }
    const std::vector<Row> rows = parseCsv(*csv);
    if (rows.size() < 2 || rows.front().size() != ColumnCount) {
        std::fprintf(stderr, "infermux: %s is not an infermux gateway\n", line.server.c_str());
        return unreachable;
    }
    if (line.format == "json")
        printAsJson(rows, line);
    else
        printAsTable(rows, line);
    return Success;
}

} // namespace infermux
