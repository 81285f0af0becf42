#include "ConflictDialog.h"

#include "ConfigEditing.h"
#include "DifferenceView.h"
#include "shell/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace infermux {

ConflictDialog::ConflictDialog(ConfigEditing &editing, QWidget *parent)
    : QDialog(parent)
    , m_editing(editing)
    , m_leftOut(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("The file changed"));
    resize(760, 520);
    auto *title = new QLabel(tr("Another program changed the file"));
    title->setFont(Theme::titleFont());
    auto *words =
        new QLabel(tr("Red is what the file has now and your changes don't, green what your changes have and the "
                      "file doesn't. Nothing is written before you save."));
    words->setWordWrap(true);
    words->setProperty("level", QStringLiteral("sub"));
    auto *view = new DifferenceView;
    view->show(differenceOf(editing.theirs(), editing.draft().text()));
    m_leftOut->setWordWrap(true);
    m_leftOut->setProperty("level", QStringLiteral("bad"));
    m_leftOut->hide();
    auto *theirs = new QPushButton(tr("Take the file, drop my changes"));
    auto *mine = new QPushButton(tr("Keep the file, and my changes on top"));
    mine->setObjectName(QStringLiteral("primary"));
    auto *later = new QPushButton(tr("Decide later"));
    connect(theirs, &QPushButton::clicked, this, [this] {
        m_editing.takeTheirs();
        accept();
    });
    connect(mine, &QPushButton::clicked, this, &ConflictDialog::keepMine);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    auto *card = new QFrame;
    card->setObjectName(QStringLiteral("card"));
    (new QVBoxLayout(card))->addWidget(view);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(later);
    buttons->addStretch();
    buttons->addWidget(theirs);
    buttons->addWidget(mine);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::cardPadding);
    layout->setSpacing(12);
    layout->addWidget(title);
    layout->addWidget(words);
    layout->addWidget(card, 1);
    layout->addWidget(m_leftOut);
    layout->addLayout(buttons);
}

void ConflictDialog::keepMine()
{
    const QStringList leftOut = m_editing.keepMine();
    if (leftOut.isEmpty()) {
        accept();
        return;
    }
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setEnabled(false);
    m_leftOut->setText(tr("Could not be kept, because the file has no place for it any more: %1")
                           .arg(leftOut.join(QStringLiteral(", "))));
    m_leftOut->show();
}

} // namespace infermux
