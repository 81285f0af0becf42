#pragma once

#include "LiveConfig.h"

#include <base/Clock.h>
#include <http/HttpMessage.h>
#include <routing/RouteDecision.h>
#include <wire/JsonScan.h>

#include <cstddef>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace infermux {

/// What an exchange leaves behind beside its record, for whoever looks closer. It has the caller's headers as they came,
/// keys included, and stays in the gateway's thread; `ExchangeDetail` is what may be shown of it. Times are since the
/// exchange's beginning.
struct ExchangeTrail
{
    struct Attempt
    {
        std::size_t provider = 0; ///< index in the configuration
        std::string model;        ///< as sent
        Milliseconds asked{0};
        std::optional<Milliseconds> connect; ///< how long it took until the request could be sent; 0: was connected
        std::optional<Milliseconds> head;    ///< the answer's head was there
        std::optional<Milliseconds> ended;
        int status = 0;      ///< 0: no answer
        std::string problem; ///< why it failed; empty: it did not
    };

    std::string id;
    Endpoint endpoint = Endpoint::ChatCompletions;
    LiveConfigPtr live; ///< what the decision points into
    RouteDecision decision;
    std::string substitutedModel; ///< a budget put it in the place of the model asked for; empty: none did
    std::string onlyProvider;
    std::vector<Attempt> attempts;
    std::optional<Milliseconds> firstToken;
    Milliseconds latency{0};
    HttpRequest request; ///< its body is `requestBody`
    HttpHeaders answerHeaders;
    std::shared_ptr<const std::string> requestBody; ///< null: bodies are not kept
    std::string answerBody;
    bool isRequestCut = false;
    bool isAnswerCut = false;
};

/// The trails of the newest exchanges. Belongs to the gateway's thread.
class ExchangeArchive
{
public:
    /// Off, nothing is kept and exchanges leave no trail: a program without a window has no use for them.
    void setOn(bool isOn);
    bool isOn() const { return m_isOn; }
    /// Bodies are kept of the newest `keep` only.
    void configure(const CaptureConfig &capture) { m_capture = capture; }

    void add(std::unique_ptr<ExchangeTrail> trail);
    const ExchangeTrail *find(std::string_view id) const;

private:
    static constexpr std::size_t leastKept = 5000;

    bool m_isOn = false;
    CaptureConfig m_capture;
    std::deque<std::unique_ptr<ExchangeTrail>> m_trails; // the oldest first
};

} // namespace infermux
