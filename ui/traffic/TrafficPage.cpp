#include "TrafficPage.h"

#include "DetailPane.h"
#include "ExchangeModel.h"
#include "FilterBar.h"
#include "OlderRequests.h"
#include "RequestTable.h"
#include "data/LedgerFeed.h"
#include "shell/Remembered.h"
#include "shell/Theme.h"

#include <ledger/Reports.h>

#include <QDateTime>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace infermux {

namespace {

using namespace std::chrono_literals;

const QString filterKey = QStringLiteral("traffic/filter");
const QString splitKey = QStringLiteral("traffic/split");
constexpr int rowsAhead = 200; // are read before they are scrolled to
constexpr auto countInterval = 10s;

QString timeText(UtcTime time)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count()), QLocale::ShortFormat);
}

} // namespace

TrafficPage::TrafficPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new ExchangeModel(this))
    , m_table(new RequestTable(*m_model))
    , m_olderFeed(new LedgerFeed(this))
    , m_recordFeed(new LedgerFeed(this))
    , m_countFeed(new LedgerFeed(this))
    , m_empty(new QLabel)
    , m_connect(new QPushButton(tr("Connect a tool…")))
    , m_summary(new QLabel)
    , m_filter(new FilterBar)
    , m_pause(new QPushButton(tr("Pause")))
    , m_follow(new QPushButton(tr("Follow")))
    , m_stack(new QStackedWidget)
    , m_foot(new QLabel)
    , m_searching(new QPushButton)
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_detail(new DetailPane)
{
    setObjectName(QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
    m_splitter->addWidget(makeTableCard());
    m_splitter->addWidget(m_detail);
    m_splitter->setHandleWidth(Theme::cardPadding);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_detail->setMinimumHeight(220);
    m_detail->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::pageMargin, 20, Theme::pageMargin, Theme::pageMargin);
    layout->setSpacing(Theme::cardPadding);
    layout->addWidget(makeHead());
    layout->addWidget(m_filter);
    layout->addWidget(m_splitter, 1);

    connect(m_filter, &FilterBar::filterChanged, this, &TrafficPage::applyFilter);
    connect(m_detail, &DetailPane::closeAsked, this, &TrafficPage::closeDetail);
    connect(m_detail, &DetailPane::sendAgainAsked, this, &TrafficPage::sendAgainAsked);
    connect(m_detail, &DetailPane::bodiesAsked, this, &TrafficPage::bodiesAsked);
    connect(m_connect, &QPushButton::clicked, this, &TrafficPage::connectAsked);
    connectTable();
    m_counting.setInterval(countInterval);
    connect(&m_counting, &QTimer::timeout, this, &TrafficPage::askCount);
    showSnapshot({});
    m_filter->setText(remembered().value(filterKey).toString());
}

QWidget *TrafficPage::makeHead()
{
    auto *head = new QWidget;
    auto *title = new QLabel(tr("Traffic"));
    title->setFont(Theme::titleFont());
    m_summary->setProperty("level", QStringLiteral("sub"));
    for (QPushButton *button : {m_pause, m_follow})
        button->setProperty("holds", true);
    m_pause->setCheckable(true);
    m_pause->setToolTip(tr("Hold the table still (Ctrl+P)"));
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_follow->setToolTip(tr("Keep the newest in view (Ctrl+E)"));
    connect(m_pause, &QPushButton::toggled, this, &TrafficPage::setPaused);
    connect(m_follow, &QPushButton::toggled, this, [this](bool follows) {
        if (follows)
            m_table->scrollToTop();
    });
    const auto onPage = [this](const char *keys) {
        return new QShortcut(QKeySequence(QString::fromLatin1(keys)), this, nullptr, nullptr,
                             Qt::WidgetWithChildrenShortcut);
    };
    connect(onPage("Ctrl+F"), &QShortcut::activated, m_filter, &FilterBar::takeFocus);
    connect(onPage("Ctrl+P"), &QShortcut::activated, m_pause, &QPushButton::toggle);
    connect(onPage("Ctrl+E"), &QShortcut::activated, m_follow, &QPushButton::toggle);
    connect(onPage("Esc"), &QShortcut::activated, this, &TrafficPage::goBack);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(title);
    layout->addStretch();
    layout->addWidget(m_summary);
    layout->addWidget(m_pause);
    layout->addWidget(m_follow);
    return head;
}

