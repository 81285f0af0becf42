#include "Icon.h"

#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace infermux {

namespace {

constexpr int iconSize = 18;

} // namespace

QPixmap tintedPixmap(const QString &name, const QColor &color, int size, qreal scale)
{
    QPixmap pixmap(QSize(size, size) * scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(QStringLiteral(":/infermux/icons/%1.svg").arg(name)).render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

QIcon tintedIcon(const QString &name, const QColor &normal, const QColor &checked)
{
    QIcon icon;
    for (const qreal scale : {1.0, 2.0, 3.0}) {
        icon.addPixmap(tintedPixmap(name, normal, iconSize, scale), QIcon::Normal, QIcon::Off);
        icon.addPixmap(tintedPixmap(name, checked, iconSize, scale), QIcon::Normal, QIcon::On);
    }
    return icon;
}

} // namespace infermux
