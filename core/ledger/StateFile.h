#pragma once

#include <base/Clock.h>
#include <base/Money.h>
#include <base/TaskThread.h>

#include <map>
#include <optional>
#include <string>

namespace infermux {

/// The JSON mirror of a month's spend, for other programs (money.md, "Budgets"):
/// {"period":"2026-03","callers":{"NAME":{"spent_usd":1.5,"limit_usd":10}}}
struct MonthState
{
    struct OfCaller
    {
        Money spent;
        std::optional<Money> limit;

        bool operator==(const OfCaller &) const = default;
    };

    std::string period;
    std::map<std::string, OfCaller> callers;

    std::string toJson() const;
    /// Nothing: there is no such file, or something else in it.
    static std::optional<MonthState> read(const std::string &path);

    bool operator==(const MonthState &) const = default;
};

/// Rewrites the file atomically on a thread of its own, at most once a second and when it is destroyed. `set` belongs to
/// one thread.
class StateFile
{
public:
    explicit StateFile(std::string path)
        : m_path(std::move(path))
    {
    }
    ~StateFile();
    StateFile(const StateFile &) = delete;
    StateFile &operator=(const StateFile &) = delete;

    const std::string &path() const { return m_path; }
    bool isDue(SteadyTime now) const;
    void set(MonthState state, SteadyTime now);

private:
    const std::string m_path;
    MonthState m_written;
    SteadyTime m_writtenAt;
    TaskThread m_thread;
};

} // namespace infermux
