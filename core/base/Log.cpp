#include "Log.h"

#include "Clock.h"
#include "Text.h"

#include <algorithm>
#include <cstdio>
#include <utility>

namespace infermux {

namespace {

constexpr std::size_t maxQueued = 65'536;
constexpr std::uint32_t jsonBit = 0x10;
constexpr std::uint32_t timestampBit = 0x20;

std::string_view levelName(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return "debug";
    case LogLevel::Info:
        return "info";
    case LogLevel::Warn:
        return "warn";
    case LogLevel::Error:
        break;
    }
    return "error";
}

std::string jsonLine(LogLevel level, bool timestamps, std::string_view message, std::initializer_list<LogField> fields)
{
    std::string line = "{";
    if (timestamps)
        line += "\"time\":\"" + isoTime(Clock::system().utc()) + "\",";
    line += "\"level\":\"";
    line += levelName(level);
    line += "\",\"message\":\"";
    appendJsonEscaped(line, message);
    line += '"';
    for (const LogField &field : fields) {
        line += ",\"";
        line += field.name;
        line += field.quoted ? "\":\"" : "\":";
        appendJsonEscaped(line, field.value);
        if (field.quoted)
            line += '"';
    }
    return line += "}\n";
}

void appendTextValue(std::string &line, std::string_view value)
{
    const bool plain = !value.empty() && std::none_of(value.begin(), value.end(), [](char c) {
        return c == ' ' || c == '"' || c == '=' || c == '\\' || static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
    });
    if (plain)
        line += value;
    else
        line += jsonQuoted(value);
}

std::string textLine(LogLevel level, bool timestamps, std::string_view message, std::initializer_list<LogField> fields)
{
    std::string line;
    if (timestamps)
        line += isoTime(Clock::system().utc()) + ' ';
    std::string name(levelName(level));
    name.resize(6, ' ');
    line += name;
    // A message can quote what a stranger sent: it must not be able to start a line of its own.
    for (const char c : message)
        line += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    for (const LogField &field : fields) {
        if (field.value.empty())
            continue;
        line += ' ';
        line += field.name;
        line += '=';
        appendTextValue(line, field.value);
    }
    return line += '\n';
}

} // namespace

Log &Log::instance()
{
    static Log log;
    return log;
}

Log::Log()
    : m_settings(static_cast<std::uint32_t>(LogLevel::Info) | timestampBit)
    , m_thread([this] { run(); })
{
}

Log::~Log()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void Log::configure(LogLevel level, LogFormat format, bool timestamps)
{
    m_settings.store(static_cast<std::uint32_t>(level) | (format == LogFormat::Json ? jsonBit : 0U)
                     | (timestamps ? timestampBit : 0U));
}

bool Log::writes(LogLevel level) const
{
    const auto settings = m_settings.load(std::memory_order_relaxed);
    return static_cast<std::uint32_t>(level) >= (settings & 0xFU);
}

void Log::write(LogLevel level, std::string_view message, std::initializer_list<LogField> fields)
{
    if (!writes(level))
        return;
    const auto settings = m_settings.load(std::memory_order_relaxed);
    const bool timestamps = (settings & timestampBit) != 0;
    std::string line = (settings & jsonBit) != 0 ? jsonLine(level, timestamps, message, fields)
                                                 : textLine(level, timestamps, message, fields);
    bool wake = false;
    {
        const std::lock_guard lock(m_mutex);
        if (m_lines.size() >= maxQueued) {
            ++m_dropped;
            return;
        }
        wake = m_lines.empty() && !m_writing;
        m_lines.emplace_back(level, std::move(line));
    }
    if (wake)
        m_wake.notify_one();
}

void Log::flush()
{
    std::unique_lock lock(m_mutex);
    m_drained.wait(lock, [this] { return m_lines.empty() && !m_writing; });
}

void Log::keep(std::size_t most)
{
    const std::lock_guard lock(m_mutex);
    m_mostKept = most;
    while (m_kept.size() > most)
        m_kept.pop_front();
}

std::vector<KeptLogLine> Log::keptAfter(std::uint64_t number)
{
    const std::lock_guard lock(m_mutex);
    std::vector<KeptLogLine> lines;
    for (auto line = m_kept.rbegin(); line != m_kept.rend() && line->number > number; ++line)
        lines.push_back(*line);
    std::reverse(lines.begin(), lines.end());
    return lines;
}

/// With the lock held.
void Log::keepOf(const std::vector<std::pair<LogLevel, std::string>> &batch)
{
    const std::size_t skipped = batch.size() > m_mostKept ? batch.size() - m_mostKept : 0;
    m_written += skipped;
    for (std::size_t i = skipped; i < batch.size(); ++i) {
        const std::string &line = batch[i].second;
        m_kept.push_back({++m_written, batch[i].first, line.substr(0, line.size() - 1)});
        if (m_kept.size() > m_mostKept)
            m_kept.pop_front();
    }
}

void Log::run()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this] { return !m_lines.empty() || m_stop; });
        if (m_lines.empty())
            return;
        std::vector<std::pair<LogLevel, std::string>> batch;
        batch.swap(m_lines);
        keepOf(batch);
        const auto dropped = std::exchange(m_dropped, 0U);
        m_writing = true;
        lock.unlock();
        std::string text;
        for (const auto &[level, line] : batch)
            text += line;
        if (dropped > 0)
            text += "warn  " + std::to_string(dropped) + " log lines dropped: standard error is too slow\n";
        std::fwrite(text.data(), 1, text.size(), stderr);
        std::fflush(stderr);
        lock.lock();
        m_writing = false;
        m_drained.notify_all();
    }
}

void logDebug(std::string_view message, std::initializer_list<LogField> fields)
{
    Log::instance().write(LogLevel::Debug, message, fields);
}
void logInfo(std::string_view message, std::initializer_list<LogField> fields)
{
    Log::instance().write(LogLevel::Info, message, fields);
}
void logWarn(std::string_view message, std::initializer_list<LogField> fields)
{
    Log::instance().write(LogLevel::Warn, message, fields);
}
void logError(std::string_view message, std::initializer_list<LogField> fields)
{
    Log::instance().write(LogLevel::Error, message, fields);
}

} // namespace infermux
