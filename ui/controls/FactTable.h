#pragma once

#include "StatusPill.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace infermux {

/// A few rows of facts with thin lines between them: what a pane says, not what a person works in. Painted; what it says
/// is its accessible description.
class FactTable : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FactTable)

public:
    enum class Tone { Plain, Strong, Quiet, Mono };
    struct Column
    {
        QString title; ///< of none at all: there is no head
        bool isRight = false;
        bool stretches = false; ///< takes what is left over, and is cut short first
    };
    struct Cell
    {
        Cell() = default;
        Cell(QString shown, Tone how = Tone::Plain) // NOLINT: a text is a cell
            : text(std::move(shown))
            , tone(how)
        {
        }
        Cell(StatusPill shown) // NOLINT: a pill is a cell
            : pill(std::move(shown))
        {
        }
        QString text;
        Tone tone = Tone::Plain;
        std::optional<StatusPill> pill;
    };
    using Row = std::vector<Cell>;

    explicit FactTable(const QString &name, QWidget *parent = nullptr);

    void show(std::vector<Column> columns, std::vector<Row> rows);
    using QWidget::show;
    QString text() const; ///< cells divided by tabs, rows by line breaks

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    bool hasHead() const;
    int widthOf(const Cell &cell) const;
    std::vector<int> columnWidths() const;

    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
};

} // namespace infermux
