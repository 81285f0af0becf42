#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace infermux {

/// A stroke icon out of resources/icons, drawn in that colour at every scale. GUI thread.
QIcon tintedIcon(const QString &name, const QColor &normal, const QColor &checked);
QPixmap tintedPixmap(const QString &name, const QColor &color, int size, qreal scale);

} // namespace infermux
