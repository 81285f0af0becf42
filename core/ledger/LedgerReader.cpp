#include "LedgerReader.h"

#include <sys/stat.h>

namespace infermux {

void LedgerReader::ask(CancelToken token, Question question)
{
    m_thread.run([this, token = std::move(token), question = std::move(question)] {
        auto ledger = connection();
        if (ledger.ok())
            (*ledger)->cancelBy(token);
        question(ledger);
        if (ledger.ok())
            (*ledger)->cancelBy(nullptr);
    });
}

Result<SqliteDatabase *> LedgerReader::connection()
{
    struct stat file = {};
    if (::stat(m_path.c_str(), &file) != 0) {
        m_database.reset();
        return Error{"ledger_unavailable", "there is no ledger at " + m_path};
    }
    const std::pair<std::uint64_t, std::uint64_t> found{file.st_dev, file.st_ino};
    if (m_database && found == m_file)
        return &*m_database;
    m_database.reset();
    auto opened = SqliteDatabase::open(m_path, SqliteDatabase::Mode::ReadOnly);
    if (!opened.ok())
        return opened.error();
    m_database = std::move(opened).value();
    m_file = found;
    return &*m_database;
}

} // namespace infermux
