#pragma once

#include "HttpMessage.h"

#include <base/Clock.h>

#include <QObject>

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace infermux {

/// A request to a provider. The body is shared, not copied: a second attempt may send the same bytes.
struct ClientRequest
{
    std::string method = "POST";
    std::string url;
    HttpHeaders headers;
    std::shared_ptr<const std::string> body;
};

/// Why a transfer ended without a whole answer.
struct TransferError
{
    enum class Kind {
        Connect,  ///< no connection, no address, no TLS: the provider saw nothing
        Broken,   ///< the connection ended or broke in the middle of the answer
        Protocol, ///< what came is not HTTP, or not what its head promised
    };

    Kind kind = Kind::Connect;
    std::string message;
};

/// Hears what a transfer brings, in the client's thread and never from inside a call to the transfer. It may destroy
/// the transfer in any of these.
class TransferSink
{
public:
    virtual ~TransferSink() = default;
    virtual void onAnswerHead(int status, HttpHeaders headers) = 0;
    virtual void onAnswerBody(std::string_view bytes) = 0;
    /// The last word. No error: the answer was whole.
    virtual void onAnswerEnd(const std::optional<TransferError> &error) = 0;
};

/// A request on its way. Destroying it cancels it at once.
class Transfer
{
public:
    virtual ~Transfer() = default;
    /// No more of the body for now; at most some tens of KiB may still come. The provider is held up by TCP.
    virtual void pause() = 0;
    virtual void resume() = 0;
    /// How long it took until the request could be sent; nothing on a connection that was there. Known with the head.
    virtual Milliseconds connectTime() const = 0;
};

/// HTTP to providers: libcurl's multi interface on the thread's event loop. Connections are kept and shared, HTTP/2 is
/// used where offered over TLS, certificates are verified, HTTPS_PROXY and NO_PROXY obeyed. Lives in the thread that
/// made it, and so do its transfers.
class HttpClient : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpClient)

public:
    explicit HttpClient(QObject *parent = nullptr);
    ~HttpClient() override;

    std::unique_ptr<Transfer> send(const ClientRequest &request, Milliseconds connectTimeout, TransferSink &sink);

private:
    class Multi;
    std::unique_ptr<Multi> m_multi;
};

} // namespace infermux
