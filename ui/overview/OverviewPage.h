#pragma once

#include "OverviewData.h"

#include <gateway/GatewaySnapshot.h>

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace infermux {

class BudgetsCard;
class ChartLegend;
class CostChart;
class CsvExport;
class LatestRequests;
class LedgerFeed;
class OverviewTiles;
class ProvidersStrip;
class SegmentedControl;

/// The day at a glance: what is spent, on whom, how near the limits are, who serves, what came last. Figures come from
/// the ledger and from snapshots; while the page is in view they follow at most once a second.
class OverviewPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OverviewPage)

public:
    explicit OverviewPage(QWidget *parent = nullptr);
    ~OverviewPage() override;

    void showSnapshot(const GatewaySnapshot &snapshot);
    void showExchanges(const ExchangeBatchPtr &batch);

    /// The last quarter of an hour, for a look at what happens now.
    void showLatestRange();
    const CostChart &chart() const { return *m_chart; }
    const SpendFigures *figures() const { return m_figures ? &*m_figures : nullptr; }
    /// The chart as it is, or what it shows as the API's CSV has it; an empty text, or why it could not be written,
    /// goes to `done`.
    void writeImage(const QString &path, const std::function<void(const QString &problem)> &done);
    void writeCsv(const QString &path, const std::function<void(const QString &problem)> &done);

Q_SIGNALS:
    void trafficAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeChartCard();
    void arrange();
    void refresh();
    void askFigures();
    void askSeries();
    void showStep(const TimeRange &range);
    void showSeries(const CostSeries &series);
    void showLegend();
    Dimension dimension() const;
    /// One name of a dimension, and no other.
    struct Only
    {
        Dimension dimension;
        std::string name;
    };
    void showOnly(const std::optional<Only> &only);
    void showProblem(const std::string &problem);
    void showWhyEmpty();
    void askOwnRange();
    void chooseSpan(const std::optional<TimeRange> &span);
    TimeRange shownRange(Milliseconds &step) const;
    void askWhereTo(const QString &title, const QString &suffix, const std::function<void(const QString &path)> &write);

    LedgerFeed *m_figuresFeed;
    LedgerFeed *m_seriesFeed;
    CsvExport *m_export;
    std::string m_ledger;
    QTimer m_refresh;
    SteadyTime m_refreshed{};
    bool m_isStale = true;
    bool m_hasSeries = false;
    QString m_nothingText;           // where there is nothing to draw
    std::string m_problem;           // why the ledger could not be read
    std::optional<TimeRange> m_span; // chosen by dragging; nothing: up to now
    std::optional<SpendFigures> m_figures;

    std::optional<Only> m_onlyOne;

    SegmentedControl *m_ranges;
    QPushButton *m_own;
    QPushButton *m_only;
    QGridLayout *m_grid;
    OverviewTiles *m_tiles;
    QComboBox *m_by;
    QLabel *m_per;
    ChartLegend *m_legend;
    CostChart *m_chart;
    QStackedWidget *m_chartStack;
    QLabel *m_chartEmpty;
    QWidget *m_chartCard;
    BudgetsCard *m_budgets;
    ProvidersStrip *m_providers;
    LatestRequests *m_latest;
};

} // namespace infermux
