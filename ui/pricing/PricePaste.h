#pragma once

#include <base/Money.h>

#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace infermux {

/// A line out of a spreadsheet: names, then prices per million.
struct PastedPrice
{
    std::string table;                        ///< empty: none was named
    std::string model;                        ///< empty: only prices
    std::vector<std::optional<Money>> prices; ///< input, output, cached input, as they come; nothing: an empty cell
};

struct PastedPrices
{
    std::vector<PastedPrice> lines;
    QStringList notUnderstood; ///< a head is none of them
};

/// Reads cells divided by tabs (or by semicolons, where there are no tabs): provider, model and prices; model and
/// prices; or prices alone.
PastedPrices readPaste(const QString &text);

} // namespace infermux
