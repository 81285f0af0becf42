#pragma once

#include <QPlainTextEdit>

#include <map>

class QSyntaxHighlighter;

namespace infermux {

/// A YAML text being written: comments are quieter than the rest, keys that stand in it are hidden until they are
/// selected, and lines with a mistake are marked.
class YamlTextEdit : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(YamlTextEdit)

public:
    explicit YamlTextEdit(const QString &name, QWidget *parent = nullptr);

    /// What stands there, line by line; no character is exchanged for another.
    QString written() const;
    /// What is wrong, by line from 1 on.
    void showMistakes(const std::map<int, QString> &mistakes);
    /// Puts the cursor there and brings it into view; both from 1 on.
    void goTo(int line, int column = 1);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void markLines();

    std::map<int, QString> m_mistakes;
    QSyntaxHighlighter *m_highlighter;
};

} // namespace infermux
