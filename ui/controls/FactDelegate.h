#pragma once

#include <QStyledItemDelegate>

namespace infermux {

/// Paints the cells of a table of facts in the manner of the house: one thin line between rows, a mark in the colour of
/// a name where the model has one.
class FactDelegate : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FactDelegate)

public:
    enum Role {
        MarkRole = Qt::UserRole + 1, ///< a QColor: a mark before the text
        StrongRole,                  ///< true: semibold
        QuietRole,                   ///< true: in the second ink
    };
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace infermux
