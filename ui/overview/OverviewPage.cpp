#include "OverviewPage.h"

#include "BudgetsCard.h"
#include "CostChart.h"
#include "LatestRequests.h"
#include "OverviewTiles.h"
#include "ProvidersStrip.h"
#include "controls/ChartLegend.h"
#include "controls/Figures.h"
#include "controls/Icon.h"
#include "controls/RangeDialog.h"
#include "controls/SegmentedControl.h"
#include "controls/SeriesColors.h"
#include "data/ChartSteps.h"
#include "data/CsvExport.h"
#include "data/LedgerFeed.h"
#include "shell/Remembered.h"
#include "shell/Theme.h"

#include <ledger/CostCsv.h>

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace infermux {

namespace {

using namespace std::chrono_literals;

struct Range
{
    const char *name;
    Milliseconds span;
};

constexpr std::array<Range, 5> ranges{{{QT_TRANSLATE_NOOP("infermux::OverviewPage", "15 min"), 15min},
                                       {QT_TRANSLATE_NOOP("infermux::OverviewPage", "1 h"), 1h},
                                       {QT_TRANSLATE_NOOP("infermux::OverviewPage", "24 h"), 24h},
                                       {QT_TRANSLATE_NOOP("infermux::OverviewPage", "7 d"), 168h},
                                       {QT_TRANSLATE_NOOP("infermux::OverviewPage", "30 d"), 720h}}};

const QString rangeKey = QStringLiteral("overview/range");
const QString byKey = QStringLiteral("overview/by");
constexpr int usualRange = 2;
constexpr int wideFrom = 820; // of the page: below, the budgets go under the chart
constexpr int chartHeight = 308;
constexpr int budgetsWidth = 280;
constexpr int scrollBarWidth = 10;

} // namespace

OverviewPage::OverviewPage(QWidget *parent)
    : QWidget(parent)
    , m_figuresFeed(new LedgerFeed(this))
    , m_seriesFeed(new LedgerFeed(this))
    , m_export(new CsvExport(this))
    , m_grid(new QGridLayout)
    , m_tiles(new OverviewTiles)
    , m_budgets(new BudgetsCard)
    , m_providers(new ProvidersStrip)
    , m_latest(new LatestRequests)
{
    setObjectName(QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
    auto *body = new QWidget;
    body->setObjectName(QStringLiteral("pageBody"));
    m_grid->setContentsMargins(Theme::pageMargin, 0, Theme::pageMargin - scrollBarWidth, Theme::pageMargin);
    m_grid->setSpacing(Theme::cardPadding);
    m_grid->setColumnStretch(0, 1);
    m_grid->setRowStretch(5, 1);
    m_grid->addWidget(m_tiles, 0, 0, 1, 2);
    body->setLayout(m_grid);
    m_chartCard = makeChartCard();
    connect(m_latest, &LatestRequests::trafficAsked, this, &OverviewPage::trafficAsked);
    auto *scroll = new QScrollArea;
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // keeps its room, so that nothing jumps
    scroll->setFocusPolicy(Qt::NoFocus);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(scroll, 1);
    arrange();

    m_refresh.setInterval(1s);
    connect(&m_refresh, &QTimer::timeout, this, &OverviewPage::refresh);
    Milliseconds step{0};
    showStep(shownRange(step)); // said before the first answer, so that nothing moves when it comes
    showSnapshot({});
}

OverviewPage::~OverviewPage() = default;

QWidget *OverviewPage::makeHead()
{
    auto *head = new QWidget;
    auto *title = new QLabel(tr("Overview"));
    title->setFont(Theme::titleFont());
    QStringList names;
    for (const Range &range : ranges)
        names.append(tr(range.name));
    m_ranges = new SegmentedControl(names, tr("Range"));
    m_ranges->choose(
        std::clamp(remembered().value(rangeKey, usualRange).toInt(), 0, static_cast<int>(ranges.size()) - 1));
    connect(m_ranges, &SegmentedControl::chosenChanged, this, [this](int range) {
        remembered().setValue(rangeKey, range);
        chooseSpan(std::nullopt);
    });
    m_own = new QPushButton(tr("Own…"));
    m_own->setCheckable(true);
    m_own->setProperty("holds", true);
    m_own->setToolTip(tr("Own range; a double click on the chart goes back"));
    connect(m_own, &QPushButton::clicked, this, &OverviewPage::askOwnRange);
    auto *exportButton = new QPushButton(tr("Export"));
    auto *menu = new QMenu(exportButton);
    menu->addAction(tr("Chart as image…"), this, [this] {
        askWhereTo(tr("Chart as image"), QStringLiteral("png"), [this](const QString &path) {
            writeImage(path, [this](const QString &problem) {
                if (!problem.isEmpty())
                    QMessageBox::warning(this, tr("Export"), problem);
            });
        });
    });
    menu->addAction(tr("Figures as CSV…"), this, [this] {
        askWhereTo(tr("Figures as CSV"), QStringLiteral("csv"), [this](const QString &path) {
            writeCsv(path, [this](const QString &problem) {
                if (!problem.isEmpty())
                    QMessageBox::warning(this, tr("Export"), problem);
            });
        });
    });
    exportButton->setMenu(menu);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(Theme::pageMargin, 20, Theme::pageMargin, Theme::cardPadding);
    layout->setSpacing(12);
    layout->addWidget(title);
    layout->addStretch();
    layout->addWidget(m_ranges);
    layout->addWidget(m_own);
    layout->addWidget(exportButton);
    return head;
}

QWidget *OverviewPage::makeChartCard()
{
    auto *card = new QFrame;
    card->setObjectName(QStringLiteral("card"));
    auto *title = new QLabel(tr("Cost"));
    title->setFont(Theme::cardFont());
    m_per = new QLabel;
    m_per->setFont(Theme::nameFont());
    m_per->setProperty("level", QStringLiteral("mute"));
    m_by = new QComboBox;
    m_by->setAccessibleName(tr("Stacked by"));
    const std::array<std::pair<QString, Dimension>, 5> choices{{{tr("provider"), Dimension::Provider},
                                                                {tr("model"), Dimension::Model},
                                                                {tr("caller"), Dimension::Caller},
                                                                {tr("project"), Dimension::Project},
                                                                {tr("group"), Dimension::Group}}};
    for (const auto &[name, by] : choices)
        m_by->addItem(name, static_cast<int>(by));
    m_by->setCurrentIndex(std::clamp(remembered().value(byKey).toInt(), 0, m_by->count() - 1));
    connect(m_by, &QComboBox::currentIndexChanged, this, [this](int by) {
        remembered().setValue(byKey, by);
        askSeries();
    });
    m_only = new QPushButton;
    m_only->setToolTip(tr("Show all again"));
    m_only->hide();
    connect(m_only, &QPushButton::clicked, this, [this] { showOnly(std::nullopt); });
    m_legend = new ChartLegend;

    m_chart = new CostChart;
    connect(m_chart, &CostChart::spanChosen, this, [this](const TimeRange &span) { chooseSpan(span); });
    connect(m_chart, &CostChart::resetAsked, this, [this] { chooseSpan(std::nullopt); });
    connect(m_chart, &CostChart::bandClicked, this, [this](const QString &name) {
        showOnly(Only{dimension(), name.toStdString()});
    });
    m_chartEmpty = new QLabel;
    m_chartEmpty->setAlignment(Qt::AlignCenter);
    m_chartEmpty->setWordWrap(true);
    m_chartEmpty->setProperty("level", QStringLiteral("sub"));
    m_chartStack = new QStackedWidget;
    m_chartStack->addWidget(m_chartEmpty);
    m_chartStack->addWidget(m_chart);

    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::grid8);
    head->addWidget(title);
    head->addWidget(m_per);
    head->addWidget(m_by);
    head->addWidget(m_only);
    head->addWidget(m_legend, 1);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(Theme::cardPadding, 12, Theme::cardPadding, 12);
    layout->setSpacing(Theme::grid8);
    layout->addLayout(head);
    layout->addWidget(m_chartStack, 1);
    card->setFixedHeight(chartHeight);
    return card;
}

/// Wide: the budgets beside the chart. Narrow: below.
void OverviewPage::arrange()
{
    const bool isWide = width() >= wideFrom;
    m_grid->addWidget(m_chartCard, 1, 0, 1, isWide ? 1 : 2);
    m_grid->addWidget(m_budgets, isWide ? 1 : 2, isWide ? 1 : 0, 1, isWide ? 1 : 2);
    m_budgets->setMinimumWidth(isWide ? budgetsWidth : 0);
    m_budgets->setMaximumWidth(isWide ? budgetsWidth : QWIDGETSIZE_MAX);
    m_grid->addWidget(m_providers, 3, 0, 1, 2);
    m_grid->addWidget(m_latest, 4, 0, 1, 2);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_isStale = true;
    refresh();
    m_refresh.start();
}

/// Nobody looks: what is being asked is not needed.
void OverviewPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_refresh.stop();
    for (LedgerFeed *feed : {m_figuresFeed, m_seriesFeed})
        feed->cancel();
    m_latest->cancel();
}

void OverviewPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_chart)
        m_chart->applyTheme();
}

void OverviewPage::showSnapshot(const GatewaySnapshot &snapshot)
{
    const std::string path = snapshot.ledger ? snapshot.ledger->path : std::string();
    if (!path.empty()) { // a stopped gateway's ledger can still be read
        m_ledger = path;
        for (LedgerFeed *feed : {m_figuresFeed, m_seriesFeed})
            feed->setPath(path);
        m_latest->setLedger(path);
    }
    m_nothingText = snapshot.state == GatewaySnapshot::State::Serving
                        ? tr("Nothing spent in this time\n\nPoint a tool at %1/v1 and watch it arrive here.")
                              .arg(QString::fromStdString(snapshot.address))
                        : tr("The gateway is stopped\n\nStart it to see spending here.");
    showWhyEmpty();
    m_tiles->showSnapshot(snapshot);
    m_budgets->showSnapshot(snapshot);
    m_providers->showSnapshot(snapshot);
    if (isVisible() && !m_figures && m_figuresFeed->hasPath() && !m_figuresFeed->isBusy())
        refresh();
}

void OverviewPage::showExchanges(const ExchangeBatchPtr &batch)
{
    m_isStale = true;
    m_latest->showExchanges(*batch);
}

/// At most once a second, and not before the last answer is there: a slow disk is not asked more than it can answer.
void OverviewPage::refresh()
{
    static constexpr auto moves = 15s; // time goes on even where nothing happens
    const SteadyTime now = Clock::system().steady();
    const bool isDue = m_isStale || now - m_refreshed >= moves;
    if (!isDue || !m_figuresFeed->hasPath())
        return;
    m_refreshed = now;
    m_isStale = false;
    if (!m_figuresFeed->isBusy())
        askFigures();
    if (!m_seriesFeed->isBusy() && !m_span)
        askSeries();
    m_latest->refresh();
}

