#include "TrafficPage.h"

#include "ExchangeDelegate.h"
#include "ExchangeModel.h"
#include "shell/Theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <array>
#include <numeric>

namespace infermux {

TrafficPage::TrafficPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new ExchangeModel(this))
    , m_table(new QTableView)
    , m_empty(new QLabel)
    , m_summary(new QLabel)
    , m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);

    auto *title = new QLabel(tr("Traffic"));
    title->setFont(Theme::titleFont());
    m_summary->setProperty("level", QStringLiteral("sub"));

    m_table->setModel(m_model);
    m_table->setItemDelegate(new ExchangeDelegate(m_table));
    m_table->setAccessibleName(tr("Requests"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(Theme::rowHeight);
    m_table->horizontalHeader()->setFont(Theme::labelFont());
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);

    m_table->viewport()->installEventFilter(this);

    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setProperty("level", QStringLiteral("sub"));
    m_empty->setWordWrap(true);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);

    auto *card = new QFrame;
    card->setObjectName(QStringLiteral("card"));
    auto *cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(Theme::grid8, Theme::grid8, Theme::grid8, Theme::grid8);
    cardLayout->addWidget(m_stack);

    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch();
    head->addWidget(m_summary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    layout->setSpacing(Theme::cardPadding);
    layout->addLayout(head);
    layout->addWidget(card, 1);
    showSnapshot({});
}

void TrafficPage::showExchanges(const ExchangeBatchPtr &batch)
{
    // A reader who scrolled down keeps the rows under the eye; at the top the table follows.
    QScrollBar *bar = m_table->verticalScrollBar();
    const bool follows = bar->value() == 0;
    const int before = bar->value();
    m_model->add(*batch);
    if (!follows)
        bar->setValue(before + static_cast<int>(batch->records.size()));
    if (m_model->rowCount() > 0)
        m_stack->setCurrentWidget(m_table);
}

void TrafficPage::showSnapshot(const GatewaySnapshot &snapshot)
{
    const bool serving = snapshot.state == GatewaySnapshot::State::Serving;
    m_empty->setText(serving ? tr("Waiting for your first request\n\nPoint a tool at %1/v1")
                                   .arg(QString::fromStdString(snapshot.address))
                             : tr("The gateway is stopped\n\nStart it to see requests here"));
    const QLocale locale;
    m_summary->setText(tr("%1 requests · %2 in flight · %3 in the last minute")
                           .arg(locale.toString(static_cast<qlonglong>(snapshot.requestsTotal)),
                                locale.toString(snapshot.inFlight),
                                locale.toString(static_cast<qlonglong>(snapshot.requestsLastMinute))));
}

bool TrafficPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

/// Widths for a small window, widened evenly up to the comfortable ones; what is left over is shared by the names.
/// Where even the small ones don't fit, the time to the first token gives way.
void TrafficPage::fitColumns()
{
    using Widths = std::array<int, ExchangeModel::ColumnCount>;
    constexpr Widths least{82, 74, 98, 70, 56, 70, 84, 110, 74};
    constexpr Widths comfortable{84, 110, 150, 90, 110, 76, 88, 112, 84};
    const int width = m_table->viewport()->width();
    const int needed = std::accumulate(least.begin(), least.end(), 0);
    const int wanted = std::accumulate(comfortable.begin(), comfortable.end(), 0);
    const bool hasRoom = width >= needed;
    m_table->setColumnHidden(ExchangeModel::FirstToken, !hasRoom);
    const double ease = qBound(0.0, double(width - needed) / (wanted - needed), 1.0);
    Widths widths{};
    int spare = width;
    for (int column = 0; column < ExchangeModel::ColumnCount; ++column) {
        const auto i = static_cast<std::size_t>(column);
        widths[i] = least[i] + static_cast<int>(ease * (comfortable[i] - least[i]));
        if (hasRoom || column != ExchangeModel::FirstToken)
            spare -= widths[i];
    }
    spare = qMax(0, spare);
    widths[ExchangeModel::Model] += spare / 2;
    widths[ExchangeModel::Caller] += spare / 4;
    widths[ExchangeModel::Provider] += spare - spare / 2 - spare / 4;
    for (int column = 0; column < ExchangeModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
}

} // namespace infermux
