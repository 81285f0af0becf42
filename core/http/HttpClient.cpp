#include "HttpClient.h"

#include <base/Text.h>

#include <QAbstractEventDispatcher>
#include <QSocketNotifier>
#include <QTimer>

#include <curl/curl.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <system_error>
#include <unordered_map>
#include <utility>
#include <vector>

namespace infermux {

namespace {

// Bytes of an answer kept for a sink before curl is told to stop reading.
constexpr std::size_t maxPending = 128U << 10U;
constexpr long receiveBuffer = 16L << 10;
constexpr long keptConnections = 512;
constexpr std::size_t keptHandles = 128;

void initialiseCurl()
{
    static const CURLcode initialised = curl_global_init(CURL_GLOBAL_DEFAULT);
    (void)initialised;
}

/// In the system's words: "connection refused".
std::string systemMessage(CURL *easy)
{
    long number = 0;
    if (curl_easy_getinfo(easy, CURLINFO_OS_ERRNO, &number) != CURLE_OK || number == 0)
        return {};
    std::string message = std::system_category().message(static_cast<int>(number));
    if (!message.empty())
        message.front() = static_cast<char>(std::tolower(static_cast<unsigned char>(message.front())));
    return message;
}

TransferError transferError(CURL *easy, CURLcode code, const char *detail, bool sawAnswer)
{
    TransferError error;
    error.message = *detail != '\0' ? detail : curl_easy_strerror(code);
    if (code == CURLE_COULDNT_CONNECT) {
        if (std::string message = systemMessage(easy); !message.empty())
            error.message = std::move(message);
    }
    switch (code) {
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_OPERATION_TIMEDOUT:
    case CURLE_PROXY:
        error.kind = TransferError::Kind::Connect;
        break;
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_URL_MALFORMAT:
    case CURLE_BAD_CONTENT_ENCODING:
        error.kind = TransferError::Kind::Protocol;
        break;
    default:
        error.kind = TransferError::Kind::Broken;
        if (!sawAnswer && *detail == '\0')
            error.message = "the connection ended without an answer";
        break;
    }
    return error;
}

} // namespace

/// The multi handle, its sockets and timer, and the transfers that are under way.
class HttpClient::Multi
{
public:
    explicit Multi(QObject *owner);
    ~Multi();

    std::unique_ptr<Transfer> send(const ClientRequest &request, Milliseconds connectTimeout, TransferSink &sink);

private:
    class CurlTransfer;
    struct Watch
    {
        std::unique_ptr<QSocketNotifier> read;
        std::unique_ptr<QSocketNotifier> write;
    };

    static int onSocket(CURL *easy, curl_socket_t socket, int what, void *self, void *);
    static int onTimer(CURLM *multi, long timeoutMs, void *self);
    void watch(curl_socket_t socket, int what);
    void act(curl_socket_t socket, int events);
    void collectFinished();
    void deliver();
    void scheduleDelivery();
    void sendBeforeSleep();
    static void prepare(CURL *easy);
    CURL *takeHandle();
    void giveBack(CURL *easy);

    QObject *m_owner;
    CURLM *m_multi;
    QTimer m_timer;
    QTimer m_delivery;
    std::unordered_map<curl_socket_t, Watch> m_watches;
    std::unordered_map<CURL *, CurlTransfer *> m_transfers;
    std::vector<CurlTransfer *> m_pending;
    std::vector<CURL *> m_handles;
    bool m_acting = false;
    bool m_unsent = false; // transfers were added that curl has not looked at yet
};

/// One easy handle at work. Curl's callbacks only gather; `deliver` tells the sink once curl is not on the stack.
class HttpClient::Multi::CurlTransfer : public Transfer
{
public:
    CurlTransfer(Multi &multi, CURL *easy, const ClientRequest &request, TransferSink &sink)
        : m_multi(multi)
        , m_easy(easy)
        , m_sink(sink)
        , m_body(request.body)
    {
    }
    ~CurlTransfer() override
    {
        m_multi.m_transfers.erase(m_easy);
        std::replace(m_multi.m_pending.begin(), m_multi.m_pending.end(), this, static_cast<CurlTransfer *>(nullptr));
        if (m_destroyed)
            *m_destroyed = true;
        curl_multi_remove_handle(m_multi.m_multi, m_easy);
        m_multi.giveBack(m_easy);
        curl_slist_free_all(m_fields);
    }
    Q_DISABLE_COPY_MOVE(CurlTransfer)

