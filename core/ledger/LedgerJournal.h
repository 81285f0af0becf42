#pragma once

#include "ExchangeRecord.h"

#include <base/Result.h>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace infermux {

/// Records on their way into the ledger, in files beside it, so that a killed process loses none: a record is handed to
/// the operating system by one `write` before its caller has the last byte, and its file goes when all that is in it
/// has been committed. A file (segment) belongs to one process, which holds its lock; segments that nobody holds were
/// left behind by a process that died, and are read by the next one. A line is its length, a CRC-32 and the record.
/// `append` belongs to one thread, the static functions to any.
class LedgerJournal
{
public:
    /// `ledgerPath` is the ledger's file; segments are called after it.
    explicit LedgerJournal(const std::string &ledgerPath);
    ~LedgerJournal();
    LedgerJournal(const LedgerJournal &) = delete;
    LedgerJournal &operator=(const LedgerJournal &) = delete;

    /// The number of the segment that the record is in; 0: it could not be written, and says why in `problem`.
    std::uint64_t append(const ExchangeRecord &record);
    const std::string &problem() const { return m_problem; }
    /// The segment that is being written; those with smaller numbers are complete.
    std::uint64_t currentSegment() const { return m_segment; }

    std::string segmentPath(std::uint64_t segment) const;
    /// Lets go of the current segment; the next record begins another.
    void close();

    /// Segments beside the ledger that another process left behind, oldest first, held from now on by this one.
    struct Orphan
    {
        std::string path;
        int descriptor = -1;
    };
    std::vector<Orphan> takeOrphans() const;
    /// Ends the holding; one that is done with is removed.
    static void give(const Orphan &orphan, bool isDone);
    /// The whole records of a segment's file; what follows a broken one is not a record. Nothing: it can't be read.
    static std::optional<std::vector<ExchangeRecord>> read(const std::string &path);

private:
    bool open();

    const std::string m_ledgerPath;
    const std::string m_prefix; // of segments' paths; process ids come back, its random part does not
    std::string m_problem;
    std::uint64_t m_segment = 0;
    std::uint64_t m_size = 0;
    int m_descriptor = -1;
};

/// A record as bytes and back; nothing: these are not those of a record.
std::string encodeRecord(const ExchangeRecord &record);
std::optional<ExchangeRecord> decodeRecord(std::string_view bytes);

} // namespace infermux
