#pragma once

#include <base/Clock.h>
#include <base/Money.h>
#include <http/HttpMessage.h>
#include <pricing/TokenPrice.h>
#include <routing/Eligibility.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace infermux {

struct ExchangeTrail;

/// A finished exchange looked at closely: how its time went, whom it asked, why those, what was said. A value that may
/// be shown: secrets in headers are masked. Times are since the exchange's beginning.
struct ExchangeDetail
{
    struct Attempt
    {
        std::string provider;
        std::string model;
        Milliseconds asked{0};
        std::optional<Milliseconds> connect; ///< how long it took until the request could be sent; 0: was connected
        std::optional<Milliseconds> head;
        std::optional<Milliseconds> ended;
        int status = 0;      ///< 0: no answer
        std::string problem; ///< why it failed; empty: it did not
    };
    struct Candidate
    {
        std::string provider;
        std::string model;             ///< that it would be sent; empty: it serves none
        std::optional<Money> estimate; ///< of the prompt; nothing: unpriced
        double latencyMs = 0;          ///< moving average; 0: too few samples
        Eligibility eligibility = Eligibility::Eligible;
        bool isChosen = false; ///< it gave the answer
    };

    std::string id;
    std::string path;
    std::string group; ///< empty: none matched
    std::string strategy;
    std::string substitutedModel; ///< a budget put it in the place of the model asked for
    std::vector<Attempt> attempts;
    std::vector<Candidate> candidates;
    std::optional<TokenPrice> price; ///< that was applied
    std::optional<Milliseconds> firstToken;
    Milliseconds latency{0};
    HttpHeaders requestHeaders;
    HttpHeaders answerHeaders;
    std::optional<std::string> requestBody; ///< nothing: bodies are not kept, or no more
    std::string answerBody;
    bool isRequestCut = false;
    bool isAnswerCut = false;

    bool canBeSentAgain() const { return requestBody.has_value() && !isRequestCut; }
};

using ExchangeDetailPtr = std::shared_ptr<const ExchangeDetail>;

ExchangeDetail detailOf(const ExchangeTrail &trail);

/// Values of headers that carry credentials become "Bearer …4f2c": the scheme, and the end of what is long enough.
HttpHeaders withSecretsMasked(const HttpHeaders &headers);

} // namespace infermux
