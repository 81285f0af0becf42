#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace infermux {

/// One line of a difference between two texts. Line numbers count from 1; 0 where the text has no such line.
struct DifferenceLine
{
    enum class Kind {
        Same,
        Removed,
        Added,
        Gap, ///< lines that are the same in both, left out
    };

    Kind kind = Kind::Same;
    std::string text; ///< without its line break
    int before = 0;
    int after = 0;

    bool operator==(const DifferenceLine &) const = default;
};

/// The shortest way from one text to the other by whole lines (Myers, "An O(ND) difference algorithm", 1986), with
/// `context` lines around each change. Nothing: the texts are the same. Pure.
std::vector<DifferenceLine> differenceOf(std::string_view before, std::string_view after, int context = 3);

} // namespace infermux
