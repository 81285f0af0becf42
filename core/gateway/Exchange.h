#pragma once

#include "Admission.h"
#include "ExchangeTrail.h"
#include "LiveConfig.h"
#include "ProviderRequest.h"
#include "RequestPlan.h"

#include <base/Clock.h>
#include <budget/BudgetKeeper.h>
#include <http/HttpClient.h>
#include <http/ResponseWriter.h>
#include <ledger/ExchangeRecord.h>
#include <routing/Router.h>
#include <wire/AnswerStream.h>
#include <wire/JsonScan.h>

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace infermux {

class Exchange;

/// What an exchange needs of the gateway around it.
class ExchangeServices
{
public:
    virtual ~ExchangeServices() = default;
    virtual const Clock &clock() const = 0;
    virtual Router &router() = 0;
    virtual BudgetKeeper &budgets() = 0;
    virtual std::unique_ptr<Transfer> startTransfer(const Config &config, const ProviderConfig &provider,
                                                    Endpoint endpoint, const ClientRequest &request,
                                                    TransferSink &sink) = 0;
    /// Whether exchanges should leave a trail.
    virtual bool keepsTrails() const = 0;
    /// What came of it is known; called once, before the caller has the last byte.
    virtual void settle(const ExchangeRecord &record) = 0;
    /// The exchange is over; it is deleted once the stack is unwound.
    virtual void exchangeDone(Exchange &exchange) = 0;
};

/// One inference request's life, from the whole request to its record. A state machine (`State`); lives in the
/// gateway's thread and never blocks it.
class Exchange : private ResponseObserver, private TransferSink
{
public:
    enum class State {
        Admitting, ///< who calls, for what
        Choosing,  ///< which provider is next
        Sending,   ///< a provider was asked; no byte of its answer has gone to the caller. Ends by `timeout`
        Relaying,  ///< the caller has the head. Ends by `timeout` between two bytes
        Done,
    };

    /// `onlyProvider` is the name of the one that may be asked; empty: all.
    Exchange(ExchangeServices &services, LiveConfigPtr live, HttpRequest request, Endpoint endpoint,
             ResponseWriter &writer, std::string onlyProvider = {});
    ~Exchange() override;
    Q_DISABLE_COPY_MOVE(Exchange)

    void start();
    /// Ends it at once: the gateway stops.
    void cancel();
    void checkDeadline(SteadyTime now);
    State state() const { return m_state; }
    /// Null: none was wanted. Takes what the exchange knows; it must be over.
    std::unique_ptr<ExchangeTrail> takeTrail();

private:
    // The caller's side.
    void onDrained() override;
    void onCallerGone() override;
    // The provider's side.
    void onAnswerHead(int status, HttpHeaders headers) override;
    void onAnswerBody(std::string_view bytes) override;
    void onAnswerEnd(const std::optional<TransferError> &error) override;

    void admit();
    void choose();
    RequestFigures figures() const;
    void refuseForBudget(const BudgetDecision &budget);
    void refuseUnroutable(SteadyTime now);
    bool hasNext();
    void sendNext();
    void sendTo(const RouteCandidate &candidate);
    std::shared_ptr<const std::string> bodyFor(const RouteCandidate &candidate, std::optional<Error> &problem);

    void reserveAnswer();
    void relay(const std::string &bytes);
    void beginRelaying();
    void spill();
    void streamEnded();
    void wholeEnded();
    void relayWhole(std::string body);
    void errorEnded();
    void relayError();
    bool retriesWithoutStreamOptions();

    void attemptEnded(const std::string &problem);
    void keepAnswer(std::string_view bytes);
    void providerFailed(const std::string &reason);
    void providerWasBusy();
    void providerSaidNothing();
    /// The provider is to blame: the next one is asked, or the caller is told.
    void attemptFailed(std::string_view code, const std::string &message, bool hasAnswer = false);
    void breakOff(std::string_view code, const std::string &message);
    void refuse(std::string_view code, const std::string &message, HttpHeaders extra = {});
    void finish(std::string_view errorCode = {});
    /// Usage, cost, budget and record are final; the first call counts.
    void settle(std::string_view errorCode);
    bool wasAnswered() const;
    void settleUsage();
    void settleCost();

    const ProviderConfig &provider() const;
    ProviderState &providerState();
    bool renamesModel() const { return m_record.sentModel != m_scan.model; }
    std::string callerModel() const { return renamesModel() ? m_scan.model : std::string(); }
    void addRouteHeaders(HttpHeaders &headers) const;
    void addFigures(HttpHeaders &headers);
    void extendDeadline();
    Milliseconds sinceStart() const;
    Milliseconds sinceAttempt() const;
    std::int64_t createdSeconds() const;

    ExchangeServices &m_services;
    LiveConfigPtr m_live;
    HttpRequest m_request; // its body is m_body
    std::shared_ptr<const std::string> m_body;
    Endpoint m_endpoint;
    ResponseWriter *m_writer; // null: the caller is gone or answered
    State m_state = State::Admitting;

    RequestScan m_scan;
    Admission m_admission;
    std::string m_onlyProvider;
    std::string m_modelOverride; // a budget put this in the place of the model asked for
    std::optional<Reservation> m_reservation;
    RouteDecision m_decision;
    RouteDecision m_unsubstituted; // what was considered before a budget substituted the model
    std::int64_t m_expectedTokens = 0;
    std::size_t m_nextAttempt = 0;
    const RouteCandidate *m_candidate = nullptr;
    std::unique_ptr<Transfer> m_transfer;
    SteadyTime m_started;
    SteadyTime m_attemptStarted;
    Milliseconds m_attemptLatency{0}; // to the first byte of the answer
    SteadyTime m_deadline = SteadyTime::max();
    bool m_askedForUsage = false;
    bool m_callerLeft = false;
    bool m_isSettled = false;
    std::optional<ProviderState::Ticket> m_ticket; // until the provider's state knows how the attempt went

    int m_answerStatus = 0;
    HttpHeaders m_answerHeaders;
    std::string m_answer;                   // of a whole or an error answer
    std::unique_ptr<AnswerStream> m_stream; // of a streamed one, or one too large to hold
    bool m_isEventStream = false;
    std::size_t m_characters = 0;
    std::optional<Usage> m_usage;

    ExchangeRecord m_record;
    std::unique_ptr<ExchangeTrail> m_trail; // null: nobody looks
};

} // namespace infermux
