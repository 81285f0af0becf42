#pragma once

#include <QDialog>
#include <QTimer>

#include <string>

class QLabel;
class QPushButton;

namespace infermux {

class ConfigEditing;
class YamlTextEdit;

/// The draft's whole text, for what no form can say or no edit can do safely. What is wrong is told while it is typed;
/// it is taken over as one step, also with mistakes, as long as it is YAML. GUI thread.
class TextDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextDialog)

public:
    /// `reason` is why the text is offered, if for anything; a line that it names is gone to.
    TextDialog(ConfigEditing &editing, const QString &reason, QWidget *parent);

    YamlTextEdit &text() const { return *m_text; }
    /// What was written is not dropped before that was asked for twice.
    void reject() override;

private:
    std::string typed() const;
    void judge();
    void takeOver();

    ConfigEditing &m_editing;
    std::string m_before;
    YamlTextEdit *m_text;
    QLabel *m_wrong;
    QPushButton *m_take;
    QTimer m_judging;
    bool m_isWarned = false; // that what was written would be dropped
};

} // namespace infermux
