#include "ProviderFinder.h"

#include <gateway/ModelList.h>

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QUrl>

namespace infermux {

namespace {

constexpr int patienceMs = 2000;
constexpr qint64 mostRead = 1 << 20;

QUrl modelsUrl(const ProviderTemplate &provider)
{
    const bool hasPath = provider.baseUrl.ends_with("/v1");
    return QUrl(QString::fromStdString(provider.baseUrl + (hasPath ? "/models" : "/v1/models")));
}

} // namespace

ProviderFinder::ProviderFinder(EnvironmentLookup environment, std::vector<ProviderTemplate> templates, QObject *parent)
    : QObject(parent)
    , m_environment(std::move(environment))
    , m_templates(std::move(templates))
{
}

void ProviderFinder::look()
{
    m_isThere.assign(m_templates.size(), false);
    m_models.assign(m_templates.size(), {});
    m_awaited = 1; // until all were asked
    for (std::size_t i = 0; i < m_templates.size(); ++i) {
        if (!m_templates[i].isLookedFor)
            continue;
        if (m_templates[i].isLocal)
            ask(i);
        else
            m_isThere[i] = !m_environment(m_templates[i].keyVariable).value_or("").empty();
    }
    QMetaObject::invokeMethod(this, &ProviderFinder::answered, Qt::QueuedConnection);
}

void ProviderFinder::ask(std::size_t index)
{
    ++m_awaited;
    QNetworkRequest request(modelsUrl(m_templates[index]));
    request.setTransferTimeout(patienceMs);
    QNetworkReply *reply = m_network.get(request);
    connect(reply, &QNetworkReply::readyRead, reply, [reply] {
        if (reply->bytesAvailable() > mostRead)
            reply->abort(); // whatever this is, it is no list of models
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, index] {
        reply->deleteLater();
        if (reply->error() == QNetworkReply::NoError) {
            m_models[index] = modelNamesIn(reply->readAll().toStdString());
            m_isThere[index] = !m_models[index].empty();
        }
        answered();
    });
}

void ProviderFinder::answered()
{
    if (--m_awaited > 0)
        return;
    std::vector<FoundProvider> providers;
    for (std::size_t i = 0; i < m_templates.size(); ++i) {
        if (m_isThere[i])
            providers.push_back({m_templates[i], m_models[i]});
    }
    Q_EMIT found(providers);
}

} // namespace infermux
