#include "TrafficPage.h"

#include "ExchangeModel.h"
#include "RequestTable.h"
#include "shell/Theme.h"

#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace infermux {

TrafficPage::TrafficPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new ExchangeModel(this))
    , m_table(new RequestTable(*m_model))
    , m_empty(new QLabel)
    , m_summary(new QLabel)
    , m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);

    auto *title = new QLabel(tr("Traffic"));
    title->setFont(Theme::titleFont());
    m_summary->setProperty("level", QStringLiteral("sub"));

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

} // namespace infermux
