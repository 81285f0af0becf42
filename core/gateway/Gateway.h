#pragma once

#include "Bookkeeper.h"
#include "DiscardingWriter.h"
#include "Exchange.h"
#include "ExchangeDetail.h"
#include "ExchangeTrail.h"
#include "GatewaySnapshot.h"
#include "HealthChecker.h"
#include "LiveConfig.h"
#include "Management.h"
#include "MistWriter.h"
#include "RouteTrial.h"

#include <base/Secret.h>
#include <http/HttpClient.h>
#include <http/HttpServer.h>
#include <http/RequestHandler.h>
#include <routing/RollingWindow.h>
#include <routing/Router.h>

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace infermux {

struct GatewayOptions
{
    std::string configName; ///< as shown; for a file its path
    Secret managementToken;
};

/// The gateway: owns servers, client, router, provider states and exchanges. Everything in it happens in its own
/// thread; others talk to it by queued calls of its slots and hear its signals.
class Gateway : public QObject, public ExchangeServices, private ManagementHost
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Gateway)

public:
    explicit Gateway(GatewayOptions options);
    ~Gateway() override;

    /// Binds and serves; on failure nothing has changed and the error says why.
    std::optional<Error> start(ConfigPtr config);
    /// Goes over to another configuration without dropping a connection. A new address that can't be bound: the old
    /// one stays, and the error says so.
    std::optional<Error> apply(ConfigPtr config);
    /// The answers to `reloadRequested` and `editRequested`, by their number.
    void finishReload(quint64 id, const LoadedConfig &loaded) { m_management.reloaded(id, loaded); }
    void finishEdit(quint64 id, const EditedConfig &edited) { m_management.edited(id, edited); }
    /// False: there is no such provider.
    bool commandCircuit(const std::string &provider, CircuitCommand command) override;
    /// Whether exchanges can be looked at closely afterwards. Off at first.
    void setKeepsTrails(bool keeps) { m_archive.setOn(keeps); }
    /// Null: not kept, or no more.
    ExchangeDetailPtr detail(const std::string &id) const;
    /// The same request once more, with the same headers; its answer is only seen in the traffic. Error codes
    /// `stopped`, `not_kept`.
    std::optional<Error> sendAgain(const std::string &id);
    /// What would become of a request by a configuration that need not be in force, with its prices.
    RouteTrial tryRoute(ConfigPtr config, std::shared_ptr<const PriceList> prices,
                        const RouteTrialQuestion &question) const;
    /// Stops accepting, lets exchanges finish for up to `grace`, then ends them; `stopped` says when.
    void stop(Milliseconds grace);

Q_SIGNALS:
    void stopped();
    void reloadRequested(quint64 id);
    void editRequested(quint64 id, infermux::ConfigEdit edit);
    /// At most ten times a second, and only when something changed.
    void snapshotTaken(infermux::GatewaySnapshotPtr snapshot);
    void exchangesFinished(infermux::ExchangeBatchPtr batch);

