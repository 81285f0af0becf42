#include "ExchangeDetail.h"

#include "ExchangeTrail.h"

#include <base/Text.h>

#include <algorithm>
#include <array>

namespace infermux {

namespace {

bool carriesSecret(std::string_view headerName)
{
    const std::string name = lowered(headerName);
    const auto has = [&name](std::string_view part) { return name.find(part) != std::string::npos; };
    if (has("token"))
        return !has("tokens"); // counts of tokens are no secret
    constexpr std::array<std::string_view, 6> telling{"auth", "key", "secret", "cookie", "password", "credential"};
    return std::any_of(telling.begin(), telling.end(), has);
}

std::string masked(std::string_view value)
{
    constexpr std::size_t longEnough = 16;
    constexpr std::size_t shown = 4;
    std::string text;
    for (const std::string_view scheme : {"Bearer ", "Basic "}) {
        if (value.size() > scheme.size() && equalsIgnoringCase(value.substr(0, scheme.size()), scheme)) {
            text = value.substr(0, scheme.size());
            value.remove_prefix(scheme.size());
            break;
        }
    }
    text += "…";
    if (value.size() >= longEnough)
        text += value.substr(value.size() - shown);
    return text;
}

} // namespace

HttpHeaders withSecretsMasked(const HttpHeaders &headers)
{
    HttpHeaders shown;
    for (const HttpHeader &field : headers)
        shown.add(field.name, carriesSecret(field.name) ? masked(field.value) : field.value);
    return shown;
}

ExchangeDetail detailOf(const ExchangeTrail &trail)
{
    const Config &config = *trail.live->config;
    ExchangeDetail detail;
    detail.id = trail.id;
    detail.path = trail.request.path;
    detail.group = trail.decision.group;
    detail.strategy = toString(trail.decision.strategy);
    detail.substitutedModel = trail.substitutedModel;
    for (const ExchangeTrail::Attempt &attempt : trail.attempts)
        detail.attempts.push_back({config.providers[attempt.provider].name, attempt.model, attempt.asked,
                                   attempt.connect, attempt.head, attempt.ended, attempt.status, attempt.problem});
    const ExchangeTrail::Attempt *last = trail.attempts.empty() ? nullptr : &trail.attempts.back();
    const bool wasAnswered = last && last->problem.empty();
    for (const RouteCandidate &candidate : trail.decision.candidates) {
        const bool isChosen = wasAnswered && candidate.provider == last->provider;
        detail.candidates.push_back({config.providers[candidate.provider].name, std::string(candidate.sentModel),
                                     candidate.estimate, candidate.latencyMs, candidate.eligibility, isChosen});
        if (isChosen && candidate.price)
            detail.price = *candidate.price;
    }
    detail.firstToken = trail.firstToken;
    detail.latency = trail.latency;
    detail.requestHeaders = withSecretsMasked(trail.request.headers);
    detail.answerHeaders = withSecretsMasked(trail.answerHeaders);
    if (trail.requestBody)
        detail.requestBody = *trail.requestBody;
    detail.answerBody = trail.answerBody;
    detail.isRequestCut = trail.isRequestCut;
    detail.isAnswerCut = trail.isAnswerCut;
    return detail;
}

} // namespace infermux
