#include "NameBox.h"

#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace infermux {

namespace {

constexpr int besideText = 56; // padding and arrow

} // namespace

NameBox::NameBox(const QString &accessibleName, const QString &placeholder, int width, QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(QStringLiteral("field"));
    setEditable(true);
    setInsertPolicy(NoInsert);
    setAccessibleName(accessibleName);
    lineEdit()->setPlaceholderText(placeholder);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    setFixedWidth(std::max(width, fontMetrics().horizontalAdvance(placeholder) + besideText));
}

void NameBox::offer(const QStringList &names)
{
    QStringList shown;
    for (int i = 0; i < count(); ++i)
        shown.append(itemText(i));
    if (names == shown)
        return;
    const QSignalBlocker quiet(this);
    const QString typed = currentText();
    clear();
    addItems(names);
    setName(typed);
}

void NameBox::setName(const QString &name)
{
    setEditText(name);
    lineEdit()->setCursorPosition(0); // a name is read from its beginning
}

} // namespace infermux
