#include "ServerConnection.h"

#include "HttpServer.h"

#include <base/Text.h>

#include <QHostAddress>
#include <QSslSocket>
#include <QTcpSocket>

#include <sys/socket.h>

#include <array>
#include <charconv>

namespace infermux {

namespace {

// Bytes on their way to the caller at which the source is asked to pause, and at which it may go on.
constexpr qint64 highWater = 256 << 10;
constexpr qint64 lowWater = 64 << 10;
// What the socket may hold of a request that nobody has asked for yet: pipelined ones wait in the kernel.
constexpr qint64 readBuffer = 64 << 10;
constexpr std::chrono::seconds discardTime{5};

void appendHex(std::string &out, std::size_t value)
{
    std::array<char, 16> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value, 16).ptr;
    out.append(digits.data(), end);
}

} // namespace

ServerConnection::ServerConnection(QTcpSocket *socket, HttpServer &server)
    : QObject(&server)
    , m_socket(socket)
    , m_server(server)
    , m_localHost(socket->localAddress().toString().toStdString())
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setReadBufferSize(readBuffer);
    connect(m_socket, &QTcpSocket::readyRead, this, &ServerConnection::onReadyRead);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &ServerConnection::onBytesWritten);
    connect(m_socket, &QTcpSocket::disconnected, this, &ServerConnection::onDisconnected);
    connect(m_socket, &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        if (error != QAbstractSocket::TemporaryError)
            onDisconnected();
    });
    setState(State::Idle);
}

ServerConnection::~ServerConnection() = default;

void ServerConnection::onReadyRead()
{
    if (m_state == State::Discarding) {
        m_socket->skip(m_socket->bytesAvailable());
        return;
    }
    if (m_state == State::Handling || m_state == State::Closed)
        return;
    parse();
}

bool ServerConnection::isReading() const
{
    return m_state == State::Idle || m_state == State::Head || m_state == State::Body;
}

bool ServerConnection::takeInput()
{
    std::array<char, 64 << 10> buffer; // NOLINT(cppcoreguidelines-pro-type-member-init): filled by read
    const qint64 count = m_socket->read(buffer.data(), buffer.size());
    if (count <= 0)
        return false;
    m_unparsed.append(buffer.data(), static_cast<std::size_t>(count));
    return true;
}

void ServerConnection::parse()
{
    if (m_parsing)
        return;
    m_parsing = true;
    bool more = true;
    while (isReading() && more) {
        more = takeInput();
        while (isReading() && !m_unparsed.empty()) {
            if (!m_parser)
                m_parser = std::make_unique<RequestParser>(m_server.settings().limits);
            const auto before = m_parser->state();
            const std::size_t used = m_parser->feed(m_unparsed);
            m_unparsed.erase(0, used);
            const bool progress = used > 0 || m_parser->state() != before;
            if (m_state == State::Idle && m_parser->hasStarted())
                setState(State::Head);
            if (!progress)
                break;
            onParsed();
        }
    }
    m_parsing = false;
}

void ServerConnection::onParsed()
{
    switch (m_parser->state()) {
    case RequestParser::State::Head:
        break;
    case RequestParser::State::Body:
        if (m_state == State::Head)
            onHead();
        else
            setState(State::Body); // progress: the time-out starts again
        break;
    case RequestParser::State::Complete:
        if (m_state == State::Body || onHead())
            onRequest();
        break;
    case RequestParser::State::Malformed:
        refuse(Refusal::Malformed, m_parser->problem());
        break;
    case RequestParser::State::HeadTooLarge:
        refuse(Refusal::HeadTooLarge, m_parser->problem());
        break;
    case RequestParser::State::BodyTooLarge:
        refuse(Refusal::BodyTooLarge, m_parser->problem());
        break;
    }
}

void ServerConnection::onRequest()
{
    m_keepAlive = m_parser->keepsAlive();
    HttpRequest request = std::move(m_parser->request());
    m_parser.reset();
    setState(State::Handling);
    m_server.handler().handle(std::move(request), *this);
}

