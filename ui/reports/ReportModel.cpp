#include "ReportModel.h"

#include "controls/Dates.h"
#include "controls/FactDelegate.h"
#include "controls/Figures.h"
#include "controls/SeriesColors.h"

#include <base/Text.h>

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <compare>

namespace infermux {

namespace {

using namespace std::chrono_literals;

QString nameText(const std::string &name)
{
    return name.empty() ? nothingText() : QString::fromStdString(name);
}

} // namespace

QString ReportModel::dimensionTitle(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Caller:
        return tr("Caller");
    case Dimension::Project:
        return tr("Project");
    case Dimension::Provider:
        return tr("Provider");
    case Dimension::Model:
        return tr("Model");
    case Dimension::Group:
        break;
    }
    return tr("Group");
}

void ReportModel::show(const ReportQuestion &question, const ReportAnswer &answer)
{
    beginResetModel();
    m_question = question;
    m_rows = answer.rows;
    m_total = answer.totals.cost;
    m_columns.clear();
    if (question.step)
        m_columns.push_back({Field::When});
    for (const Dimension dimension : question.by)
        m_columns.push_back({Field::Name, dimension});
    for (const Field field : {Field::Requests, Field::Errors, Field::Prompt, Field::Cached, Field::Completion,
                              Field::Cost, Field::Share, Field::Saved})
        m_columns.push_back({field});
    endResetModel();
}

std::optional<Dimension> ReportModel::dimensionOf(int column) const
{
    const Column &asked = m_columns[static_cast<std::size_t>(column)];
    return asked.field == Field::Name ? std::optional(asked.dimension) : std::nullopt;
}

std::optional<int> ReportModel::columnOf(Field field) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(),
                                    [field](const Column &column) { return column.field == field; });
    return found == m_columns.end() ? std::nullopt : std::optional(static_cast<int>(found - m_columns.begin()));
}

int ReportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

/// Steps are of UTC days, as budgets are.
QString ReportModel::whenText(UtcTime time) const
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), QTimeZone::utc());
    const Milliseconds length = m_question.step->length;
    if (length == TimeStep::month)
        return dateText(at, DateForm::Month);
    return dateText(at, length < 24h ? DateForm::WeekdayTime : DateForm::WeekdayYear);
}

QString ReportModel::text(const ReportRow &row, const Column &column) const
{
    const QLocale locale;
    const auto number = [&locale](std::int64_t value) { return locale.toString(static_cast<qlonglong>(value)); };
    const Totals &totals = row.totals;
    switch (column.field) {
    case Field::When:
        return whenText(row.at);
    case Field::Name:
        return nameText(row.name(column.dimension));
    case Field::Requests:
        return number(totals.requests);
    case Field::Errors:
        return totals.errors > 0 ? number(totals.errors) : nothingText();
    case Field::Prompt:
        return countText(totals.prompt);
    case Field::Cached:
        return totals.cached > 0 ? countText(totals.cached) : nothingText();
    case Field::Completion:
        return countText(totals.completion);
    case Field::Cost:
        return dollarsText(totals.cost);
    case Field::Share:
        return m_total.pico() > 0
                   ? percentText(static_cast<double>(totals.cost.pico()) / static_cast<double>(m_total.pico()))
                   : nothingText();
    case Field::Saved:
        break;
    }
    const Money saved = totals.baseline - totals.cost;
    return saved.pico() > 0 ? dollarsText(saved) : nothingText();
}

QString ReportModel::exactText(const ReportRow &row, const Column &column) const
{
    const Totals &totals = row.totals;
    switch (column.field) {
    case Field::When:
        return QString::fromStdString(isoTime(row.at));
    case Field::Name:
        return QString::fromStdString(row.name(column.dimension));
    case Field::Requests:
        return QString::number(totals.requests);
    case Field::Errors:
        return QString::number(totals.errors);
    case Field::Prompt:
        return QString::number(totals.prompt);
    case Field::Cached:
        return QString::number(totals.cached);
    case Field::Completion:
        return QString::number(totals.completion);
    case Field::Cost:
        return QString::fromStdString(totals.cost.toDecimal());
    case Field::Share:
        return text(row, column);
    case Field::Saved:
        break;
    }
    return QString::fromStdString((totals.baseline - totals.cost).toDecimal());
}

QVariant ReportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Column &column = m_columns[static_cast<std::size_t>(index.column())];
    const bool isWord = column.field == Field::When || column.field == Field::Name;
    switch (role) {
    case Qt::DisplayRole:
        return text(row(index.row()), column);
    case Qt::ToolTipRole:
        return isWord ? text(row(index.row()), column) : exactText(row(index.row()), column);
    case Qt::TextAlignmentRole:
        return static_cast<int>((isWord ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case FactDelegate::MarkRole:
        return column.field == Field::Name && column.dimension == m_question.by.front()
                   ? QVariant(seriesColor(text(row(index.row()), column)))
                   : QVariant();
    case FactDelegate::StrongRole:
        return column.field == Field::Cost;
    case FactDelegate::QuietRole:
        return !isWord && column.field != Field::Cost;
    default:
        return {};
    }
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    const Column &column = m_columns[static_cast<std::size_t>(section)];
    const bool isWord = column.field == Field::When || column.field == Field::Name;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isWord ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column.field) {
    case Field::When:
        return tr("When (UTC)");
    case Field::Name:
        return dimensionTitle(column.dimension);
    case Field::Requests:
        return tr("Requests");
    case Field::Errors:
        return tr("Errors");
    case Field::Prompt:
        return tr("Tokens in");
    case Field::Cached:
        return tr("Cached");
    case Field::Completion:
        return tr("Tokens out");
    case Field::Cost:
        return tr("Cost");
    case Field::Share:
        return tr("Share");
    case Field::Saved:
        break;
    }
    return tr("Saved");
}

void ReportModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    const Column by = m_columns[static_cast<std::size_t>(column)];
    const auto key = [&by](const ReportRow &row) -> Int128 {
        switch (by.field) {
        case Field::When:
            return row.at.time_since_epoch().count();
        case Field::Name:
            return 0;
        case Field::Requests:
            return row.totals.requests;
        case Field::Errors:
            return row.totals.errors;
        case Field::Prompt:
            return row.totals.prompt;
        case Field::Cached:
            return row.totals.cached;
        case Field::Completion:
            return row.totals.completion;
        case Field::Cost:
        case Field::Share:
            return row.totals.cost.pico();
        case Field::Saved:
            break;
        }
        return (row.totals.baseline - row.totals.cost).pico();
    };
    const auto isBefore = [&](const ReportRow &a, const ReportRow &b) {
        if (by.field == Field::Name)
            return a.name(by.dimension) < b.name(by.dimension);
        return key(a) < key(b);
    };
    Q_EMIT layoutAboutToBeChanged();
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](const ReportRow &a, const ReportRow &b) {
        return order == Qt::AscendingOrder ? isBefore(a, b) : isBefore(b, a);
    });
    Q_EMIT layoutChanged();
}

QString ReportModel::tabbed(const std::vector<int> &rows) const
{
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < columnCount(); ++column)
        cells.append(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    lines.append(cells.join(QLatin1Char('\t')));
    for (const int at : rows) {
        cells.clear();
        for (const Column &column : m_columns)
            cells.append(exactText(row(at), column).replace(QLatin1Char('\t'), QLatin1Char(' ')));
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace infermux
