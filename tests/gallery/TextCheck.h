#pragma once

#include <QStringList>

class QWidget;

namespace infermux {

/// What a reader would miss in the text of a window as it is painted, whoever paints it (labels, views, charts, our own
/// controls): text cut off at its widget's edge, text over other text, and text cut short where it must not be. Figures
/// are never cut short; names in a table, and what says so by its property `mayElide`, may be. GUI thread.
QStringList textFaults(QWidget &window);

} // namespace infermux
