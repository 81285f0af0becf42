#include "HttpServer.h"

#include "ServerConnection.h"

#include <QAbstractEventDispatcher>
#include <QSslSocket>
#include <QTcpSocket>

#include <algorithm>
#include <utility>
#include <vector>

namespace infermux {

namespace {

// How late a time-out of `server:` may be noticed.
constexpr std::chrono::milliseconds sweepInterval{100};
// Kernel's queue of connections not yet accepted.
constexpr int listenBacklog = 1024;

} // namespace

HttpServer::HttpServer(RequestHandler &handler, const ServerSettings &settings, QObject *parent)
    : QTcpServer(parent)
    , m_handler(handler)
    , m_settings(settings)
{
    setListenBacklogSize(listenBacklog);
    m_sweep.setInterval(sweepInterval);
    connect(&m_sweep, &QTimer::timeout, this, &HttpServer::sweep);
    // Answers of one turn of the event loop go out together, when all that was ready has been seen to: each write wakes
    // its reader, and a reader that runs already is woken for nothing.
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this, &HttpServer::flush);
}

HttpServer::~HttpServer()
{
    flush();
    for (ServerConnection *connection : std::vector(m_connections.begin(), m_connections.end()))
        connection->drop();
}

std::optional<Error> HttpServer::start(const std::string &host, std::uint16_t port)
{
    m_host = host;
    QHostAddress address(QHostAddress::Any);
    if (host == "localhost")
        address = QHostAddress(QHostAddress::LocalHost);
    else if (!host.empty())
        address = QHostAddress(QString::fromStdString(host));
    if (address.isNull())
        return Error{"listen", "\"" + host + "\" is not an address of this machine (use a number such as 127.0.0.1)"};
    if (!listen(address, port)) {
        const bool taken = serverError() == QAbstractSocket::AddressInUseError;
        return Error{taken ? "port_in_use" : "listen", errorString().toStdString()};
    }
    return std::nullopt;
}

std::string HttpServer::address() const
{
    const bool everywhere = m_host.empty();
    std::string host = everywhere ? "0.0.0.0" : m_host;
    if (host.find(':') != std::string::npos)
        host = "[" + host + "]";
    return (m_settings.tls ? "https://" : "http://") + host + ":" + std::to_string(serverPort());
}

void HttpServer::incomingConnection(qintptr descriptor)
{
    QTcpSocket *socket = nullptr;
    if (m_settings.tls) {
        auto *secure = new QSslSocket(this);
        secure->setSslConfiguration(*m_settings.tls);
        socket = secure;
    } else {
        socket = new QTcpSocket(this);
    }
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    if (auto *secure = qobject_cast<QSslSocket *>(socket))
        secure->startServerEncryption();
    const bool full = connectionCount() >= m_settings.maxConnections;
    auto *connection = new ServerConnection(socket, *this);
    m_connections.insert(connection);
    if (!m_sweep.isActive())
        m_sweep.start();
    if (full)
        connection->refuse(Refusal::TooManyConnections);
}

void HttpServer::drain()
{
    m_draining = true;
    close();
    for (ServerConnection *connection : std::vector(m_connections.begin(), m_connections.end()))
        connection->closeIfIdle();
}

void HttpServer::flush()
{
    for (std::size_t i = 0; i < m_unflushed.size(); ++i) {
        if (ServerConnection *connection = std::exchange(m_unflushed[i], nullptr))
            connection->flush();
    }
    m_unflushed.clear();
}

void HttpServer::forget(ServerConnection *connection)
{
    m_connections.erase(connection);
    std::replace(m_unflushed.begin(), m_unflushed.end(), connection, static_cast<ServerConnection *>(nullptr));
    if (m_connections.empty())
        m_sweep.stop();
}

void HttpServer::sweep()
{
    const SteadyTime now = Clock::system().steady();
    for (ServerConnection *connection : std::vector(m_connections.begin(), m_connections.end()))
        connection->checkDeadline(now);
}

} // namespace infermux