    void configure(const ClientRequest &request, Milliseconds connectTimeout);
    void pause() override { m_paused = true; }
    void resume() override
    {
        m_paused = false;
        if (!m_arrived.empty() || m_done || m_headComplete != m_headTold)
            announce();
        unblockCurl();
    }
    Milliseconds connectTime() const override
    {
        curl_off_t microseconds = 0;
        curl_easy_getinfo(m_easy, CURLINFO_PRETRANSFER_TIME_T, &microseconds);
        return std::chrono::duration_cast<Milliseconds>(std::chrono::microseconds{microseconds});
    }
    void finished(CURLcode code)
    {
        m_done = true;
        if (code != CURLE_OK)
            m_error = transferError(m_easy, code, m_detail.data(), m_status > 0);
        else if (m_status == 0)
            m_error = TransferError{TransferError::Kind::Protocol, "the answer has no head"};
        announce();
    }
    void deliver();

    static std::size_t onHeader(char *data, std::size_t, std::size_t length, void *self);
    static std::size_t onBody(char *data, std::size_t, std::size_t length, void *self);

private:
    void headerLine(std::string_view line);
    void announce();
    void unblockCurl()
    {
        if (!m_blocked || m_paused || m_arrived.size() >= maxPending)
            return;
        m_blocked = false;
        curl_easy_pause(m_easy, CURLPAUSE_CONT); // hands over what it held back, and asks for the socket again
    }

    Multi &m_multi;
    CURL *m_easy;
    TransferSink &m_sink;
    std::shared_ptr<const std::string> m_body;
    curl_slist *m_fields = nullptr;
    std::array<char, CURL_ERROR_SIZE> m_detail{};

    HttpHeaders m_headers;
    std::string m_arrived;
    std::optional<TransferError> m_error;
    bool *m_destroyed = nullptr;
    int m_status = 0;
    bool m_headComplete = false;
    bool m_headTold = false;
    bool m_endTold = false;
    bool m_announced = false;
    bool m_paused = false;  // the sink wants nothing now
    bool m_blocked = false; // curl holds bytes back
    bool m_done = false;
};

/// What all transfers have in common; a handle keeps it from one transfer to the next.
void HttpClient::Multi::prepare(CURL *easy)
{
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_2TLS));
    curl_easy_setopt(easy, CURLOPT_BUFFERSIZE, receiveBuffer);
    curl_easy_setopt(easy, CURLOPT_UPLOAD_BUFFERSIZE, receiveBuffer);
    curl_easy_setopt(easy, CURLOPT_TCP_KEEPALIVE, 1L);
    curl_easy_setopt(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    // Answers are asked for uncompressed, but understood when they come compressed anyway.
    curl_easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, "");
    // Where a network's own authority signs (a company's proxy), its certificates are named as for other programs.
    if (const QByteArray authorities = qgetenv("SSL_CERT_FILE"); !authorities.isEmpty())
        curl_easy_setopt(easy, CURLOPT_CAINFO, authorities.constData());
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, &CurlTransfer::onHeader);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, &CurlTransfer::onBody);
}

