#include "YamlTextEdit.h"

#include "WrittenSecret.h"
#include "shell/Theme.h"

#include <QHelpEvent>
#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <QToolTip>

namespace infermux {

namespace {

class Highlighter : public QSyntaxHighlighter
{
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override
    {
        const Theme &theme = Theme::current();
        static const QRegularExpression key(QStringLiteral("(?:^|[{,]|- )\\s*([\\w.*\"'-]+)\\s*:(?=\\s|$)"));
        static const QRegularExpression comment(QStringLiteral("(?:^|\\s)#.*$"));
        for (auto found = key.globalMatch(text); found.hasNext();) {
            const auto match = found.next();
            setFormat(static_cast<int>(match.capturedStart(1)), static_cast<int>(match.capturedLength(1)),
                      theme.accent);
        }
        for (auto found = writtenSecret().globalMatch(text); found.hasNext();) {
            const auto match = found.next();
            QTextCharFormat hidden;
            hidden.setForeground(theme.line);
            hidden.setBackground(theme.line);
            setFormat(static_cast<int>(match.capturedStart(2)), static_cast<int>(match.capturedLength(2)), hidden);
        }
        if (const auto match = comment.match(text); match.hasMatch())
            setFormat(static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()), theme.mute);
    }
};

} // namespace

YamlTextEdit::YamlTextEdit(const QString &name, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new Highlighter(document()))
{
    setFont(Theme::monoFont());
    setAccessibleName(name);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true); // a tab is no indentation in YAML
}

QString YamlTextEdit::written() const
{
    return document()->toRawText().replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
}

void YamlTextEdit::showMistakes(const std::map<int, QString> &mistakes)
{
    m_mistakes = mistakes;
    markLines();
}

void YamlTextEdit::markLines()
{
    QList<QTextEdit::ExtraSelection> marked;
    for (const auto &[line, mistake] : m_mistakes) {
        const QTextBlock block = document()->findBlockByNumber(line - 1);
        if (!block.isValid())
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        mark.format.setBackground(Theme::current().badSoft);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marked.append(mark);
    }
    setExtraSelections(marked);
}

void YamlTextEdit::goTo(int line, int column)
{
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, qBound(0, column - 1, block.length() - 1));
    setTextCursor(cursor);
    centerCursor();
    setFocus();
}

bool YamlTextEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int line = cursorForPosition(viewport()->mapFrom(this, help->pos())).blockNumber() + 1;
        const auto mistake = m_mistakes.find(line);
        QToolTip::showText(help->globalPos(), mistake == m_mistakes.end() ? QString() : mistake->second, this);
        return true;
    }
    return QPlainTextEdit::event(event);
}

void YamlTextEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter) {
        m_highlighter->rehighlight();
        markLines();
    }
}

} // namespace infermux
