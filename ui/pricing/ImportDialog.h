#pragma once

#include "PriceRows.h"

#include <base/Result.h>
#include <pricing/PriceImport.h>

#include <QAbstractTableModel>
#include <QDialog>

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace infermux {

/// What an import would change, with a tick for each.
class ImportModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportModel)

public:
    enum Column { Model, Table, Before, After, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<PriceChange> changes);
    void tick(const std::vector<int> &rows, bool isTicked);
    std::vector<PriceChange> ticked() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void ticksChanged();

private:
    std::vector<PriceChange> m_changes;
    std::vector<bool> m_ticks;
};

/// What a price file of others (LiteLLM's, models.dev's) would change. Any thread.
Result<std::vector<PriceChange>> readPriceChanges(const QString &file, const PriceList &current);

/// A price file of others: what is new or different in it, entry by entry or whole (money.md, "The price table"). The
/// file is read elsewhere and what came of it handed in; what is ticked is told, and written only with the draft.
class ImportDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportDialog)

public:
    explicit ImportDialog(const QString &file, QWidget *parent = nullptr);

    void show(const Result<std::vector<PriceChange>> &changes);
    using QDialog::show;

    ImportModel &model() const { return *m_model; }

Q_SIGNALS:
    void chosen(const std::vector<infermux::PriceSetting> &settings);

private:
    void count();
    std::vector<int> shownRows() const;

    ImportModel *m_model;
    QSortFilterProxyModel *m_filter;
    QLabel *m_state;
    QLineEdit *m_line;
    QTableView *m_table;
    QPushButton *m_take;
};

} // namespace infermux