void HttpClient::Multi::CurlTransfer::configure(const ClientRequest &request, Milliseconds connectTimeout)
{
    curl_easy_setopt(m_easy, CURLOPT_URL, request.url.c_str());
    curl_easy_setopt(m_easy, CURLOPT_PIPEWAIT, request.url.starts_with("https:") ? 1L : 0L);
    curl_easy_setopt(m_easy, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(connectTimeout.count()));
    curl_easy_setopt(m_easy, CURLOPT_ERRORBUFFER, m_detail.data());
    curl_easy_setopt(m_easy, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(m_easy, CURLOPT_WRITEDATA, this);
    if (request.method == "GET") {
        curl_easy_setopt(m_easy, CURLOPT_HTTPGET, 1L);
    } else {
        curl_easy_setopt(m_easy, CURLOPT_POST, 1L);
        curl_easy_setopt(m_easy, CURLOPT_POSTFIELDS, m_body ? m_body->data() : "");
        curl_easy_setopt(m_easy, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(m_body ? m_body->size() : 0));
    }
    const bool usual = request.method == "GET" || request.method == "POST";
    curl_easy_setopt(m_easy, CURLOPT_CUSTOMREQUEST, usual ? nullptr : request.method.c_str());
    std::string line;
    for (const HttpHeader &field : request.headers) {
        line = field.name;
        line += field.value.empty() ? ";" : ": ";
        line += field.value;
        m_fields = curl_slist_append(m_fields, line.c_str());
    }
    m_fields = curl_slist_append(m_fields, "Accept-Encoding: identity");
    m_fields = curl_slist_append(m_fields, "Expect:");
    curl_easy_setopt(m_easy, CURLOPT_HTTPHEADER, m_fields);
}

std::size_t HttpClient::Multi::CurlTransfer::onHeader(char *data, std::size_t, std::size_t length, void *self)
{
    static_cast<CurlTransfer *>(self)->headerLine({data, length});
    return length;
}

void HttpClient::Multi::CurlTransfer::headerLine(std::string_view line)
{
    if (m_headComplete)
        return; // a trailer
    if (line.starts_with("HTTP/")) {
        const auto space = std::min(line.find(' '), line.size());
        const std::string_view code = line.substr(std::min(space + 1, line.size()), 3);
        m_status = 0;
        std::from_chars(code.data(), code.data() + code.size(), m_status);
        m_headers = {};
        return;
    }
    const std::string_view content = trimmed(line);
    if (content.empty()) {
        if (m_status >= 200) {
            m_headComplete = true;
            announce();
        }
        return;
    }
    if (const auto colon = content.find(':'); colon != std::string_view::npos)
        m_headers.add(std::string(content.substr(0, colon)), std::string(trimmed(content.substr(colon + 1))));
}

std::size_t HttpClient::Multi::CurlTransfer::onBody(char *data, std::size_t, std::size_t length, void *self)
{
    auto *transfer = static_cast<CurlTransfer *>(self);
    if (transfer->m_paused || transfer->m_arrived.size() >= maxPending) {
        transfer->m_blocked = true;
        return CURL_WRITEFUNC_PAUSE;
    }
    transfer->m_arrived.append(data, length);
    transfer->announce();
    return length;
}

void HttpClient::Multi::CurlTransfer::announce()
{
    if (!m_announced) {
        m_announced = true;
        m_multi.m_pending.push_back(this);
    }
    m_multi.scheduleDelivery();
}

void HttpClient::Multi::CurlTransfer::deliver()
{
    bool destroyed = false;
    m_destroyed = &destroyed;
    m_announced = false;
    if (m_headComplete && !m_headTold && !m_paused) {
        m_headTold = true;
        m_sink.onAnswerHead(m_status, std::exchange(m_headers, {}));
        if (destroyed)
            return;
    }
    if (!m_arrived.empty() && !m_paused) {
        const std::string bytes = std::exchange(m_arrived, {});
        m_sink.onAnswerBody(bytes);
        if (destroyed)
            return;
    }
    if (m_done && !m_endTold && m_arrived.empty() && !m_paused) {
        m_endTold = true;
        const auto error = m_error; // the sink may destroy this while it reads it
        m_sink.onAnswerEnd(error);
        if (destroyed)
            return;
    }
    m_destroyed = nullptr;
    unblockCurl();
}

HttpClient::Multi::Multi(QObject *owner)
    : m_owner(owner)
{
    initialiseCurl();
    m_multi = curl_multi_init();
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETFUNCTION, &Multi::onSocket);
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERFUNCTION, &Multi::onTimer);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_PIPELINING, static_cast<long>(CURLPIPE_MULTIPLEX));
    curl_multi_setopt(m_multi, CURLMOPT_MAXCONNECTS, keptConnections);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_delivery.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, owner, [this] { act(CURL_SOCKET_TIMEOUT, 0); });
    // Requests of one turn of the event loop go out together, and in this turn: curl's own timer would need another.
    QObject::connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, owner,
                     [this] { sendBeforeSleep(); });
    QObject::connect(&m_delivery, &QTimer::timeout, owner, [this] { deliver(); });
}

HttpClient::Multi::~Multi()
{
    for (CURL *easy : m_handles)
        curl_easy_cleanup(easy);
    curl_multi_cleanup(m_multi);
}

std::unique_ptr<Transfer> HttpClient::Multi::send(const ClientRequest &request, Milliseconds connectTimeout,
                                                  TransferSink &sink)
{
    CURL *easy = takeHandle();
    auto transfer = std::make_unique<CurlTransfer>(*this, easy, request, sink);
    transfer->configure(request, connectTimeout);
    m_transfers[easy] = transfer.get();
    if (const CURLMcode failed = curl_multi_add_handle(m_multi, easy); failed != CURLM_OK)
        transfer->finished(CURLE_FAILED_INIT);
    m_unsent = true;
    return transfer;
}

