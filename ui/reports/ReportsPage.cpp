#include "ReportsPage.h"

#include "ReportChoices.h"
#include "ReportModel.h"
#include "ReportPdf.h"
#include "WhatIfView.h"
#include "controls/ChartLegend.h"
#include "controls/FactDelegate.h"
#include "controls/Figures.h"
#include "controls/SegmentedControl.h"
#include "controls/SeriesColors.h"
#include "data/ChartSteps.h"
#include "data/CsvExport.h"
#include "data/LedgerFeed.h"
#include "overview/CostChart.h"
#include "shell/Theme.h"

#include <gateway/CostsApi.h>

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>
#include <numeric>

namespace infermux {

namespace {

constexpr int chartHeight = 220;

} // namespace

ReportsPage::ReportsPage(QWidget *parent)
    : QWidget(parent)
    , m_feed(new LedgerFeed(this))
    , m_export(new CsvExport(this))
    , m_model(new ReportModel(this))
    , m_choices(new ReportChoices)
{
    setObjectName(QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::pageMargin, 20, Theme::pageMargin, Theme::pageMargin);
    layout->setSpacing(Theme::cardPadding);
    m_tabs = new QStackedWidget;
    m_whatIf = new WhatIfView;
    auto *report = new QWidget;
    auto *inside = new QVBoxLayout(report);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(Theme::cardPadding);
    layout->addWidget(makeHead());
    layout->addWidget(m_tabs, 1);
    inside->addWidget(m_choices);
    inside->addWidget(makeChartCard());
    inside->addWidget(makeTableCard(), 1);
    m_tabs->addWidget(report);
    m_tabs->addWidget(m_whatIf);
    connect(m_export, &CsvExport::progressed, this, [this](qint64 lines) {
        const QLocale locale;
        m_progress->setText(
            m_linesExpected > 0
                ? tr("Writing… %1 of %2 lines").arg(locale.toString(lines), locale.toString(m_linesExpected))
                : tr("Writing… %1 lines").arg(locale.toString(lines)));
    });
    connect(m_export, &CsvExport::finished, this, [this](const QString &problem) {
        m_cancel->hide();
        m_progress->setText(problem.isEmpty() ? tr("Written") : tr("Not written: %1").arg(problem));
        Q_EMIT exported(problem);
    });
    connect(m_choices, &ReportChoices::changed, this, &ReportsPage::refresh);
    connect(
        new QShortcut(QKeySequence(QStringLiteral("Ctrl+F")), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
        &QShortcut::activated, m_choices, &ReportChoices::takeFocus);
    showState(tr("The gateway is stopped\n\nStart it once, so that its ledger is known."));
}

QWidget *ReportsPage::makeHead()
{
    auto *head = new QWidget;
    auto *name = new QLabel(tr("Reports"));
    name->setFont(Theme::titleFont());
    auto *tabs = new SegmentedControl({tr("Report"), tr("What if")}, tr("View"));
    QPushButton *exports = makeExportButton();
    connect(tabs, &SegmentedControl::chosenChanged, this, [this, exports](int tab) {
        exports->setVisible(tab == 0);
        m_tabs->setCurrentIndex(tab);
        refresh();
    });
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(name);
    layout->addWidget(tabs);
    layout->addStretch();
    layout->addWidget(m_choices->period());
    layout->addWidget(exports);
    return head;
}

QPushButton *ReportsPage::makeExportButton()
{
    auto *button = new QPushButton(tr("Export"));
    auto *menu = new QMenu(button);
    menu->addAction(tr("Report as CSV…"), this, [this] {
        askWhereTo(tr("Report as CSV"), QStringLiteral("infermux-costs.csv"),
                   [this](const QString &file) { exportReport(file); });
    });
    menu->addAction(tr("Single requests as CSV…"), this, [this] {
        askWhereTo(tr("Single requests as CSV"), QStringLiteral("infermux-requests.csv"),
                   [this](const QString &file) { exportRequests(file); });
    });
    menu->addAction(tr("Print to PDF…"), this, [this] {
        askWhereTo(tr("Print to PDF"), QStringLiteral("infermux-costs.pdf"), [this](const QString &file) {
            const QString problem = writePdf(file);
            m_progress->setText(problem.isEmpty() ? tr("Written") : tr("Not written: %1").arg(problem));
        });
    });
    menu->addSeparator();
    menu->addAction(tr("Copy the table"), this, &ReportsPage::copyTable);
    button->setMenu(menu);
    return button;
}

QWidget *ReportsPage::makeChartCard()
{
    auto *card = new QFrame;
    card->setObjectName(QStringLiteral("card"));
    auto *name = new QLabel(tr("Cost"));
    name->setFont(Theme::cardFont());
    m_per = new QLabel;
    m_per->setFont(Theme::nameFont());
    m_per->setProperty("level", QStringLiteral("mute"));
    m_legend = new ChartLegend;
    m_chart = new CostChart;
    m_chart->setMinimumHeight(120);
    connect(m_chart, &CostChart::spanChosen, m_choices, &ReportChoices::setOwnRange);
    connect(m_chart, &CostChart::resetAsked, m_choices, [this] { m_choices->setOwnRange({}); });
    connect(m_chart, &CostChart::bandClicked, this, [this](const QString &band) {
        if (m_shown)
            m_choices->narrow(m_shown->by.front(), band.toStdString());
    });
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::grid8);
    head->addWidget(name);
    head->addWidget(m_per);
    head->addWidget(m_legend, 1);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(Theme::cardPadding, 12, Theme::cardPadding, 12);
    layout->setSpacing(Theme::grid8);
    layout->addLayout(head);
    layout->addWidget(m_chart, 1);
    card->setFixedHeight(chartHeight);
    return card;
}

QWidget *ReportsPage::makeTableCard()
{
    m_table = new QTableView;
    m_table->setModel(m_model);
    m_table->setItemDelegate(new FactDelegate(m_table));
    m_table->setAccessibleName(tr("Report"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false); // Tab leaves it, arrows move in it
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::DescendingOrder);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(Theme::rowHeight);
    m_table->horizontalHeader()->setFont(Theme::labelFont());
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setToolTip(tr("Double click a row to see only it"));
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { narrowTo(index.row()); });
    connect(new QShortcut(QKeySequence::Copy, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
            this, &ReportsPage::copyTable);
    m_state = new QLabel;
    m_state->setAlignment(Qt::AlignCenter);
    m_state->setWordWrap(true);
    m_state->setProperty("level", QStringLiteral("sub"));
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_table);
    m_sum = new QLabel;
    m_sum->setFont(Theme::strongFont());
    m_progress = new QLabel;
    m_progress->setProperty("level", QStringLiteral("sub"));
    m_cancel = new QPushButton(tr("Cancel"));
    m_cancel->setObjectName(QStringLiteral("link"));
    m_cancel->hide();
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_export->cancel();
        m_cancel->hide();
        m_progress->setText(tr("Cancelled, nothing was written"));
    });

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(Theme::grid8, 4, Theme::grid8, 0);
    foot->addWidget(m_sum);
    foot->addStretch();
    foot->addWidget(m_progress);
    foot->addWidget(m_cancel);
    auto *card = new QFrame;
    card->setObjectName(QStringLiteral("card"));
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(Theme::grid8, Theme::grid8, Theme::grid8, Theme::grid8);
    layout->setSpacing(4);
    layout->addWidget(m_stack, 1);
    layout->addLayout(foot);
    return card;
}

