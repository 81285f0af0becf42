#pragma once

#include "RequestMatcher.h"

#include <gateway/GatewaySnapshot.h>

#include <QAbstractTableModel>

#include <deque>
#include <memory>
#include <vector>

namespace infermux {

/// Finished exchanges, newest first, as rows of the traffic table; the oldest go once there are `capacity`. GUI thread.
class ExchangeModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExchangeModel)

public:
    enum Column { Time, Caller, Model, Provider, Status, Latency, FirstToken, Tokens, Cost, ColumnCount };

    explicit ExchangeModel(QObject *parent = nullptr, std::size_t capacity = 10'000)
        : QAbstractTableModel(parent)
        , m_capacity(capacity)
    {
    }

    /// Shows only those that match; the others are kept, and shown again under another filter.
    void setFilter(RequestMatcher filter);
    /// How many are kept, shown or not.
    std::size_t keptCount() const { return m_all.size(); }
    /// The newest first.
    void replaceAll(std::vector<ExchangeRecord> records);

    /// Returns how many rows came in at the top.
    int add(const ExchangeBatch &batch);
    const ExchangeRecord &record(int row) const { return *m_shown[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ExchangeRecord &record, int column) const;
    void forgetOldest();

    const std::size_t m_capacity;
    using Record = std::shared_ptr<const ExchangeRecord>;
    RequestMatcher m_filter;
    std::deque<Record> m_all;   // the newest first
    std::deque<Record> m_shown; // of these, those that match
};

} // namespace infermux
