#include "PriceCellDelegate.h"

#include "PriceModel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QStyle>

namespace infermux {

namespace {

void mark(QLineEdit *edit)
{
    const bool isWrong = !edit->text().isEmpty() && !priceFromText(edit->text());
    if (edit->property("invalid").toBool() == isWrong)
        return;
    edit->setProperty("invalid", isWrong);
    edit->style()->unpolish(edit);
    edit->style()->polish(edit);
}

} // namespace

QWidget *PriceCellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(QStringLiteral("cell"));
    edit->setAlignment(Qt::AlignRight);
    edit->setAccessibleName(tr("Dollars a million"));
    connect(edit, &QLineEdit::textChanged, edit, [edit] { mark(edit); });
    return edit;
}

void PriceCellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const auto *edit = qobject_cast<QLineEdit *>(editor);
    if (!edit || !edit->isModified())
        FactDelegate::setEditorData(editor, index);
}

bool PriceCellDelegate::eventFilter(QObject *editor, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isCommit = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab;
        if (isCommit && editor->property("invalid").toBool())
            return true; // stays open
    }
    return FactDelegate::eventFilter(editor, event);
}

} // namespace infermux
