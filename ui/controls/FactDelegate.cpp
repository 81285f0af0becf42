#include "FactDelegate.h"

#include "shell/Theme.h"

#include <QPainter>

namespace infermux {

namespace {

constexpr int markSize = 8;
constexpr int markRoom = 18;

QFont fontOf(const QModelIndex &index)
{
    return index.data(FactDelegate::StrongRole).toBool() ? Theme::strongFont() : Theme::textFont();
}

} // namespace

QSize FactDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int mark = index.data(MarkRole).isValid() ? markRoom : 0;
    return {QFontMetrics(fontOf(index)).horizontalAdvance(index.data().toString()) + mark + 2 * Theme::grid8 + 2,
            Theme::rowHeight};
}

void FactDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, (option.state & QStyle::State_Selected) ? theme.accentSoft : theme.card);
    painter->setPen(theme.grid);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    QRect area = option.rect.adjusted(Theme::grid8, 0, -Theme::grid8, 0);
    if (const QVariant mark = index.data(MarkRole); mark.isValid()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mark.value<QColor>());
        painter->drawRoundedRect(QRectF(area.left(), area.center().y() - markSize / 2.0 + 0.5, markSize, markSize), 2,
                                 2);
        area.setLeft(area.left() + markRoom);
    }
    painter->setFont(fontOf(index));
    painter->setPen(index.data(QuietRole).toBool() ? theme.sub : theme.text);
    const auto alignment = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt());
    const QString text = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, area.width());
    painter->drawText(area, static_cast<int>(alignment == 0 ? Qt::AlignLeft | Qt::AlignVCenter : alignment), text);
    painter->restore();
}

} // namespace infermux
