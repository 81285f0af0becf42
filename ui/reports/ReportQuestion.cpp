#include "ReportQuestion.h"

#include "data/ChartSteps.h"
#include "data/FilterTerms.h"

#include <base/Text.h>

namespace infermux {

Result<NamesWanted> parseNamesWanted(std::string_view text)
{
    NamesWanted wanted;
    for (const std::string &term : filterTerms(text)) {
        const auto colon = term.find(':');
        const std::string key = lowered(term.substr(0, colon));
        const auto dimension = dimensionNamed(key);
        if (colon == std::string::npos)
            return Error{"invalid_filter", term + " needs to say of what: caller:" + term};
        if (!dimension) {
            const std::vector<std::string> known(dimensionNames.begin(), dimensionNames.end());
            const auto likely = nearest(key, known);
            return Error{"invalid_filter", "there is nothing called " + key
                                               + (likely.empty() ? "" : " (did you mean " + likely.front() + "?)")};
        }
        wanted[static_cast<std::size_t>(*dimension)] = term.substr(colon + 1);
    }
    return wanted;
}

std::string toText(const NamesWanted &wanted)
{
    std::string text;
    for (std::size_t i = 0; i < dimensionCount; ++i) {
        if (!wanted[i])
            continue;
        const bool hasBlank = wanted[i]->find(' ') != std::string::npos || wanted[i]->empty();
        text += (text.empty() ? "" : " ") + std::string(dimensionNames[i]) + ":"
                + (hasBlank ? "\"" + *wanted[i] + "\"" : *wanted[i]);
    }
    return text;
}

ReportQuery ReportQuestion::query() const
{
    ReportQuery query;
    query.range = range;
    query.by = by;
    query.step = step;
    query.only = only;
    return query;
}

Result<ReportAnswer> readReport(SqliteDatabase &ledger, const ReportQuestion &question)
{
    ReportAnswer answer;
    const auto failed = report(ledger, question.query(), [&answer](const ReportRow &row) {
        answer.totals += row.totals;
        if (answer.rows.size() < ReportAnswer::mostRows)
            answer.rows.push_back(row);
        else
            answer.isCut = true;
        return true;
    });
    if (failed)
        return *failed;
    CostSeriesQuery course;
    course.range = question.range;
    course.step = ChartStep::forSpan(question.range.to - question.range.from).length;
    course.by = question.by.empty() ? Dimension::Provider : question.by.front();
    course.only = question.only;
    auto series = readCostSeries(ledger, course);
    if (!series.ok())
        return series.error();
    answer.series = std::move(series).value();
    return answer;
}

} // namespace infermux