bool ServerConnection::onHead()
{
    HttpRequest &request = m_parser->request();
    request.localHost = m_localHost;
    request.isSecure = qobject_cast<QSslSocket *>(m_socket) != nullptr;
    m_isHttp10 = request.isHttp10;
    m_headOnly = request.method == "HEAD";
    if (auto answer = m_server.handler().screen(request)) {
        // With the body unread the connection can't be used again.
        m_keepAlive = m_parser->keepsAlive() && !m_parser->expectsBody();
        setState(State::Handling);
        m_parser.reset();
        send(std::move(*answer));
        return false;
    }
    if (m_parser->expectsBody()) {
        if (m_parser->expectsContinue())
            put("HTTP/1.1 100 Continue\r\n\r\n");
        setState(State::Body);
    }
    return true;
}

void ServerConnection::refuse(Refusal refusal, const std::string &problem)
{
    const HttpRequest nothing;
    HttpResponse response = m_server.handler().refuse(refusal, m_parser ? m_parser->request() : nothing, problem);
    m_headOnly = m_parser && m_parser->request().method == "HEAD";
    m_keepAlive = false;
    setState(State::Handling);
    m_parser.reset();
    send(std::move(response));
}

std::string ServerConnection::headBytes(int status, const HttpHeaders &headers) const
{
    std::string head = "HTTP/1.1 ";
    head.reserve(512);
    head += std::to_string(status);
    head += ' ';
    head += reasonPhrase(status);
    head += "\r\n";
    for (const HttpHeader &field : headers) {
        head += field.name;
        head += ": ";
        head += field.value;
        head += "\r\n";
    }
    if (!m_keepAlive || m_server.isDraining())
        head += "Connection: close\r\n";
    else if (m_isHttp10)
        head += "Connection: keep-alive\r\n";
    return head;
}

void ServerConnection::send(HttpResponse response)
{
    std::string bytes = headBytes(response.status, response.headers);
    if (response.status != 204)
        bytes += "Content-Length: " + std::to_string(response.body.size()) + "\r\n";
    bytes += "\r\n";
    if (!m_headOnly)
        bytes += response.body;
    put(bytes);
    answered();
}

void ServerConnection::begin(int status, HttpHeaders headers, std::optional<std::uint64_t> length,
                             std::string_view trailerNames)
{
    if (length) {
        m_framing = Framing::Length;
        headers.add("Content-Length", std::to_string(*length));
    } else if (m_isHttp10) {
        m_framing = Framing::UntilClose;
        m_keepAlive = false;
    } else {
        m_framing = Framing::Chunked;
        if (!trailerNames.empty())
            headers.add("Trailer", std::string(trailerNames));
        headers.add("Transfer-Encoding", "chunked");
    }
    put(headBytes(status, headers) + "\r\n");
}

void ServerConnection::write(std::string_view bytes)
{
    if (bytes.empty() || m_headOnly)
        return;
    if (m_framing != Framing::Chunked) {
        put(bytes);
    } else {
        std::string chunk;
        chunk.reserve(bytes.size() + 16);
        appendHex(chunk, bytes.size());
        chunk += "\r\n";
        chunk += bytes;
        chunk += "\r\n";
        put(chunk);
    }
    m_backedUp = m_backedUp || backlog() > highWater;
}

void ServerConnection::end(const HttpHeaders &trailers)
{
    if (m_framing == Framing::Chunked && !m_headOnly) {
        std::string tail = "0\r\n";
        for (const HttpHeader &field : trailers)
            tail += field.name + ": " + field.value + "\r\n";
        put(tail + "\r\n");
    }
    answered();
}

