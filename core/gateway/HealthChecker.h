#pragma once

#include "LiveConfig.h"

#include <base/Clock.h>
#include <http/HttpClient.h>

#include <QTimer>

#include <functional>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace infermux {

/// Asks each provider from time to time whether it is up (routing.md, "Health checks"), and writes what it found into
/// the provider's state. Never two checks of one provider at once; a provider that stays down is asked less and less
/// often, but again within a tenth of the time that it has been down, and at least every five minutes. Belongs to the
/// gateway's thread.
class HealthChecker
{
public:
    using ChangeHandler = std::function<void(const std::string &provider, const ProviderHealth &health)>;

    /// `onChange` hears when a provider goes down or comes back. `home` lives in the gateway's thread, or will.
    HealthChecker(const Clock &clock, std::uint64_t seed, ChangeHandler onChange, QObject *home);
    ~HealthChecker();
    HealthChecker(const HealthChecker &) = delete;
    HealthChecker &operator=(const HealthChecker &) = delete;

    /// Checks the providers of this configuration from now on; those that stay as they are keep their times.
    void watch(HttpClient &client, LiveConfigPtr live);
    /// Ends the checks that are under way.
    void stop();

private:
    class Check;
    void tick();
    Milliseconds delayAfter(const Check &check, SteadyTime now);

    const Clock &m_clock;
    std::mt19937_64 m_random;
    ChangeHandler m_onChange;
    QTimer m_timer;
    HttpClient *m_client = nullptr;
    LiveConfigPtr m_live;
    std::vector<std::unique_ptr<Check>> m_checks;
};

/// Whether a provider is asked at all: the embedded one is always there.
bool isHealthChecked(const ProviderConfig &provider);

} // namespace infermux
