#include "CommandLine.h"
#include "Fetch.h"

#include <gateway/FirstModel.h>
#include <gateway/GatewayController.h>
#include <http/SseSplitter.h>
#include <wire/Json.h>

#include <QCoreApplication>
#include <QEventLoop>

#include <cstdio>
#include <iostream>
#include <iterator>

namespace infermux {

namespace {

void printDelta(const SseFrame &frame)
{
    const auto json = parseJson(frame.data);
    if (!json.ok())
        return;
    if (const Json &error = memberAt(*json, "error"); error.is_object())
        std::fprintf(stderr, "\ninfermux: %s\n", stringAt(error, "message").c_str());
    for (const Json &choice : memberAt(*json, "choices"))
        std::printf("%s", stringAt(memberAt(choice, "delta"), "content").c_str());
    std::fflush(stdout);
}

/// Starts a gateway on a port of its own, asks it, and prints the answer: one request, on the way that all take.
int ask(const ConfigSource &source, const Config &config, const std::string &model, const std::string &prompt)
{
    auto local = std::make_shared<Config>(config);
    local->listen = {"127.0.0.1", 0};
    local->managementListen.reset();
    local->tls.reset();
    local->log.level = LogLevel::Warn;
    for (ProviderConfig &provider : local->providers)
        provider.healthCheck.disabled = true; // the one request will show

    GatewayController controller(source, {});
    QEventLoop starting;
    std::string address;
    QObject::connect(&controller, &GatewayController::started, &starting, [&](const GatewaySnapshotPtr &snapshot) {
        address = snapshot->address;
        starting.quit();
    });
    QObject::connect(&controller, &GatewayController::startFailed, &starting,
                     [&](const QString &, const QString &message) {
                         std::fprintf(stderr, "infermux: %s\n", qPrintable(message));
                         starting.quit();
                     });
    controller.start(local);
    starting.exec();
    if (address.empty())
        return CouldNotStart;

    HttpHeaders headers{{"Content-Type", "application/json"}, {"X-Infermux-Caller", "infermux-infer"}};
    if (config.auth.mode == AuthMode::StaticKey) {
        const Secret &key = config.auth.key.isEmpty() ? config.auth.keys.front().key : config.auth.key;
        headers.add("Authorization", "Bearer " + key.reveal());
    }
    const Json request = {
        {"model", model}, {"messages", Json::array({{{"role", "user"}, {"content", prompt}}})}, {"stream", true}};
    SseSplitter splitter;
    const auto response = fetch("POST", address + "/v1/chat/completions", headers, dumpJson(request),
                                [&splitter](std::string_view bytes) { splitter.feed(bytes, printDelta); });
    if (!response.ok()) {
        std::fprintf(stderr, "infermux: %s\n", response.error().message.c_str());
        return GeneralError;
    }
    if (response->status != 200) {
        const auto error = parseJson(response->body);
        const std::string message = error.ok() ? stringAt(memberAt(*error, "error"), "message") : response->body;
        std::fprintf(stderr, "infermux: %d: %s\n", response->status, message.c_str());
        return GeneralError;
    }
    std::printf("\n");
    std::fprintf(stderr, "provider: %s\nmodel: %s\nstrategy: %s\nattempts: %s\nrequest: %s\n",
                 std::string(response->headers.value("X-Infermux-Provider")).c_str(),
                 std::string(response->headers.value("X-Infermux-Model")).c_str(),
                 std::string(response->headers.value("X-Infermux-Strategy")).c_str(),
                 std::string(response->headers.value("X-Infermux-Attempts")).c_str(),
                 std::string(response->headers.value("X-Infermux-Request-Id")).c_str());
    return Success;
}

} // namespace

int infer(const CommandLine &line)
{
    const auto source = configSource(line);
    if (!source.ok()) {
        std::fprintf(stderr, "infermux: %s\n", source.error().message.c_str());
        return GeneralError;
    }
    const LoadedConfig loaded = source->load();
    if (!loaded.config) {
        printDiagnostics(loaded, source->name);
        return InvalidConfiguration;
    }
    const std::string model = line.model.empty() ? firstModel(*loaded.config) : line.model;
    if (model.empty()) {
        std::fprintf(stderr, "infermux: no model is configured; name one with --model\n");
        return GeneralError;
    }
    std::string prompt = line.prompt;
    if (prompt.empty())
        prompt.assign(std::istreambuf_iterator<char>(std::cin), {});
    return ask(*source, *loaded.config, model, prompt);
}

} // namespace infermux
