#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

namespace infermux {

/// The mark of the program: one line in, two out.
QPixmap logo(int size, qreal scale);

/// The same as an icon, in several sizes; `dot`, if it is a colour, says a state in the corner.
QIcon logoIcon(const QColor &dot = {});

} // namespace infermux
