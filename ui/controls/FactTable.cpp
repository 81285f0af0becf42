#include "FactTable.h"

#include "shell/Theme.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <numeric>

namespace infermux {

namespace {

constexpr int headHeight = 26;
constexpr int factHeight = 28;
constexpr int gap = 12;
constexpr int leastStretching = 48;

QFont fontOf(FactTable::Tone tone)
{
    switch (tone) {
    case FactTable::Tone::Strong:
        return Theme::strongFont();
    case FactTable::Tone::Mono:
        return Theme::monoFont();
    case FactTable::Tone::Plain:
    case FactTable::Tone::Quiet:
        break;
    }
    return Theme::textFont();
}

} // namespace

FactTable::FactTable(const QString &name, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(name);
    setProperty("mayElide", true); // the columns that stretch; the whole is told when pointed at
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FactTable::show(std::vector<Column> columns, std::vector<Row> rows)
{
    m_columns = std::move(columns);
    m_rows = std::move(rows);
    setAccessibleDescription(text());
    updateGeometry();
    update();
}

QString FactTable::text() const
{
    QStringList lines;
    if (hasHead()) {
        QStringList titles;
        for (const Column &column : m_columns)
            titles.append(column.title);
        lines.append(titles.join(QLatin1Char('\t')));
    }
    for (const Row &row : m_rows) {
        QStringList cells;
        for (const Cell &cell : row)
            cells.append(cell.pill ? cell.pill->text : cell.text);
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

bool FactTable::hasHead() const
{
    return std::any_of(m_columns.begin(), m_columns.end(),
                       [](const Column &column) { return !column.title.isEmpty(); });
}

QSize FactTable::sizeHint() const
{
    return {240, (hasHead() ? headHeight : 0) + static_cast<int>(m_rows.size()) * factHeight};
}

int FactTable::widthOf(const Cell &cell) const
{
    return cell.pill ? cell.pill->width() : QFontMetrics(fontOf(cell.tone)).horizontalAdvance(cell.text) + 1;
}

/// As wide as what is in them; those that stretch share what is left over, or what is missing.
std::vector<int> FactTable::columnWidths() const
{
    std::vector<int> widths;
    int stretching = 0;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        int width = QFontMetrics(Theme::labelFont()).horizontalAdvance(m_columns[i].title) + 1;
        for (const Row &row : m_rows)
            width = i < row.size() ? std::max(width, widthOf(row[i])) : width;
        widths.push_back(width);
        stretching += m_columns[i].stretches ? 1 : 0;
    }
    const int gaps = gap * std::max(0, static_cast<int>(widths.size()) - 1);
    const int spare = width() - gaps - std::accumulate(widths.begin(), widths.end(), 0);
    for (std::size_t i = 0; i < widths.size() && stretching > 0; ++i) {
        if (m_columns[i].stretches)
            widths[i] = std::max(leastStretching, widths[i] + spare / stretching);
    }
    return widths;
}

void FactTable::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const std::vector<int> widths = columnWidths();
    int y = 0;
    const auto line = [&] {
        painter.setPen(theme.grid);
        painter.drawLine(0, y - 1, width(), y - 1);
    };
    const auto place = [&](std::size_t column) {
        const int x = std::accumulate(widths.begin(), widths.begin() + static_cast<std::ptrdiff_t>(column), 0)
                      + gap * static_cast<int>(column);
        return std::pair{x, widths[column]};
    };
    const auto alignment = [&](std::size_t column) {
        return static_cast<int>((m_columns[column].isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    };
    if (hasHead()) {
        painter.setFont(Theme::labelFont());
        painter.setPen(theme.mute);
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const auto [x, wide] = place(i);
            painter.drawText(QRect(x, y, wide, headHeight), alignment(i), m_columns[i].title);
        }
        y += headHeight;
        line();
    }
    for (const Row &row : m_rows) {
        for (std::size_t i = 0; i < std::min(row.size(), m_columns.size()); ++i) {
            const auto [x, wide] = place(i);
            const QRect area(x, y, wide, factHeight);
            if (row[i].pill) {
                row[i].pill->paint(painter, area);
                continue;
            }
            painter.setFont(fontOf(row[i].tone));
            painter.setPen(row[i].tone == Tone::Quiet ? theme.mute : theme.text);
            painter.drawText(area, alignment(i), painter.fontMetrics().elidedText(row[i].text, Qt::ElideRight, wide));
        }
        y += factHeight;
        line();
    }
}

/// What is cut short is said in full.
bool FactTable::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = (help->pos().y() - (hasHead() ? headHeight : 0)) / factHeight;
    const std::vector<int> widths = columnWidths();
    QString said;
    int x = 0;
    for (std::size_t i = 0; i < widths.size(); x += widths[i] + gap, ++i) {
        if (row < 0 || row >= static_cast<int>(m_rows.size()) || i >= m_rows[static_cast<std::size_t>(row)].size())
            continue;
        const Cell &cell = m_rows[static_cast<std::size_t>(row)][i];
        if (help->pos().x() >= x && help->pos().x() < x + widths[i] && widthOf(cell) > widths[i])
            said = cell.text;
    }
    QToolTip::showText(help->globalPos(), said, this);
    return true;
}

} // namespace infermux
