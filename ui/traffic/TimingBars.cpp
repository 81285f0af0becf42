#include "TimingBars.h"

#include "controls/Figures.h"
#include "shell/Theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace infermux {

namespace {

constexpr int phaseHeight = 24;
constexpr int barHeight = 8;
constexpr int leastBar = 4;
constexpr int gap = 12;

} // namespace

TimingBars::TimingBars(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Timing"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimingBars::show(std::vector<Phase> phases)
{
    m_phases = std::move(phases);
    QStringList said;
    for (const Phase &phase : m_phases)
        said.append(phase.name + QLatin1Char(' ') + durationText(phase.to - phase.from));
    setAccessibleDescription(said.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize TimingBars::sizeHint() const
{
    return {240, static_cast<int>(m_phases.size()) * phaseHeight};
}

void TimingBars::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::textFont());
    Milliseconds all{1};
    int nameWidth = 0;
    int timeWidth = 0;
    for (const Phase &phase : m_phases) {
        all = std::max(all, phase.to);
        nameWidth = std::max(nameWidth, painter.fontMetrics().horizontalAdvance(phase.name));
        timeWidth = std::max(timeWidth, painter.fontMetrics().horizontalAdvance(durationText(phase.to - phase.from)));
    }
    const double left = nameWidth + gap;
    const double wide = std::max<double>(leastBar, width() - left - timeWidth - gap);
    double y = 0;
    for (const Phase &phase : m_phases) {
        painter.setPen(theme.sub);
        painter.drawText(QRectF(0, y, nameWidth + 1, phaseHeight), Qt::AlignLeft | Qt::AlignVCenter, phase.name);
        painter.drawText(QRectF(width() - timeWidth - 1, y, timeWidth + 1, phaseHeight),
                         Qt::AlignRight | Qt::AlignVCenter, durationText(phase.to - phase.from));
        const QRectF groove(left, y + (phaseHeight - barHeight) / 2.0, wide, barHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.grid);
        painter.drawRoundedRect(groove, barHeight / 2.0, barHeight / 2.0);
        const double scale = wide / static_cast<double>(all.count());
        const double length = std::max<double>(leastBar, static_cast<double>((phase.to - phase.from).count()) * scale);
        const double from = std::min(static_cast<double>(phase.from.count()) * scale, wide - length);
        painter.setBrush(QColor(phase.color));
        painter.drawRoundedRect(QRectF(left + from, groove.top(), length, barHeight), barHeight / 2.0,
                                barHeight / 2.0);
        y += phaseHeight;
    }
}

} // namespace infermux
