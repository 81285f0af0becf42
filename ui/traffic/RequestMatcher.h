#pragma once

#include "RequestFacts.h"

#include <base/Result.h>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace infermux {

/// The filter of the traffic page, as typed: terms with blanks between them, all of which must hold.
///   caller:cursor  project:x  provider:groq  group:fast   the same name, in any case; a trailing * stands for anything
///   model:gpt-4o                                          asked for or sent
///   status:429  status:4xx  status:error  status:ok
///   cost>0.01  latency>=2s  first<500ms  tokens>10k       numbers with < <= > >= =
///   timeout                                               anywhere in names, codes and the id
/// A minus in front turns a term round, quotes keep blanks together. A value: pure and comparable by its text.
class RequestMatcher
{
public:
    RequestMatcher() = default; ///< everything
    /// Error code `invalid_filter`; the message says which term and what would be right.
    static Result<RequestMatcher> parse(std::string_view text);

    bool matches(const RequestFacts &request) const;
    bool isEverything() const { return m_terms.empty(); }

    /// What may stand at a term's beginning: "caller:", "cost>", …
    static const std::vector<std::string> &beginnings();

private:
    using Term = std::function<bool(const RequestFacts &)>;
    static Result<Term> parseTerm(const std::string &term);

    std::vector<Term> m_terms;
};

} // namespace infermux
