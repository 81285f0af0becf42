#include "CommandLine.h"

#include <config/Keychain.h>
#include <pricing/PriceList.h>

#include <QFile>

#include <cstdio>

namespace infermux {

namespace {

std::string resource(const char *name)
{
    PriceList::builtIn(); // makes the resources known
    QFile file(QStringLiteral(":/infermux/") + QString::fromLatin1(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    return opened ? file.readAll().toStdString() : std::string();
}

template<typename T>
std::optional<T> named(const std::string &text, std::initializer_list<std::pair<const char *, T>> names)
{
    for (const auto &[name, value] : names) {
        if (text == name)
            return value;
    }
    return std::nullopt;
}

} // namespace

Result<ConfigSource> configSource(const CommandLine &line)
{
    ConfigSource source;
    source.options.strict = line.strict;
    source.overrides.noHealthChecks = line.noHealthChecks;
    if (line.demo) {
        source.text = resource("demo.yml");
        source.name = "demo (embedded)";
        source.overrides.ledgerPath = dataFolderLedger("demo.sqlite");
    } else {
        source.options.keychain = osKeychain();
        source.path = line.config.empty() ? "infermux.yml" : line.config;
        source.name = source.path;
    }
    if (!line.listen.empty()) {
        const auto address = parseListenAddress(line.listen);
        if (!address.ok())
            return Error{"usage", "--listen: " + address.error().message};
        source.overrides.listen = *address;
    }
    if (!line.logLevel.empty()) {
        source.overrides.logLevel = named<LogLevel>(line.logLevel, {{"debug", LogLevel::Debug},
                                                                    {"info", LogLevel::Info},
                                                                    {"warn", LogLevel::Warn},
                                                                    {"error", LogLevel::Error}});
        if (!source.overrides.logLevel)
            return Error{"usage", "--log-level: one of debug, info, warn, error"};
    }
    if (!line.logFormat.empty()) {
        source.overrides.logFormat =
            named<LogFormat>(line.logFormat, {{"text", LogFormat::Text}, {"json", LogFormat::Json}});
        if (!source.overrides.logFormat)
            return Error{"usage", "--log-format: text or json"};
    }
    if (!line.logTimestamps.empty())
        source.overrides.logTimestamps = line.logTimestamps != "false" && line.logTimestamps != "0";
    return source;
}

void printDiagnostics(const LoadedConfig &loaded, const std::string &file)
{
    for (const Diagnostic &diagnostic : loaded.diagnostics)
        std::fprintf(stderr, "%s\n", diagnostic.toString(file).c_str());
}

} // namespace infermux
