#pragma once

#include <QColor>
#include <QWidget>

#include <vector>

namespace infermux {

/// The course of one figure, without axes: only its shape matters.
class Sparkline : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Sparkline)

public:
    explicit Sparkline(QColor color, QWidget *parent = nullptr);

    void show(std::vector<double> values);
    QSize sizeHint() const override { return {72, 20}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_color;
    std::vector<double> m_values;
};

} // namespace infermux