void OverviewPage::askFigures()
{
    m_figuresFeed->ask<SpendFigures>(
        [now = Clock::system().utc()](SqliteDatabase &ledger) { return readSpendFigures(ledger, now); },
        [this](const Result<SpendFigures> &figures) {
            if (!figures.ok())
                return;
            m_figures = *figures;
            m_tiles->showFigures(*figures);
        });
}

Dimension OverviewPage::dimension() const
{
    return static_cast<Dimension>(m_by->currentData().toInt());
}

TimeRange OverviewPage::shownRange(Milliseconds &step) const
{
    const Milliseconds span =
        m_span ? m_span->to - m_span->from : ranges[static_cast<std::size_t>(m_ranges->chosen())].span;
    step = ChartStep::forSpan(span).length;
    const UtcTime end = raisedTo(step, m_span ? m_span->to : Clock::system().utc() + Milliseconds{1});
    return {m_span ? flooredTo(step, m_span->from) : end - raisedTo(step, UtcTime{span}).time_since_epoch(), end};
}

void OverviewPage::showStep(const TimeRange &range)
{
    m_per->setText(tr("%1, stacked by").arg(ChartStep::forSpan(range.to - range.from).inWords));
}

void OverviewPage::askSeries()
{
    CostSeriesQuery query;
    query.range = shownRange(query.step);
    query.by = dimension();
    if (m_onlyOne)
        query.only[static_cast<std::size_t>(m_onlyOne->dimension)] = m_onlyOne->name;
    showStep(query.range);
    m_seriesFeed->ask<CostSeries>([query](SqliteDatabase &ledger) { return readCostSeries(ledger, query); },
                                  [this](const Result<CostSeries> &series) {
                                      if (series.ok())
                                          showSeries(*series);
                                      else
                                          showProblem(series.error().message);
                                  });
}

