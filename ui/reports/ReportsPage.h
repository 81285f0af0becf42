#pragma once

#include "ReportQuestion.h"

#include <gateway/GatewaySnapshot.h>

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace infermux {

class ChartLegend;
class CostChart;
class CsvExport;
class LedgerFeed;
class ReportChoices;
class ReportModel;
class WhatIfView;

/// What was spent, by whom, on what, in any period: chart and table together, from the same rows as the API and the
/// CSV.
class ReportsPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportsPage)

public:
    explicit ReportsPage(QWidget *parent = nullptr);

    void showSnapshot(const GatewaySnapshot &snapshot);
    const ReportAnswer *answer() const { return m_answer ? &*m_answer : nullptr; }
    void setFilter(const QString &text);
    WhatIfView &whatIf() const { return *m_whatIf; }

    /// The report as the API's CSV has it, or its single requests. The foot of the page says how far it is; `exported`
    /// tells of the end.
    void exportReport(const QString &file);
    void exportRequests(const QString &file);
    /// What is shown as PDF, A4; an empty text, or why not.
    QString writePdf(const QString &file);
    void copyTable();

Q_SIGNALS:
    void exported(const QString &problem);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeChartCard();
    QWidget *makeTableCard();
    QPushButton *makeExportButton();
    void refresh();
    void show(const ReportQuestion &question, const ReportAnswer &answer);
    void showState(const QString &text);
    void fitColumns();
    void narrowTo(int row);
    void askWhereTo(const QString &title, const QString &name, const std::function<void(const QString &)> &write);

    LedgerFeed *m_feed;
    CsvExport *m_export;
    ReportModel *m_model;
    ReportChoices *m_choices;
    std::string m_ledger;
    ConfigPtr m_config;
    std::optional<ReportQuestion> m_shown;
    std::optional<ReportAnswer> m_answer;

    QStackedWidget *m_tabs;
    WhatIfView *m_whatIf;
    QLabel *m_per;
    ChartLegend *m_legend;
    CostChart *m_chart;
    QTableView *m_table;
    QStackedWidget *m_stack;
    QLabel *m_state;
    QLabel *m_sum;
    QLabel *m_progress;
    QPushButton *m_cancel;
    qint64 m_linesExpected = 0;
};

} // namespace infermux
