#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace infermux {

/// A place in a file, counted from 1 as editors do. 0: the place is not known.
struct SourceMark
{
    int line = 0;
    int column = 0;

    bool operator==(const SourceMark &) const = default;
};

/// Something to say about a configuration file, at its place.
struct Diagnostic
{
    enum class Severity { Warning, Error };

    Severity severity = Severity::Error;
    SourceMark mark;
    std::string path;    ///< "routing.groups[0].strategy"; empty for the file itself
    std::string message; ///< what is wrong (what would be right)

    /// `FILE:LINE:COLUMN: path.to.field: what is wrong (what would be right)`
    std::string toString(std::string_view file) const;
    bool operator==(const Diagnostic &) const = default;
};

bool hasErrors(const std::vector<Diagnostic> &diagnostics);
/// In the order of the file.
void sortByPlace(std::vector<Diagnostic> &diagnostics);

} // namespace infermux
