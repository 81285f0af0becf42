#include "PriceTable.h"

#include "PriceCellDelegate.h"
#include "PriceModel.h"
#include "shell/Theme.h"

#include <QHeaderView>

#include <algorithm>
#include <array>
#include <numeric>

namespace infermux {

namespace {

constexpr int comfortableFrom = 860; // narrower, prices of cache writes are not shown

} // namespace

PriceTable::PriceTable(QAbstractItemModel &model, QWidget *parent)
    : QTableView(parent)
{
    setModel(&model);
    setItemDelegate(new PriceCellDelegate(this));
    setAccessibleName(tr("Prices, in dollars a million tokens"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(false); // Tab leaves it, arrows move in it
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(Theme::rowHeight);
    horizontalHeader()->setFont(Theme::labelFont());
    horizontalHeader()->setHighlightSections(false);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder);
}

void PriceTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void PriceTable::fitColumns()
{
    const int width = viewport()->width();
    const bool hasRoom = width >= comfortableFrom;
    setColumnHidden(PriceModel::CacheWrite, !hasRoom);
    setColumnHidden(PriceModel::CacheWrite1h, !hasRoom);
    const int price = hasRoom ? 92 : 76;
    std::array<int, PriceModel::ColumnCount> widths{};
    widths[PriceModel::Table] = hasRoom ? 120 : 84;
    for (const int column : {PriceModel::Input, PriceModel::CachedInput, PriceModel::Output})
        widths[static_cast<std::size_t>(column)] = price;
    if (hasRoom)
        widths[PriceModel::CacheWrite] = widths[PriceModel::CacheWrite1h] = price;
    widths[PriceModel::Whose] = 84;
    widths[PriceModel::ThisMonth] = hasRoom ? 140 : 108;
    widths[PriceModel::Model] = std::max(110, width - std::accumulate(widths.begin(), widths.end(), 0));
    for (int column = 0; column < PriceModel::ColumnCount; ++column) {
        if (const int wanted = widths[static_cast<std::size_t>(column)]; wanted > 0)
            setColumnWidth(column, wanted);
    }
}

} // namespace infermux