QWidget *TrafficPage::makeTableCard()
{
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setProperty("level", QStringLiteral("sub"));
    m_empty->setWordWrap(true);
    auto *nothing = new QWidget;
    auto *nothingLayout = new QVBoxLayout(nothing);
    nothingLayout->addStretch();
    nothingLayout->addWidget(m_empty);
    nothingLayout->addWidget(m_connect, 0, Qt::AlignCenter);
    nothingLayout->addStretch();
    m_stack->addWidget(nothing);
    m_stack->addWidget(m_table);
    m_foot->setProperty("level", QStringLiteral("mute"));
    m_foot->setFont(Theme::nameFont());
    m_searching->setObjectName(QStringLiteral("link"));
    connect(m_searching, &QPushButton::clicked, this, &TrafficPage::stopSearching);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(Theme::grid8, 0, Theme::grid8, 0);
    foot->addWidget(m_foot);
    foot->addWidget(m_searching);
    foot->addStretch();

    auto *card = new QFrame;
    card->setObjectName(QStringLiteral("card"));
    card->setMinimumHeight(150);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(Theme::grid8, Theme::grid8, Theme::grid8, Theme::grid8);
    layout->setSpacing(4);
    layout->addWidget(m_stack, 1);
    layout->addLayout(foot);
    return card;
}

void TrafficPage::connectTable()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    showRow(current.row());
            });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value > 0)
            m_follow->setChecked(false);
        readOlderIfNeeded();
    });
    connect(m_model, &ExchangeModel::searched, this, &TrafficPage::readOlderIfNeeded);
    connect(m_model, &ExchangeModel::olderForgotten, this, [this] {
        m_olderFrom = m_model->oldestId();
        m_hasAllOlder = false;
    });
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { remembered().setValue(splitKey, m_splitter->saveState()); });
}

void TrafficPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    askCount();
    m_counting.start();
    readOlderIfNeeded();
}

/// Nobody looks: what is being asked is not needed.
void TrafficPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_counting.stop();
    for (LedgerFeed *feed : {m_olderFeed, m_recordFeed, m_countFeed})
        feed->cancel();
}

void TrafficPage::setFilter(const QString &text)
{
    m_filter->setText(text);
}

std::vector<std::string> TrafficPage::recentCallers() const
{
    constexpr int lookedAt = 5000;
    std::set<std::string, std::less<>> callers;
    for (int row = 0; row < std::min(lookedAt, m_model->rowCount()); ++row) {
        if (const std::string_view caller = m_model->facts(row).caller; !callers.contains(caller))
            callers.emplace(caller);
    }
    return {callers.begin(), callers.end()};
}

void TrafficPage::applyFilter(const RequestMatcher &filter)
{
    remembered().setValue(filterKey, m_filter->text());
    closeDetail();
    m_olderFeed->cancel();
    m_olderFrom.clear();
    m_olderTo.reset();
    m_hasAllOlder = false;
    m_isSearchStopped = false;
    m_model->setFilter(filter);
    m_table->scrollToTop();
    m_follow->setChecked(true);
    showWhatThereIs();
}

void TrafficPage::setPaused(bool paused)
{
    m_model->setPaused(paused);
    m_pause->setText(paused ? tr("Go on") : tr("Pause"));
    if (paused)
        return;
    m_follow->setChecked(true);
    m_table->scrollToTop();
    showWhatThereIs();
}

void TrafficPage::showExchanges(const ExchangeBatchPtr &batch)
{
    // A reader who scrolled down keeps the rows under the eye; at the top the table follows.
    QScrollBar *bar = m_table->verticalScrollBar();
    const int before = bar->value();
    const int added = m_model->add(*batch);
    if (!m_follow->isChecked() && added > 0)
        bar->setValue(before + added);
    if (m_model->heldCount() > 0)
        m_pause->setText(tr("Go on (%1 new)").arg(QLocale().toString(static_cast<qlonglong>(m_model->heldCount()))));
    if (m_inLedger)
        *m_inLedger += static_cast<std::int64_t>(batch->records.size());
    showWhatThereIs();
}

void TrafficPage::showRow(int row)
{
    const RequestFacts facts = m_model->facts(row);
    const std::string id(facts.id);
    if (id == m_detail->shownId() && m_detail->isVisible())
        return;
    m_detail->showRow(facts);
    if (m_detail->isHidden()) {
        m_detail->show();
        if (!m_splitter->restoreState(remembered().value(splitKey).toByteArray()))
            m_splitter->setSizes({height() / 2, height() / 2});
        m_table->scrollTo(m_table->currentIndex());
    }
    Q_EMIT detailAsked(QString::fromStdString(id));
    using Record = std::optional<ExchangeRecord>;
    m_recordFeed->ask<Record>([id](SqliteDatabase &ledger) { return requestWithId(ledger, id); },
                              [this](const Result<Record> &record) {
                                  if (record.ok() && *record)
                                      m_detail->showRecord(**record);
                              });
}

void TrafficPage::showDetail(const ExchangeDetailPtr &detail)
{
    m_detail->showDetail(detail);
}

void TrafficPage::showNote(const QString &note)
{
    m_detail->showNote(note);
}

/// One step back: a filter being typed goes first, then the pane.
void TrafficPage::goBack()
{
    if (!m_filter->clearTyped())
        closeDetail();
}

void TrafficPage::closeDetail()
{
    if (m_detail->isHidden())
        return;
    m_detail->hide();
    m_table->setFocus();
    m_table->clearSelection();
    m_table->selectionModel()->clearCurrentIndex();
}

