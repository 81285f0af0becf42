#pragma once

#include "ReportQuestion.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace infermux {

/// What a report is asked for: period, dimensions, steps, filter. The period's box stands where the page puts it. What
/// is chosen is remembered, but for a range of one's own and the filter. GUI thread.
class ReportChoices : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportChoices)

public:
    explicit ReportChoices(QWidget *parent = nullptr);

    QComboBox *period() const { return m_period; }
    TimeRange range() const;
    /// Nothing: the filter can't be read, which is said below it.
    std::optional<ReportQuestion> question() const;
    /// In words, for a heading.
    QString title() const;

    void setFilter(const QString &text);
    void takeFocus();
    /// Also only what is named so.
    void narrow(Dimension dimension, const std::string &name);
    /// Nothing: the period that is chosen.
    void setOwnRange(const std::optional<TimeRange> &range);
    void remember() const;

Q_SIGNALS:
    void changed();

private:
    QComboBox *makeDimensions(const QString &name, bool mayBeNone);
    void makeFilter();
    void choosePeriod();
    void askOwnRange();
    void judgeFilter();
    void recall();

    std::optional<TimeRange> m_own; // nothing: the period's
    QComboBox *m_period;
    QComboBox *m_by;
    QComboBox *m_thenBy;
    QComboBox *m_step;
    QLineEdit *m_filter;
    QLabel *m_problem;
};

/// A moment of a range, with the year.
QString momentText(UtcTime time);

} // namespace infermux
