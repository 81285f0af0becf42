#pragma once

#include <budget/BudgetKeeper.h>
#include <ledger/ExchangeRecord.h>

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>
#include <string>
#include <thread>

namespace infermux {

struct TokenTraceStatus
{
    bool isOn = false;
    std::int64_t sent = 0;
    std::int64_t waiting = 0;
    std::int64_t dropped = 0; ///< the queue was full, or the server will not have it
    std::string problem;      ///< why the last try failed; empty: it did not

    bool operator==(const TokenTraceStatus &) const = default;
};

/// Sends a span for each request to a tokentrace server (wire/mist.md) from a thread of its own: a bounded queue, tried
/// again with growing pauses. `send` never waits. Any thread.
class TokenTrace
{
public:
    static constexpr std::size_t maxWaiting = 10'000;

    explicit TokenTrace(std::string url);
    /// Tries once more to send what waits, for two seconds at most.
    ~TokenTrace();
    TokenTrace(const TokenTrace &) = delete;
    TokenTrace &operator=(const TokenTrace &) = delete;

    void send(ExchangeRecord record);
    void send(BudgetAlert alert);
    TokenTraceStatus status() const;
    const std::string &url() const { return m_url; }

private:
    using Payload = std::function<std::string()>; // made by the thread
    enum class Outcome { Sent, Refused, Failed };
    void add(Payload payload);
    void work();
    bool isOver() const { return m_ending && std::chrono::steady_clock::now() >= m_endBy; }
    Outcome post(void *curl, const std::string &body, std::string &problem) const;

    const std::string m_url;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Payload> m_waiting;
    TokenTraceStatus m_status;
    std::atomic<bool> m_ending = false;
    SteadyTime m_endBy;   // written before m_ending
    std::thread m_thread; // last: it uses all of the others
};

/// The payload of a `trace.span`.
std::string spanPayload(const ExchangeRecord &record);
std::string spanPayload(const BudgetAlert &alert, UtcTime now);

} // namespace infermux
