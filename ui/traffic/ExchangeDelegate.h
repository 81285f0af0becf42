#pragma once

#include <QStyledItemDelegate>

namespace infermux {

/// Paints the rows of the traffic table: status as a pill, times and ids monospaced, one thin line between rows.
class ExchangeDelegate : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExchangeDelegate)

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace infermux
