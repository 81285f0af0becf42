#pragma once

#include "RequestHandler.h"
#include "RequestParser.h"

#include <base/Clock.h>
#include <base/Result.h>

#include <QSslConfiguration>
#include <QTcpServer>
#include <QTimer>

#include <memory>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

namespace infermux {

class ServerConnection;

struct ServerSettings
{
    RequestLimits limits;
    Milliseconds headerTimeout{10'000};
    Milliseconds bodyTimeout{60'000};
    Milliseconds idleTimeout{75'000};
    int maxConnections = 4096;
    std::optional<QSslConfiguration> tls;
};

/// Accepts connections and keeps them to the limits and time-outs. Lives in the gateway's thread.
class HttpServer : public QTcpServer
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpServer)

public:
    HttpServer(RequestHandler &handler, const ServerSettings &settings, QObject *parent = nullptr);
    ~HttpServer() override;

    /// Binds `host` ("" for every interface, "localhost" for the loopback) and starts to accept.
    std::optional<Error> start(const std::string &host, std::uint16_t port);
    /// "http://127.0.0.1:8080", with the port really bound.
    std::string address() const;

    /// New limits apply to connections from now on and to the next request of those that are open.
    void setSettings(const ServerSettings &settings) { m_settings = settings; }
    const ServerSettings &settings() const { return m_settings; }
    RequestHandler &handler() { return m_handler; }

    /// No new connections, and every open one closes as soon as it has no request under way.
    void drain();
    bool isDraining() const { return m_draining; }
    int connectionCount() const { return static_cast<int>(m_connections.size()); }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    friend class ServerConnection;
    void forget(ServerConnection *connection);
    void flushBeforeSleep(ServerConnection *connection) { m_unflushed.push_back(connection); }
    void flush();
    void sweep();

    RequestHandler &m_handler;
    ServerSettings m_settings;
    std::string m_host;
    std::unordered_set<ServerConnection *> m_connections;
    std::vector<ServerConnection *> m_unflushed;
    QTimer m_sweep;
    bool m_draining = false;
};

} // namespace infermux
