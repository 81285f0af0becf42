#include "PriceModel.h"

#include "controls/FactDelegate.h"
#include "controls/Figures.h"

#include <algorithm>

namespace infermux {

std::optional<Money> priceFromText(const QString &text)
{
    if (const auto amount = moneyFromText(text))
        return amount;
    QString plain = text.trimmed();
    plain.remove(QLatin1Char('$')).remove(QLatin1Char('.')).remove(QLatin1Char(','));
    const bool isZero = !plain.isEmpty() && plain.count(QLatin1Char('0')) == plain.size();
    return isZero ? std::optional(Money()) : std::nullopt;
}

QString priceText(Money perToken)
{
    const Money price = perMillion(perToken);
    const auto decimal = price.toDecimal();
    const auto dot = decimal.find('.');
    const int decimals = dot == std::string::npos ? 0 : static_cast<int>(decimal.size() - dot - 1);
    return dollarsText(price, std::max(2, decimals));
}

void PriceModel::show(std::vector<PriceRow> rows)
{
    const auto isSame = [](const PriceRow &a, const PriceRow &b) { return a.table == b.table && a.model == b.model; };
    const bool sameRows = rows.size() == m_rows.size() && std::equal(rows.begin(), rows.end(), m_rows.begin(), isSame);
    if (sameRows) { // a selection and an open editor stay
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int PriceModel::indexOf(const std::string &table, const std::string &model) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const PriceRow &row) { return row.table == table && row.model == model; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

std::optional<PriceKind> PriceModel::kindOf(int column)
{
    switch (column) {
    case Input:
        return PriceKind::Input;
    case CachedInput:
        return PriceKind::CachedInput;
    case CacheWrite:
        return PriceKind::CacheWrite;
    case CacheWrite1h:
        return PriceKind::CacheWrite1h;
    case Output:
        return PriceKind::Output;
    default:
        return std::nullopt;
    }
}

int PriceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString PriceModel::whose(const PriceRow &row) const
{
    if (!row.price)
        return tr("no price");
    return row.isOwn ? tr("yours") : tr("built in");
}

QString PriceModel::toolTip(const PriceRow &row, int column) const
{
    QStringList lines;
    if (!row.price)
        lines.append(tr("In use, and no price is known: it counts as free."));
    if (row.isOwn && row.builtIn)
        lines.append(tr("Built in: %1 in, %2 out").arg(priceText(row.builtIn->input), priceText(row.builtIn->output)));
    if (!row.unsure.empty())
        lines.append(tr("Another source says %1").arg(QString::fromStdString(row.unsure)));
    for (const PriceTier &tier : row.price ? row.price->tiers : std::vector<PriceTier>())
        lines.append(tr("Above %1 tokens: %2 in, %3 out")
                         .arg(countText(tier.abovePromptTokens), priceText(tier.input), priceText(tier.output)));
    if (column == ThisMonth && row.charged && row.charged != row.wouldBe && row.price)
        lines.append(tr("Charged %1, at these prices %2").arg(dollarsText(*row.charged), dollarsText(row.wouldBe)));
    return lines.join(QLatin1Char('\n'));
}

QVariant PriceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PriceRow &row = rowAt(index.row());
    const int column = index.column();
    const auto kind = kindOf(column);
    const auto price = kind && row.price ? priceOf(*row.price, *kind) : std::nullopt;
    switch (role) {
    case Qt::DisplayRole:
        if (kind)
            return price ? priceText(*price) : nothingText();
        if (column == Model)
            return QString::fromStdString(row.model);
        if (column == Table)
            return QString::fromStdString(row.table);
        if (column == Whose)
            return whose(row);
        if (!row.charged)
            return QString();
        return row.price && row.wouldBe != *row.charged
                   ? tr("%1 → %2").arg(shortDollarsText(*row.charged), shortDollarsText(row.wouldBe))
                   : shortDollarsText(*row.charged);
    case Qt::EditRole:
        return price ? QString::fromStdString(perMillion(*price).toDecimal()) : QString();
    case Qt::TextAlignmentRole:
        return static_cast<int>((kind || column == ThisMonth ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case FactDelegate::StrongRole:
        return (kind && row.isOwn && row.price) || (column == Model && !row.price);
    case FactDelegate::QuietRole:
        return column == Table || (column == Whose && row.price && !row.isOwn) || (kind && !price);
    case UnpricedRole:
        return !row.price;
    default:
        return {};
    }
}

QVariant PriceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((kindOf(section) || section == ThisMonth ? Qt::AlignRight : Qt::AlignLeft)
                                | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Model:
        return tr("Model");
    case Table:
        return tr("Provider");
    case Input:
        return tr("Input");
    case CachedInput:
        return tr("Cached");
    case CacheWrite:
        return tr("Written");
    case CacheWrite1h:
        return tr("Written, 1 h");
    case Output:
        return tr("Output");
    case Whose:
        return tr("Whose");
    default:
        return tr("This month");
    }
}

Qt::ItemFlags PriceModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return kindOf(index.column()) ? usual | Qt::ItemIsEditable : usual;
}

bool PriceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto kind = kindOf(index.column());
    if (role != Qt::EditRole || !kind || value.toString() == data(index, Qt::EditRole).toString())
        return false;
    const auto amount = priceFromText(value.toString());
    if (!amount)
        return false;
    Q_EMIT priceSet(index.row(), *kind, *amount);
    return true;
}

PriceFilter::PriceFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setDynamicSortFilter(true);
}

void PriceFilter::setWords(const QString &words)
{
    m_words = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void PriceFilter::setWhich(int which)
{
    m_which = which;
    invalidateFilter();
}

bool PriceFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const auto &model = static_cast<const PriceModel &>(*sourceModel());
    const PriceRow &shown = model.rowAt(row);
    if ((m_which == Own && !shown.isOwn) || (m_which == InUse && !shown.charged))
        return false;
    const QString text = QString::fromStdString(shown.model + ' ' + shown.table);
    return std::all_of(m_words.begin(), m_words.end(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool PriceFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool isLeftUnpriced = left.data(PriceModel::UnpricedRole).toBool();
    const bool isRightUnpriced = right.data(PriceModel::UnpricedRole).toBool();
    if (isLeftUnpriced != isRightUnpriced)
        return isLeftUnpriced == (sortOrder() == Qt::AscendingOrder);
    const auto &model = static_cast<const PriceModel &>(*sourceModel());
    const auto moneyOf = [&model, column = left.column()](const QModelIndex &index) {
        const PriceRow &row = model.rowAt(index.row());
        const auto kind = PriceModel::kindOf(column);
        return !kind ? row.charged : row.price ? priceOf(*row.price, *kind) : std::nullopt;
    };
    if (PriceModel::kindOf(left.column()) || left.column() == PriceModel::ThisMonth)
        return moneyOf(left) < moneyOf(right); // nothing is less than any amount
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace infermux
