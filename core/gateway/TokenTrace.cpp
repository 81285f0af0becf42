#include "TokenTrace.h"

#include <base/Ids.h>
#include <wire/JsonWriter.h>
#include <wire/Mist.h>

#include <curl/curl.h>

#include <algorithm>
#include <memory>

namespace infermux {

namespace {

using namespace std::chrono_literals;

constexpr auto firstPause = 500ms;
constexpr auto longestPause = 60s;
constexpr long timeoutMilliseconds = 10'000;
constexpr auto longestEnding = 2s;
constexpr std::int64_t nanosecondsPerMillisecond = 1'000'000;

std::size_t discard(char *, std::size_t size, std::size_t count, void *)
{
    return size * count;
}

} // namespace

std::string spanPayload(const ExchangeRecord &record)
{
    const std::int64_t start = record.started.time_since_epoch().count() * nanosecondsPerMillisecond;
    JsonWriter json;
    json.beginObject()
        .field("trace_id", record.trace.traceId.empty() ? randomHex(16) : record.trace.traceId)
        .field("span_id", record.trace.spanId.empty() ? randomHex(8) : record.trace.spanId);
    if (!record.trace.parentId.empty())
        json.field("parent_id", record.trace.parentId);
    json.field("operation", "infermux.infer")
        .field("start_ns", start)
        .field("end_ns", start + record.latency.count() * nanosecondsPerMillisecond)
        .field("status", record.errorCode.empty() ? "ok" : "error")
        .key("attrs")
        .beginObject()
        .field("provider", record.provider)
        .field("model", record.sentModel.empty() ? record.requestedModel : record.sentModel)
        .field("tokens_in", record.usage.prompt)
        .field("tokens_out", record.usage.completion)
        .field("cost_usd", record.cost.value_or(Money()))
        .field("latency_ms", std::int64_t{record.latency.count()})
        .field("finish_reason", record.finishReason)
        .field("caller", record.caller)
        .field("project", record.project)
        .field("env", record.environment)
        .field("route_group", record.group)
        .field("strategy", record.strategy)
        .field("error", record.errorCode)
        .endObject()
        .endObject();
    return json.take();
}

std::string spanPayload(const BudgetAlert &alert, UtcTime now)
{
    const std::int64_t at = now.time_since_epoch().count() * nanosecondsPerMillisecond;
    JsonWriter json;
    json.beginObject()
        .field("trace_id", randomHex(16))
        .field("span_id", randomHex(8))
        .field("operation", "infermux.budget_alert")
        .field("start_ns", at)
        .field("end_ns", at)
        .field("status", "ok")
        .key("attrs")
        .beginObject()
        .field("caller", alert.caller)
        .field("period", alert.periodLabel)
        .field("fraction", fractionOf(Money::fromDollars(1), alert.fraction))
        .field("spent_usd", alert.spent)
        .field("limit_usd", alert.limit)
        .endObject()
        .endObject();
    return json.take();
}

TokenTrace::TokenTrace(std::string url)
    : m_url(std::move(url))
{
    m_status.isOn = true;
    m_thread = std::thread([this] { work(); });
}

TokenTrace::~TokenTrace()
{
    {
        const std::lock_guard lock(m_mutex);
        m_endBy = std::chrono::steady_clock::now() + longestEnding;
        m_ending = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void TokenTrace::send(ExchangeRecord record)
{
    add([record = std::move(record)] { return spanPayload(record); });
}

void TokenTrace::send(BudgetAlert alert)
{
    add([alert = std::move(alert), now = Clock::system().utc()] { return spanPayload(alert, now); });
}

void TokenTrace::add(Payload payload)
{
    bool wake = false;
    {
        const std::lock_guard lock(m_mutex);
        if (m_waiting.size() >= maxWaiting) {
            ++m_status.dropped;
            return;
        }
        wake = m_waiting.empty();
        m_waiting.push_back(std::move(payload));
    }
    if (wake)
        m_wake.notify_one();
}

TokenTraceStatus TokenTrace::status() const
{
    const std::lock_guard lock(m_mutex);
    TokenTraceStatus status = m_status;
    status.waiting = static_cast<std::int64_t>(m_waiting.size());
    return status;
}

void TokenTrace::work()
{
    const std::unique_ptr<CURL, void (*)(CURL *)> curl(curl_easy_init(), curl_easy_cleanup);
    Milliseconds pause = firstPause;
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this] { return m_ending.load() || !m_waiting.empty(); });
        if (m_waiting.empty() || isOver())
            return;
        const Payload payload = m_waiting.front();
        lock.unlock();
        std::string problem;
        const Outcome outcome = post(curl.get(), writeMist("trace.span", payload(), Clock::system().utc()), problem);
        lock.lock();
        m_status.problem = problem;
        if (outcome == Outcome::Failed) {
            if (m_ending)
                return;
            m_wake.wait_for(lock, pause, [this] { return m_ending.load(); });
            pause = std::min<Milliseconds>(pause * 2, longestPause);
            continue;
        }
        ++(outcome == Outcome::Sent ? m_status.sent : m_status.dropped);
        m_waiting.pop_front();
        pause = firstPause;
    }
}

TokenTrace::Outcome TokenTrace::post(void *curl, const std::string &body, std::string &problem) const
{
    std::string address = m_url;
    while (address.ends_with('/'))
        address.pop_back();
    address += "/mist";
    curl_slist *headers = curl_slist_append(nullptr, "Content-Type: application/json");
    headers = curl_slist_append(headers, "Expect:");
    curl_easy_setopt(curl, CURLOPT_URL, address.c_str());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(body.size()));
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body.c_str());
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, timeoutMilliseconds);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, discard);
    // A server that takes its time does not hold up the end of the program.
    const auto progress = [](void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
        return static_cast<const TokenTrace *>(self)->isOver() ? 1 : 0;
    };
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION,
                     static_cast<int (*)(void *, curl_off_t, curl_off_t, curl_off_t, curl_off_t)>(progress));
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, const_cast<TokenTrace *>(this));
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    const CURLcode result = curl_easy_perform(curl);
    curl_slist_free_all(headers);
    long status = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    if (result != CURLE_OK) {
        problem = curl_easy_strerror(result);
        return Outcome::Failed;
    }
    if (status >= 200 && status < 300)
        return Outcome::Sent;
    problem = "the server answered " + std::to_string(status);
    const bool later = status == 429 || status == 408 || status >= 500;
    return later ? Outcome::Failed : Outcome::Refused;
}

} // namespace infermux
