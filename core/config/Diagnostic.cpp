#include "Diagnostic.h"

#include <algorithm>
#include <tuple>

namespace infermux {

std::string Diagnostic::toString(std::string_view file) const
{
    std::string text(file);
    if (mark.line > 0)
        text += ":" + std::to_string(mark.line) + ":" + std::to_string(mark.column);
    text += ": ";
    if (severity == Severity::Warning)
        text += "warning: ";
    if (!path.empty())
        text += path + ": ";
    return text + message;
}

bool hasErrors(const std::vector<Diagnostic> &diagnostics)
{
    return std::any_of(diagnostics.begin(), diagnostics.end(),
                       [](const Diagnostic &d) { return d.severity == Diagnostic::Severity::Error; });
}

void sortByPlace(std::vector<Diagnostic> &diagnostics)
{
    std::stable_sort(diagnostics.begin(), diagnostics.end(), [](const Diagnostic &a, const Diagnostic &b) {
        return std::tie(a.mark.line, a.mark.column) < std::tie(b.mark.line, b.mark.column);
    });
}

} // namespace infermux
