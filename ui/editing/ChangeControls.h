#pragma once

#include <QWidget>

class QPushButton;

namespace infermux {

class ConfigEditing;
class PillLabel;

/// What is done with a draft, at the head of each page that edits: how many changes there are, undo, redo, revert,
/// save. Ctrl+Z, Ctrl+Shift+Z and Ctrl+S hold in the whole page that it is put into.
class ChangeControls : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangeControls)

public:
    /// The shortcuts hold within `page`.
    ChangeControls(ConfigEditing &editing, QWidget *page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void update();
    void showIcons();
    void askWhose();

    ConfigEditing &m_editing;
    PillLabel *m_state;
    QPushButton *m_choose;
    QPushButton *m_undo;
    QPushButton *m_redo;
    QPushButton *m_revert;
    QPushButton *m_save;
};

} // namespace infermux
