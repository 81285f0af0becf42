#include "DifferenceView.h"

#include "WrittenSecret.h"
#include "shell/Theme.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace infermux {

namespace {

using Kind = DifferenceLine::Kind;

constexpr int lineHeight = 19;
constexpr int gap = 8;

QString markOf(Kind kind)
{
    return kind == Kind::Added ? QStringLiteral("+") : kind == Kind::Removed ? QStringLiteral("-") : QString();
}

bool isComment(const std::string &text)
{
    const auto at = text.find_first_not_of(" \t");
    return at != std::string::npos && text[at] == '#';
}

} // namespace

DifferenceView::DifferenceView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("What would be written"));
    viewport()->setAutoFillBackground(false);
}

void DifferenceView::show(std::vector<DifferenceLine> lines, int first)
{
    m_lines = std::move(lines);
    for (DifferenceLine &line : m_lines)
        line.text = QString::fromStdString(line.text).replace(writtenSecret(), QStringLiteral("\\1•••")).toStdString();
    const QFontMetrics metrics(Theme::monoFont());
    m_widest = 0;
    QString text;
    for (const DifferenceLine &line : m_lines) {
        const QString shown = QString::fromStdString(line.text);
        m_widest = std::max(m_widest, metrics.horizontalAdvance(shown));
        text += markOf(line.kind) + shown + QLatin1Char('\n');
    }
    setAccessibleDescription(text);
    fit();
    // The first change is what is looked for.
    const auto change = std::find_if(m_lines.begin(), m_lines.end(), [](const DifferenceLine &line) {
        return line.kind == Kind::Added || line.kind == Kind::Removed;
    });
    verticalScrollBar()->setValue(first >= 0 ? first * lineHeight
                                             : static_cast<int>(change - m_lines.begin()) * lineHeight
                                                   - viewport()->height() / 3);
    viewport()->update();
}

int DifferenceView::numberWidth() const
{
    return QFontMetrics(Theme::monoFont()).horizontalAdvance(QStringLiteral("0000+")) + gap;
}

void DifferenceView::fit()
{
    const int height = static_cast<int>(m_lines.size()) * lineHeight;
    const int width = numberWidth() + m_widest + gap;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(lineHeight);
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(lineHeight);
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
}

void DifferenceView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    fit();
}

void DifferenceView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar &bar = *verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Down:
        bar.triggerAction(QAbstractSlider::SliderSingleStepAdd);
        return;
    case Qt::Key_Up:
        bar.triggerAction(QAbstractSlider::SliderSingleStepSub);
        return;
    case Qt::Key_PageDown:
        bar.triggerAction(QAbstractSlider::SliderPageStepAdd);
        return;
    case Qt::Key_PageUp:
        bar.triggerAction(QAbstractSlider::SliderPageStepSub);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void DifferenceView::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(viewport());
    painter.setFont(Theme::monoFont());
    const int first = verticalScrollBar()->value() / lineHeight;
    const int last = std::min(static_cast<int>(m_lines.size()) - 1,
                              (verticalScrollBar()->value() + viewport()->height()) / lineHeight);
    const int numbers = numberWidth();
    for (int row = first; row <= last; ++row) {
        const DifferenceLine &line = m_lines[static_cast<std::size_t>(row)];
        const QRect area(0, row * lineHeight - verticalScrollBar()->value(), viewport()->width(), lineHeight);
        const bool isAdded = line.kind == Kind::Added;
        const bool isRemoved = line.kind == Kind::Removed;
        if (isAdded || isRemoved)
            painter.fillRect(area, isAdded ? theme.okSoft : theme.badSoft);
        if (line.kind == Kind::Gap) {
            painter.setPen(theme.mute);
            painter.drawText(area.adjusted(numbers, 0, 0, 0), Qt::AlignVCenter, QStringLiteral("⋯"));
            continue;
        }
        painter.setPen(isAdded ? theme.ok : isRemoved ? theme.bad : theme.mute);
        const QString number = QString::number(isAdded ? line.after : line.before)
                               + (isAdded || isRemoved ? markOf(line.kind) : QStringLiteral(" "));
        painter.drawText(QRect(0, area.top(), numbers - gap, lineHeight), Qt::AlignRight | Qt::AlignVCenter, number);
        painter.setPen(isAdded ? theme.ok : isRemoved ? theme.bad : isComment(line.text) ? theme.mute : theme.text);
        painter.save();
        painter.setClipRect(area.adjusted(numbers, 0, 0, 0));
        painter.drawText(area.adjusted(numbers - horizontalScrollBar()->value(), 0, m_widest, 0), Qt::AlignVCenter,
                         QString::fromStdString(line.text));
        painter.restore();
    }
}

} // namespace infermux
