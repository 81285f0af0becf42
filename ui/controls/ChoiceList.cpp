#include "ChoiceList.h"

#include <QEvent>

namespace infermux {

ChoiceList::ChoiceList(const QString &name, QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("choices"));
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

/// Rows that were measured before the style sheet was there are too low.
bool ChoiceList::event(QEvent *event)
{
    const bool isHandled = QListWidget::event(event);
    if (event->type() == QEvent::Polish)
        scheduleDelayedItemsLayout();
    return isHandled;
}

} // namespace infermux
