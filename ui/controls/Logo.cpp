#include "Logo.h"

#include "shell/Theme.h"

#include <QPainter>

namespace infermux {

namespace {

constexpr double drawnSize = 22; // the figures below are of that size

} // namespace

QPixmap logo(int size, qreal scale)
{
    QPixmap pixmap(QSize(size, size) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / drawnSize, size / drawnSize);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::current().accent);
    painter.drawRoundedRect(QRectF(0, 0, drawnSize, drawnSize), 6, 6);
    painter.setPen(QPen(Theme::current().card, 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(6, 8), QPointF(13, 8));
    painter.drawLine(QPointF(6, 14), QPointF(13, 14));
    painter.drawArc(QRectF(10, 8, 6, 6), -90 * 16, 180 * 16);
    return pixmap;
}

QIcon logoIcon(const QColor &dot)
{
    QIcon icon;
    for (const int size : {16, 22, 32, 48, 64, 128}) {
        QPixmap pixmap = logo(size, 1);
        if (dot.isValid()) {
            QPainter painter(&pixmap);
            painter.setRenderHint(QPainter::Antialiasing);
            const double radius = size * 0.2;
            painter.setPen(QPen(Theme::current().card, size * 0.06));
            painter.setBrush(dot);
            painter.drawEllipse(QPointF(size - radius * 1.15, size - radius * 1.15), radius, radius);
        }
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace infermux
