#include "DemoTraffic.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QUrl>

#include <algorithm>
#include <array>

namespace infermux {

namespace {

constexpr int mostInFlight = 8;
constexpr int shortestPauseMs = 150;
constexpr int longestPauseMs = 1100;

struct DemoCaller
{
    const char *name;
    const char *project;
    const char *model;
    int mostTokens;
    bool streams;
};

constexpr std::array<DemoCaller, 6> callers{{{"coding-agent", "shop", "claude-sonnet-4-5", 220, true},
                                             {"coding-agent", "shop", "claude-haiku-4-5", 90, true},
                                             {"editor", "shop", "gpt-4o-mini", 60, true},
                                             {"notebook", "research", "gpt-4o", 160, false},
                                             {"nightly-batch", "reports", "gpt-4o-mini", 120, false},
                                             {"chat-page", "", "llama3.2", 100, true}}};

constexpr std::array<const char *, 5> questions{
    {"Why does this test fail only on Fridays?", "Summarise the notes of the last meeting in three lines.",
     "Write a query that lists the ten dearest callers.", "Explain circuit breakers to a gardener.",
     "Rename these variables so that their names say what they hold."}};

} // namespace

DemoTraffic::DemoTraffic(QObject *parent)
    : QObject(parent)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &DemoTraffic::ask);
}

void DemoTraffic::start()
{
    m_next.start(0);
}

void DemoTraffic::stop()
{
    m_next.stop();
}

void DemoTraffic::showSnapshot(const GatewaySnapshot &snapshot)
{
    const bool isDemo =
        snapshot.config
        && std::all_of(snapshot.config->providers.begin(), snapshot.config->providers.end(),
                       [](const ProviderConfig &provider) { return provider.type == ProviderType::Demo; });
    const bool serves = snapshot.state == GatewaySnapshot::State::Serving && isDemo;
    m_address = serves ? QString::fromStdString(snapshot.address) : QString();
}

void DemoTraffic::ask()
{
    const auto upTo = [this](std::size_t most) {
        return std::uniform_int_distribution<std::size_t>(0, most - 1)(m_random);
    };
    m_next.start(std::uniform_int_distribution<int>(shortestPauseMs, longestPauseMs)(m_random));
    if (m_address.isEmpty() || m_inFlight >= mostInFlight)
        return;
    const DemoCaller &caller = callers[upTo(callers.size())];
    QNetworkRequest request(QUrl(m_address + QStringLiteral("/v1/chat/completions")));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    request.setRawHeader("X-Infermux-Caller", caller.name);
    if (*caller.project != '\0')
        request.setRawHeader("X-Infermux-Project", caller.project);
    std::string body = std::string("{\"model\":\"") + caller.model + "\",\"max_tokens\":"
                       + std::to_string(10 + upTo(static_cast<std::size_t>(caller.mostTokens))) + ",\"stream\":"
                       + (caller.streams ? "true" : "false") + ",\"messages\":[{\"role\":\"user\",\"content\":\""
                       + questions[upTo(questions.size())] + "\"}]}";
    QNetworkReply *reply = m_network.post(request, QByteArray::fromStdString(body));
    ++m_inFlight;
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        --m_inFlight;
        reply->deleteLater();
    });
}

} // namespace infermux
