#include "BudgetGauge.h"

#include "Figures.h"
#include "SeriesColors.h"
#include "shell/Theme.h"

#include <QPainter>
#include <QtMath>

#include <algorithm>

namespace infermux {

namespace {

constexpr double thickness = 7;
constexpr double startAngle = 225; // of the arc, counted against the clock from three o'clock
constexpr double wholeAngle = 270;
constexpr double warnFrom = 0.8;

} // namespace

BudgetGauge::BudgetGauge(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(sizeHint());
}

void BudgetGauge::show(double spent, double reserved, std::vector<double> alerts, bool stops)
{
    m_spent = spent;
    m_reserved = reserved;
    m_alerts = std::move(alerts);
    m_stops = stops;
    setAccessibleName(tr("%1 of the limit is spent").arg(percentText(spent)));
    update();
}

void BudgetGauge::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area =
        QRectF(rect()).adjusted(thickness / 2 + 1, thickness / 2 + 1, -thickness / 2 - 1, -thickness / 2 - 1);
    const auto arc = [&](double from, double to, const QColor &color) {
        if (to <= from)
            return;
        painter.setPen(QPen(color, thickness, Qt::SolidLine, from == 0 || to >= 1 ? Qt::RoundCap : Qt::FlatCap));
        painter.drawArc(area, qRound((startAngle - wholeAngle * from) * 16), qRound(-wholeAngle * (to - from) * 16));
    };
    const double spent = std::clamp(m_spent, 0.0, 1.0);
    const double used = std::clamp(m_spent + m_reserved, 0.0, 1.0);
    const QColor color = m_spent >= 1 && m_stops ? theme.gaugeFull
                         : m_spent >= warnFrom   ? theme.gaugeWarn
                                                 : theme.gauge;
    arc(0, 1, theme.grid);
    QColor pale = color;
    pale.setAlphaF(0.35F);
    arc(spent, used, pale);
    arc(0, spent, color);
    painter.setPen(QPen(theme.card, 1.5));
    for (const double alert : m_alerts) {
        if (alert <= 0 || alert >= 1)
            continue;
        const double angle = qDegreesToRadians(startAngle - wholeAngle * alert);
        const QPointF way(std::cos(angle), -std::sin(angle));
        const double radius = area.width() / 2;
        painter.drawLine(area.center() + way * (radius - thickness / 2),
                         area.center() + way * (radius + thickness / 2));
    }
    painter.setFont(Theme::strongFont());
    painter.setPen(theme.text);
    painter.drawText(rect(), Qt::AlignCenter, QStringLiteral("%1%").arg(qFloor(m_spent * 100 + 1e-9)));
}

} // namespace infermux
