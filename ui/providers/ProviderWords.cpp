#include "ProviderWords.h"

#include "controls/Figures.h"

#include <QCoreApplication>

namespace infermux {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProviderWords)
};

} // namespace

QString providerState(const ProviderSnapshot &provider)
{
    if (!provider.health.isHealthy)
        return Words::tr("down");
    if (provider.circuit == CircuitState::Open) {
        const auto rest =
            provider.circuitRecoversAt ? *provider.circuitRecoversAt - Clock::system().utc() : Milliseconds{0};
        const auto seconds = std::max<std::int64_t>(0, std::chrono::ceil<std::chrono::seconds>(rest).count());
        return Words::tr("circuit open, %1 s").arg(seconds);
    }
    if (provider.circuit == CircuitState::HalfOpen)
        return Words::tr("circuit half-open");
    if (provider.requestsLeft == 0 || provider.tokensLeft == 0)
        return Words::tr("at its limit");
    if (provider.p95LatencyMs > 0)
        return Words::tr("p95 %1").arg(durationText(Milliseconds{static_cast<std::int64_t>(provider.p95LatencyMs)}));
    return Words::tr("idle");
}

QColor Theme::*providerColor(const ProviderSnapshot &provider)
{
    if (!provider.health.isHealthy || provider.circuit == CircuitState::Open)
        return &Theme::bad;
    const bool isHeldBack =
        provider.circuit == CircuitState::HalfOpen || provider.requestsLeft == 0 || provider.tokensLeft == 0;
    return isHeldBack ? &Theme::warn : &Theme::ok;
}

} // namespace infermux
