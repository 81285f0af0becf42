#include "CommandLine.h"
#include "Fetch.h"
#include "Table.h"

#include <wire/Json.h>

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <cstdio>

namespace infermux {

namespace {

constexpr int unreachable = 2;
constexpr int someOpen = 1;
constexpr const char *unknown = "–";

std::string textAt(const Json &provider, const char *key)
{
    const Json &member = memberAt(provider, key);
    if (member.is_boolean())
        return member.get<bool>() ? "yes" : "no";
    return member.is_string() ? member.get<std::string>() : unknown;
}

std::string numberAt(const Json &provider, const char *key, const char *format, double factor = 1)
{
    const Json &member = memberAt(provider, key);
    if (!member.is_number())
        return unknown;
    char buffer[64];
    std::snprintf(buffer, sizeof buffer, format, member.get<double>() * factor);
    return buffer;
}

std::string modelsOf(const Json &provider)
{
    std::string names;
    for (const Json &model : memberAt(provider, "models"))
        names += (names.empty() ? "" : ", ") + model.get<std::string>();
    for (const auto &[alias, model] : memberAt(provider, "model_aliases").items())
        names += (names.empty() ? "" : ", ") + alias + " → " + model.get<std::string>();
    return names.empty() ? "any" : names;
}

Result<Json> fetchProviders(const CommandLine &line)
{
    const auto body = fetchFromGateway(line.server, "/_infermux/providers");
    if (!body.ok())
        return body.error();
    auto json = parseJson(*body);
    if (!json.ok() || !json->is_array())
        return Error{"unreachable", line.server + " is not an infermux gateway"};
    return json;
}

bool isOpen(const Json &provider)
{
    return stringAt(provider, "circuit") == "open";
}

YAML::Node yamlOf(const Json &json)
{
    return YAML::Load(dumpJson(json)); // JSON is YAML
}

void setBlockStyle(YAML::Node node)
{
    if (node.IsMap() || node.IsSequence())
        node.SetStyle(node.size() == 0 ? YAML::EmitterStyle::Flow : YAML::EmitterStyle::Block);
    for (auto child : node)
        setBlockStyle(node.IsMap() ? child.second : YAML::Node(child));
}

} // namespace

int status(const CommandLine &line)
{
    const auto list = fetchProviders(line);
    if (!list.ok()) {
        std::fprintf(stderr, "infermux: %s\n", list.error().message.c_str());
        return unreachable;
    }
    const bool anyOpen = std::any_of(list->begin(), list->end(), isOpen);
    if (line.format == "json") {
        std::printf("%s\n", list->dump(2).c_str());
        return anyOpen ? someOpen : Success;
    }
    std::vector<Row> rows{{"PROVIDER", "TYPE", "STATE", "ERROR RATE", "P95 LATENCY", "RPM"}};
    std::vector<std::string> footnotes;
    for (const Json &provider : *list) {
        std::string state = textAt(provider, "circuit");
        if (isOpen(provider)) {
            state += "*";
            footnotes.push_back("* " + stringAt(provider, "name") + " recovers at "
                                + textAt(provider, "circuit_recovery_at"));
        }
        rows.push_back({stringAt(provider, "name"), stringAt(provider, "type"), state,
                        numberAt(provider, "error_rate", "%.1f%%", 100),
                        numberAt(provider, "p95_latency_ms", "%.0f ms"),
                        numberAt(provider, "requests_last_minute", "%.0f")});
    }
    printTable(rows);
    for (const std::string &footnote : footnotes)
        std::printf("%s\n", footnote.c_str());
    return anyOpen ? someOpen : Success;
}

int providers(const CommandLine &line)
{
    const auto list = fetchProviders(line);
    if (!list.ok()) {
        std::fprintf(stderr, "infermux: %s\n", list.error().message.c_str());
        return unreachable;
    }
    if (line.format == "json") {
        std::printf("%s\n", list->dump(2).c_str());
        return Success;
    }
    if (line.format == "yaml") {
        YAML::Node yaml = yamlOf(*list);
        setBlockStyle(yaml);
        YAML::Emitter emitter;
        emitter << yaml;
        std::printf("%s\n", emitter.c_str());
        return Success;
    }
    std::vector<Row> rows{{"PROVIDER", "TYPE", "MODELS", "HEALTHY", "CIRCUIT", "LAST CHECK"}};
    for (const Json &provider : *list) {
        rows.push_back({stringAt(provider, "name"), stringAt(provider, "type"), modelsOf(provider),
                        textAt(provider, "healthy"), textAt(provider, "circuit"), textAt(provider, "last_check_at")});
    }
    printTable(rows);
    return Success;
}

} // namespace infermux
