#include "ExchangeModel.h"

#include "controls/Figures.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace infermux {

void ExchangeModel::setFilter(RequestMatcher filter)
{
    beginResetModel();
    m_filter = std::move(filter);
    m_shown.clear();
    for (const Record &record : m_all) {
        if (m_filter.matches(*record))
            m_shown.push_back(record);
    }
    endResetModel();
}

void ExchangeModel::replaceAll(std::vector<ExchangeRecord> records)
{
    m_all.clear();
    for (std::size_t i = 0; i < std::min(records.size(), m_capacity); ++i)
        m_all.push_back(std::make_shared<const ExchangeRecord>(std::move(records[i])));
    setFilter(m_filter);
}

int ExchangeModel::add(const ExchangeBatch &batch)
{
    std::vector<Record> matching;
    const std::size_t skipped = batch.records.size() - std::min(batch.records.size(), m_capacity);
    for (std::size_t i = skipped; i < batch.records.size(); ++i) {
        m_all.push_front(std::make_shared<const ExchangeRecord>(batch.records[i]));
        if (m_filter.matches(*m_all.front()))
            matching.push_back(m_all.front());
    }
    if (!matching.empty()) {
        beginInsertRows({}, 0, static_cast<int>(matching.size()) - 1);
        for (const Record &record : matching)
            m_shown.push_front(record);
        endInsertRows();
    }
    forgetOldest();
    return static_cast<int>(matching.size());
}

void ExchangeModel::forgetOldest()
{
    if (m_all.size() <= m_capacity)
        return;
    std::size_t leaving = 0;
    for (std::size_t i = m_capacity; i < m_all.size(); ++i)
        leaving += m_filter.matches(*m_all[i]) ? 1 : 0;
    m_all.resize(m_capacity);
    if (leaving == 0)
        return;
    const std::size_t kept = m_shown.size() - leaving;
    beginRemoveRows({}, static_cast<int>(kept), static_cast<int>(m_shown.size()) - 1);
    m_shown.resize(kept);
    endRemoveRows();
}

int ExchangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
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
    if (role == Qt::ToolTipRole && (index.column() == Caller || index.column() == Model || index.column() == Provider))
        return text(shown, index.column()); // in a small window it is cut short
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