CURL *HttpClient::Multi::takeHandle()
{
    if (m_handles.empty()) {
        CURL *fresh = curl_easy_init();
        prepare(fresh);
        return fresh;
    }
    CURL *easy = m_handles.back();
    m_handles.pop_back();
    return easy;
}

void HttpClient::Multi::giveBack(CURL *easy)
{
    if (m_handles.size() >= keptHandles) {
        curl_easy_cleanup(easy);
        return;
    }
    // Nothing of this transfer may be looked at again.
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, nullptr);
    curl_easy_setopt(easy, CURLOPT_POSTFIELDS, nullptr);
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, nullptr);
    m_handles.push_back(easy);
}

int HttpClient::Multi::onSocket(CURL *, curl_socket_t socket, int what, void *self, void *)
{
    static_cast<Multi *>(self)->watch(socket, what);
    return 0;
}

void HttpClient::Multi::watch(curl_socket_t socket, int what)
{
    if (what == CURL_POLL_REMOVE) {
        if (const auto known = m_watches.find(socket); known != m_watches.end()) {
            // The descriptor may be closed and reused next; a disabled notifier is unknown to the event loop.
            if (known->second.read)
                known->second.read->setEnabled(false);
            if (known->second.write)
                known->second.write->setEnabled(false);
        }
        return;
    }
    Watch &watch = m_watches[socket];
    const auto set = [&](std::unique_ptr<QSocketNotifier> &notifier, QSocketNotifier::Type type, bool wanted,
                         int event) {
        if (!notifier && wanted) {
            notifier = std::make_unique<QSocketNotifier>(socket, type);
            QObject::connect(notifier.get(), &QSocketNotifier::activated, m_owner,
                             [this, socket, event] { act(socket, event); });
        } else if (notifier && notifier->isEnabled() != wanted) {
            notifier->setEnabled(wanted);
        }
    };
    set(watch.read, QSocketNotifier::Read, (what & CURL_POLL_IN) != 0, CURL_CSELECT_IN);
    set(watch.write, QSocketNotifier::Write, (what & CURL_POLL_OUT) != 0, CURL_CSELECT_OUT);
}

int HttpClient::Multi::onTimer(CURLM *, long timeoutMs, void *self)
{
    auto *multi = static_cast<Multi *>(self);
    if (timeoutMs < 0)
        multi->m_timer.stop();
    else
        multi->m_timer.start(std::chrono::milliseconds{timeoutMs});
    return 0;
}

void HttpClient::Multi::act(curl_socket_t socket, int events)
{
    int running = 0;
    m_acting = true; // what is announced now is delivered right below
    curl_multi_socket_action(m_multi, socket, events, &running);
    collectFinished();
    m_acting = false;
    deliver();
}

void HttpClient::Multi::sendBeforeSleep()
{
    if (std::exchange(m_unsent, false))
        act(CURL_SOCKET_TIMEOUT, 0);
}

void HttpClient::Multi::collectFinished()
{
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_multi, &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        if (const auto transfer = m_transfers.find(message->easy_handle); transfer != m_transfers.end())
            transfer->second->finished(message->data.result);
    }
}

void HttpClient::Multi::scheduleDelivery()
{
    if (!m_acting && !m_delivery.isActive())
        m_delivery.start(std::chrono::milliseconds{0});
}

void HttpClient::Multi::deliver()
{
    if (m_delivery.isActive())
        m_delivery.stop();
    // Sinks may start and destroy transfers meanwhile: those destroyed are nulled, new ones wait for the next round.
    for (std::size_t i = 0, count = m_pending.size(); i < count; ++i) {
        if (CurlTransfer *transfer = std::exchange(m_pending[i], nullptr))
            transfer->deliver();
    }
    std::erase(m_pending, nullptr);
    collectFinished();
    if (!m_pending.empty())
        scheduleDelivery();
}

HttpClient::HttpClient(QObject *parent)
    : QObject(parent)
    , m_multi(std::make_unique<Multi>(this))
{
}

HttpClient::~HttpClient() = default;

std::unique_ptr<Transfer> HttpClient::send(const ClientRequest &request, Milliseconds connectTimeout,
                                           TransferSink &sink)
{
    return m_multi->send(request, connectTimeout, sink);
}

} // namespace infermux
