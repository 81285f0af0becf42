#include "ChangeControls.h"

#include "ConfigEditing.h"
#include "ConflictDialog.h"
#include "controls/Icon.h"
#include "controls/PillLabel.h"
#include "shell/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace infermux {

namespace {

// The same on every desktop: a page's help can name them.
const QKeySequence undoKey(QStringLiteral("Ctrl+Z"));
const QKeySequence redoKey(QStringLiteral("Ctrl+Shift+Z"));
const QKeySequence saveKey(QStringLiteral("Ctrl+S"));

QString shown(const QKeySequence &key)
{
    return key.toString(QKeySequence::NativeText);
}

int mistakes(const ConfigDraft &draft)
{
    const auto &said = draft.loaded().diagnostics;
    return static_cast<int>(std::count_if(said.begin(), said.end(), [](const Diagnostic &diagnostic) {
        return diagnostic.severity == Diagnostic::Severity::Error;
    }));
}

QString inWords(const ConfigDraft &draft)
{
    QStringList lines;
    for (const Diagnostic &diagnostic : draft.loaded().diagnostics) {
        if (diagnostic.severity == Diagnostic::Severity::Error)
            lines.append(QString::fromStdString(diagnostic.path + ": " + diagnostic.message));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

ChangeControls::ChangeControls(ConfigEditing &editing, QWidget *page)
    : m_editing(editing)
    , m_state(new PillLabel)
    , m_choose(new QPushButton(tr("The file changed…")))
    , m_undo(new QPushButton)
    , m_redo(new QPushButton)
    , m_revert(new QPushButton(tr("Revert")))
    , m_save(new QPushButton(tr("Save and apply")))
{
    m_save->setObjectName(QStringLiteral("primary"));
    m_save->setToolTip(tr("Write the file and go over to it (%1)").arg(shown(saveKey)));
    m_revert->setToolTip(tr("Back to what the file has"));
    m_undo->setAccessibleName(tr("Undo"));
    m_redo->setAccessibleName(tr("Redo"));
    m_choose->setToolTip(tr("Another program changed the file: see both, and choose"));
    connect(m_undo, &QPushButton::clicked, &editing, &ConfigEditing::undo);
    connect(m_redo, &QPushButton::clicked, &editing, &ConfigEditing::redo);
    connect(m_revert, &QPushButton::clicked, &editing, &ConfigEditing::revert);
    connect(m_save, &QPushButton::clicked, &editing, &ConfigEditing::save);
    connect(m_choose, &QPushButton::clicked, this, &ChangeControls::askWhose);
    const auto onPage = [page](const QList<QKeySequence> &keys, QPushButton *button) {
        for (const QKeySequence &key : keys)
            connect(new QShortcut(key, page, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated,
                    button, &QPushButton::click);
    };
    onPage({undoKey}, m_undo);
    onPage({redoKey, QKeySequence(QStringLiteral("Ctrl+Y"))}, m_redo);
    onPage({saveKey}, m_save);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::grid8);
    for (QWidget *part :
         {static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_choose), static_cast<QWidget *>(m_undo),
          static_cast<QWidget *>(m_redo), static_cast<QWidget *>(m_revert), static_cast<QWidget *>(m_save)})
        layout->addWidget(part);
    connect(&editing, &ConfigEditing::changed, this, &ChangeControls::update);
    showIcons();
    update();
}

void ChangeControls::update()
{
    const ConfigDraft &draft = m_editing.draft();
    const bool isFree = m_editing.isReady() && !m_editing.isSaving();
    const int wrong = mistakes(draft);
    const auto changes = static_cast<int>(draft.steps().size());
    m_undo->setEnabled(isFree && draft.canUndo());
    m_redo->setEnabled(isFree && draft.canRedo());
    m_undo->setToolTip(draft.canUndo() ? tr("Undo: %1 (%2)").arg(QString::fromStdString(draft.undoes()), shown(undoKey))
                                       : tr("Undo"));
    m_redo->setToolTip(draft.canRedo() ? tr("Redo: %1 (%2)").arg(QString::fromStdString(draft.redoes()), shown(redoKey))
                                       : tr("Redo"));
    m_revert->setEnabled(isFree && draft.isChanged());
    m_save->setEnabled(isFree && draft.isChanged() && draft.isValid() && !m_editing.isConflict());
    m_choose->setVisible(m_editing.isConflict());
    m_state->setVisible(draft.isChanged() && !m_editing.isConflict());
    if (wrong > 0) {
        const QString text = tr("%n mistake(s)", nullptr, wrong);
        m_state->show({text, text, StatusPill::Tone::Bad});
        m_state->setToolTip(inWords(draft));
    } else {
        const QString text = tr("%n unsaved change(s)", nullptr, std::max(1, changes));
        m_state->show({text, text, StatusPill::Tone::Warning});
        QStringList steps;
        for (const std::string &step : draft.steps())
            steps.append(QString::fromStdString(step));
        m_state->setToolTip(steps.join(QLatin1Char('\n')));
    }
}

void ChangeControls::askWhose()
{
    (new ConflictDialog(m_editing, window()))->open();
}

void ChangeControls::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcons();
}

void ChangeControls::showIcons()
{
    const Theme &theme = Theme::current();
    m_undo->setIcon(tintedIcon(QStringLiteral("undo"), theme.sub, theme.accent));
    m_redo->setIcon(tintedIcon(QStringLiteral("redo"), theme.sub, theme.accent));
}

} // namespace infermux
