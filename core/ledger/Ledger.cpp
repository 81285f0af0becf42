#include "Ledger.h"

#include <base/Log.h>
#include <base/Text.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace infermux {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t batchSize = 5000;
constexpr std::size_t hurriedAt = 2000; // so many waiting are not left to wait for the interval
constexpr auto writeInterval = 100ms;
constexpr auto retryInterval = 500ms;
constexpr auto foldInterval = 1h;
constexpr int foldedAtOnce = 2000;
constexpr auto quartersKept = std::chrono::days{40};
constexpr int triesAtEnd = 2;
constexpr std::size_t maxText = 1024; // of a name that a caller made up

UtcTime beginOfLastMonth(UtcTime now)
{
    using namespace std::chrono;
    const year_month_day today{floor<days>(now)};
    return sys_days{(today.year() / today.month() / 1) - months{1}};
}

void clip(std::string &text)
{
    if (text.size() <= maxText)
        return;
    text.resize(maxText);
    while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0U) == 0x80U) // not inside a character
        text.pop_back();
}

} // namespace

std::string_view toString(LedgerStatus::State state)
{
    switch (state) {
    case LedgerStatus::State::Opening:
        return "opening";
    case LedgerStatus::State::Ok:
        return "ok";
    case LedgerStatus::State::Waiting:
        return "waiting";
    case LedgerStatus::State::Refused:
        break;
    }
    return "refused";
}

Ledger::Ledger(LedgerOptions options)
    : m_options(std::move(options))
    , m_journal(m_options.path)
    , m_nextFold(std::chrono::steady_clock::now() + 1min)
{
    m_status.path = m_options.path;
    m_thread = std::thread([this] { work(); });
}

Ledger::~Ledger()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void Ledger::append(ExchangeRecord record)
{
    for (std::string *text : {&record.caller, &record.project, &record.environment, &record.requestedModel,
                              &record.sentModel, &record.provider, &record.group})
        clip(*text);
    bool wake = false;
    {
        const std::lock_guard lock(m_mutex);
        ++m_appended;
        if (m_status.state == LedgerStatus::State::Refused) {
            ++m_status.lost;
            return;
        }
        const std::int64_t inMemory = m_appended - 1 - m_written - m_status.lost - m_spilled;
        if (m_spilledFrom == 0 && inMemory >= static_cast<std::int64_t>(maxWaiting)) {
            m_journal.close();
            m_spilledFrom = m_journal.currentSegment() + 1;
        }
        const std::uint64_t segment = m_journal.append(record);
        if (m_spilledFrom == 0)
            m_waiting.push_back({std::move(record), segment});
        else
            ++(segment > 0 ? m_spilled : m_status.lost);
        wake = m_waiting.size() == 1 || m_waiting.size() == hurriedAt;
    }
    if (wake)
        m_wake.notify_one();
}

void Ledger::carry(std::vector<CarriedSpend> spends)
{
    {
        const std::lock_guard lock(m_mutex);
        m_toCarry = std::move(spends);
    }
    m_wake.notify_one();
}

void Ledger::setRetention(Milliseconds retention)
{
    const std::lock_guard lock(m_mutex);
    m_options.retention = retention;
}

std::optional<LedgerOpening> Ledger::waitUntilOpen(Milliseconds longest)
{
    std::unique_lock lock(m_mutex);
    m_change.wait_for(lock, longest, [this] { return m_opening || m_status.state != LedgerStatus::State::Opening; });
    return m_opening;
}

bool Ledger::waitUntilWritten(Milliseconds longest)
{
    std::unique_lock lock(m_mutex);
    const std::int64_t wanted = m_appended;
    const auto done = [&] { return m_written + m_status.lost >= wanted; };
    if (done())
        return true;
    m_hurry = true;
    m_wake.notify_one();
    const auto inTrouble = [this] {
        return m_status.state == LedgerStatus::State::Waiting || m_status.state == LedgerStatus::State::Refused;
    };
    m_change.wait_for(lock, longest, [&] { return done() || inTrouble(); });
    return done();
}

LedgerStatus Ledger::status() const
{
    const std::lock_guard lock(m_mutex);
    LedgerStatus status = m_status;
    status.waiting = m_appended - m_written - m_status.lost;
    return status;
}

