#pragma once

#include "controls/FactDelegate.h"

namespace infermux {

/// A price is typed in its cell; what is none keeps the editor open and its border red.
class PriceCellDelegate : public FactDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PriceCellDelegate)

public:
    using FactDelegate::FactDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// What was typed is not overwritten by news.
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    bool eventFilter(QObject *editor, QEvent *event) override;
};

} // namespace infermux
