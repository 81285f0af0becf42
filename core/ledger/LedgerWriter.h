#pragma once

#include "ExchangeRecord.h"
#include "Sqlite.h"

#include <array>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

namespace infermux {

/// What a caller spent on a UTC day; `day` is its first millisecond.
struct DaySpend
{
    std::string caller;
    UtcTime day;
    Money spent;

    bool operator==(const DaySpend &) const = default;
};

/// Caller and first millisecond of the day → spent.
using DaySpends = std::map<std::pair<std::string, UtcTime>, Money>;

/// What a caller had spent in a month ("2026-03") before the ledger began.
struct CarriedSpend
{
    std::string month;
    std::string caller;
    Money spent;

    bool operator==(const CarriedSpend &) const = default;
};

/// The writing connection of a ledger: rows and their sums, a batch in one transaction. For the ledger's thread, and
/// for generators that fill a file.
class LedgerWriter
{
public:
    /// Opens or makes the file and brings its tables up to date.
    static Result<LedgerWriter> open(const std::string &path);

    /// Writes those that are not in the ledger yet (by id); all of them or, with an error, none.
    std::optional<Error> write(const std::vector<ExchangeRecord> &records);
    std::optional<Error> carry(const std::vector<CarriedSpend> &spends);
    /// What was spent according to a file that is no longer there. All or, with an error, none.
    std::optional<Error> carryDays(const DaySpends &spends);
    /// Deletes up to `most` rows that began before `limit`; their sums stay. How many there were.
    Result<int> deleteRowsBefore(UtcTime limit, int most);
    /// The sums by the quarter of an hour: short ranges are looked at soon or never.
    std::optional<Error> forgetQuartersBefore(UtcTime limit);

    /// From that day on, with what was carried over.
    Result<std::vector<DaySpend>> spendSince(UtcTime day);
    /// What `write` has written since this was last asked.
    DaySpends takeWritten() { return std::exchange(m_written, {}); }
    Result<std::vector<CarriedSpend>> carried();
    /// Nothing was in the file when it was opened.
    bool isNew() const { return m_isNew; }

private:
    struct Sums;
    struct SumKey
    {
        std::int64_t at;
        std::int64_t caller;
        std::int64_t project;
        std::int64_t model;
        std::int64_t provider;
        std::int64_t group;
        std::array<std::int64_t, 6> numbers() const { return {at, caller, project, model, provider, group}; }
        auto operator<=>(const SumKey &) const = default;
    };
    struct NameKey
    {
        std::int64_t dimension;
        std::int64_t at;
        std::int64_t name;
        std::array<std::int64_t, 3> numbers() const { return {dimension, at, name}; }
        auto operator<=>(const NameKey &) const = default;
    };

    explicit LedgerWriter(SqliteDatabase database)
        : m_database(std::move(database))
    {
    }
    std::optional<Error> prepare();
    std::optional<Error> writeAll(const std::vector<ExchangeRecord> &records, DaySpends &spent);
    std::optional<Error> inTransaction(const std::function<std::optional<Error>()> &work);
    Result<bool> insert(const ExchangeRecord &record, SumKey &key);
    template<typename Key>
    std::optional<Error> addSums(SqliteStatement &statement, const std::map<Key, Sums> &sums);
    Result<std::int64_t> nameId(const std::string &name);

    SqliteDatabase m_database;
    std::optional<SqliteStatement> m_insert;
    std::optional<SqliteStatement> m_addToHour;
    std::optional<SqliteStatement> m_addToDay;
    std::optional<SqliteStatement> m_addToName;
    std::optional<SqliteStatement> m_addToQuarter;
    std::optional<SqliteStatement> m_findName;
    std::optional<SqliteStatement> m_addName;
    std::unordered_map<std::string, std::int64_t> m_names;
    DaySpends m_written;
    bool m_isNew = false;
};

} // namespace infermux
