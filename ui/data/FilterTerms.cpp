#include "FilterTerms.h"

#include <utility>

namespace infermux {

std::vector<std::string> filterTerms(std::string_view text)
{
    std::vector<std::string> terms;
    std::string term;
    bool isQuoted = false;
    for (const char c : text) {
        if (c == '"') {
            isQuoted = !isQuoted;
        } else if (c == ' ' && !isQuoted) {
            if (!term.empty())
                terms.push_back(std::exchange(term, {}));
        } else {
            term += c;
        }
    }
    if (!term.empty())
        terms.push_back(term);
    return terms;
}

} // namespace infermux
