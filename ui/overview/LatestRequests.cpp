#include "LatestRequests.h"

#include "data/LedgerFeed.h"
#include "shell/Theme.h"
#include "traffic/ExchangeModel.h"
#include "traffic/RequestTable.h"

#include <ledger/Reports.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace infermux {

namespace {

constexpr std::size_t latestCount = 10;
constexpr int headHeight = 36;

Result<std::vector<ExchangeRecord>> readLatest(SqliteDatabase &ledger)
{
    std::vector<ExchangeRecord> found;
    RequestFilter filter;
    filter.limit = static_cast<int>(latestCount);
    const auto failed = requests(ledger, filter, [&found](const ExchangeRecord &record) {
        found.push_back(record);
        return true;
    });
    if (failed)
        return *failed;
    return found;
}

} // namespace

LatestRequests::LatestRequests(QWidget *parent)
    : QFrame(parent)
    , m_feed(new LedgerFeed(this))
    , m_model(new ExchangeModel(this, latestCount))
{
    setObjectName(QStringLiteral("card"));
    auto *title = new QLabel(tr("Latest requests"));
    title->setFont(Theme::cardFont());
    auto *open = new QPushButton(tr("Open Traffic"));
    open->setObjectName(QStringLiteral("link"));
    connect(open, &QPushButton::clicked, this, &LatestRequests::trafficAsked);
    auto *table = new RequestTable(*m_model);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setFocusPolicy(Qt::NoFocus);
    table->setFixedHeight(static_cast<int>(latestCount) * Theme::rowHeight + headHeight);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Theme::grid8, 0, Theme::grid8, 0);
    head->addWidget(title);
    head->addStretch();
    head->addWidget(open);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::grid8, 12, Theme::grid8, Theme::grid8);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(table);
}

void LatestRequests::setLedger(const std::string &path)
{
    m_feed->setPath(path);
}

void LatestRequests::showExchanges(const ExchangeBatch &batch)
{
    if (m_isRead)
        m_model->add(batch);
}

void LatestRequests::refresh()
{
    if (m_isRead || !m_feed->hasPath() || m_feed->isBusy())
        return;
    m_feed->ask<std::vector<ExchangeRecord>>(readLatest, [this](const Result<std::vector<ExchangeRecord>> &found) {
        if (!found.ok())
            return;
        m_isRead = true;
        m_model->clear();
        m_model->appendOlder(*found);
    });
}

void LatestRequests::cancel()
{
    m_feed->cancel();
}

} // namespace infermux
