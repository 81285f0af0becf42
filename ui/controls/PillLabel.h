#pragma once

#include "StatusPill.h"

#include <QWidget>

namespace infermux {

/// A status pill as a widget.
class PillLabel : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PillLabel)

public:
    explicit PillLabel(QWidget *parent = nullptr);

    void show(StatusPill pill);
    using QWidget::show;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StatusPill m_pill;
};

} // namespace infermux
