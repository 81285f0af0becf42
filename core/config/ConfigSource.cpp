#include "ConfigSource.h"

#include <QStandardPaths>

namespace infermux {

std::string dataFolderLedger(const char *name)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation).toStdString() + "/infermux/" + name;
}

LoadedConfig ConfigSource::load() const
{
    return path.empty() ? loadText(text) : overridden(loadConfigFile(path, options));
}

LoadedConfig ConfigSource::loadText(std::string_view given) const
{
    return overridden(loadConfigText(given, options));
}

LoadedConfig ConfigSource::overridden(LoadedConfig loaded) const
{
    if (!loaded.config)
        return loaded;
    auto config = std::make_shared<Config>(*loaded.config);
    if (overrides.listen)
        config->listen = *overrides.listen;
    if (overrides.logLevel)
        config->log.level = *overrides.logLevel;
    if (overrides.logFormat)
        config->log.format = *overrides.logFormat;
    if (overrides.logTimestamps)
        config->log.timestamps = *overrides.logTimestamps;
    if (overrides.ledgerPath)
        config->ledger.path = *overrides.ledgerPath;
    for (ProviderConfig &provider : config->providers)
        provider.healthCheck.disabled = provider.healthCheck.disabled || overrides.noHealthChecks;
    loaded.config = std::move(config);
    return loaded;
}

} // namespace infermux
