#include "RequestTable.h"

#include "ExchangeDelegate.h"
#include "ExchangeModel.h"
#include "shell/Theme.h"

#include <QHeaderView>

#include <array>
#include <numeric>

namespace infermux {

RequestTable::RequestTable(ExchangeModel &model, QWidget *parent)
    : QTableView(parent)
{
    setModel(&model);
    setItemDelegate(new ExchangeDelegate(this));
    setAccessibleName(tr("Requests"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false); // Tab leaves it, arrows move in it
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(Theme::rowHeight);
    horizontalHeader()->setFont(Theme::labelFont());
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
}

void RequestTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

/// Widths for a small window, widened evenly up to the comfortable ones; what is left over is shared by the names.
/// Where even the small ones don't fit, the time to the first token gives way.
void RequestTable::fitColumns()
{
    using Widths = std::array<int, ExchangeModel::ColumnCount>;
    constexpr Widths least{76, 96, 96, 72, 52, 64, 84, 102, 72};
    constexpr Widths comfortable{84, 110, 150, 90, 110, 76, 88, 112, 84};
    const int width = viewport()->width();
    const int needed = std::accumulate(least.begin(), least.end(), 0);
    const int wanted = std::accumulate(comfortable.begin(), comfortable.end(), 0);
    const bool hasRoom = width >= needed;
    setColumnHidden(ExchangeModel::FirstToken, !hasRoom);
    const double ease = qBound(0.0, double(width - needed) / (wanted - needed), 1.0);
    Widths widths{};
    int spare = width;
    for (int column = 0; column < ExchangeModel::ColumnCount; ++column) {
        const auto i = static_cast<std::size_t>(column);
        widths[i] = least[i] + static_cast<int>(ease * (comfortable[i] - least[i]));
        if (hasRoom || column != ExchangeModel::FirstToken)
            spare -= widths[i];
    }
    spare = qMax(0, spare);
    widths[ExchangeModel::Model] += spare / 2;
    widths[ExchangeModel::Caller] += spare / 4;
    widths[ExchangeModel::Provider] += spare - spare / 2 - spare / 4;
    for (int column = 0; column < ExchangeModel::ColumnCount; ++column)
        setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
}

} // namespace infermux
