#pragma once

#include "PriceRows.h"

#include <base/Mailbox.h>
#include <base/TaskThread.h>
#include <pricing/PriceImport.h>

#include <QAbstractTableModel>
#include <QDialog>

#include <memory>
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

/// A price file of others: what is new or different in it, entry by entry or whole (money.md, "The price table"). The
/// file is read elsewhere; what is ticked is told, and written only with the draft.
class ImportDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportDialog)

public:
    ImportDialog(const QString &file, std::shared_ptr<const PriceList> current, QWidget *parent = nullptr);

    ImportModel &model() const { return *m_model; }

Q_SIGNALS:
    void chosen(const std::vector<infermux::PriceSetting> &settings);

private:
    void show(const Result<std::vector<PriceChange>> &changes);
    using QDialog::show;
    void count();
    std::vector<int> shownRows() const;

    ImportModel *m_model;
    QSortFilterProxyModel *m_filter;
    QLabel *m_state;
    QLineEdit *m_line;
    QTableView *m_table;
    QPushButton *m_take;
    Mailbox m_mailbox;
    TaskThread m_reader;
};

} // namespace infermux