void ServerConnection::answered()
{
    m_observer = nullptr;
    m_framing = Framing::None;
    if (m_state == State::Closed)
        return;
    if (!m_keepAlive || m_server.isDraining()) {
        discardAndClose();
        return;
    }
    setState(State::Idle);
    // The next request may have come meanwhile; it is looked at from the event loop, so that requests and answers
    // never nest however many are pipelined.
    if (!m_parsing && (!m_unparsed.empty() || m_socket->bytesAvailable() > 0))
        QMetaObject::invokeMethod(this, &ServerConnection::onReadyRead, Qt::QueuedConnection);
}

void ServerConnection::discardAndClose()
{
    setState(State::Discarding);
    m_unparsed.clear();
    m_socket->setReadBufferSize(readBuffer);
    m_socket->skip(m_socket->bytesAvailable());
    onBytesWritten();
}

void ServerConnection::abort()
{
    m_observer = nullptr;
    if (m_state == State::Closed)
        return;
    drop();
}

bool ServerConnection::isBackedUp() const
{
    return m_backedUp;
}

qint64 ServerConnection::backlog() const
{
    const auto *secure = qobject_cast<const QSslSocket *>(m_socket);
    return m_socket->bytesToWrite() + (secure ? secure->encryptedBytesToWrite() : 0);
}

void ServerConnection::put(std::string_view bytes)
{
    if (m_state == State::Closed)
        return;
    if (m_socket->bytesToWrite() == 0)
        m_deadline = Clock::system().steady() + m_server.settings().idleTimeout;
    m_socket->write(bytes.data(), static_cast<qint64>(bytes.size()));
    if (!m_unflushed) {
        m_unflushed = true;
        m_server.flushBeforeSleep(this);
    }
}

void ServerConnection::flush()
{
    m_unflushed = false;
    m_socket->flush();
}

void ServerConnection::onBytesWritten()
{
    if (m_state == State::Handling)
        m_deadline = Clock::system().steady() + m_server.settings().idleTimeout;
    if (m_backedUp && backlog() <= lowWater) {
        m_backedUp = false;
        if (m_observer)
            m_observer->onDrained();
    }
    // Everything is out: tell the caller that nothing more comes, and give it time to read before the close.
    if (m_state == State::Discarding && backlog() == 0) {
        if (qobject_cast<QSslSocket *>(m_socket))
            m_socket->disconnectFromHost();
        else
            ::shutdown(static_cast<int>(m_socket->socketDescriptor()), SHUT_WR);
    }
}

void ServerConnection::onDisconnected()
{
    if (m_state == State::Closed)
        return;
    m_state = State::Closed;
    m_server.forget(this);
    if (ResponseObserver *observer = std::exchange(m_observer, nullptr))
        observer->onCallerGone();
    deleteLater();
}

void ServerConnection::drop()
{
    m_socket->abort(); // emits disconnected if it was connected
    onDisconnected();
}

void ServerConnection::closeIfIdle()
{
    if (m_state == State::Idle && m_unparsed.empty())
        drop();
}

void ServerConnection::setState(State state)
{
    m_state = state;
    const ServerSettings &settings = m_server.settings();
    const SteadyTime now = Clock::system().steady();
    switch (state) {
    case State::Idle:
        m_deadline = now + settings.idleTimeout;
        break;
    case State::Head:
        m_deadline = now + settings.headerTimeout;
        break;
    case State::Body:
        m_deadline = now + settings.bodyTimeout;
        break;
    case State::Handling:
        m_deadline = now + settings.idleTimeout;
        break;
    case State::Discarding:
        m_deadline = now + discardTime;
        break;
    case State::Closed:
        break;
    }
}

void ServerConnection::checkDeadline(SteadyTime now)
{
    if (now < m_deadline)
        return;
    switch (m_state) {
    case State::Idle:
    case State::Discarding:
        drop();
        break;
    case State::Head:
        refuse(Refusal::HeadTimeout);
        break;
    case State::Body:
        refuse(Refusal::BodyTimeout);
        break;
    case State::Handling:
        if (m_socket->bytesToWrite() > 0)
            drop(); // the caller has not taken a byte for that long
        break;
    case State::Closed:
        break;
    }
}

} // namespace infermux
