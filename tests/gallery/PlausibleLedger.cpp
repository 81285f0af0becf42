#include "PlausibleLedger.h"

#include <ledger/LedgerWriter.h>
#include <pricing/PriceList.h>

#include <array>
#include <cmath>
#include <random>
#include <vector>

namespace infermux {

namespace {

using namespace std::chrono_literals;

struct Offer
{
    const char *provider;
    const char *model;
    double weight;
};

constexpr std::array<Offer, 12> offers{{{"openai", "gpt-4o", 6},
                                        {"openai", "gpt-4o-mini", 14},
                                        {"openai", "gpt-4.1", 4},
                                        {"anthropic", "claude-sonnet-4-5", 12},
                                        {"anthropic", "claude-opus-4-5", 3},
                                        {"anthropic", "claude-haiku-4-5", 8},
                                        {"groq", "llama-3.3-70b-versatile", 6},
                                        {"groq", "llama-3.1-8b-instant", 7},
                                        {"mistral", "mistral-large-latest", 2},
                                        {"mistral", "codestral-latest", 3},
                                        {"deepseek", "deepseek-chat", 4},
                                        {"ollama", "qwen2.5-coder:7b", 5}}};

struct Caller
{
    const char *name;
    const char *project;
    double perHour; ///< at the height of a working day
    bool sleeps;
};

constexpr std::array<Caller, 8> callers{{{"claude-cli", "gateway", 26, true},
                                         {"cursor", "gateway", 34, true},
                                         {"aider", "docs", 9, true},
                                         {"batch-pipeline", "nightly", 14, false},
                                         {"notebook", "research", 8, true},
                                         {"free-tier-user", "", 5, false},
                                         {"ci-review", "gateway", 7, false},
                                         {"slack-bot", "support", 6, true}}};

/// How busy an hour is: 0 to 1, by the time of day and of the week.
double activity(UtcTime hour, bool sleeps)
{
    if (!sleeps)
        return 0.5;
    const auto day = std::chrono::floor<std::chrono::days>(hour);
    const std::chrono::weekday weekday{day};
    const auto hours = static_cast<double>(std::chrono::duration_cast<std::chrono::hours>(hour - day).count());
    const double daily = std::max(0.02, std::sin((hours - 6) / 14 * 3.14159));
    return daily * (weekday.c_encoding() == 0 || weekday.c_encoding() == 6 ? 0.15 : 1.0);
}

class Writer
{
public:
    Writer(LedgerWriter writer, UtcTime now)
        : m_writer(std::move(writer))
        , m_now(now)
    {
    }

    std::optional<Error> write()
    {
        std::vector<double> weights;
        for (const Offer &offer : offers)
            weights.push_back(offer.weight);
        m_offers = std::discrete_distribution<std::size_t>(weights.begin(), weights.end());
        const UtcTime last = std::chrono::floor<std::chrono::hours>(m_now);
        for (UtcTime hour = last - 24h * 91; hour <= last; hour += 1h) {
            for (const Caller &caller : callers) {
                std::poisson_distribution<int> count(caller.perHour * activity(hour, caller.sleeps) * growth(hour));
                const int requests = count(m_random) + runaway(caller, hour);
                for (int i = 0; i < requests; ++i)
                    add(caller, hour);
            }
            if (auto failed = m_writer.write(m_batch))
                return failed;
            m_batch.clear();
        }
        return std::nullopt;
    }

private:
    double growth(UtcTime hour) const { return 1.0 - 0.5 * static_cast<double>((m_now - hour) / 24h) / 91; }
    /// One night an agent went round in circles.
    int runaway(const Caller &caller, UtcTime hour) const
    {
        const auto before = m_now - hour;
        return caller.name == std::string_view("claude-cli") && before > 15h && before < 18h ? 160 : 0;
    }
    bool isOutage(const std::string &provider, UtcTime time) const
    {
        const auto before = m_now - time;
        return provider == "openai" && before > 24h * 9 && before < 24h * 9 + 3h;
    }
    double uniform(double from, double to) { return std::uniform_real_distribution(from, to)(m_random); }

    void add(const Caller &caller, UtcTime hour)
    {
        ExchangeRecord record;
        record.started = hour + Milliseconds{static_cast<std::int64_t>(uniform(0, 3'599'999))};
        if (record.started > m_now)
            return;
        const Offer &offer = offers[m_offers(m_random)];
        record.id =
            "req_" + std::to_string(record.started.time_since_epoch().count()) + "_" + std::to_string(++m_count);
        record.caller = caller.name;
        record.project = caller.project;
        record.requestedModel = uniform(0, 1) < 0.15 ? "fast" : offer.model;
        record.sentModel = offer.model;
        record.provider = offer.provider;
        record.group = record.requestedModel == "fast" ? "fast" : "";
        record.strategy = record.group.empty() ? "round_robin" : "cost_weighted";
        record.attempts = 1;
        record.streamed = uniform(0, 1) < 0.7;
        if (isOutage(record.provider, record.started)) {
            record.provider = "anthropic";
            record.sentModel = "claude-haiku-4-5";
            record.attempts = 2;
        }
        record.status = uniform(0, 1) < 0.006 ? 502 : 200;
        record.errorCode = record.status == 200 ? "" : "upstream_error";
        record.latency = Milliseconds{static_cast<std::int64_t>(std::exp(uniform(6.0, 9.2)))};
        if (record.status == 200) {
            record.firstToken =
                std::min(record.latency, Milliseconds{static_cast<std::int64_t>(std::exp(uniform(4.6, 7.0)))});
            record.usage.prompt = static_cast<std::int64_t>(std::exp(uniform(5.5, 10.3)));
            record.usage.cachedPrompt = uniform(0, 1) < 0.4 ? record.usage.prompt * 6 / 10 : 0;
            record.usage.completion = static_cast<std::int64_t>(std::exp(uniform(3.5, 7.6)));
        }
        price(record);
        m_batch.push_back(std::move(record));
    }
    void price(ExchangeRecord &record) const
    {
        ProviderConfig provider;
        provider.name = record.provider;
        provider.type = record.provider == "ollama" ? ProviderType::Ollama : ProviderType::OpenAi;
        provider.pricedAs = record.provider == "ollama" ? "" : record.provider;
        const auto prices = PriceList::builtIn();
        if (const TokenPrice *found = prices->find(provider, record.sentModel)) {
            record.cost = costOf(record.usage, *found);
            record.baseline = *record.cost + (record.group.empty() ? Money() : *record.cost * 2);
        }
    }

    LedgerWriter m_writer;
    UtcTime m_now;
    std::mt19937 m_random{20260301};
    std::discrete_distribution<std::size_t> m_offers;
    std::vector<ExchangeRecord> m_batch;
    int m_count = 0;
};

} // namespace

std::optional<Error> writePlausibleLedger(const std::string &path, UtcTime now)
{
    auto writer = LedgerWriter::open(path);
    if (!writer.ok())
        return writer.error();
    return Writer(std::move(writer).value(), now).write();
}

} // namespace infermux