void TrafficPage::readOlderIfNeeded()
{
    const int inView = m_table->viewport()->height() / Theme::rowHeight;
    const int below = m_model->rowCount() - m_table->verticalScrollBar()->value() - inView;
    const bool isNeeded = below < rowsAhead;
    const bool isPossible = isVisible() && m_olderFeed->hasPath() && !m_hasAllOlder && !m_isSearchStopped
                            && m_problem.empty() && !m_model->isFull();
    if (isNeeded && isPossible && !m_olderFeed->isBusy() && !m_model->isSearching()) {
        OlderQuery query;
        query.beforeId = m_olderFrom;
        query.before = m_model->liveSince();
        query.matcher = m_model->filter();
        m_olderFeed->ask<OlderRequests>([query](SqliteDatabase &ledger) { return readOlder(ledger, query); },
                                        [this](const Result<OlderRequests> &older) {
                                            if (older.ok())
                                                takeOlder(*older);
                                            else
                                                m_problem = older.error().message;
                                            showWhatThereIs();
                                        });
    }
    showFoot();
}

void TrafficPage::takeOlder(const OlderRequests &older)
{
    if (!older.lastId.empty()) {
        m_olderFrom = older.lastId;
        m_olderTo = older.lastStarted;
    }
    m_hasAllOlder = older.isAll;
    m_model->appendOlder(older.found);
    readOlderIfNeeded();
}

/// Or goes on.
void TrafficPage::stopSearching()
{
    m_isSearchStopped = !m_isSearchStopped;
    if (m_isSearchStopped)
        m_olderFeed->cancel();
    readOlderIfNeeded();
    showWhatThereIs();
}

void TrafficPage::askCount()
{
    m_countFeed->ask<std::optional<std::int64_t>>(
        [](SqliteDatabase &ledger) { return ledger.number("SELECT sum(requests) FROM days"); },
        [this](const Result<std::optional<std::int64_t>> &count) {
            if (count.ok())
                m_inLedger = count->value_or(0);
            showFoot();
        });
}

void TrafficPage::showWhatThereIs()
{
    const bool hasRows = m_model->rowCount() > 0;
    const bool isLooking = m_model->isSearching() || m_olderFeed->isBusy();
    const bool isFiltered = !m_model->filter().isEverything();
    m_empty->setText(isLooking    ? tr("Looking through the requests…")
                     : isFiltered ? tr("No request matches\n\nChange the filter to see more.")
                                  : m_waitingText);
    m_connect->setVisible(!isLooking && !isFiltered && m_isServing);
    m_stack->setCurrentIndex(hasRows ? 1 : 0);
    showFoot();
}

void TrafficPage::showFoot()
{
    const QLocale locale;
    QStringList said;
    if (m_inLedger)
        said.append(tr("%1 requests in the ledger").arg(locale.toString(static_cast<qlonglong>(*m_inLedger))));
    const bool isFiltered = !m_model->filter().isEverything();
    if (isFiltered)
        said.append(tr("%1 that match").arg(locale.toString(m_model->rowCount())));
    const bool isSearching = isFiltered && m_olderFeed->isBusy();
    const bool isStopped = isFiltered && m_isSearchStopped && !m_hasAllOlder;
    if (!m_problem.empty())
        said.append(tr("older ones can't be read: %1").arg(QString::fromStdString(m_problem)));
    else if (m_olderTo && !m_hasAllOlder && isFiltered)
        said.append(tr("searched back to %1").arg(timeText(*m_olderTo)));
    m_foot->setText(said.join(QStringLiteral(" · ")));
    m_searching->setText(isStopped ? tr("Search further") : tr("Stop searching"));
    m_searching->setVisible(isSearching || isStopped);
}

void TrafficPage::showSnapshot(const GatewaySnapshot &snapshot)
{
    if (snapshot.ledger && !snapshot.ledger->path.empty()) { // a stopped gateway's ledger can still be read
        const bool isNew = !m_olderFeed->hasPath();
        for (LedgerFeed *feed : {m_olderFeed, m_recordFeed, m_countFeed})
            feed->setPath(snapshot.ledger->path);
        if (isNew && isVisible()) {
            askCount();
            readOlderIfNeeded();
        }
    }
    m_detail->setAddress(snapshot.address);
    m_isServing = snapshot.state == GatewaySnapshot::State::Serving;
    m_waitingText = m_isServing ? tr("Waiting for your first request\n\nPoint a tool at %1/v1")
                                      .arg(QString::fromStdString(snapshot.address))
                                : tr("The gateway is stopped\n\nStart it to see requests here");
    const QLocale locale;
    m_summary->setText(tr("%1 in flight · %2 in the last minute")
                           .arg(locale.toString(snapshot.inFlight),
                                locale.toString(static_cast<qlonglong>(snapshot.requestsLastMinute))));
    showWhatThereIs();
}

} // namespace infermux
