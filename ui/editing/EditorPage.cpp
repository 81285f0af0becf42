#include "EditorPage.h"

#include "ChangeControls.h"
#include "ConfigEditing.h"
#include "TextDialog.h"
#include "shell/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace infermux {

EditorPage::EditorPage(ConfigEditing &editing, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_editing(editing)
    , m_layout(new QVBoxLayout(this))
    , m_head(new QHBoxLayout)
    , m_problem(new QLabel)
    , m_asText(new QPushButton(tr("Edit as text…")))
{
    setObjectName(QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
    auto *name = new QLabel(title);
    name->setFont(Theme::titleFont());
    m_head->setContentsMargins(0, 0, Theme::grid8, 0);
    m_head->setSpacing(12);
    m_head->addWidget(name);
    m_head->addStretch();
    m_head->addWidget(new ChangeControls(editing, this));
    m_problem->setProperty("level", QStringLiteral("bad"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_asText->hide();
    // At the right there is room for a scroll bar beside what lines up with the head.
    m_layout->setContentsMargins(Theme::pageMargin, 20, Theme::pageMargin - Theme::grid8, Theme::cardPadding);
    m_layout->setSpacing(Theme::cardPadding);
    m_layout->addLayout(m_head);
    auto *problem = new QHBoxLayout;
    problem->setContentsMargins(0, 0, Theme::grid8, 0);
    problem->setSpacing(12);
    problem->addWidget(m_problem, 1);
    problem->addWidget(m_asText);
    m_layout->addLayout(problem);
    connect(&editing, &ConfigEditing::saved, this, [this] { say({}); });
    // All pages hear of it; where it was tried it is told.
    connect(&editing, &ConfigEditing::refused, this, [this](const QString &reason) {
        if (isVisible())
            say(reason);
    });
    connect(&editing, &ConfigEditing::textOffered, this, [this] { m_asText->setVisible(isVisible()); });
    connect(m_asText, &QPushButton::clicked, this, [this] {
        auto *dialog = new TextDialog(m_editing, m_problem->text(), window());
        connect(dialog, &QDialog::accepted, this, [this] { say({}); });
        dialog->open();
    });
}

void EditorPage::addToHead(QWidget *widget)
{
    m_head->insertWidget(m_head->count() - 2, widget);
}

void EditorPage::addBody(QWidget *body, int stretch)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, Theme::grid8, 0);
    row->addWidget(body);
    m_layout->addLayout(row, stretch);
}

void EditorPage::addScrolling(QWidget *body, const QString &accessibleName)
{
    m_layout->addWidget(scrollingAround(body, accessibleName), 1);
}

void EditorPage::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_asText->hide();
}

QFrame *EditorPage::cardAround(QLayout *layout)
{
    auto *frame = new QFrame;
    frame->setObjectName(QStringLiteral("card"));
    frame->setLayout(layout);
    layout->setContentsMargins(Theme::cardPadding, Theme::cardPadding, Theme::cardPadding, Theme::cardPadding);
    return frame;
}

QWidget *scrollingAround(QWidget *body, const QString &accessibleName)
{
    body->setObjectName(QStringLiteral("pageBody"));
    if (body->layout())
        body->layout()->setContentsMargins(0, 0, Theme::grid8, 0);
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(accessibleName);
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

} // namespace infermux
