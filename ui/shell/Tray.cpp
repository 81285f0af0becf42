#include "Tray.h"

#include "Theme.h"
#include "controls/Figures.h"
#include "controls/Logo.h"
#include "data/LedgerFeed.h"

#include <gateway/GatewayController.h>
#include <ledger/Reports.h>

#include <QClipboard>
#include <QGuiApplication>

namespace infermux {

namespace {

using namespace std::chrono_literals;

Result<Money> spentToday(SqliteDatabase &ledger)
{
    const auto today = std::chrono::floor<std::chrono::days>(Clock::system().utc());
    ReportQuery query;
    query.range = {today, today + std::chrono::days{1}};
    const auto rows = reportRows(ledger, query);
    if (!rows.ok())
        return rows.error();
    Money spent;
    for (const ReportRow &row : *rows)
        spent += row.totals.cost;
    return spent;
}

} // namespace

Tray::Tray(GatewayController &controller, QObject *parent)
    : QObject(parent)
    , m_controller(controller)
    , m_feed(new LedgerFeed(this))
{
    m_state = m_menu.addAction(QString());
    m_state->setEnabled(false);
    m_menu.addSeparator();
    m_menu.addAction(tr("Open"), this, &Tray::openAsked);
    m_switch = m_menu.addAction(QString(), this, [this] {
        if (m_shown == GatewaySnapshot::State::Serving)
            m_controller.stop();
        else
            m_controller.start();
    });
    m_copy = m_menu.addAction(tr("Copy the address"), this, [this] {
        QGuiApplication::clipboard()->setText(QString::fromStdString(m_controller.snapshot()->address)
                                              + QStringLiteral("/v1"));
    });
    m_menu.addAction(tr("Connect a tool…"), this, &Tray::connectAsked);
    addNotifications();
    m_menu.addSeparator();
    m_menu.addAction(tr("Quit"), this, &Tray::quitAsked);
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openAsked();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::openAsked);
    connect(&controller, &GatewayController::snapshotChanged, this,
            [this](const GatewaySnapshotPtr &snapshot) { showSnapshot(*snapshot); });
    connect(&controller, &GatewayController::exchangesFinished, this,
            [this](const ExchangeBatchPtr &batch) { tell(m_notices.of(*batch, Clock::system().steady())); });
    m_refresh.setInterval(15s);
    connect(&m_refresh, &QTimer::timeout, this, &Tray::askToday);
    m_refresh.start();
    showSnapshot(*controller.snapshot());
}

/// Which news are told outside of the window.
void Tray::addNotifications()
{
    QMenu *menu = m_menu.addMenu(tr("Notifications"));
    const std::pair<Notice::Kind, QString> kinds[] = {{Notice::Kind::Budget, tr("Budgets")},
                                                      {Notice::Kind::Provider, tr("Providers")},
                                                      {Notice::Kind::Ledger, tr("The ledger")}};
    for (const auto &[kind, title] : kinds) {
        QAction *action = menu->addAction(title);
        action->setCheckable(true);
        connect(menu, &QMenu::aboutToShow, action, [action, kind = kind] { action->setChecked(isTold(kind)); });
        connect(action, &QAction::triggered, this, [kind = kind](bool isOn) { setTold(kind, isOn); });
    }
}

void Tray::showSnapshot(const GatewaySnapshot &snapshot)
{
    tell(m_notices.of(snapshot, Clock::system().steady()));
    if (snapshot.ledger)
        m_feed->setPath(snapshot.ledger->path);
    if (snapshot.state == m_shown)
        return;
    m_shown = snapshot.state;
    const bool serves = m_shown == GatewaySnapshot::State::Serving;
    m_stateText = serves ? tr("Running") : m_shown == GatewaySnapshot::State::Draining ? tr("Stopping") : tr("Stopped");
    m_switch->setText(serves ? tr("Stop") : tr("Start"));
    m_switch->setEnabled(m_shown != GatewaySnapshot::State::Draining);
    m_copy->setEnabled(serves);
    m_icon.setIcon(logoIcon(serves ? Theme::current().ok : Theme::current().mute));
    describe();
    askToday();
}

void Tray::askToday()
{
    if (!m_feed->isBusy())
        m_feed->ask<Money>(spentToday, [this](const Result<Money> &spent) {
            if (spent.ok())
                m_today = tr("%1 today").arg(shortDollarsText(*spent));
            describe();
        });
}

void Tray::describe()
{
    const QString text = m_today.isEmpty() ? m_stateText : m_stateText + QStringLiteral(" · ") + m_today;
    m_state->setText(text);
    m_icon.setToolTip(QStringLiteral("infermux: ") + text);
}

void Tray::tell(const std::vector<Notice> &notices)
{
    if (!m_icon.isVisible())
        return;
    for (const Notice &notice : notices) {
        if (isTold(notice.kind))
            m_icon.showMessage(notice.title, notice.text,
                               notice.isBad ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
    }
}

} // namespace infermux
