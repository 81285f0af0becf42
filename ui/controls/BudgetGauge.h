#pragma once

#include <QWidget>

#include <vector>

namespace infermux {

/// How much of a limit is used: spent as an arc, what requests in flight have reserved behind it, alerts as marks. The
/// figure stands in the middle, so that the colour does not say it alone.
class BudgetGauge : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BudgetGauge)

public:
    explicit BudgetGauge(QWidget *parent = nullptr);

    /// Fractions of the limit; `stops` says that a full one lets nothing through.
    void show(double spent, double reserved, std::vector<double> alerts, bool stops);
    QSize sizeHint() const override { return {62, 62}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_spent = 0;
    double m_reserved = 0;
    std::vector<double> m_alerts;
    bool m_stops = true;
};

} // namespace infermux
