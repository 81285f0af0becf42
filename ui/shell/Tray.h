#pragma once

#include "Notices.h"

#include <gateway/GatewaySnapshot.h>

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>
#include <QTimer>

namespace infermux {

class GatewayController;
class LedgerFeed;

/// The icon beside the clock: whether the gateway serves, what today has cost, and what a person does without opening
/// the window. Notifications go out through it.
class Tray : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Tray)

public:
    explicit Tray(GatewayController &controller, QObject *parent = nullptr);

    static bool isThere() { return QSystemTrayIcon::isSystemTrayAvailable(); }
    void show() { m_icon.show(); }

Q_SIGNALS:
    void openAsked();
    void connectAsked();
    void quitAsked();

private:
    void showSnapshot(const GatewaySnapshot &snapshot);
    void addNotifications();
    void askToday();
    void tell(const std::vector<Notice> &notices);
    void describe();

    GatewayController &m_controller;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    QAction *m_state;
    QAction *m_switch;
    QAction *m_copy;
    LedgerFeed *m_feed;
    QTimer m_refresh;
    Notices m_notices;
    QString m_stateText;
    QString m_today;
    GatewaySnapshot::State m_shown = GatewaySnapshot::State::Draining;
};

} // namespace infermux
