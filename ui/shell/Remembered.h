#pragma once

#include <QSettings>

namespace infermux {

/// What the window keeps from one start to the next (Linux: ~/.config/infermux/desktop.conf).
inline QSettings remembered()
{
    return QSettings(QStringLiteral("infermux"), QStringLiteral("desktop"));
}

} // namespace infermux
