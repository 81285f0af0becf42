#pragma once

#include <QTableView>

namespace infermux {

/// The price table's view: columns as wide as there is room for, the rare ones only where there is much of it.
class PriceTable : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PriceTable)

public:
    explicit PriceTable(QAbstractItemModel &model, QWidget *parent = nullptr);

    /// A price is being typed.
    bool isEditing() const { return state() == EditingState; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
};

} // namespace infermux
