#include "Fetch.h"

#include <http/HttpClient.h>
#include <wire/Json.h>

#include <QByteArray>
#include <QEventLoop>

namespace infermux {

namespace {

class Waiting : public TransferSink
{
public:
    Waiting(QEventLoop &loop, const std::function<void(std::string_view)> &onBody)
        : m_loop(loop)
        , m_onBody(onBody)
    {
    }

    void onAnswerHead(int status, HttpHeaders headers) override
    {
        response.status = status;
        response.headers = std::move(headers);
    }
    void onAnswerBody(std::string_view bytes) override
    {
        if (m_onBody && response.status < 300)
            m_onBody(bytes);
        else
            response.body += bytes;
    }
    void onAnswerEnd(const std::optional<TransferError> &failed) override
    {
        error = failed;
        m_loop.quit();
    }

    HttpResponse response;
    std::optional<TransferError> error;

private:
    QEventLoop &m_loop;
    const std::function<void(std::string_view)> &m_onBody;
};

} // namespace

Result<HttpResponse> fetch(const std::string &method, const std::string &url, const HttpHeaders &headers,
                           std::string body, const std::function<void(std::string_view)> &onBody)
{
    using namespace std::chrono_literals;
    QEventLoop loop;
    HttpClient client;
    Waiting waiting(loop, onBody);
    const ClientRequest request{method, url, headers, std::make_shared<const std::string>(std::move(body))};
    const auto transfer = client.send(request, 10s, waiting);
    loop.exec();
    if (waiting.error)
        return Error{"unreachable", waiting.error->message};
    return waiting.response;
}

Result<std::string> fetchFromGateway(const std::string &server, const std::string &path)
{
    HttpHeaders headers;
    if (const QByteArray token = qgetenv("INFERMUX_MANAGEMENT_TOKEN"); !token.isEmpty())
        headers.add("Authorization", "Bearer " + token.toStdString());
    std::string address = server;
    while (address.ends_with('/'))
        address.pop_back();
    auto response = fetch("GET", address + path, headers);
    if (!response.ok())
        return Error{"unreachable", "no gateway at " + address + ": " + response.error().message};
    if (response->status == 200)
        return std::move(response->body);
    const auto json = parseJson(response->body);
    const std::string message = json.ok() ? stringAt(memberAt(*json, "error"), "message") : std::string();
    return Error{"refused", address + " answered " + std::to_string(response->status)
                                + (message.empty() ? std::string() : ": " + message)
                                + (response->status == 401 ? " (set INFERMUX_MANAGEMENT_TOKEN)" : "")};
}

} // namespace infermux
