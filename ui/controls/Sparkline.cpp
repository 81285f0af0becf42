#include "Sparkline.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace infermux {

Sparkline::Sparkline(QColor color, QWidget *parent)
    : QWidget(parent)
    , m_color(color)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void Sparkline::show(std::vector<double> values)
{
    if (values == m_values)
        return;
    m_values = std::move(values);
    update();
}

void Sparkline::paintEvent(QPaintEvent *)
{
    if (m_values.size() < 2)
        return;
    const auto [low, high] = std::minmax_element(m_values.begin(), m_values.end());
    const double span = *high > *low ? *high - *low : 1.0;
    const QRectF area = QRectF(rect()).adjusted(1, 2, -1, -2);
    QPainterPath path;
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        const double x = area.left() + area.width() * static_cast<double>(i) / static_cast<double>(m_values.size() - 1);
        const double y = area.bottom() - area.height() * (m_values[i] - *low) / span;
        i == 0 ? path.moveTo(x, y) : path.lineTo(x, y);
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
}

} // namespace infermux
