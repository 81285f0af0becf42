#include "ExchangeModel.h"

#include "controls/Figures.h"

#include <QDateTime>

#include <algorithm>
#include <iterator>

namespace infermux {

void ExchangeModel::replaceAll(std::vector<ExchangeRecord> records)
{
    beginResetModel();
    m_records.assign(std::make_move_iterator(records.begin()), std::make_move_iterator(records.end()));
    m_records.resize(std::min(m_records.size(), m_capacity));
    endResetModel();
}

void ExchangeModel::add(const ExchangeBatch &batch)
{
    if (batch.records.empty())
        return;
    const std::size_t count = std::min(batch.records.size(), m_capacity);
    beginInsertRows({}, 0, static_cast<int>(count) - 1);
    for (std::size_t i = batch.records.size() - count; i < batch.records.size(); ++i)
        m_records.push_front(batch.records[i]);
    endInsertRows();
    if (m_records.size() > m_capacity) {
        beginRemoveRows({}, static_cast<int>(m_capacity), static_cast<int>(m_records.size()) - 1);
        m_records.resize(m_capacity);
        endRemoveRows();
    }
}

int ExchangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int ExchangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ExchangeModel::text(const ExchangeRecord &record, int column) const
{
    switch (column) {
    case Time:
        return QDateTime::fromMSecsSinceEpoch(record.started.time_since_epoch().count())
            .toString(QStringLiteral("HH:mm:ss"));
    case Caller:
        return QString::fromStdString(record.caller);
    case Model: {
        const QString asked = QString::fromStdString(record.requestedModel);
        if (asked.isEmpty())
            return nothingText();
        const QString sent = QString::fromStdString(record.sentModel);
        return sent.isEmpty() || sent == asked ? asked : asked + QStringLiteral(" → ") + sent;
    }
    case Provider:
        return record.provider.empty() ? nothingText() : QString::fromStdString(record.provider);
    case Status:
        return record.errorCode.empty()
                   ? QString::number(record.status)
                   : QStringLiteral("%1 %2").arg(record.status).arg(QString::fromStdString(record.errorCode));
    case Latency:
        return durationText(record.latency);
    case FirstToken:
        return record.firstToken ? durationText(*record.firstToken) : nothingText();
    case Tokens:
        if (record.usage.prompt == 0 && record.usage.completion == 0)
            return nothingText();
        return (record.usage.estimated ? QStringLiteral("≈ ") : QString()) + countText(record.usage.prompt)
               + QStringLiteral(" / ") + countText(record.usage.completion);
    case Cost:
        return record.cost ? dollarsText(*record.cost) : nothingText();
    default:
        return {};
    }
}

QVariant ExchangeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ExchangeRecord &shown = record(index.row());
    if (role == Qt::DisplayRole)
        return text(shown, index.column());
    if (role == Qt::ToolTipRole && index.column() == Status && !shown.errorCode.empty())
        return QString::fromStdString(shown.errorCode);
    if (role == Qt::ToolTipRole && index.column() == Time)
        return QString::fromStdString(shown.id);
    if (role == Qt::TextAlignmentRole && index.column() >= Latency)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant ExchangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section >= Latency ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Caller:
        return tr("Caller");
    case Model:
        return tr("Model");
    case Provider:
        return tr("Provider");
    case Status:
        return tr("Status");
    case Latency:
        return tr("Latency");
    case FirstToken:
        return tr("First token");
    case Tokens:
        return tr("Tokens in / out");
    case Cost:
        return tr("Cost");
    default:
        return {};
    }
}

} // namespace infermux
