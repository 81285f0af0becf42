#pragma once

#include "RoutingDraft.h"
#include "controls/OrderList.h"
#include "editing/EditorPage.h"

#include <config/RoutingEdit.h>
#include <gateway/GatewaySnapshot.h>
#include <gateway/RouteTrial.h>

#include <QTimer>

#include <string>
#include <vector>

class QBoxLayout;
class QPushButton;

namespace infermux {

class ConfigEditing;
class DefaultsForm;
class DifferenceCard;
class GatewayController;
class GroupForm;
class LedgerFeed;
class TryIt;

/// The editor of routes: groups in their order, the chosen one's form, what would be written, and who would serve a
/// request by it. Everything is the draft's; health, latency and spend are the gateway's.
class RoutingPage : public EditorPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoutingPage)

public:
    RoutingPage(GatewayController &controller, ConfigEditing &editing, QWidget *parent = nullptr);

    void showSnapshot(const GatewaySnapshotPtr &snapshot) override;
    void choose(const GroupName &group);
    /// What holds for requests that no group matches.
    void chooseDefaults();
    TryIt &tryIt() const { return *m_tryIt; }
    /// The newest answer; null: none yet.
    const RouteTrialPtr &trial() const { return m_trial; }

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    static QFrame *cardWith(QWidget *inside);
    QWidget *makeGroups();
    QWidget *makeMiddle();
    /// The place of the chosen one among them; nothing: everything else is.
    std::optional<std::size_t> chosenIndex(const std::vector<WrittenGroup> &all) const;
    QString chosenInWords() const { return m_chosen ? QString::fromStdString(m_chosen->name) : QString(); }
    std::vector<OrderList::Row> membersOf(const WrittenGroup &group) const;
    QString figuresOf(const std::string &provider, const WrittenGroup &group) const;
    void showAll();
    void showIcons();
    void showGroups(const std::vector<WrittenGroup> &all);
    void showMembers();
    void offerNames();
    void readCallers();
    void tryRoute();
    void take(const ConfigEdit &edit, const QString &what);
    void addGroup();
    void moveGroup(int from, int to);
    void moveProvider(int from, int to);
    void rename(const std::string &name);
    void removeGroup();

    GatewayController &m_controller;
    RoutingDraft m_routing;
    LedgerFeed *m_feed;
    GatewaySnapshotPtr m_snapshot;
    RouteTrialPtr m_trial;
    QStringList m_callers; // seen this month
    std::optional<GroupName> m_chosen;  // nothing: everything else
    bool m_isAsking = false;
    bool m_asksAgain = false;
    QTimer m_askSoon;

    OrderList *m_groups;
    QPushButton *m_add;
    GroupForm *m_form;
    QWidget *m_formCard;
    DefaultsForm *m_defaults;
    QWidget *m_defaultsCard;
    TryIt *m_tryIt;
    DifferenceCard *m_difference;
    QBoxLayout *m_middleLayout;
    QBoxLayout *m_columns;
};

} // namespace infermux
