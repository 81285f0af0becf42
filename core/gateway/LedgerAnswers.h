#pragma once

#include "Bookkeeper.h"

#include <base/Mailbox.h>
#include <http/HttpMessage.h>
#include <http/ResponseWriter.h>
#include <ledger/CostCsv.h>

#include <cstdint>
#include <functional>
#include <map>
#include <memory>

namespace infermux {

/// Answers of the management API that have to be looked up in the ledger: asked on the reader's thread, given when they
/// are known. A caller who leaves cancels the question. Belongs to the gateway's thread.
class LedgerAnswers
{
public:
    /// `home` lives in the gateway's thread, or will: what is found out is told there.
    LedgerAnswers(Bookkeeper &books, QObject *home);
    ~LedgerAnswers();
    LedgerAnswers(const LedgerAnswers &) = delete;
    LedgerAnswers &operator=(const LedgerAnswers &) = delete;

    /// `answer` runs in the reader's thread; everything that was settled before the call is in the ledger by then,
    /// unless that is in trouble.
    using Answer = std::function<Result<HttpResponse>(SqliteDatabase &)>;
    void whole(ResponseWriter &writer, HttpHeaders extra, Answer answer);
    /// An answer of any size, piece by piece, no faster than the caller takes them.
    using Pieces = std::function<std::optional<Error>(SqliteDatabase &, const TextSink &)>;
    void stream(ResponseWriter &writer, HttpHeaders headers, Pieces pieces);

    /// Every question still open is cancelled, and its caller told.
    void cancelAll();

private:
    class Pending;
    class Export;
    Pending *add(std::unique_ptr<Pending> pending);
    void remove(std::uint64_t id);
    bool isOpen(ResponseWriter &writer) const;
    void ask(LedgerReader &reader, const CancelToken &token, LedgerReader::Question question);

    Bookkeeper &m_books;
    std::map<std::uint64_t, std::unique_ptr<Pending>> m_pending;
    std::uint64_t m_lastId = 0;
    int m_exports = 0;
    Mailbox m_mailbox;
};

} // namespace infermux