void Ledger::work()
{
    int triesLeft = triesAtEnd;
    while (true) {
        const bool open = m_writer || openFile();
        const bool well = open && writeBatch() && readSpilled();
        std::unique_lock lock(m_mutex);
        const bool idle =
            m_waiting.empty() && m_taken.empty() && m_batch.empty() && m_toCarry.empty() && m_spilledFrom == 0;
        if (m_ending && ((well && idle) || (!well && --triesLeft <= 0)))
            break;
        if (!well) {
            if (!m_ending)
                m_wake.wait_for(lock, retryInterval, [this] { return m_ending; });
            continue;
        }
        if (idle) {
            const bool due = !m_wake.wait_until(
                lock, m_nextFold, [this] { return m_ending || !m_waiting.empty() || !m_toCarry.empty(); });
            lock.unlock();
            if (due)
                foldOld();
            lock.lock();
        }
        if (!m_ending && !m_hurry && m_taken.empty()
            && m_waiting.size() < hurriedAt) // more come: one transaction for all of them
            m_wake.wait_for(lock, writeInterval,
                            [this] { return m_ending || m_hurry || m_waiting.size() >= hurriedAt; });
        m_hurry = false;
    }
    std::uint64_t finished = 0;
    {
        const std::lock_guard lock(m_mutex);
        m_journal.close();
        if (m_written + m_status.lost == m_appended)
            finished = m_journal.currentSegment();
    }
    removeSegments(finished);
}

bool Ledger::openFile()
{
    QDir().mkpath(QFileInfo(QString::fromStdString(m_options.path)).absolutePath());
    auto writer = LedgerWriter::open(m_options.path);
    if (!writer.ok() && writer.error().code == "damaged") {
        setAside(writer.error());
        writer = LedgerWriter::open(m_options.path);
    }
    if (!writer.ok()) {
        troubled(writer.error());
        return false;
    }
    LedgerOpening opening;
    opening.isNew = writer->isNew();
    if (const auto failed = opening.isNew && !m_spends.empty() ? writer->carryDays(m_spends) : std::nullopt) {
        troubled(*failed);
        return false;
    }
    readOrphans(*writer);
    auto spends = writer->spendSince(beginOfLastMonth(Clock::system().utc()));
    auto carried = writer->carried();
    if (!spends.ok() || !carried.ok()) {
        const Error &error = spends.ok() ? carried.error() : spends.error();
        if (error.code == "damaged")
            setAside(error);
        else
            troubled(error);
        return false;
    }
    opening.spends = std::move(spends).value();
    opening.carried = std::move(carried).value();
    m_writer = std::move(writer).value();
    m_writer->takeWritten();
    m_spends.clear();
    for (const DaySpend &spend : opening.spends)
        m_spends[{spend.caller, spend.day}] += spend.spent;
    if (!std::exchange(m_openedBefore, true)) {
        if (m_options.onOpened)
            m_options.onOpened(opening);
        const std::lock_guard lock(m_mutex);
        m_opening = std::move(opening);
    }
    recovered();
    return true;
}

void Ledger::noteSpends()
{
    const UtcTime oldest = beginOfLastMonth(Clock::system().utc());
    for (const auto &[of, spent] : m_writer->takeWritten())
        m_spends[of] += spent;
    std::erase_if(m_spends, [oldest](const auto &entry) { return entry.first.second < oldest; });
}

void Ledger::setAside(const Error &error)
{
    m_writer.reset();
    const QString path = QString::fromStdString(m_options.path);
    const std::string stamp = compactTime(Clock::system().utc());
    const QString aside = path + QStringLiteral(".damaged-") + QString::fromStdString(stamp);
    for (const QString &suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        if (QFile::exists(path + suffix))
            QFile::rename(path + suffix, aside + suffix);
    }
    logError("the ledger is damaged: it was set aside and a new one begun",
             {{"file", m_options.path}, {"set_aside", aside.toStdString()}, {"reason", error.message}});
    const std::lock_guard lock(m_mutex);
    m_status.setAside = aside.toStdString();
}

/// What processes that died left behind. What can't be read or written now stays for another time.
void Ledger::readOrphans(LedgerWriter &writer)
{
    for (const LedgerJournal::Orphan &orphan : m_journal.takeOrphans()) {
        const auto records = LedgerJournal::read(orphan.path);
        const bool isDone = records && (records->empty() || !writer.write(*records));
        LedgerJournal::give(orphan, isDone);
    }
}

