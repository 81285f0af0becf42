#pragma once

#include <QColor>
#include <QString>

namespace infermux {

/// The colour of a provider, model or caller: the same on every page for as long as the program runs. The first to be
/// asked for take the six of the design in turn; "other" is the grey. GUI thread.
QColor seriesColor(const QString &name);
/// What is summed up under no name of its own.
QString otherName();

} // namespace infermux
