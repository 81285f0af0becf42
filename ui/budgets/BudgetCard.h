#pragma once

#include <budget/BudgetKeeper.h>

#include <QFrame>

class QLabel;

namespace infermux {

class BudgetGauge;
class PillLabel;

/// One caller's limit over one period: spent, reserved, what happens at the limit, and where it is heading. Chosen by
/// click or Enter; the limit is set on the gauge. GUI thread.
class BudgetCard : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BudgetCard)

public:
    explicit BudgetCard(QWidget *parent = nullptr);

    void show(const BudgetStanding &standing, const BudgetStanding::OfPeriod &period, bool isChosen);
    using QWidget::show;
    const std::string &caller() const { return m_caller; }
    Period period() const { return m_period; }

Q_SIGNALS:
    void chosen();
    void limitSet(infermux::Money limit);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::string m_caller;
    Period m_period = Period::Month;
    Money m_spent;
    Money m_limit;

    BudgetGauge *m_gauge;
    QLabel *m_name;
    PillLabel *m_state;
    QLabel *m_amount;
    QLabel *m_action;
    QLabel *m_outlook;
};

/// A round amount near to this one, of two figures: what a hand on a gauge means.
Money roundedLimit(Money amount);

} // namespace infermux
