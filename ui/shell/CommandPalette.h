#pragma once

#include <QDialog>

#include <functional>
#include <optional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace infermux {

/// What can be done by name.
struct Command
{
    QString title;
    QString hint; ///< its shortcut, or where it leads
    std::function<void()> run;
};

/// Ctrl+K: type a few letters, press Return. Letters may be left out: "ov" and "vrw" both find Overview.
class CommandPalette : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandPalette)

public:
    CommandPalette(std::vector<Command> commands, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &typed);
    void runChosen();

    std::vector<Command> m_commands;
    QLineEdit *m_line;
    QListWidget *m_list;
};

/// How well typed letters name a title: higher is better, nothing: not at all.
std::optional<int> matchQuality(const QString &typed, const QString &title);

} // namespace infermux
