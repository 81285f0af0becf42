// The ledger with many rows: writes them (three months, eight callers, six providers, twelve models), then asks what the
// app and the command ask, each question on a new connection. Prints a table.
//
//     bench-ledger FILE [ROWS]      an existing file is only asked
#include <gateway/Bookkeeper.h>
#include <ledger/Ledger.h>
#include <ledger/Reports.h>

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <random>
#include <thread>

using namespace infermux;
using namespace std::chrono_literals;

namespace {

using Clockwork = std::chrono::steady_clock;

double milliseconds(Clockwork::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

class Generator
{
public:
    ExchangeRecord next()
    {
        ExchangeRecord record;
        record.started = m_time;
        m_time += m_step;
        char id[32];
        std::snprintf(id, sizeof id, "req_%012llx%012llx", static_cast<unsigned long long>(record.started.time_since_epoch().count()),
                      static_cast<unsigned long long>(m_random() & 0xFFFFFFFFFFFFULL));
        record.id = id;
        const auto caller = m_random() % 8;
        const auto model = m_random() % 12;
        record.caller = "caller-" + std::to_string(caller);
        record.project = "project-" + std::to_string(caller % 3);
        record.requestedModel = record.sentModel = "model-" + std::to_string(model);
        record.provider = "provider-" + std::to_string(model % 6);
        record.group = model % 2 == 0 ? "fast" : "";
        record.strategy = "priority";
        record.status = m_random() % 50 == 0 ? 502 : 200;
        record.attempts = 1;
        record.usage.prompt = static_cast<std::int64_t>(m_random() % 20'000);
        record.usage.completion = static_cast<std::int64_t>(m_random() % 1'000);
        record.cost = Money::fromPico(record.usage.prompt * 2'500'000 + record.usage.completion * 10'000'000);
        record.baseline = record.cost;
        record.latency = Milliseconds{static_cast<std::int64_t>(m_random() % 5000)};
        return record;
    }
    void spread(std::int64_t rows, UtcTime until)
    {
        m_step = std::chrono::duration_cast<Milliseconds>(90 * 24h) / std::max<std::int64_t>(rows, 1);
        m_step = std::max(m_step, 1ms);
        m_time = until - m_step * rows;
    }

private:
    std::mt19937_64 m_random{1};
    UtcTime m_time;
    Milliseconds m_step{1};
};

void ask(const char *what, const std::string &path, const std::function<void(SqliteDatabase &)> &question)
{
    std::vector<double> times;
    for (int i = 0; i < 11; ++i) {
        const auto begin = Clockwork::now();
        auto ledger = SqliteDatabase::open(path, SqliteDatabase::Mode::ReadOnly);
        question(*ledger);
        times.push_back(milliseconds(Clockwork::now() - begin));
    }
    std::sort(times.begin(), times.end());
    std::printf("| %s | %.1f | %.1f |\n", what, times[times.size() / 2], times.back());
}

double cpuOfThread()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e6 + static_cast<double>(time.tv_nsec) / 1e3;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const std::string path = argc > 1 ? argv[1] : "ledger-bench.sqlite";
    const std::int64_t rows = argc > 2 ? std::stoll(argv[2]) : 10'000'000;
    const UtcTime now = Clock::system().utc();
    Generator generator;
    if (!QFile::exists(QString::fromStdString(path))) {
        auto writer = LedgerWriter::open(path);
        generator.spread(rows, now);
        const auto begin = Clockwork::now();
        constexpr std::int64_t batch = 5000;
        for (std::int64_t written = 0; written < rows; written += batch) {
            std::vector<ExchangeRecord> records;
            for (std::int64_t i = 0; i < batch; ++i)
                records.push_back(generator.next());
            if (const auto failed = writer->write(records)) {
                std::fprintf(stderr, "%s\n", failed->message.c_str());
                return 1;
            }
        }
        std::printf("%lld rows written, %.0f a second, the generator included\n\n", static_cast<long long>(rows),
                    static_cast<double>(rows) / milliseconds(Clockwork::now() - begin) * 1000);
    }

    const TimeRange month = *monthRange(monthOf(now));
    const UtcTime hourEnd = now - now.time_since_epoch() % Milliseconds{1h} + 1h;
    std::printf("| question | ms, median of 11 | at most |\n| --- | --- | --- |\n");
    ask("month by caller", path, [&](SqliteDatabase &ledger) { (void)reportRows(ledger, {month, {Dimension::Caller}, {}, {}}); });
    ask("last month by caller", path, [&](SqliteDatabase &ledger) {
        (void)reportRows(ledger, {*monthRange(monthOf(month.from - 1ms)), {Dimension::Caller}, {}, {}});
    });
    ask("time series, 30 days by the hour and provider", path, [&](SqliteDatabase &ledger) {
        (void)reportRows(ledger, {{hourEnd - 30 * 24h, hourEnd}, {Dimension::Provider}, TimeStep{1h}, {}});
    });
    ask("time series, 30 days by the day and model", path, [&](SqliteDatabase &ledger) {
        const UtcTime dayEnd = now - now.time_since_epoch() % Milliseconds{24h} + 24h;
        (void)reportRows(ledger, {{dayEnd - 30 * 24h, dayEnd}, {Dimension::Model}, TimeStep{24h}, {}});
    });
    ask("time series, 24 hours by the minute", path, [&](SqliteDatabase &ledger) {
        const UtcTime minuteEnd = now - now.time_since_epoch() % Milliseconds{1min} + 1min;
        (void)reportRows(ledger, {{minuteEnd - 24h, minuteEnd}, {Dimension::Provider}, TimeStep{1min}, {}});
    });
    ask("one caller's last hundred", path, [&](SqliteDatabase &ledger) {
        RequestFilter filter;
        filter.caller = "caller-3";
        (void)requests(ledger, filter, [](const ExchangeRecord &) { return true; });
    });
    ask("the last hundred", path, [&](SqliteDatabase &ledger) { (void)requests(ledger, {}, [](const ExchangeRecord &) { return true; }); });

    {
        const auto begin = Clockwork::now();
        Ledger ledger({path, 24h * 400, {}});
        const bool open = ledger.waitUntilOpen(60s).has_value();
        std::printf("| start-up: opened, and what was spent is known%s | %.1f | |\n", open ? "" : " (FAILED)", milliseconds(Clockwork::now() - begin));
    }

    // Through the ledger itself, as the gateway does, while a reader asks all the time.
    Ledger ledger({path, 24h * 400, {}});
    (void)ledger.waitUntilOpen(60s);
    std::atomic<bool> going = true;
    std::thread reader([&] {
        auto connection = SqliteDatabase::open(path, SqliteDatabase::Mode::ReadOnly);
        while (going)
            (void)reportRows(*connection, {month, {Dimension::Caller}, {}, {}});
    });
    constexpr int appended = 200'000;
    generator.spread(appended, now);
    std::vector<ExchangeRecord> records;
    for (int i = 0; i < appended; ++i) {
        records.push_back(generator.next());
        records.back().id += std::to_string(Clockwork::now().time_since_epoch().count());
    }
    const auto begin = Clockwork::now();
    const double cpu = cpuOfThread();
    for (ExchangeRecord &record : records)
        ledger.append(std::move(record));
    const double perRow = (cpuOfThread() - cpu) / appended;
    while (ledger.status().waiting > 0)
        (void)ledger.waitUntilWritten(60s);
    const double seconds = milliseconds(Clockwork::now() - begin) / 1000;
    going = false;
    reader.join();
    std::printf("\n%d rows appended beside a reader: %.0f a second; %.1f µs CPU of the appending thread each\n", appended,
                appended / seconds, perRow);
}