bool Ledger::writeBatch()
{
    std::vector<CarriedSpend> toCarry;
    {
        const std::lock_guard lock(m_mutex); // short: the gateway's thread appends under it
        if (m_taken.empty())
            m_taken.swap(m_waiting);
        toCarry = m_toCarry;
    }
    for (; m_batch.size() < batchSize && !m_taken.empty(); m_taken.pop_front()) {
        m_batchSegment = std::max(m_batchSegment, m_taken.front().segment);
        m_batch.push_back(std::move(m_taken.front().record));
    }
    std::optional<Error> failed;
    if (!toCarry.empty())
        failed = m_writer->carry(toCarry);
    if (!failed && !m_batch.empty())
        failed = m_writer->write(m_batch);
    if (failed && failed->code == "damaged") {
        setAside(*failed);
        return false;
    }
    if (failed) {
        if (failed->code == "read_only" || failed->code == "io")
            m_writer.reset(); // the folder may have been put back by another file
        troubled(*failed);
        return false;
    }
    std::uint64_t open = m_batchSegment; // all before it are complete and written, but for what was spilled
    {
        const std::lock_guard lock(m_mutex);
        m_written += static_cast<std::int64_t>(m_batch.size());
        if (!toCarry.empty())
            m_toCarry.clear();
        if (m_spilledFrom > 0)
            open = std::min(open, m_spilledFrom);
    }
    if (open > 0)
        removeSegments(open - 1);
    if (!m_batch.empty())
        noteSpends();
    m_batch.clear();
    recovered();
    return true;
}

/// Rows that found the queue full are read back from the journal, once the queue is empty.
bool Ledger::readSpilled()
{
    std::uint64_t from = 0;
    std::uint64_t to = 0;
    std::int64_t spilled = 0;
    {
        const std::lock_guard lock(m_mutex);
        if (m_spilledFrom == 0 || !m_waiting.empty() || !m_taken.empty())
            return true;
        m_journal.close();
        from = std::exchange(m_spilledFrom, 0);
        to = m_journal.currentSegment();
        spilled = std::exchange(m_spilled, 0);
    }
    for (std::uint64_t segment = from; segment <= to; ++segment) {
        const auto records = LedgerJournal::read(m_journal.segmentPath(segment));
        const auto failed =
            records ? m_writer->write(*records) : std::optional(Error{"io", "the journal can't be read"});
        noteSpends();
        if (failed) {
            {
                const std::lock_guard lock(m_mutex);
                m_spilledFrom = segment; // what was appended meanwhile may be read twice; it is written once
                m_spilled += spilled;
            }
            troubled(*failed);
            return false;
        }
    }
    {
        const std::lock_guard lock(m_mutex);
        m_written += spilled;
    }
    removeSegments(to);
    m_change.notify_all();
    return true;
}

void Ledger::foldOld()
{
    Milliseconds retention{};
    {
        const std::lock_guard lock(m_mutex);
        retention = m_options.retention;
    }
    const auto deleted = m_writer->deleteRowsBefore(Clock::system().utc() - retention, foldedAtOnce);
    if (!deleted.ok())
        troubled(deleted.error());
    if (const auto failed = m_writer->forgetQuartersBefore(Clock::system().utc() - quartersKept))
        troubled(*failed);
    const bool more = deleted.ok() && *deleted == foldedAtOnce;
    m_nextFold =
        std::chrono::steady_clock::now() + (more ? std::chrono::steady_clock::duration(writeInterval) : foldInterval);
}

void Ledger::troubled(const Error &error)
{
    const bool refused = error.code == "newer_schema";
    bool isNews = false;
    {
        const std::lock_guard lock(m_mutex);
        isNews = m_status.problem != error.message;
        m_status.state = refused ? LedgerStatus::State::Refused : LedgerStatus::State::Waiting;
        m_status.problem = error.message;
        if (refused) {
            m_status.lost += static_cast<std::int64_t>(m_waiting.size());
            m_waiting.clear();
        }
    }
    m_change.notify_all();
    if (isNews)
        logError(refused ? "the ledger is not written" : "the ledger can't be written now; rows wait",
                 {{"file", m_options.path}, {"reason", error.message}});
}

void Ledger::recovered()
{
    bool isNews = false;
    {
        const std::lock_guard lock(m_mutex);
        isNews = m_status.state == LedgerStatus::State::Waiting;
        m_status.state = LedgerStatus::State::Ok;
        m_status.problem.clear();
    }
    m_change.notify_all();
    if (isNews)
        logInfo("the ledger is written again", {{"file", m_options.path}});
}

void Ledger::removeSegments(std::uint64_t upTo)
{
    for (; m_removedSegments < upTo; ++m_removedSegments)
        QFile::remove(QString::fromStdString(m_journal.segmentPath(m_removedSegments + 1)));
}

} // namespace infermux
