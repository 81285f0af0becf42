#pragma once

#include <base/Mailbox.h>
#include <ledger/LedgerReader.h>

#include <QObject>

#include <functional>
#include <memory>
#include <string>
#include <utility>

namespace infermux {

/// The window's way to the ledger: a question is put on a thread of its own, and what came of it arrives in the GUI
/// thread. A feed has one question at a time; asking another, or the end of the feed, cancels it.
class LedgerFeed : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LedgerFeed)

public:
    explicit LedgerFeed(QObject *parent = nullptr);
    ~LedgerFeed() override;

    /// Which file to read; empty: none, and questions are not put.
    void setPath(const std::string &path);
    bool hasPath() const { return m_reader != nullptr; }
    bool isBusy() const { return m_busy; }

    /// `question` runs in the reader's thread and must not touch what belongs to another; `receive` in this one, unless
    /// the question was cancelled.
    template<typename T>
    void ask(std::function<Result<T>(SqliteDatabase &)> question, std::function<void(const Result<T> &)> receive)
    {
        auto answer = std::make_shared<Result<T>>(Error{"unavailable", "the ledger can't be read"});
        put([question = std::move(question), answer](SqliteDatabase &ledger) { *answer = question(ledger); },
            [answer, receive = std::move(receive)] { receive(*answer); });
    }
    void cancel();

private:
    void put(std::function<void(SqliteDatabase &)> question, std::function<void()> receive);

    Mailbox m_mailbox;
    std::string m_path;
    std::shared_ptr<LedgerReader> m_reader;
    CancelToken m_token;
    bool m_busy = false;
};

} // namespace infermux
