#include "CommandLine.h"

#include <cstdio>

namespace infermux {

namespace {

std::string counted(std::size_t count, const std::string &noun)
{
    return std::to_string(count) + " " + noun + (count == 1 ? "" : "s");
}

} // namespace

int validate(const CommandLine &line)
{
    const auto source = configSource(line);
    if (!source.ok()) {
        std::fprintf(stderr, "infermux: %s\n", source.error().message.c_str());
        return GeneralError;
    }
    const LoadedConfig loaded = source->load();
    printDiagnostics(loaded, source->name);
    switch (loaded.outcome) {
    case LoadedConfig::Outcome::Ok:
        break;
    case LoadedConfig::Outcome::NotFound:
        return 1;
    case LoadedConfig::Outcome::Malformed:
        return 2;
    case LoadedConfig::Outcome::Invalid:
        return 3;
    }
    std::printf("ok: config is valid (%s, %s)\n", counted(loaded.config->providers.size(), "provider").c_str(),
                counted(loaded.config->routing.groups.size(), "route group").c_str());
    return 0;
}

} // namespace infermux
