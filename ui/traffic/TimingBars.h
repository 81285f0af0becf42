#pragma once

#include <base/Clock.h>

#include <QColor>
#include <QWidget>

#include <vector>

namespace infermux {

/// Where a request's time went: a bar a phase, each from where the one before ended, on one scale.
class TimingBars : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimingBars)

public:
    struct Phase
    {
        QString name;
        Milliseconds from{0};
        Milliseconds to{0};
        QRgb color = 0;
    };

    explicit TimingBars(QWidget *parent = nullptr);

    void show(std::vector<Phase> phases);
    using QWidget::show;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<Phase> m_phases;
};

} // namespace infermux