private:
    /// What a listener serves: everything, or with a second listener each its own.
    enum class Serves { Inference, Management };
    class Door : public RequestHandler
    {
    public:
        Door(Gateway &gateway, Serves serves)
            : m_gateway(gateway)
            , m_serves(serves)
        {
        }
        std::optional<HttpResponse> screen(const HttpRequest &head) override
        {
            return m_gateway.screen(head, m_serves);
        }
        void handle(HttpRequest request, ResponseWriter &writer) override
        {
            m_gateway.handle(std::move(request), writer);
        }
        HttpResponse refuse(Refusal refusal, const HttpRequest &head, const std::string &problem) override
        {
            return m_gateway.refuse(refusal, head, problem);
        }

    private:
        Gateway &m_gateway;
        Serves m_serves;
    };

    std::optional<HttpResponse> screen(const HttpRequest &head, Serves serves);
    void handle(HttpRequest request, ResponseWriter &writer);
    HttpResponse refuse(Refusal refusal, const HttpRequest &head, const std::string &problem);

    const Clock &clock() const override { return Clock::system(); }
    Router &router() override { return m_router; }
    BudgetKeeper &budgets() override { return m_books.budgets(); }
    std::unique_ptr<Transfer> startTransfer(const Config &config, const ProviderConfig &provider, Endpoint endpoint,
                                            const ClientRequest &request, TransferSink &sink) override;
    bool keepsTrails() const override { return m_archive.isOn(); }
    void settle(const ExchangeRecord &record) override;
    void exchangeDone(Exchange &exchange) override;

    std::optional<HttpResponse> screenInference(const HttpRequest &head) const;
    LiveConfigPtr makeLive(ConfigPtr config);
    std::shared_ptr<ProviderState> knownState(const ProviderConfig &provider) const;
    std::shared_ptr<ProviderState> stateOf(const ProviderConfig &provider);
    Result<std::unique_ptr<HttpServer>> listenOn(const ListenAddress &address, const Config &config,
                                                 RequestHandler &door);
    std::optional<Error> bind(const Config &config);
    void retire(std::unique_ptr<HttpServer> server);
    void begin(HttpRequest request, Endpoint endpoint, ResponseWriter &writer, std::string onlyProvider = {});
    void handleMist(const HttpRequest &request, ResponseWriter &writer);
    void raise(const BudgetAlert &alert);
    void raise(const ProviderEvent &event);
    void circuitChanged(const std::string &provider, const CircuitChange &change);
    void healthChanged(const std::string &provider, const ProviderHealth &health);
    UtcTime utcOf(SteadyTime time) const;
    ProviderSnapshot snapshotOf(const ProviderConfig &provider, ProviderState &state, SteadyTime now) const;
    void log(const ExchangeRecord &record);
    void recordRefusal(const HttpRequest &head, int status, std::string_view code);
    GatewaySnapshot snapshot() const override;
    LiveConfigPtr live() const override { return m_live; }
    void requestReload(std::uint64_t id) override { Q_EMIT reloadRequested(id); }
    void requestEdit(std::uint64_t id, ConfigEdit edit) override { Q_EMIT editRequested(id, std::move(edit)); }
    void publish();
    void sweep();
    void finishStopping();

    GatewayOptions m_options;
    Bookkeeper m_books;
    Management m_management;
    Router m_router;
    LiveConfigPtr m_live;
    Door m_inferenceDoor{*this, Serves::Inference};
    Door m_managementDoor{*this, Serves::Management};
    std::unique_ptr<HttpClient> m_client;
    HealthChecker m_health;
    std::unique_ptr<HttpServer> m_server;
    std::unique_ptr<HttpServer> m_managementServer;
    std::vector<std::unique_ptr<HttpServer>> m_retired; // drained, with connections still open
    std::unordered_map<Exchange *, std::unique_ptr<Exchange>> m_exchanges;
    std::vector<std::unique_ptr<Exchange>> m_done; // deleted by the next sweep, with the stack unwound
    std::vector<std::unique_ptr<MistWriter>> m_mistWriters;

    std::vector<std::unique_ptr<DiscardingWriter>> m_discarding; // of requests sent again
    ExchangeArchive m_archive;

    QTimer m_sweepTimer;
    QTimer m_publishTimer;
    QTimer m_graceTimer;
    GatewaySnapshot::State m_state = GatewaySnapshot::State::Stopped;
    UtcTime m_startedAt;
    SteadyTime m_startedSteady;
    UtcTime m_configLoadedAt;
    std::int64_t m_requestsTotal = 0;
    RollingWindow m_window;
    RollingWindow m_firstTokens;
    ExchangeBatch m_batch;
    NearestBudgets m_nearestBudgets;
    SteadyTime m_budgetsLookedAt;
    GatewaySnapshotPtr m_lastSnapshot;
};

} // namespace infermux

Q_DECLARE_METATYPE(infermux::GatewaySnapshotPtr)
Q_DECLARE_METATYPE(infermux::ExchangeBatchPtr)
