#include "ExchangeDelegate.h"

#include "ExchangeModel.h"
#include "controls/StatusPill.h"
#include "shell/Theme.h"

#include <QPainter>

namespace infermux {

void ExchangeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    painter->save();
    painter->fillRect(option.rect, (option.state & QStyle::State_Selected) ? theme.accentSoft : theme.card);
    painter->setPen(theme.grid);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    const QRect area = option.rect.adjusted(Theme::grid8, 0, -Theme::grid8, 0);
    if (index.column() == ExchangeModel::Status) {
        const auto *model = static_cast<const ExchangeModel *>(index.model());
        const RequestFacts request = model->facts(index.row());
        StatusPill::forStatus(request.status, QString::fromStdString(std::string(request.errorCode)))
            .paint(*painter, area);
        painter->restore();
        return;
    }
    const bool quiet = index.column() == ExchangeModel::Time || index.column() == ExchangeModel::Tokens;
    painter->setFont(index.column() == ExchangeModel::Time   ? Theme::monoFont()
                     : index.column() == ExchangeModel::Cost ? Theme::strongFont()
                                                             : Theme::textFont());
    painter->setPen(quiet ? theme.sub : theme.text);
    const auto alignment = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt());
    const QString text = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, area.width());
    painter->drawText(area, static_cast<int>(alignment == 0 ? Qt::AlignLeft | Qt::AlignVCenter : alignment), text);
    painter->restore();
}

} // namespace infermux
