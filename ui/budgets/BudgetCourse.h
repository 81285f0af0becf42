#pragma once

#include "BudgetsData.h"

#include <QWidget>

#include <optional>

namespace infermux {

/// How spend grew over a period, the limit above it, and where it is heading at the rate so far. Painted; said in words
/// as its accessible description.
class BudgetCourse : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BudgetCourse)

public:
    explicit BudgetCourse(QWidget *parent = nullptr);

    /// `overrideFrom`: where another model takes over, if one does.
    void show(const SpendCourse &course, Money limit, const std::optional<Money> &overrideFrom, UtcTime now);
    using QWidget::show;
    QSize minimumSizeHint() const override { return {200, 120}; }
    QSize sizeHint() const override { return {480, 220}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Money projected() const;

    SpendCourse m_course;
    Money m_limit;
    std::optional<Money> m_overrideFrom;
    UtcTime m_now;
};

} // namespace infermux
