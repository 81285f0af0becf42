#pragma once

#include <base/Mailbox.h>
#include <ledger/CostCsv.h>
#include <ledger/LedgerReader.h>

#include <QObject>
#include <QTimer>

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace infermux {

/// Writes a CSV file out of the ledger, in pieces, on a thread of its own. Cancelled or failed, it leaves no half file.
class CsvExport : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CsvExport)

public:
    explicit CsvExport(QObject *parent = nullptr);
    ~CsvExport() override;

    /// Writes what it is to write to the sink, which it must obey.
    using Writing = std::function<std::optional<Error>(SqliteDatabase &ledger, const TextSink &sink)>;
    /// One at a time: another start cancels the one that runs.
    void start(const std::string &ledgerPath, const QString &file, Writing write);
    void cancel();
    bool isRunning() const { return m_job != nullptr; }

Q_SIGNALS:
    /// Several times a second: lines so far.
    void progressed(qint64 lines);
    /// Empty: it is written. Not heard of one that was cancelled.
    void finished(const QString &problem);

private:
    struct Job
    {
        CancelToken token = makeCancelToken();
        std::atomic<std::int64_t> lines{0};
        std::unique_ptr<LedgerReader> reader; // the last: its thread uses the others
    };

    Mailbox m_mailbox;
    std::shared_ptr<Job> m_job;
    QTimer m_progress;
};

} // namespace infermux
