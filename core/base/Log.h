#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <initializer_list>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

namespace infermux {

enum class LogLevel { Debug, Info, Warn, Error };
enum class LogFormat { Text, Json };

/// One name and value of a log line. `quoted` false writes the value bare in JSON (numbers).
struct LogField
{
    std::string_view name;
    std::string value;
    bool quoted = true;

    static LogField number(std::string_view name, std::int64_t value) { return {name, std::to_string(value), false}; }
};

/// A line of the log that is kept for a person to read.
struct KeptLogLine
{
    std::uint64_t number = 0; ///< counted from 1
    LogLevel level = LogLevel::Info;
    std::string text; ///< without its line break

    bool operator==(const KeptLogLine &) const = default;
};

/// The program's log. Any thread may write; lines are put together by the writer and handed to standard error by a
/// thread of the log's own, so that a slow terminal or a full pipe never holds a request up: beyond 64 K queued lines
/// new ones are dropped and counted, and the count is logged.
class Log
{
public:
    static Log &instance();
    ~Log();
    Log(const Log &) = delete;
    Log &operator=(const Log &) = delete;

    void configure(LogLevel level, LogFormat format, bool timestamps);
    bool writes(LogLevel level) const;
    void write(LogLevel level, std::string_view message, std::initializer_list<LogField> fields = {});
    /// Waits until all that was written so far is out.
    void flush();
    /// From now on the newest `most` lines are kept, to be read with `keptAfter`; 0, the default: none.
    void keep(std::size_t most);
    /// Those that are kept of the lines behind that number, the oldest first.
    std::vector<KeptLogLine> keptAfter(std::uint64_t number);

private:
    Log();
    void run();
    void keepOf(const std::vector<std::pair<LogLevel, std::string>> &batch);

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_drained;
    std::vector<std::pair<LogLevel, std::string>> m_lines;
    std::deque<KeptLogLine> m_kept;
    std::uint64_t m_written = 0; // lines, ever
    std::size_t m_mostKept = 0;
    std::uint64_t m_dropped = 0;
    bool m_writing = false;
    bool m_stop = false;
    std::atomic<std::uint32_t> m_settings; // level, format and timestamps in one word, read without the lock
    std::thread m_thread;
};

void logDebug(std::string_view message, std::initializer_list<LogField> fields = {});
void logInfo(std::string_view message, std::initializer_list<LogField> fields = {});
void logWarn(std::string_view message, std::initializer_list<LogField> fields = {});
void logError(std::string_view message, std::initializer_list<LogField> fields = {});

} // namespace infermux
