#include "HelpView.h"

#include "shell/Theme.h"

#include <QEvent>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

namespace infermux {

namespace {

constexpr int lineHeight = 145; // per cent
constexpr int besideText = 4;
constexpr int cellPadding = 7;

} // namespace

HelpView::HelpView(QWidget *parent)
    : QTextBrowser(parent)
{
    setAccessibleName(tr("Help"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false); // they lead to other topics
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(besideText);
}

void HelpView::show(const HelpTopic &topic)
{
    m_topic = topic;
    showAgain();
}

void HelpView::mark(const QString &words)
{
    m_marked = words;
    QList<ExtraSelection> marked;
    QTextCharFormat format;
    format.setBackground(Theme::current().warnSoft);
    for (const QString &word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        for (QTextCursor found = document()->find(word, 0); !found.isNull(); found = document()->find(word, found))
            marked.append({found, format});
    }
    setExtraSelections(marked);
}

void HelpView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showAgain();
}

void HelpView::showAgain()
{
    document()->setDefaultFont(Theme::textFont());
    setMarkdown(QStringLiteral("# ") + m_topic.title + QStringLiteral("\n\n") + m_topic.markdown);
    layOutBlocks();
    colourFragments();
    layOutTables();
    mark(m_marked);
}

void HelpView::layOutBlocks()
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const bool isInTable = cursor.currentTable();
        format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(0);
        format.setBottomMargin(isInTable ? 0 : block.textList() && block.next().textList() ? 5 : 10);
        cursor.setBlockFormat(format);
        if (block.blockFormat().headingLevel() == 1) {
            cursor.select(QTextCursor::BlockUnderCursor);
            QTextCharFormat heading;
            heading.setFont(Theme::titleFont());
            cursor.setCharFormat(heading);
        }
    }
}

void HelpView::colourFragments()
{
    const Theme &theme = Theme::current();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        std::vector<std::pair<QTextCursor, QTextCharFormat>> changes;
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextFragment fragment = at.fragment();
            QTextCharFormat format = fragment.charFormat();
            if (format.fontFixedPitch()) {
                format.setFont(Theme::monoFont());
                format.setBackground(theme.background);
            } else if (format.isAnchor()) {
                format.setForeground(theme.accent);
                format.setFontUnderline(false);
            } else if (format.fontWeight() > QFont::Medium && block.blockFormat().headingLevel() == 0) {
                format.setFont(Theme::strongFont());
            } else {
                continue;
            }
            QTextCursor cursor(document());
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            changes.emplace_back(cursor, format);
        }
        for (auto &[cursor, format] : changes)
            cursor.setCharFormat(format);
    }
}

void HelpView::layOutTables()
{
    for (QTextFrame *frame : document()->rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format;
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(Theme::current().line);
        format.setBorderCollapse(true);
        format.setCellPadding(cellPadding);
        format.setCellSpacing(0);
        format.setTopMargin(4);
        format.setBottomMargin(14);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setHeaderRowCount(1);
        format.setColumnWidthConstraints(
            {QTextLength(QTextLength::PercentageLength, 34), QTextLength(QTextLength::PercentageLength, 66)});
        table->setFormat(format);
    }
}

} // namespace infermux
