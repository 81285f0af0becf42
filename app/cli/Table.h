#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace infermux {

using Row = std::vector<std::string>;

/// Prints rows as columns, two blanks apart; those from `firstNumber` on are aligned to the right.
void printTable(const std::vector<Row> &rows, std::size_t firstNumber = static_cast<std::size_t>(-1));

} // namespace infermux
