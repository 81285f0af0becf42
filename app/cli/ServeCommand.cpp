#include "CommandLine.h"

#include <base/Log.h>
#include <base/UnixSignals.h>
#include <config/Quantity.h>
#include <gateway/GatewayController.h>

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace infermux {

namespace {

// How long the start-up text waits for the first health checks; requests are served meanwhile.
constexpr std::chrono::milliseconds firstChecks{1000};

bool isDecided(const ProviderSnapshot &provider)
{
    return !provider.isChecked || provider.health.checkedAt.has_value();
}

std::string healthOf(const ProviderSnapshot &provider)
{
    if (!isDecided(provider))
        return "checking";
    if (!provider.health.isHealthy)
        return "unhealthy: " + provider.health.problem;
    return provider.isChecked || provider.type == "demo" ? "healthy" : "not checked";
}

void printStart(const ConfigSource &source, const GatewaySnapshot &snapshot)
{
    std::printf("infermux %s\nconfig: %s\nproviders: ", INFERMUX_VERSION, source.name.c_str());
    const char *separator = "";
    for (const ProviderSnapshot &provider : snapshot.providers) {
        std::printf("%s%s (%s)", separator, provider.name.c_str(), healthOf(provider).c_str());
        separator = ", ";
    }
    std::printf("\nlistening on %s", snapshot.address.c_str());
    if (snapshot.managementAddress != snapshot.address)
        std::printf(" (management: %s)", snapshot.managementAddress.c_str());
    std::printf("\n");
    std::fflush(stdout);
}

void printStartFailure(const QString &code, const QString &message, const Config &config)
{
    std::fprintf(stderr, "infermux: %s\n", qPrintable(message));
    if (code == QLatin1String("port_in_use")) {
        const int port = config.listen.port;
        std::fprintf(stderr,
                     "Another process holds the port; see which with: ss -ltnp 'sport = :%d'\n"
                     "Choose another address with --listen 127.0.0.1:%d, or `listen:` in the configuration.\n",
                     port, port + 1);
    }
}

} // namespace

int serve(const CommandLine &line)
{
    const auto source = configSource(line);
    const auto grace = parseDuration(line.gracefulShutdown);
    if (!source.ok() || !grace.ok()) {
        std::fprintf(stderr, "infermux: %s\n", (source.ok() ? grace.error() : source.error()).message.c_str());
        return GeneralError;
    }
    const LoadedConfig loaded = source->load();
    printDiagnostics(loaded, source->name);
    if (!loaded.config)
        return InvalidConfiguration;

    UnixSignals signals;
    GatewayController controller(*source, Secret(qEnvironmentVariable("INFERMUX_MANAGEMENT_TOKEN").toStdString()));
    int exitCode = Success;
    const auto stop = [&](int code) {
        exitCode = code;
        logInfo("stopping: no new requests, those in flight may finish");
        controller.stop(*grace);
    };
    QObject::connect(&signals, &UnixSignals::interrupted, &controller, [&] { stop(Interrupted); });
    QObject::connect(&signals, &UnixSignals::terminated, &controller, [&] { stop(Success); });
    QObject::connect(&signals, &UnixSignals::hungUp, &controller, &GatewayController::reload);
    bool printed = false;
    const auto printOnce = [&](bool whatever) {
        const auto &providers = controller.snapshot()->providers;
        if (printed || controller.snapshot()->state != GatewaySnapshot::State::Serving
            || (!whatever && !std::all_of(providers.begin(), providers.end(), isDecided)))
            return;
        printed = true;
        printStart(*source, *controller.snapshot());
    };
    QObject::connect(&controller, &GatewayController::snapshotChanged, [&] { printOnce(false); });
    QObject::connect(&controller, &GatewayController::started, &controller, [&] {
        printOnce(false);
        QTimer::singleShot(firstChecks, &controller, [&] { printOnce(true); });
    });
    QObject::connect(&controller, &GatewayController::startFailed, [&](const QString &code, const QString &message) {
        printStartFailure(code, message, *loaded.config);
        QCoreApplication::exit(CouldNotStart);
    });
    QObject::connect(&controller, &GatewayController::stopped, [&] { QCoreApplication::exit(exitCode); });
    controller.start(loaded.config);
    const int result = QCoreApplication::exec();
    Log::instance().flush();
    return result;
}

} // namespace infermux
