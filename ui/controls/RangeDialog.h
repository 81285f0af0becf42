#pragma once

#include <ledger/Reports.h>

#include <QDialog>

class QDateTimeEdit;
class QLabel;
class QPushButton;

namespace infermux {

/// Asks for a span of time, in the person's own time zone.
class RangeDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RangeDialog)

public:
    explicit RangeDialog(const TimeRange &range, QWidget *parent = nullptr);

    TimeRange range() const;

private:
    void check();

    QDateTimeEdit *m_from;
    QDateTimeEdit *m_to;
    QLabel *m_problem;
    QPushButton *m_ok;
};

} // namespace infermux
