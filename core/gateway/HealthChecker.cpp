#include "HealthChecker.h"

#include "ProviderRequest.h"

#include <algorithm>

namespace infermux {

namespace {

using namespace std::chrono_literals;

constexpr Milliseconds longestPause = 5min;
constexpr Milliseconds firstStagger = 20ms;
constexpr std::size_t maxAnswer = 4U << 20U;

} // namespace

bool isHealthChecked(const ProviderConfig &provider)
{
    return provider.type != ProviderType::Demo && !provider.healthCheck.disabled;
}

/// The checks of one provider, one after the other.
class HealthChecker::Check : public TransferSink
{
public:
    Check(HealthChecker &checker, ProviderConfig provider, std::shared_ptr<ProviderState> state, SteadyTime first)
        : m_checker(checker)
        , m_provider(std::move(provider))
        , m_state(std::move(state))
        , m_nextAt(first)
    {
    }

    const ProviderConfig &provider() const { return m_provider; }
    const std::shared_ptr<ProviderState> &state() const { return m_state; }
    std::optional<SteadyTime> downSince() const { return m_downSince; }
    /// When it wants to be looked at.
    SteadyTime dueAt() const { return m_transfer ? m_deadline : m_nextAt; }

    void look(SteadyTime now)
    {
        if (now < dueAt())
            return;
        if (m_transfer)
            finish("no answer within " + std::to_string(m_provider.healthCheck.timeout.count()) + " ms");
        else
            begin(now);
    }

    void onAnswerHead(int status, HttpHeaders) override { m_status = status; }
    void onAnswerBody(std::string_view bytes) override
    {
        m_received += bytes.size();
        if (m_received > maxAnswer)
            finish("an endless answer");
    }
    void onAnswerEnd(const std::optional<TransferError> &error) override
    {
        // Without a key of ours it is the callers' keys that count: a refusal shows that someone is there.
        const bool refusedNoKey = (m_status == 401 || m_status == 403) && !m_provider.hasOwnKey;
        const bool isGood = (m_status >= 200 && m_status < 300) || refusedNoKey;
        finish(error ? error->message : isGood ? std::string() : "answered " + std::to_string(m_status));
    }

private:
    void begin(SteadyTime now)
    {
        m_startedAt = now;
        m_deadline = now + m_provider.healthCheck.timeout;
        m_status = 0;
        m_received = 0;
        m_transfer = m_checker.m_client->send(healthRequest(m_provider), m_provider.healthCheck.timeout, *this);
    }
    void finish(std::string problem)
    {
        m_transfer.reset();
        const SteadyTime now = m_checker.m_clock.steady();
        const bool wasHealthy = m_state->health().isHealthy;
        ProviderHealth health{problem.empty(), m_checker.m_clock.utc(), std::move(problem)};
        if (health.isHealthy)
            m_downSince.reset();
        else if (!m_downSince)
            m_downSince = now;
        m_state->setHealth(health);
        const Milliseconds delay = m_checker.delayAfter(*this, now);
        m_nextAt = std::max(now + delay / 2, m_startedAt + delay); // one that takes long is not asked without a break
        if (wasHealthy != health.isHealthy)
            m_checker.m_onChange(m_provider.name, health);
        m_checker.m_timer.start(0ms); // looks again when the stack is unwound
    }

    HealthChecker &m_checker;
    ProviderConfig m_provider;
    std::shared_ptr<ProviderState> m_state;
    SteadyTime m_nextAt;
    SteadyTime m_startedAt{};
    SteadyTime m_deadline{};
    std::optional<SteadyTime> m_downSince;
    std::unique_ptr<Transfer> m_transfer;
    int m_status = 0;
    std::size_t m_received = 0;
};

HealthChecker::HealthChecker(const Clock &clock, std::uint64_t seed, ChangeHandler onChange, QObject *home)
    : m_clock(clock)
    , m_random(seed)
    , m_onChange(std::move(onChange))
    , m_timer(home)
{
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, home, [this] { tick(); });
}

HealthChecker::~HealthChecker() = default;

void HealthChecker::watch(HttpClient &client, LiveConfigPtr live)
{
    m_client = &client;
    m_live = std::move(live);
    const SteadyTime now = m_clock.steady();
    auto before = std::exchange(m_checks, {});
    Milliseconds stagger{0};
    for (std::size_t i = 0; i < m_live->states.size(); ++i) {
        const ProviderConfig &provider = m_live->config->providers[i];
        const auto same = std::find_if(before.begin(), before.end(), [&](const auto &check) {
            return check && check->provider() == provider && check->state() == m_live->states[i];
        });
        if (same != before.end()) {
            m_checks.push_back(std::move(*same));
        } else if (isHealthChecked(provider)) {
            m_checks.push_back(std::make_unique<Check>(*this, provider, m_live->states[i], now + stagger));
            stagger += std::min(firstStagger, provider.healthCheck.interval / 10);
        } else {
            m_live->states[i]->setHealth({});
        }
    }
    tick();
}

void HealthChecker::stop()
{
    m_timer.stop();
    m_checks.clear();
    m_live.reset();
    m_client = nullptr;
}

void HealthChecker::tick()
{
    const SteadyTime now = m_clock.steady();
    SteadyTime next = SteadyTime::max();
    for (const auto &check : m_checks) {
        check->look(now);
        next = std::min(next, check->dueAt());
    }
    if (next != SteadyTime::max())
        m_timer.start(std::chrono::ceil<Milliseconds>(std::max(next - now, SteadyTime::duration{0})));
}

/// A little less than the interval each time, so that providers asked together drift apart.
Milliseconds HealthChecker::delayAfter(const Check &check, SteadyTime now)
{
    const Milliseconds interval = check.provider().healthCheck.interval;
    Milliseconds delay = interval;
    if (const auto since = check.downSince()) {
        const auto down = std::chrono::duration_cast<Milliseconds>(now - *since);
        delay = std::clamp(down / 10, interval, std::max(interval, longestPause));
    }
    const double part = std::uniform_real_distribution(0.85, 1.0)(m_random);
    return Milliseconds{static_cast<std::int64_t>(static_cast<double>(delay.count()) * part)};
}

} // namespace infermux
