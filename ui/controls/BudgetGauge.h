#pragma once

#include <QWidget>

#include <vector>

namespace infermux {

/// How much of a limit is used: spent as an arc, what requests in flight have reserved behind it, alerts as marks. The
/// figure stands in the middle, so that the colour does not say it alone. One that can be set is dragged along the arc,
/// or takes the arrow keys.
class BudgetGauge : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BudgetGauge)

public:
    explicit BudgetGauge(QWidget *parent = nullptr);

    /// Fractions of the limit; `stops` says that a full one lets nothing through.
    void show(double spent, double reserved, std::vector<double> alerts, bool stops);
    /// Larger, and the limit is set on it.
    void makeSettable();
    QSize sizeHint() const override { return m_isSettable ? QSize(84, 84) : QSize(62, 62); }

Q_SIGNALS:
    /// The end of what is spent was dragged to this fraction of the limit: the limit is to be so much larger or
    /// smaller.
    void dragged(double fraction);
    /// An arrow key: the limit is to be a step higher (1) or lower (-1).
    void stepped(int direction);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void dragTo(QPointF at);

    bool m_isSettable = false;
    double m_spent = 0;
    double m_reserved = 0;
    std::vector<double> m_alerts;
    bool m_stops = true;
};

} // namespace infermux
