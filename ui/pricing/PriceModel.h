#pragma once

#include "PriceRows.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <vector>

namespace infermux {

/// The price table for a view: a row a model, a column a kind of token. Prices are set in their cells; what was typed
/// is told, and shown once it has been taken.
class PriceModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PriceModel)

public:
    enum Column { Model, Table, Input, CachedInput, CacheWrite, CacheWrite1h, Output, Whose, ThisMonth, ColumnCount };
    enum Role { UnpricedRole = Qt::UserRole + 20 };
    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<PriceRow> rows);
    const PriceRow &rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// Where it is; -1: nowhere.
    int indexOf(const std::string &table, const std::string &model) const;
    static std::optional<PriceKind> kindOf(int column);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// A price per million was typed.
    void priceSet(int row, infermux::PriceKind kind, infermux::Money perMillionTokens);

private:
    QString whose(const PriceRow &row) const;
    QString toolTip(const PriceRow &row, int column) const;

    std::vector<PriceRow> m_rows;
};

/// What of it is shown: by words, and whose or in use. Models in use without a price stay on top however it is sorted.
class PriceFilter : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PriceFilter)

public:
    enum Which { All, Own, InUse };
    explicit PriceFilter(QObject *parent = nullptr);

    void setWords(const QString &words);
    void setWhich(int which);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
    int m_which = All;
};

/// A price as a person types it, in dollars a million; nothing: it is none.
std::optional<Money> priceFromText(const QString &text);
/// "$2.50", as exact as it is.
QString priceText(Money perToken);

} // namespace infermux
