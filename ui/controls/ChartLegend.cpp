#include "ChartLegend.h"

#include "shell/Theme.h"

#include <QPainter>

#include <algorithm>

namespace infermux {

namespace {

constexpr int mark = 9;
constexpr int afterMark = 7;
constexpr int gap = 16;
constexpr int longestName = 130;

} // namespace

ChartLegend::ChartLegend(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Legend"));
}

int ChartLegend::widthOf(const Entry &entry) const
{
    return mark + afterMark + std::min(longestName, QFontMetrics(Theme::nameFont()).horizontalAdvance(entry.first));
}

QSize ChartLegend::sizeHint() const
{
    int width = 0;
    for (const Entry &entry : m_entries)
        width += widthOf(entry) + gap;
    return {std::max(0, width - gap), 20};
}

void ChartLegend::show(std::vector<Entry> entries)
{
    if (entries == m_entries)
        return;
    m_entries = std::move(entries);
    QString names;
    for (const Entry &entry : m_entries)
        names += (names.isEmpty() ? QString() : QStringLiteral(", ")) + entry.first;
    setAccessibleName(tr("Legend: %1").arg(names));
    setToolTip(names);
    updateGeometry();
    update();
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    int room = width();
    std::size_t shown = 0;
    while (shown < m_entries.size() && widthOf(m_entries[shown]) <= room)
        room -= widthOf(m_entries[shown++]) + gap;
    int x = width() + gap;
    for (std::size_t i = 0; i < shown; ++i)
        x -= widthOf(m_entries[i]) + gap;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::nameFont());
    for (std::size_t i = 0; i < shown; ++i) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_entries[i].second);
        painter.drawRoundedRect(QRectF(x, (height() - mark) / 2.0, mark, mark), 2, 2);
        painter.setPen(Theme::current().sub);
        painter.drawText(QRect(x + mark + afterMark, 0, longestName, height()), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_entries[i].first, Qt::ElideRight, longestName));
        x += widthOf(m_entries[i]) + gap;
    }
}

} // namespace infermux
