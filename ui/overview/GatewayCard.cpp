#include "GatewayCard.h"

#include "controls/Dates.h"
#include "shell/Theme.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace infermux {

namespace {

/// The time of day, or the day if it was another one.
QString sinceText(const QDateTime &started)
{
    return started.date() == QDate::currentDate() ? QLocale().toString(started.time(), QLocale::ShortFormat)
                                                  : dateText(started, DateForm::Day);
}

} // namespace

GatewayCard::GatewayCard(QWidget *parent)
    : QFrame(parent)
    , m_state(new QLabel)
    , m_address(new QLabel)
    , m_since(new QLabel)
    , m_problem(new QLabel)
    , m_copy(new QPushButton(tr("Copy")))
    , m_switch(new QPushButton)
{
    setObjectName(QStringLiteral("card"));
    setAccessibleName(tr("Gateway"));
    m_state->setFont(Theme::strongFont());
    m_state->setContentsMargins(16, 0, 0, 0); // room for the dot
    m_address->setFont(Theme::monoFont());
    m_address->setProperty("level", QStringLiteral("sub"));
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_address->setAccessibleName(tr("Address"));
    m_since->setFont(Theme::labelFont());
    m_since->setProperty("level", QStringLiteral("mute"));
    m_problem->setFont(Theme::labelFont());
    m_problem->setProperty("level", QStringLiteral("bad"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_copy->setAccessibleName(tr("Copy the address"));
    m_copy->setToolTip(tr("Copy the address"));
    connect(m_copy, &QPushButton::clicked, this, &GatewayCard::copyAddress);
    connect(m_switch, &QPushButton::clicked, this, &GatewayCard::switchGateway);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::grid8);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_switch);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(Theme::grid8);
    layout->addWidget(m_state);
    layout->addWidget(m_address);
    layout->addWidget(m_since);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    auto *connectTool = new QPushButton(tr("Connect a tool…"));
    connectTool->setObjectName(QStringLiteral("link"));
    connect(connectTool, &QPushButton::clicked, this, &GatewayCard::connectAsked);
    layout->addWidget(connectTool, 0, Qt::AlignLeft);
    showSnapshot({});
}

void GatewayCard::showSnapshot(const GatewaySnapshot &snapshot)
{
    m_shown = snapshot.state;
    switch (snapshot.state) {
    case GatewaySnapshot::State::Serving:
        m_state->setText(tr("Running"));
        m_switch->setText(tr("Stop"));
        m_problem->hide();
        break;
    case GatewaySnapshot::State::Draining:
        m_state->setText(tr("Stopping, %n request(s) in flight", nullptr, snapshot.inFlight));
        m_switch->setText(tr("Stop"));
        break;
    case GatewaySnapshot::State::Stopped:
        m_state->setText(tr("Stopped"));
        m_switch->setText(tr("Start"));
        break;
    }
    const bool serving = snapshot.state == GatewaySnapshot::State::Serving;
    m_switch->setEnabled(snapshot.state != GatewaySnapshot::State::Draining);
    m_copy->setEnabled(serving);
    if (serving) {
        m_fullAddress = QString::fromStdString(snapshot.address) + QStringLiteral("/v1");
        m_address->setText(m_fullAddress.mid(m_fullAddress.indexOf(QLatin1String("//")) + 2));
        m_address->setToolTip(m_fullAddress);
    }
    m_address->setVisible(!m_fullAddress.isEmpty());
    m_since->setVisible(serving);
    const QDateTime started = QDateTime::fromMSecsSinceEpoch(snapshot.startedAt.time_since_epoch().count());
    m_since->setText(tr("since %1 · %2 in flight").arg(sinceText(started), QLocale().toString(snapshot.inFlight)));
    m_since->setToolTip(QLocale().toString(started, QLocale::ShortFormat));
    update();
}

void GatewayCard::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void GatewayCard::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_shown == GatewaySnapshot::State::Serving    ? theme.ok
                     : m_shown == GatewaySnapshot::State::Draining ? theme.warn
                                                                   : theme.mute);
    painter.drawEllipse(QPointF(m_state->x() + 4, m_state->geometry().center().y() + 0.5), 4, 4);
}

void GatewayCard::copyAddress()
{
    QGuiApplication::clipboard()->setText(m_fullAddress);
    m_copy->setText(tr("Copied"));
    QTimer::singleShot(std::chrono::milliseconds{1200}, this, [this] { m_copy->setText(tr("Copy")); });
}

void GatewayCard::switchGateway()
{
    if (m_shown == GatewaySnapshot::State::Serving)
        Q_EMIT stopAsked();
    else
        Q_EMIT startAsked();
}

} // namespace infermux