void ReportsPage::refresh()
{
    m_whatIf->setRange(m_choices->range());
    if (m_tabs->currentIndex() != 0)
        return;
    const auto asked = m_choices->question();
    if (!asked || !isVisible() || !m_feed->hasPath())
        return;
    m_choices->remember();
    if (!m_answer)
        showState(tr("Adding up…"));
    m_sum->setText(m_sum->text().isEmpty() ? QString() : tr("Adding up…"));
    m_feed->ask<ReportAnswer>(
        [asked = *asked](SqliteDatabase &ledger) { return readReport(ledger, asked); },
        [this, asked = *asked](const Result<ReportAnswer> &answer) {
            if (answer.ok())
                show(asked, *answer);
            else
                showState(tr("The ledger can't be read\n\n%1").arg(QString::fromStdString(answer.error().message)));
        });
}

void ReportsPage::show(const ReportQuestion &asked, const ReportAnswer &answer)
{
    m_shown = asked;
    m_answer = answer;
    m_model->show(asked, answer);
    m_table->sortByColumn(-1, Qt::DescendingOrder); // as it came: by time, then by cost
    fitColumns();
    m_chart->show(answer.series, false);
    m_per->setText(ChartStep::forSpan(asked.range.to - asked.range.from).inWords + QStringLiteral(" · ")
                   + momentText(asked.range.from) + QStringLiteral(" – ") + momentText(asked.range.to));
    std::vector<ChartLegend::Entry> entries;
    for (const CostSeries::Band &band : answer.series.bands) {
        const QString name = m_chart->bandTitle(band);
        entries.emplace_back(band.isOthers ? tr("others") : name, seriesColor(name));
    }
    m_legend->show(std::move(entries));
    const QLocale locale;
    const Totals &totals = answer.totals;
    QStringList said{dollarsText(totals.cost, totals.cost < Money::fromDollars(1) ? 4 : 2),
                     tr("%1 requests").arg(locale.toString(static_cast<qlonglong>(totals.requests)))};
    if (const Money saved = totals.baseline - totals.cost; saved.pico() > 0)
        said.append(tr("%1 saved by routing").arg(dollarsText(saved, 2)));
    if (totals.unpriced > 0)
        said.append(tr("%1 without a price").arg(locale.toString(static_cast<qlonglong>(totals.unpriced))));
    if (answer.isCut)
        said.append(tr("the first %1 rows").arg(locale.toString(static_cast<int>(ReportAnswer::mostRows))));
    m_sum->setText(said.join(QStringLiteral(" · ")));
    if (answer.rows.empty())
        m_state->setText(tr("Nothing in this time\n\nChoose another period, or change the filter."));
    m_stack->setCurrentIndex(answer.rows.empty() ? 0 : 1);
}

