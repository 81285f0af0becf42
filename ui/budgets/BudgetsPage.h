#pragma once

#include "BudgetsData.h"
#include "editing/EditorPage.h"

#include <config/YamlValue.h>
#include <gateway/GatewaySnapshot.h>

#include <QTimer>

#include <optional>
#include <string>
#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace infermux {

class BudgetCard;
class BudgetCourse;
class ConfigEditing;
class LedgerFeed;
class LimitForm;

/// The limits of callers: how each stands, where it is heading, and what it is to be. Limits are those of the draft,
/// spend is the ledger's, what is reserved the gateway's. While it is in view its figures follow every two seconds.
class BudgetsPage : public EditorPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BudgetsPage)

public:
    explicit BudgetsPage(ConfigEditing &editing, QWidget *parent = nullptr);

    void showSnapshot(const GatewaySnapshotPtr &snapshot) override;
    const BudgetFigures *figures() const { return m_figures ? &*m_figures : nullptr; }
    void choose(const std::string &caller, Period period);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A limit of the draft over one of its periods.
    struct Gauge
    {
        BudgetStanding standing;
        BudgetStanding::OfPeriod period;
    };

    QWidget *makeChosen();
    QWidget *makeNew();
    std::vector<Gauge> gauges() const;
    BudgetStanding::OfPeriod standingIn(const BudgetLimitConfig &limit, Period period, Money amount) const;
    std::vector<std::string> models() const;
    void refresh();
    void showAll();
    void arrange();
    void showChosen();
    void showNew();
    void askCourse();
    void setLimit(const std::string &caller, Period period, Money amount);
    void setField(const std::string &field, const std::optional<YamlValue> &value);
    void addLimit();

    LedgerFeed *m_feed;
    LedgerFeed *m_courseFeed;
    GatewaySnapshotPtr m_snapshot;
    std::optional<BudgetFigures> m_figures;
    QTimer m_refresh;
    std::string m_caller; // that is chosen; empty: none
    Period m_period = Period::Month;
    std::optional<SpendCourse> m_course;
    std::string m_courseOf; // caller and period that it was asked for

    QLabel *m_empty;
    QGridLayout *m_grid;
    std::vector<BudgetCard *> m_cards;
    QWidget *m_new;
    QWidget *m_chosen;
    LimitForm *m_form;
    QLabel *m_courseTitle;
    BudgetCourse *m_courseView;
    QLabel *m_alerts;
    QComboBox *m_newCaller;
    QPushButton *m_add;
};

} // namespace infermux