void OverviewPage::showSeries(const CostSeries &series)
{
    m_hasSeries = true;
    m_problem.clear();
    showWhyEmpty();
    m_chart->show(series, !m_span);
    m_chartStack->setCurrentWidget(series.total.isZero() ? static_cast<QWidget *>(m_chartEmpty) : m_chart);
    showLegend();
}

void OverviewPage::showLegend()
{
    std::vector<ChartLegend::Entry> entries;
    for (const CostSeries::Band &band : m_chart->series().bands) {
        const QString title = m_chart->bandTitle(band);
        entries.emplace_back(band.isOthers ? tr("others") : title, seriesColor(title));
    }
    m_legend->show(std::move(entries));
}

/// The ledger can't be read: better said than old figures shown as new.
void OverviewPage::showProblem(const std::string &problem)
{
    m_problem = problem;
    showWhyEmpty();
    m_chartStack->setCurrentWidget(m_chartEmpty);
}

/// What is said in the chart's place: nothing is only said where it is known.
void OverviewPage::showWhyEmpty()
{
    const bool isAsked = m_seriesFeed->hasPath() && !m_hasSeries;
    m_chartEmpty->setText(!m_problem.empty()
                              ? tr("The ledger can't be read\n\n%1").arg(QString::fromStdString(m_problem))
                          : isAsked ? tr("Adding up…")
                                    : m_nothingText);
}

void OverviewPage::showOnly(const std::optional<Only> &only)
{
    m_onlyOne = only;
    m_only->setVisible(only.has_value());
    if (only)
        m_only->setText(tr("only %1  ✕").arg(only->name.empty() ? nothingText() : QString::fromStdString(only->name)));
    askSeries();
}

void OverviewPage::showLatestRange()
{
    m_ranges->choose(0);
    chooseSpan(std::nullopt);
}

void OverviewPage::askOwnRange()
{
    m_own->setChecked(m_span.has_value());
    Milliseconds step{0};
    auto *dialog = new RangeDialog(m_span.value_or(shownRange(step)), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { chooseSpan(dialog->range()); });
    dialog->open();
}

void OverviewPage::chooseSpan(const std::optional<TimeRange> &span)
{
    m_span = span;
    m_own->setChecked(span.has_value());
    askSeries();
}

void OverviewPage::askWhereTo(const QString &title, const QString &suffix,
                              const std::function<void(const QString &path)> &write)
{
    auto *dialog = new QFileDialog(this, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(QStringLiteral("infermux-cost.") + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, write);
    dialog->open();
}

void OverviewPage::writeImage(const QString &path, const std::function<void(const QString &problem)> &done)
{
    done(m_chartCard->grab().save(path) ? QString() : tr("%1 can't be written").arg(path));
}

void OverviewPage::writeCsv(const QString &path, const std::function<void(const QString &problem)> &done)
{
    ReportQuery query;
    Milliseconds step{0};
    query.range = shownRange(step);
    query.by = {dimension()};
    query.step = TimeStep{step};
    if (m_onlyOne)
        query.only[static_cast<std::size_t>(m_onlyOne->dimension)] = m_onlyOne->name;
    disconnect(m_export, &CsvExport::finished, nullptr, nullptr);
    connect(m_export, &CsvExport::finished, this, done);
    m_export->start(m_ledger, path, [query](SqliteDatabase &ledger, const TextSink &sink) {
        return writeCostCsv(ledger, query, {}, false, sink);
    });
}

} // namespace infermux
