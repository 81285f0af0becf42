#include "BudgetGauge.h"

#include "Figures.h"
#include "SeriesColors.h"
#include "shell/Theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QtMath>

#include <algorithm>

namespace infermux {

namespace {

constexpr double thickness = 7;
constexpr double startAngle = 225; // of the arc, counted against the clock from three o'clock
constexpr double wholeAngle = 270;
constexpr double warnFrom = 0.8;
constexpr double leastDragged = 0.02;

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

void BudgetGauge::makeSettable()
{
    m_isSettable = true;
    setFixedSize(sizeHint());
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("Drag along the arc to set the limit, or use the arrow keys"));
}

/// Where on the arc the pointer is: what is spent is to be that much of the limit.
void BudgetGauge::dragTo(QPointF at)
{
    const QPointF way = at - QRectF(rect()).center();
    double turned = startAngle - qRadiansToDegrees(std::atan2(-way.y(), way.x()));
    while (turned < 0)
        turned += 360;
    while (turned >= 360)
        turned -= 360;
    if (turned > wholeAngle) // in the gap below: whichever end is nearer
        turned = turned > (wholeAngle + 360) / 2 ? 0 : wholeAngle;
    Q_EMIT dragged(std::max(leastDragged, turned / wholeAngle));
}

void BudgetGauge::mousePressEvent(QMouseEvent *event)
{
    if (!m_isSettable || m_spent <= 0 || event->button() != Qt::LeftButton)
        event->ignore();
}

void BudgetGauge::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isSettable && m_spent > 0 && (event->buttons() & Qt::LeftButton))
        dragTo(event->position());
}

void BudgetGauge::keyPressEvent(QKeyEvent *event)
{
    const bool isUp = event->key() == Qt::Key_Up || event->key() == Qt::Key_Right;
    const bool isDown = event->key() == Qt::Key_Down || event->key() == Qt::Key_Left;
    if (m_isSettable && (isUp || isDown))
        Q_EMIT stepped(isUp ? 1 : -1);
    else
        QWidget::keyPressEvent(event);
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
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 1));
        painter.drawEllipse(area.adjusted(thickness + 3, thickness + 3, -thickness - 3, -thickness - 3));
    }
    painter.setFont(m_isSettable ? Theme::cardFont() : Theme::strongFont());
    painter.setPen(theme.text);
    painter.drawText(rect(), Qt::AlignCenter, QStringLiteral("%1%").arg(qFloor(m_spent * 100 + 1e-9)));
}

} // namespace infermux
