#pragma once

#include <QColor>
#include <QString>
#include <QWidget>

#include <utility>
#include <vector>

namespace infermux {

/// The names of a chart's bands with their colours, in one line, right-aligned; those that don't fit are left out, the
/// read-out of the chart has them.
class ChartLegend : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartLegend)

public:
    using Entry = std::pair<QString, QColor>;

    explicit ChartLegend(QWidget *parent = nullptr);

    void show(std::vector<Entry> entries);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int widthOf(const Entry &entry) const;

    std::vector<Entry> m_entries;
};

} // namespace infermux
