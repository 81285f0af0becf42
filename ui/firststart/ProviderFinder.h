#pragma once

#include <config/EnvironmentReferences.h>
#include <config/ProviderTemplates.h>

#include <QNetworkAccessManager>
#include <QObject>

#include <string>
#include <vector>

namespace infermux {

/// A provider that this computer could use at once.
struct FoundProvider
{
    ProviderTemplate provider;
    std::vector<std::string> models; ///< of a local one
};

/// Looks for providers: keys in the environment, and programs on this computer that answer at their usual ports. No key
/// is read, only whether it is there. GUI thread; `found` comes once, after two seconds at most.
class ProviderFinder : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProviderFinder)

public:
    explicit ProviderFinder(EnvironmentLookup environment,
                            std::vector<ProviderTemplate> templates = providerTemplates(), QObject *parent = nullptr);

    void look();

Q_SIGNALS:
    void found(const std::vector<infermux::FoundProvider> &providers);

private:
    void ask(std::size_t index);
    void answered();

    EnvironmentLookup m_environment;
    QNetworkAccessManager m_network;
    std::vector<ProviderTemplate> m_templates;
    std::vector<bool> m_isThere;
    std::vector<std::vector<std::string>> m_models;
    int m_awaited = 0;
};

} // namespace infermux