void ReportsPage::showState(const QString &text)
{
    m_state->setText(text);
    m_stack->setCurrentIndex(0);
    m_sum->clear();
}

/// Names share what is left over. Where there is too little room, what is missed least gives way.
void ReportsPage::fitColumns()
{
    constexpr int leastForNames = 110;
    constexpr int rowsMeasured = 200;
    QHeaderView *header = m_table->horizontalHeader();
    int needed = 0;
    std::vector<int> widths;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const bool isName = m_model->dimensionOf(column).has_value();
        m_table->setColumnHidden(column, false);
        header->setSectionResizeMode(column, isName ? QHeaderView::Stretch : QHeaderView::Interactive);
        int width = isName ? leastForNames : header->sectionSizeHint(column);
        for (int row = 0; !isName && row < std::min(rowsMeasured, m_model->rowCount()); ++row)
            width = std::max(width, m_table->itemDelegate()->sizeHint({}, m_model->index(row, column)).width());
        widths.push_back(width);
        m_table->setColumnWidth(column, widths.back());
        needed += widths.back();
    }
    for (const ReportModel::Field field : {ReportModel::Field::Cached, ReportModel::Field::Saved,
                                           ReportModel::Field::Share, ReportModel::Field::Errors}) {
        const auto column = m_model->columnOf(field);
        if (needed <= m_table->viewport()->width() || !column)
            break;
        m_table->setColumnHidden(*column, true);
        needed -= widths[static_cast<std::size_t>(*column)];
    }
}

void ReportsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

/// Only what the row is of.
void ReportsPage::narrowTo(int row)
{
    if (!m_shown)
        return;
    for (const Dimension dimension : std::vector(m_shown->by))
        m_choices->narrow(dimension, m_model->row(row).name(dimension));
}

void ReportsPage::setFilter(const QString &text)
{
    m_choices->setFilter(text);
}

void ReportsPage::showSnapshot(const GatewaySnapshot &snapshot)
{
    if (snapshot.config)
        m_config = snapshot.config;
    m_whatIf->setConfig(snapshot.config);
    if (!snapshot.ledger || snapshot.ledger->path.empty() || snapshot.ledger->path == m_ledger)
        return; // a stopped gateway's ledger can still be read
    m_ledger = snapshot.ledger->path;
    m_feed->setPath(m_ledger);
    m_whatIf->setLedger(m_ledger);
    refresh();
}

void ReportsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

/// Nobody looks: what is being asked is not needed. An export goes on.
void ReportsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_feed->cancel();
}

void ReportsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_chart)
        m_chart->applyTheme();
}

void ReportsPage::exportReport(const QString &file)
{
    const auto asked = m_choices->question();
    if (!asked || m_ledger.empty())
        return;
    m_linesExpected = 0;
    m_cancel->show();
    const MonthlyLimits limits = m_config ? monthlyLimits(m_config->budgets) : MonthlyLimits();
    m_export->start(m_ledger, file, [query = asked->query(), limits](SqliteDatabase &ledger, const TextSink &sink) {
        return writeCostCsv(ledger, query, limits, false, sink);
    });
}

void ReportsPage::exportRequests(const QString &file)
{
    const auto asked = m_choices->question();
    if (!asked || m_ledger.empty())
        return;
    RequestFilter filter;
    filter.limit = -1;
    filter.range = asked->range;
    const auto wanted = [&asked](Dimension dimension) { return asked->only[static_cast<std::size_t>(dimension)]; };
    filter.caller = wanted(Dimension::Caller);
    filter.project = wanted(Dimension::Project);
    filter.provider = wanted(Dimension::Provider);
    filter.model = wanted(Dimension::Model);
    filter.group = wanted(Dimension::Group);
    m_linesExpected = m_answer ? m_answer->totals.requests : 0;
    m_cancel->show();
    m_export->start(m_ledger, file, [filter](SqliteDatabase &ledger, const TextSink &sink) {
        return writeRequestCsv(ledger, filter, sink);
    });
}

QString ReportsPage::writePdf(const QString &file)
{
    return writeReportPdf(file, m_choices->title(), m_sum->text(), *m_chart, *m_model);
}

/// The rows that are chosen, or all.
void ReportsPage::copyTable()
{
    std::vector<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    if (rows.empty()) {
        rows.resize(static_cast<std::size_t>(m_model->rowCount()));
        std::iota(rows.begin(), rows.end(), 0);
    }
    QGuiApplication::clipboard()->setText(m_model->tabbed(rows));
    m_progress->setText(tr("%n row(s) copied", nullptr, static_cast<int>(rows.size())));
}

void ReportsPage::askWhereTo(const QString &title, const QString &name,
                             const std::function<void(const QString &)> &write)
{
    auto *dialog = new QFileDialog(this, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, write);
    dialog->open();
}

} // namespace infermux
