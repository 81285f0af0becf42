#pragma once

#include <base/Result.h>

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace infermux {

/// Set from any thread; what runs under it ends soon with the error `cancelled`.
using CancelToken = std::shared_ptr<std::atomic<bool>>;
inline CancelToken makeCancelToken()
{
    return std::make_shared<std::atomic<bool>>(false);
}

/// A prepared statement. Parameters and columns count from 0. Text is UTF-8. One thread at a time.
class SqliteStatement
{
public:
    explicit SqliteStatement(sqlite3_stmt *statement)
        : m_statement(statement)
    {
    }

    SqliteStatement &bind(int parameter, std::int64_t value);
    SqliteStatement &bind(int parameter, std::string_view value); ///< must live until the step
    SqliteStatement &bindNull(int parameter);
    SqliteStatement &bind(int parameter, const std::optional<std::int64_t> &value);

    /// True: there is a row; false: done. After an error the statement is reset.
    Result<bool> step();
    /// Steps through the rows that are left; `visit` may end that by giving false.
    template<typename Visit>
    std::optional<Error> eachRow(Visit visit)
    {
        while (true) {
            const auto row = step();
            if (!row.ok())
                return row.error();
            if (!*row || !visit())
                return std::nullopt;
        }
    }
    /// Runs to the end and resets.
    std::optional<Error> run();
    void reset();

    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    std::string text(int column) const;

private:
    struct Finalizer
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
};

/// A connection to an SQLite file. Error codes: `busy` (locked by others), `full` (no room on the disk), `damaged` (not a
/// database, or broken), `read_only`, `cancelled`, `io`, and `sqlite` for everything else. One thread at a time.
class SqliteDatabase
{
public:
    enum class Mode { ReadOnly, ReadWrite };

    static Result<SqliteDatabase> open(const std::string &path, Mode mode);

    std::optional<Error> run(const std::string &sql);
    Result<SqliteStatement> prepare(std::string_view sql);
    /// The single number that `sql` gives; nothing where it gives no row.
    Result<std::optional<std::int64_t>> number(std::string_view sql);
    /// How many rows the last statement changed.
    int changes() const;
    /// What runs from now on ends when the token is set; null: nothing can end it.
    void cancelBy(CancelToken token);

private:
    explicit SqliteDatabase(sqlite3 *database)
        : m_database(database)
    {
    }
    struct Closer
    {
        void operator()(sqlite3 *database) const;
    };
    std::unique_ptr<sqlite3, Closer> m_database;
    CancelToken m_cancel;
};

} // namespace infermux
