#include "CsvExport.h"

#include <QSaveFile>

#include <algorithm>
#include <chrono>
#include <utility>

namespace infermux {

namespace {

using namespace std::chrono_literals;

constexpr auto progressInterval = 100ms;

} // namespace

CsvExport::CsvExport(QObject *parent)
    : QObject(parent)
    , m_mailbox(this)
{
    m_progress.setInterval(progressInterval);
    connect(&m_progress, &QTimer::timeout, this, [this] {
        if (m_job)
            Q_EMIT progressed(m_job->lines.load());
    });
}

CsvExport::~CsvExport()
{
    cancel();
}

void CsvExport::start(const std::string &ledgerPath, const QString &file, Writing write)
{
    cancel();
    auto job = std::make_shared<Job>();
    job->reader = std::make_unique<LedgerReader>(ledgerPath);
    m_job = job;
    m_progress.start();
    job->reader->ask(job->token, [this, job = job.get(), file, write = std::move(write)](Result<SqliteDatabase *> ledger) {
        QSaveFile written(file);
        QString problem;
        if (!ledger.ok()) {
            problem = QString::fromStdString(ledger.error().message);
        } else if (!written.open(QIODevice::WriteOnly)) {
            problem = written.errorString();
        } else {
            const auto failed = write(**ledger, [&](std::string_view piece) {
                job->lines += std::count(piece.begin(), piece.end(), '\n');
                return written.write(piece.data(), static_cast<qint64>(piece.size())) >= 0 && !job->token->load();
            });
            if (failed)
                problem = QString::fromStdString(failed->message);
            else if (job->token->load() || written.error() != QFileDevice::NoError || !written.commit())
                problem = written.errorString();
        }
        m_mailbox.post([this, job, problem] {
            if (!m_job || m_job.get() != job)
                return;
            m_progress.stop();
            m_job.reset();
            Q_EMIT finished(problem);
        });
    });
}

/// Waits for the piece that is being written.
void CsvExport::cancel()
{
    m_progress.stop();
    if (m_job)
        m_job->token->store(true);
    m_job.reset();
}

} // namespace infermux
