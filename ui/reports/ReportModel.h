#pragma once

#include "ReportQuestion.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace infermux {

/// A report as a table: when, the names asked for, and their figures; sorted by any column. GUI thread.
class ReportModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportModel)

public:
    enum class Field { When, Name, Requests, Errors, Prompt, Cached, Completion, Cost, Share, Saved };

    explicit ReportModel(QObject *parent = nullptr)
        : QAbstractTableModel(parent)
    {
    }

    void show(const ReportQuestion &question, const ReportAnswer &answer);
    const ReportRow &row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// What a column is of; nothing: figures.
    std::optional<Dimension> dimensionOf(int column) const;
    std::optional<int> columnOf(Field field) const;
    /// As a spreadsheet takes it: tabs between cells, exact figures, with the titles.
    QString tabbed(const std::vector<int> &rows) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    static QString dimensionTitle(Dimension dimension);

private:
    struct Column
    {
        Field field;
        Dimension dimension = Dimension::Caller; ///< of Name
    };

    QString text(const ReportRow &row, const Column &column) const;
    QString exactText(const ReportRow &row, const Column &column) const;
    QString whenText(UtcTime time) const;

    ReportQuestion m_question;
    std::vector<Column> m_columns;
    std::vector<ReportRow> m_rows;
    Money m_total;
};

} // namespace infermux
