#pragma once

#include "ExchangeRecord.h"
#include "LedgerJournal.h"
#include "LedgerWriter.h"

#include <base/Clock.h>

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace infermux {

struct LedgerStatus
{
    enum class State {
        Opening,
        Ok,
        Waiting, ///< in trouble: rows wait until it is over
        Refused, ///< a newer program's file: nothing is written
    };

    State state = State::Opening;
    std::string path;
    std::string problem;  ///< in words; empty when all is well
    std::string setAside; ///< where a damaged file was put; empty: none was
    std::int64_t waiting = 0;
    std::int64_t lost = 0; ///< rows that there was no room for, neither in memory nor on the disk

    bool operator==(const LedgerStatus &) const = default;
};

std::string_view toString(LedgerStatus::State state); ///< "opening", "ok", "waiting", "refused"

/// What the ledger knew when it was opened.
struct LedgerOpening
{
    bool isNew = false;
    std::vector<DaySpend> spends; ///< since the beginning of last month
    std::vector<CarriedSpend> carried;
};

struct LedgerOptions
{
    std::string path;
    Milliseconds retention = std::chrono::days{400};
    /// Heard in the ledger's thread when the file was opened for the first time.
    std::function<void(const LedgerOpening &)> onOpened;
};

/// Keeps every record once. `append` hands a record to the operating system (LedgerJournal) and to a thread that writes
/// batches into the database; it never waits for the database. While the file is locked, full, read-only or gone, rows
/// queue up to `maxWaiting` in memory and beyond that in the journal, and are written when it is possible again. A
/// damaged file is set aside. Methods may be called from any thread unless they say otherwise.
class Ledger
{
public:
    static constexpr std::size_t maxWaiting = 100'000;

    explicit Ledger(LedgerOptions options);
    /// Writes what is waiting if it can be done at once; what can't stays in the journal for the next start.
    ~Ledger();
    Ledger(const Ledger &) = delete;
    Ledger &operator=(const Ledger &) = delete;

    /// After it returns, the death of the process does not lose the record.
    void append(ExchangeRecord record);
    void carry(std::vector<CarriedSpend> spends);
    void setRetention(Milliseconds retention);

    /// Waits until the file was opened; nothing: it could not be within that time.
    std::optional<LedgerOpening> waitUntilOpen(Milliseconds longest);
    /// Waits until all that was appended before the call is in the database; false: it is not.
    bool waitUntilWritten(Milliseconds longest);
    LedgerStatus status() const;
    const std::string &path() const { return m_options.path; }

private:
    struct Waiting
    {
        ExchangeRecord record;
        std::uint64_t segment;
    };

    void work();
    bool openFile();
    void setAside(const Error &error);
    void noteSpends();
    void readOrphans(LedgerWriter &writer);
    bool writeBatch();
    bool readSpilled();
    void foldOld();
    void troubled(const Error &error);
    void recovered();
    void removeSegments(std::uint64_t upTo);

    LedgerOptions m_options;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;   // the thread has something to do
    std::condition_variable m_change; // written, opened
    LedgerJournal m_journal;
    std::deque<Waiting> m_waiting;
    std::vector<CarriedSpend> m_toCarry;
    std::uint64_t m_spilledFrom = 0; // rows go to the journal only, from this segment on; 0: they do not
    std::int64_t m_spilled = 0;
    std::int64_t m_appended = 0;
    std::int64_t m_written = 0; // of the appended ones
    bool m_hurry = false;
    bool m_ending = false;
    LedgerStatus m_status;
    std::optional<LedgerOpening> m_opening;

    // Of the thread:
    std::optional<LedgerWriter> m_writer;
    DaySpends m_spends;          // what the file knows of this and the last month, in case that it has to be begun anew
    std::deque<Waiting> m_taken; // out of m_waiting
    std::uint64_t m_removedSegments = 0;
    std::vector<ExchangeRecord> m_batch;
    std::uint64_t m_batchSegment = 0;
    bool m_openedBefore = false;
    std::chrono::steady_clock::time_point m_nextFold;

    std::thread m_thread; // last: it uses all of the others
};

} // namespace infermux
