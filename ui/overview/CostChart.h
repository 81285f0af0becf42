#pragma once

#include "OverviewData.h"

#include <QChartView>

#include <optional>
#include <vector>

class QAreaSeries;
class QLineSeries;
class QDateTimeAxis;
class QValueAxis;

namespace infermux {

/// Cost over time, stacked. The pointer reads exact values; dragging chooses a span of time, a double click goes back,
/// a click on a band asks for it alone. The ink is data: no frame, a quiet grid.
class CostChart : public QChartView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CostChart)

public:
    explicit CostChart(QWidget *parent = nullptr);
    ~CostChart() override;

    /// `isLive`: its right edge is now.
    void show(const CostSeries &series, bool isLive = false);
    const CostSeries &series() const { return m_series; }
    /// The step that the pointer is on, for the read-out.
    std::optional<std::size_t> pointedStep() const { return m_pointed; }
    QString bandTitle(const CostSeries::Band &band) const;
    void applyTheme();

Q_SIGNALS:
    void spanChosen(const infermux::TimeRange &span);
    void resetAsked();
    void bandClicked(const QString &name);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    struct Layer
    {
        QLineSeries *upper;
        QLineSeries *lower;
        QAreaSeries *area;
    };

    void setBandCount(std::size_t count);
    void describe();
    std::optional<std::size_t> stepAt(const QPointF &position) const;
    UtcTime timeOf(std::size_t step) const;
    double xOf(std::size_t step) const;
    void drawTimes(QPainter &painter, const QRectF &plot) const;
    void drawReadOut(QPainter &painter, const QRectF &plot) const;

    CostSeries m_series;
    bool m_isLive = false;
    std::vector<Layer> m_layers;
    QDateTimeAxis *m_times;
    QValueAxis *m_costs;
    std::optional<std::size_t> m_pointed;
    std::optional<QPointF> m_dragFrom;
    QPointF m_pointer;
};

} // namespace infermux
