#include "RequestMatcher.h"

#include "data/FilterTerms.h"

#include <base/Text.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <utility>

namespace infermux {

namespace {

struct NameField
{
    std::string_view key;
    std::vector<std::string_view RequestFacts::*> members;
};

const std::array<NameField, 6> &nameFields()
{
    static const std::array<NameField, 6> fields{
        {{"caller", {&RequestFacts::caller}},
         {"project", {&RequestFacts::project}},
         {"model", {&RequestFacts::requestedModel, &RequestFacts::sentModel}},
         {"provider", {&RequestFacts::provider}},
         {"group", {&RequestFacts::group}},
         {"error", {&RequestFacts::errorCode}}}};
    return fields;
}

using Term = std::function<bool(const RequestFacts &)>;

constexpr std::array<std::string_view, 4> numberFields{"cost", "latency", "first", "tokens"};

Error invalid(const std::string &message)
{
    return {"invalid_filter", message};
}

bool contains(std::string_view text, const std::string &loweredPart)
{
    return lowered(text).find(loweredPart) != std::string::npos;
}

bool matchesName(std::string_view name, std::string_view wanted)
{
    if (!wanted.ends_with('*'))
        return equalsIgnoringCase(name, wanted);
    wanted.remove_suffix(1);
    return name.size() >= wanted.size() && equalsIgnoringCase(name.substr(0, wanted.size()), wanted);
}

/// "2s", "500ms", "10k": milliseconds for times, a count otherwise.
std::optional<double> numberOf(std::string_view text, bool isTime)
{
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || !std::isfinite(number))
        return std::nullopt;
    const std::string_view unit = text.substr(static_cast<std::size_t>(end - text.data()));
    constexpr std::array<std::pair<std::string_view, double>, 3> times{{{"ms", 1}, {"s", 1000}, {"m", 60'000}}};
    constexpr std::array<std::pair<std::string_view, double>, 2> counts{{{"k", 1000}, {"M", 1'000'000}}};
    if (unit.empty())
        return number;
    if (isTime) {
        for (const auto &[name, factor] : times) {
            if (unit == name)
                return number * factor;
        }
    } else {
        for (const auto &[name, factor] : counts) {
            if (unit == name)
                return number * factor;
        }
    }
    return std::nullopt;
}

std::optional<double> valueOf(const RequestFacts &request, std::string_view field)
{
    if (field == "latency")
        return static_cast<double>(request.latency.count());
    if (field == "first")
        return request.firstToken ? std::optional(static_cast<double>(request.firstToken->count())) : std::nullopt;
    return static_cast<double>(request.promptTokens + request.completionTokens);
}

template<typename Value>
bool compares(const Value &value, std::string_view comparison, const Value &limit)
{
    if (comparison == ">")
        return value > limit;
    if (comparison == ">=")
        return value >= limit;
    if (comparison == "<")
        return value < limit;
    if (comparison == "<=")
        return value <= limit;
    return value == limit;
}

/// "cost>0.01": exactly, as the ledger counts.
Result<Term> costTerm(std::string comparison, std::string_view amount)
{
    if (amount.starts_with('$'))
        amount.remove_prefix(1);
    const auto limit = Money::fromDecimal(amount);
    if (!limit.ok())
        return invalid("cost takes a number, as cost>0.01");
    return Term([comparison = std::move(comparison), limit = *limit](const RequestFacts &request) {
        return request.cost && compares(*request.cost, comparison, limit);
    });
}

Result<Term> numberTerm(const std::string &key, std::string comparison, std::string_view number)
{
    if (key == "cost")
        return costTerm(std::move(comparison), number);
    const bool isTime = key == "latency" || key == "first";
    const auto limit = numberOf(number, isTime);
    if (!limit)
        return invalid(key + " takes a number, as " + key + (isTime ? ">2s" : ">1k"));
    return Term([key, comparison = std::move(comparison), limit = *limit](const RequestFacts &request) {
        const auto value = valueOf(request, key);
        return value && compares(*value, comparison, limit);
    });
}

Result<Term> statusTerm(const std::string &wanted)
{
    if (wanted == "error")
        return Term([](const RequestFacts &request) { return request.status >= 400 || !request.errorCode.empty(); });
    if (wanted == "ok")
        return Term([](const RequestFacts &request) { return request.status < 400 && request.errorCode.empty(); });
    if (wanted.size() == 3 && wanted.ends_with("xx") && wanted[0] >= '1' && wanted[0] <= '5')
        return Term(
            [hundreds = wanted[0] - '0'](const RequestFacts &request) { return request.status / 100 == hundreds; });
    int status = 0;
    const auto [end, error] = std::from_chars(wanted.data(), wanted.data() + wanted.size(), status);
    if (error == std::errc() && end == wanted.data() + wanted.size() && status >= 100 && status <= 599)
        return Term([status](const RequestFacts &request) { return request.status == status; });
    return invalid("status: takes a number, 4xx, 5xx, ok or error");
}

} // namespace

const std::vector<std::string> &RequestMatcher::beginnings()
{
    static const std::vector<std::string> known = [] {
        std::vector<std::string> list;
        for (const NameField &field : nameFields())
            list.push_back(std::string(field.key) + ":");
        for (const char *status : {"status:error", "status:ok", "status:4xx", "status:5xx"})
            list.emplace_back(status);
        for (const std::string_view field : numberFields)
            list.push_back(std::string(field) + ">");
        return list;
    }();
    return known;
}

Result<RequestMatcher> RequestMatcher::parse(std::string_view text)
{
    RequestMatcher matcher;
    for (const std::string &typed : filterTerms(text)) {
        const bool isTurned = typed.size() > 1 && typed.front() == '-';
        auto term = parseTerm(isTurned ? typed.substr(1) : typed);
        if (!term.ok())
            return term.error();
        if (isTurned)
            matcher.m_terms.push_back(
                [plain = std::move(term).value()](const RequestFacts &request) { return !plain(request); });
        else
            matcher.m_terms.push_back(std::move(term).value());
    }
    return matcher;
}

Result<RequestMatcher::Term> RequestMatcher::parseTerm(const std::string &term)
{
    const auto sign = term.find_first_of(":<>=");
    if (sign == std::string::npos || sign == 0)
        return Term([part = lowered(term)](const RequestFacts &request) {
            return contains(request.id, part) || contains(request.caller, part) || contains(request.project, part)
                   || contains(request.requestedModel, part) || contains(request.sentModel, part)
                   || contains(request.provider, part) || contains(request.group, part)
                   || contains(request.errorCode, part);
        });
    const std::string key = lowered(term.substr(0, sign));
    const bool isNumber = std::find(numberFields.begin(), numberFields.end(), key) != numberFields.end();
    if (isNumber && term[sign] != ':') {
        const std::size_t length = term.substr(sign, 2) == ">=" || term.substr(sign, 2) == "<=" ? 2 : 1;
        return numberTerm(key, term.substr(sign, length), std::string_view(term).substr(sign + length));
    }
    const std::string wanted = term.substr(sign + 1);
    if (term[sign] == ':' && key == "status")
        return statusTerm(lowered(wanted));
    for (const NameField &field : nameFields()) {
        if (term[sign] == ':' && key == field.key)
            return Term([members = field.members, wanted](const RequestFacts &request) {
                return std::any_of(members.begin(), members.end(),
                                   [&](const auto member) { return matchesName(request.*member, wanted); });
            });
    }
    std::vector<std::string> keys{"status"};
    for (const NameField &field : nameFields())
        keys.emplace_back(field.key);
    keys.insert(keys.end(), numberFields.begin(), numberFields.end());
    const auto likely = nearest(key, keys);
    return invalid(isNumber ? key + " is compared: " + key + ">…, not " + key + ":…"
                            : "there is nothing called " + key
                                  + (likely.empty() ? "" : " (did you mean " + likely.front() + "?)"));
}

bool RequestMatcher::matches(const RequestFacts &request) const
{
    return std::all_of(m_terms.begin(), m_terms.end(), [&request](const Term &term) { return term(request); });
}

} // namespace infermux
