#include "Table.h"

#include <base/Text.h>

#include <algorithm>
#include <cstdio>

namespace infermux {

void printTable(const std::vector<Row> &rows, std::size_t firstNumber)
{
    std::vector<std::size_t> widths(rows.front().size(), 0);
    for (const Row &row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], codePoints(row[i]));
    }
    for (const Row &row : rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string blanks(widths[i] - codePoints(row[i]), ' ');
            const bool isLast = i + 1 == row.size();
            line += i >= firstNumber ? blanks + row[i] : row[i] + (isLast ? std::string() : blanks);
            if (!isLast)
                line += "  ";
        }
        std::printf("%s\n", line.c_str());
    }
}

} // namespace infermux
