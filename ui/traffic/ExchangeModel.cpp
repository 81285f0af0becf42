#include "ExchangeModel.h"

#include <QDateTime>
#include <QLocale>

namespace infermux {

namespace {

const QString nothing = QStringLiteral("–");

QString durationText(Milliseconds duration)
{
    const QLocale locale;
    const auto ms = duration.count();
    if (ms < 1000)
        return ExchangeModel::tr("%1 ms").arg(locale.toString(static_cast<qlonglong>(ms)));
    return ExchangeModel::tr("%1 s").arg(locale.toString(static_cast<double>(ms) / 1000.0, 'f', 1));
}

QString countText(std::int64_t count)
{
    const QLocale locale;
    if (count < 10'000)
        return locale.toString(static_cast<qlonglong>(count));
    return ExchangeModel::tr("%1k").arg(locale.toString(static_cast<double>(count) / 1000.0, 'f', 1));
}

/// Dollars with four decimals, rounded in whole numbers.
QString dollarsText(Money money)
{
    constexpr Int128 picoPerStep = 100'000'000; // a hundredth of a cent
    constexpr std::int64_t stepsPerDollar = 10'000;
    const auto steps = static_cast<std::int64_t>((money.pico() + picoPerStep / 2) / picoPerStep);
    const QLocale locale;
    return QStringLiteral("$%1%2%3").arg(locale.toString(static_cast<qlonglong>(steps / stepsPerDollar)),
                                         locale.decimalPoint(),
                                         QString::number(steps % stepsPerDollar).rightJustified(4, QLatin1Char('0')));
}

} // namespace

void ExchangeModel::add(const ExchangeBatch &batch)
{
    if (batch.records.empty())
        return;
    beginInsertRows({}, 0, static_cast<int>(batch.records.size()) - 1);
    for (const ExchangeRecord &record : batch.records)
        m_records.push_front(record);
    endInsertRows();
    if (m_records.size() > capacity) {
        beginRemoveRows({}, static_cast<int>(capacity), static_cast<int>(m_records.size()) - 1);
        m_records.resize(capacity);
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
            return nothing;
        const QString sent = QString::fromStdString(record.sentModel);
        return sent.isEmpty() || sent == asked ? asked : asked + QStringLiteral(" → ") + sent;
    }
    case Provider:
        return record.provider.empty() ? nothing : QString::fromStdString(record.provider);
    case Status:
        return record.errorCode.empty()
                   ? QString::number(record.status)
                   : QStringLiteral("%1 %2").arg(record.status).arg(QString::fromStdString(record.errorCode));
    case Latency:
        return durationText(record.latency);
    case FirstToken:
        return record.firstToken ? durationText(*record.firstToken) : nothing;
    case Tokens:
        if (record.usage.prompt == 0 && record.usage.completion == 0)
            return nothing;
        return (record.usage.estimated ? QStringLiteral("≈ ") : QString()) + countText(record.usage.prompt)
               + QStringLiteral(" / ") + countText(record.usage.completion);
    case Cost:
        return record.cost ? dollarsText(*record.cost) : nothing;
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
