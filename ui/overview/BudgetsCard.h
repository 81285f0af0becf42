#pragma once

#include <gateway/GatewaySnapshot.h>

#include <QFrame>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace infermux {

class BudgetGauge;

/// The callers nearest to a limit: a gauge each, what is spent of what, and what happens next.
class BudgetsCard : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BudgetsCard)

public:
    explicit BudgetsCard(QWidget *parent = nullptr);

    void showSnapshot(const GatewaySnapshot &snapshot);

private:
    struct Row
    {
        QWidget *widget;
        BudgetGauge *gauge;
        QLabel *caller;
        QLabel *amount;
        QLabel *outlook;
    };

    Row addRow();
    void showRow(Row &row, const BudgetStanding &standing);

    QLabel *m_count;
    QLabel *m_empty;
    QVBoxLayout *m_rowsLayout;
    std::vector<Row> m_rows;
};

/// When a limit will be reached at the rate of its period so far, or what became of it, in words.
QString budgetOutlook(const BudgetStanding::OfPeriod &period, const BudgetLimitConfig &limit, UtcTime now);

} // namespace infermux
