#pragma once

#include "RequestHandler.h"
#include "RequestParser.h"
#include "ResponseWriter.h"

#include <base/Clock.h>

#include <QObject>

#include <memory>
#include <string>

class QTcpSocket;

namespace infermux {

class HttpServer;

/// One caller's connection: requests in, one after the other, answers out. A state machine; see `State`.
class ServerConnection : public QObject, private ResponseWriter
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServerConnection)

public:
    ServerConnection(QTcpSocket *socket, HttpServer &server);
    ~ServerConnection() override;

    /// Answers with a refusal of the server and closes.
    void refuse(Refusal refusal, const std::string &problem = {});
    void closeIfIdle();
    /// Closes at once, whatever is under way.
    void drop();
    void checkDeadline(SteadyTime now);
    /// Hands to the system what was written.
    void flush();

private:
    enum class State {
        Idle,       ///< between requests
        Head,       ///< some of a head has come
        Body,       ///< the head is complete, the body is not
        Handling,   ///< a handler has the request and the writer
        Discarding, ///< answered and closing: what still comes is thrown away, so that the answer is not lost
        Closed,
    };
    enum class Framing { None, Length, Chunked, UntilClose };

    void setObserver(ResponseObserver *observer) override { m_observer = observer; }
    void send(HttpResponse response) override;
    void begin(int status, HttpHeaders headers, std::optional<std::uint64_t> length,
               std::string_view trailerNames) override;
    void write(std::string_view bytes) override;
    void end(const HttpHeaders &trailers) override;
    void abort() override;
    bool isBackedUp() const override;

    void onReadyRead();
    void onBytesWritten();
    void onDisconnected();
    bool isReading() const;
    bool takeInput();
    void parse();
    void onParsed();
    /// False: the request was answered by its head alone.
    bool onHead();
    void onRequest();
    void answered();
    void discardAndClose();
    void setState(State state);
    std::string headBytes(int status, const HttpHeaders &headers) const;
    void put(std::string_view bytes);
    qint64 backlog() const;

    QTcpSocket *m_socket;
    HttpServer &m_server;
    std::unique_ptr<RequestParser> m_parser;
    ResponseObserver *m_observer = nullptr;
    std::string m_unparsed;
    std::string m_localHost;
    SteadyTime m_deadline;
    State m_state = State::Idle;
    Framing m_framing = Framing::None;
    bool m_keepAlive = true;
    bool m_headOnly = false; // HEAD: head of the answer without its body
    bool m_backedUp = false;
    bool m_unflushed = false;
    bool m_parsing = false;
    bool m_isHttp10 = false;
};

} // namespace infermux
