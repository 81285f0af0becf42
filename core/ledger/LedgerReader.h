#pragma once

#include "Sqlite.h"

#include <base/TaskThread.h>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace infermux {

/// Asks a ledger on a thread of its own, one question after the other, over a read-only connection. `ask` from any thread.
class LedgerReader
{
public:
    explicit LedgerReader(std::string path)
        : m_path(std::move(path))
    {
    }

    /// `question` runs in the reader's thread and says what came of it through a Mailbox. It gets no connection but an
    /// error where the file can't be opened. Once `token` is set, what it asks of SQLite ends with `cancelled`.
    using Question = std::function<void(Result<SqliteDatabase *> ledger)>;
    void ask(CancelToken token, Question question);

private:
    Result<SqliteDatabase *> connection();

    const std::string m_path;
    // Of the thread:
    std::optional<SqliteDatabase> m_database;
    std::pair<std::uint64_t, std::uint64_t> m_file; // which one is open: a damaged one is replaced under the same name
    TaskThread m_thread; // last: its tasks use the others
};

} // namespace infermux
