#pragma once

#include "RequestMatcher.h"
#include "TrafficRows.h"

#include <gateway/GatewaySnapshot.h>

#include <QAbstractTableModel>
#include <QTimer>

#include <cstdint>
#include <deque>
#include <vector>

namespace infermux {

/// Finished exchanges, newest first, as rows of the traffic table: those heard of live, in a ring of `capacity`, and
/// behind them those that were read from the ledger. A filter is applied bit by bit, so that a million rows hold nobody
/// up. GUI thread.
class ExchangeModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExchangeModel)

public:
    enum Column { Time, Caller, Model, Provider, Status, Latency, FirstToken, Tokens, Cost, ColumnCount };

    explicit ExchangeModel(QObject *parent = nullptr, std::size_t capacity = 1'000'000);

    /// Shows only those that match; the live ones are kept, and shown again under another filter. What was read from the
    /// ledger goes.
    void setFilter(RequestMatcher filter);
    const RequestMatcher &filter() const { return m_filter; }
    /// The filter has not been through all live rows yet; `searched` says when.
    bool isSearching() const { return m_search.isActive(); }
    /// What comes while paused is kept, and shown when it goes on.
    void setPaused(bool paused);
    std::size_t heldCount() const { return m_held.size(); }
    /// How many live ones are kept, shown or not.
    std::size_t liveCount() const { return m_live.size(); }
    /// Returns how many rows came in at the top.
    int add(const ExchangeBatch &batch);

    /// Rows of the ledger that match, the newest first, to stand behind those that are shown. Live ones are left out.
    void appendOlder(const std::vector<ExchangeRecord> &records);
    /// When the oldest live one ended; nothing: there is none.
    std::optional<UtcTime> liveSince() const;
    /// Of the last one from the ledger; empty: there is none.
    std::string oldestId() const;
    bool isFull() const { return m_live.size() + m_older.size() >= m_capacity; }
    void clear();

    RequestFacts facts(int row) const { return rowAt(row).facts(m_names); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void searched();
    /// The last rows, from the ledger, had to make room.
    void olderForgotten();

private:
    QString text(const RequestFacts &facts, int column) const;
    const TrafficRow &rowAt(int row) const;
    const TrafficRow &liveRow(std::uint64_t number) const { return m_live[number - m_firstNumber]; }
    bool matches(const TrafficRow &row) const { return m_filter.matches(row.facts(m_names)); }
    void search();
    void makeRoom();
    void forgetOlder(std::size_t count);
    void forgetUnusedNames();

    const std::size_t m_capacity;
    NameTable m_names;
    RequestMatcher m_filter;
    std::deque<TrafficRow> m_live;        // the oldest first
    std::uint64_t m_firstNumber = 0;      // live rows are numbered from the program's start on
    std::deque<std::uint64_t> m_matching; // live rows that are shown, the oldest first
    std::deque<std::uint64_t> m_held;     // that match and came while paused
    std::deque<TrafficRow> m_older;       // of the ledger, all shown, the newest first
    std::uint64_t m_searchedTo = 0;       // live rows before this number have not been looked at
    bool m_isPaused = false;
    QTimer m_search;
};

} // namespace infermux
