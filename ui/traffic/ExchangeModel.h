#pragma once

#include <gateway/GatewaySnapshot.h>

#include <QAbstractTableModel>

#include <deque>
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

    /// The newest first.
    void replaceAll(std::vector<ExchangeRecord> records);

    void add(const ExchangeBatch &batch);
    const ExchangeRecord &record(int row) const { return m_records[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ExchangeRecord &record, int column) const;

    const std::size_t m_capacity;
    std::deque<ExchangeRecord> m_records;
};

} // namespace infermux
