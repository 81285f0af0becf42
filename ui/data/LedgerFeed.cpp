#include "LedgerFeed.h"

namespace infermux {

LedgerFeed::LedgerFeed(QObject *parent)
    : QObject(parent)
    , m_mailbox(this)
{
}

LedgerFeed::~LedgerFeed()
{
    cancel();
    m_reader.reset(); // waits for the question that runs, which ends soon now that it is cancelled
}

void LedgerFeed::setPath(const std::string &path)
{
    if (path == m_path)
        return;
    cancel();
    m_path = path;
    m_reader = path.empty() ? nullptr : std::make_shared<LedgerReader>(path);
}

void LedgerFeed::cancel()
{
    if (m_token)
        m_token->store(true);
    m_token.reset();
    m_busy = false;
}

void LedgerFeed::put(std::function<void(SqliteDatabase &)> question, std::function<void()> receive)
{
    cancel();
    if (!m_reader)
        return;
    m_token = makeCancelToken();
    m_busy = true;
    m_reader->ask(m_token, [this, token = m_token, question = std::move(question),
                            receive = std::move(receive)](Result<SqliteDatabase *> ledger) {
        if (ledger.ok())
            question(**ledger);
        if (token->load())
            return;
        m_mailbox.post([this, token, receive] {
            if (token->load() || token != m_token)
                return;
            m_busy = false;
            receive();
        });
    });
}

} // namespace infermux
