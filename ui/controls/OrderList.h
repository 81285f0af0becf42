#pragma once

#include "StatusPill.h"
#include "shell/Theme.h"

#include <QListWidget>

#include <optional>
#include <vector>

namespace infermux {

/// A list whose order says something: rows are dragged to their place, or moved with Alt and the arrows; Delete or the
/// cross takes one out. What is done is told; what is shown stays what `show` was given.
class OrderList : public QListWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderList)

public:
    struct Row
    {
        QString title;
        QString more;                   ///< below the title, quieter; of none at all rows are flat
        QString detail;                 ///< at the right
        std::optional<StatusPill> pill; ///< at the right
        QColor Theme::*dot = nullptr;   ///< before the title
        QString state;                  ///< what the dot says, in words
        bool isMovable = true;
        bool isRemovable = false;
        bool isQuiet = false;
    };
    enum class Manner { Cards, Lines };

    OrderList(const QString &name, Manner manner, QWidget *parent = nullptr);

    void show(std::vector<Row> rows, int chosen = -1);
    using QWidget::show;
    const std::vector<Row> &rows() const { return m_rows; }
    /// Where a row's cross is, in the viewport.
    QRect crossOf(int row) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(int row);
    void moved(int from, int to);
    void removeAsked(int row);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    class Delegate;
    struct Drag
    {
        int row = -1;
        QPoint from;
        int y = 0;
        bool isOn = false; ///< farther than a click shakes
    };

    int rowHeight() const;
    int lastMovable() const;
    int placeAt(int y) const;
    void move(int from, int to);

    Manner m_manner;
    std::vector<Row> m_rows;
    Drag m_drag;
    bool m_isShowing = false;
};

} // namespace infermux
