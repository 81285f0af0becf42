#include "Sqlite.h"

#include <sqlite3.h>

namespace infermux {

namespace {

constexpr int busyMilliseconds = 2000;
constexpr int stepsBetweenChecks = 2000; // of SQLite's machine: well under a millisecond

std::string codeOf(int result)
{
    switch (result & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return "busy";
    case SQLITE_FULL:
        return "full";
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return "damaged";
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return "read_only";
    case SQLITE_INTERRUPT:
        return "cancelled";
    case SQLITE_IOERR:
        return "io";
    default:
        return "sqlite";
    }
}

Error errorOf(sqlite3 *database, int result)
{
    return {codeOf(result), database ? sqlite3_errmsg(database) : sqlite3_errstr(result)};
}

int isCancelled(void *token)
{
    return static_cast<std::atomic<bool> *>(token)->load(std::memory_order_relaxed) ? 1 : 0;
}

} // namespace

SqliteStatement &SqliteStatement::bind(int parameter, std::int64_t value)
{
    sqlite3_bind_int64(m_statement.get(), parameter + 1, value);
    return *this;
}

SqliteStatement &SqliteStatement::bind(int parameter, std::string_view value)
{
    sqlite3_bind_text64(m_statement.get(), parameter + 1, value.data() ? value.data() : "", value.size(), SQLITE_STATIC,
                        SQLITE_UTF8);
    return *this;
}

SqliteStatement &SqliteStatement::bindNull(int parameter)
{
    sqlite3_bind_null(m_statement.get(), parameter + 1);
    return *this;
}

SqliteStatement &SqliteStatement::bind(int parameter, const std::optional<std::int64_t> &value)
{
    return value ? bind(parameter, *value) : bindNull(parameter);
}

Result<bool> SqliteStatement::step()
{
    const int result = sqlite3_step(m_statement.get());
    if (result == SQLITE_ROW)
        return true;
    if (result == SQLITE_DONE)
        return false;
    Error error = errorOf(sqlite3_db_handle(m_statement.get()), result);
    reset();
    return error;
}

std::optional<Error> SqliteStatement::run()
{
    if (auto failed = eachRow([] { return true; }))
        return failed;
    reset();
    return std::nullopt;
}

void SqliteStatement::reset()
{
    sqlite3_reset(m_statement.get());
}

bool SqliteStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

std::int64_t SqliteStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

std::string SqliteStatement::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    const int size = sqlite3_column_bytes(m_statement.get(), column);
    return bytes ? std::string(bytes, static_cast<std::size_t>(size)) : std::string();
}

void SqliteStatement::Finalizer::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

void SqliteDatabase::Closer::operator()(sqlite3 *database) const
{
    sqlite3_close_v2(database);
}

Result<SqliteDatabase> SqliteDatabase::open(const std::string &path, Mode mode)
{
    sqlite3 *raw = nullptr;
    const int flags = (mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
                      | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    const int result = sqlite3_open_v2(path.c_str(), &raw, flags, nullptr);
    SqliteDatabase database(raw);
    if (result != SQLITE_OK)
        return errorOf(raw, result);
    sqlite3_busy_timeout(raw, busyMilliseconds);
    return database;
}

std::optional<Error> SqliteDatabase::run(const std::string &sql)
{
    const int result = sqlite3_exec(m_database.get(), sql.c_str(), nullptr, nullptr, nullptr);
    return result == SQLITE_OK ? std::nullopt : std::optional(errorOf(m_database.get(), result));
}

Result<SqliteStatement> SqliteDatabase::prepare(std::string_view sql)
{
    sqlite3_stmt *statement = nullptr;
    const int result = sqlite3_prepare_v3(m_database.get(), sql.data(), static_cast<int>(sql.size()),
                                          SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (result != SQLITE_OK)
        return errorOf(m_database.get(), result);
    return SqliteStatement(statement);
}

Result<std::optional<std::int64_t>> SqliteDatabase::number(std::string_view sql)
{
    auto statement = prepare(sql);
    if (!statement.ok())
        return statement.error();
    const auto row = statement->step();
    if (!row.ok())
        return row.error();
    return *row && !statement->isNull(0) ? std::optional(statement->integer(0)) : std::nullopt;
}

int SqliteDatabase::changes() const
{
    return sqlite3_changes(m_database.get());
}

void SqliteDatabase::cancelBy(CancelToken token)
{
    m_cancel = std::move(token);
    sqlite3_progress_handler(m_database.get(), m_cancel ? stepsBetweenChecks : 0, m_cancel ? isCancelled : nullptr,
                             m_cancel.get());
}

} // namespace infermux
