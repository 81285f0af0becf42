#include "BudgetsPage.h"

#include "BudgetCard.h"
#include "BudgetCourse.h"
#include "BudgetWords.h"
#include "LimitForm.h"
#include "controls/Figures.h"
#include "data/LedgerFeed.h"
#include "editing/ConfigEditing.h"
#include "shell/Theme.h"

#include <budget/BudgetDecision.h>
#include <config/BudgetEdit.h>

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace infermux {

namespace {

using namespace std::chrono_literals;

constexpr int leastCardWidth = 300;
constexpr int firstLimit = 10; // dollars a month, for a caller that has none
constexpr int rowLimit = 60;   // callers offered for a new limit

std::string fieldOf(Period period)
{
    return period == Period::Day ? "daily_usd" : period == Period::Week ? "weekly_usd" : "monthly_usd";
}

} // namespace

BudgetsPage::BudgetsPage(ConfigEditing &editing, QWidget *parent)
    : EditorPage(editing, tr("Budgets"), parent)
    , m_feed(new LedgerFeed(this))
    , m_courseFeed(new LedgerFeed(this))
    , m_snapshot(std::make_shared<const GatewaySnapshot>())
    , m_empty(new QLabel)
    , m_grid(new QGridLayout)
    , m_new(nullptr)
    , m_chosen(nullptr)
    , m_form(new LimitForm)
    , m_courseTitle(new QLabel)
    , m_courseView(new BudgetCourse)
    , m_alerts(new QLabel)
    , m_newCaller(new QComboBox)
    , m_add(new QPushButton(tr("Set a limit")))
{
    m_empty->setProperty("level", QStringLiteral("sub"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMinimumHeight(120);
    m_grid->setSpacing(Theme::cardPadding);
    auto *body = new QWidget;
    auto *inside = new QVBoxLayout(body);
    inside->setSpacing(Theme::cardPadding);
    inside->addWidget(m_empty);
    inside->addLayout(m_grid);
    inside->addWidget(m_new = makeNew());
    inside->addWidget(m_chosen = makeChosen());
    inside->addStretch();
    addScrolling(body, tr("Limits"));
    connect(&editing, &ConfigEditing::changed, this, &BudgetsPage::showAll);
    connect(m_form, &LimitForm::fieldSet, this, &BudgetsPage::setField);
    connect(m_form, &LimitForm::removeAsked, this,
            [this] { m_editing.take(removingBudget(m_caller), tr("no limit for %1").arg(callerInWords(m_caller))); });
    m_refresh.setInterval(2s);
    connect(&m_refresh, &QTimer::timeout, this, &BudgetsPage::refresh);
    showAll();
}

QWidget *BudgetsPage::makeChosen()
{
    m_courseTitle->setFont(Theme::cardFont());
    auto *course = new QVBoxLayout;
    course->setSpacing(Theme::grid8);
    course->addWidget(m_courseTitle);
    m_alerts->setFont(Theme::nameFont());
    m_alerts->setProperty("level", QStringLiteral("sub"));
    m_alerts->setWordWrap(true);
    course->addWidget(m_courseView, 1);
    course->addWidget(m_alerts);
    auto *layout = new QHBoxLayout;
    layout->setSpacing(Theme::pageMargin);
    m_form->setFixedWidth(260);
    layout->addWidget(m_form);
    layout->addLayout(course, 1);
    return cardAround(layout);
}

/// Callers that were seen and have no limit of their own are one click away from one.
QWidget *BudgetsPage::makeNew()
{
    auto *words = new QLabel(tr("A limit for"));
    words->setProperty("level", QStringLiteral("sub"));
    m_newCaller->setEditable(true);
    m_newCaller->setInsertPolicy(QComboBox::NoInsert);
    m_newCaller->setAccessibleName(tr("Caller to limit"));
    m_newCaller->setMinimumWidth(220);
    m_newCaller->lineEdit()->setPlaceholderText(tr("a caller's name"));
    connect(m_add, &QPushButton::clicked, this, &BudgetsPage::addLimit);
    connect(m_newCaller->lineEdit(), &QLineEdit::returnPressed, this, &BudgetsPage::addLimit);
    auto *layout = new QHBoxLayout;
    layout->setSpacing(Theme::grid8);
    layout->addWidget(words);
    layout->addWidget(m_newCaller);
    layout->addWidget(m_add);
    layout->addStretch();
    return cardAround(layout);
}

void BudgetsPage::showEvent(QShowEvent *event)
{
    EditorPage::showEvent(event);
    refresh();
    m_refresh.start();
}

/// Nobody looks: what is being asked is not needed.
void BudgetsPage::hideEvent(QHideEvent *event)
{
    EditorPage::hideEvent(event);
    m_refresh.stop();
    m_feed->cancel();
    m_courseFeed->cancel();
}

void BudgetsPage::resizeEvent(QResizeEvent *event)
{
    EditorPage::resizeEvent(event);
    arrange();
}

void BudgetsPage::showSnapshot(const GatewaySnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    if (snapshot->ledger && !snapshot->ledger->path.empty()) {
        const bool isNew = !m_feed->hasPath();
        m_feed->setPath(snapshot->ledger->path);
        m_courseFeed->setPath(snapshot->ledger->path);
        if (isNew && isVisible())
            refresh();
    }
    if (isVisible())
        showAll();
}

void BudgetsPage::refresh()
{
    if (!m_feed->hasPath() || m_feed->isBusy())
        return;
    m_feed->ask<BudgetFigures>(
        [now = Clock::system().utc()](SqliteDatabase &ledger) { return readBudgetFigures(ledger, now); },
        [this](const Result<BudgetFigures> &figures) {
            if (!figures.ok())
                return;
            m_figures = *figures;
            m_courseOf.clear();
            showAll();
        });
}

BudgetStanding::OfPeriod BudgetsPage::standingIn(const BudgetLimitConfig &limit, Period period, Money amount) const
{
    BudgetStanding::OfPeriod standing;
    standing.period = period;
    standing.limit = amount;
    standing.end = spanAt(period, Clock::system().utc()).to;
    if (m_figures)
        standing.spent = m_figures->spentIn(period, limit.caller);
    for (const BudgetStanding &known : m_snapshot->budgets) {
        for (const BudgetStanding::OfPeriod &of : known.periods) {
            if (known.caller == limit.caller && of.period == period)
                standing.reserved = of.reserved;
        }
    }
    return standing;
}

std::vector<BudgetsPage::Gauge> BudgetsPage::gauges() const
{
    std::vector<Gauge> found;
    const ConfigPtr config = m_editing.draft().loaded().config;
    if (!config)
        return found;
    for (const BudgetLimitConfig &limit : config->budgets.limits) {
        for (const Period period : allPeriods) {
            if (const auto amount = limitOf(limit, period))
                found.push_back({{limit.caller, limit.caller == "*", limit, {}}, standingIn(limit, period, *amount)});
        }
    }
    return found;
}

void BudgetsPage::showAll()
{
    // What can't be read keeps what was shown: the mistake stands in the controls.
    if (m_editing.isReady() && !m_editing.draft().isValid())
        return;
    const std::vector<Gauge> all = gauges();
    const auto isChosen = [this](const Gauge &gauge) {
        return gauge.standing.caller == m_caller && gauge.period.period == m_period;
    };
    if (std::none_of(all.begin(), all.end(), isChosen)) {
        const auto ofCaller = std::find_if(all.begin(), all.end(),
                                           [this](const Gauge &gauge) { return gauge.standing.caller == m_caller; });
        const auto next = ofCaller == all.end() ? all.begin() : ofCaller;
        m_caller = next == all.end() ? std::string() : next->standing.caller;
        m_period = next == all.end() ? Period::Month : next->period.period;
    }
    while (m_cards.size() < all.size()) {
        auto *made = new BudgetCard;
        m_cards.push_back(made);
        connect(made, &BudgetCard::chosen, this, [this, made] { choose(made->caller(), made->period()); });
        connect(made, &BudgetCard::limitSet, this,
                [this, made](Money limit) { setLimit(made->caller(), made->period(), limit); });
    }
    while (m_cards.size() > all.size()) {
        m_cards.back()->hide();
        m_cards.back()->deleteLater();
        m_cards.pop_back();
    }
    for (std::size_t i = 0; i < all.size(); ++i)
        m_cards[i]->show(all[i].standing, all[i].period, isChosen(all[i]));
    m_empty->setText(m_editing.isReady() ? tr("No limits yet\n\nGive a caller one, and spending stops there.")
                                         : tr("Reading the configuration…"));
    m_empty->setVisible(all.empty());
    m_new->setVisible(m_editing.isReady());
    m_chosen->setVisible(!all.empty());
    arrange();
    showChosen();
    showNew();
}

void BudgetsPage::arrange()
{
    const int columns = std::max(1, (width() - 2 * Theme::pageMargin) / leastCardWidth);
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const int at = static_cast<int>(i);
        m_grid->addWidget(m_cards[i], at / columns, at % columns);
    }
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void BudgetsPage::choose(const std::string &caller, Period period)
{
    m_caller = caller;
    m_period = period;
    showAll();
}

std::vector<std::string> BudgetsPage::models() const
{
    std::set<std::string> names;
    if (const ConfigPtr config = m_editing.draft().loaded().config) {
        for (const ProviderConfig &provider : config->providers) {
            names.insert(provider.models.begin(), provider.models.end());
            for (const auto &[alias, model] : provider.modelAliases)
                names.insert(alias);
        }
    }
    return {names.begin(), names.end()};
}

void BudgetsPage::showChosen()
{
    const std::vector<Gauge> all = gauges();
    const auto chosen = std::find_if(all.begin(), all.end(), [this](const Gauge &gauge) {
        return gauge.standing.caller == m_caller && gauge.period.period == m_period;
    });
    if (chosen == all.end())
        return;
    m_form->show(chosen->standing.limit, models());
    const QString spend = m_caller == "*" ? tr("Spend of callers without a limit is counted one by one")
                                          : tr("Spend, %1").arg(periodInWords(m_period));
    m_courseTitle->setText(spend);
    m_courseView->setVisible(m_caller != "*");
    m_alerts->setVisible(m_caller != "*" && m_course);
    askCourse();
    if (!m_course)
        return;
    const BudgetLimitConfig &limit = chosen->standing.limit;
    m_alerts->setText(
        alertsInWords(passedIn(*m_course, chosen->period.limit, limit.alertAt, Clock::system().utc()), m_period));
    const bool isOverridden = limit.action != BudgetAction::Alert && !limit.modelOverride.empty();
    m_courseView->show(*m_course, chosen->period.limit,
                       isOverridden ? std::optional(fractionOf(chosen->period.limit, limit.overrideAt)) : std::nullopt,
                       Clock::system().utc());
}

void BudgetsPage::askCourse()
{
    const std::string of = m_caller + '\n' + std::string(toString(m_period));
    if (of == m_courseOf || !m_courseFeed->hasPath() || m_caller == "*" || !isVisible())
        return;
    if (m_courseOf.substr(0, m_courseOf.find('\n')) != m_caller && !m_courseOf.empty())
        m_course.reset();
    m_courseOf = of;
    m_courseFeed->ask<SpendCourse>([caller = m_caller, period = m_period, now = Clock::system().utc()](
                                       SqliteDatabase &ledger) { return readSpendCourse(ledger, caller, period, now); },
                                   [this](const Result<SpendCourse> &course) {
                                       if (!course.ok())
                                           return;
                                       m_course = *course;
                                       showChosen();
                                   });
}

void BudgetsPage::showNew()
{
    if (m_newCaller->hasFocus() || m_newCaller->lineEdit()->hasFocus())
        return; // a name is being typed
    std::set<std::string> limited;
    for (const Gauge &gauge : gauges())
        limited.insert(gauge.standing.caller);
    std::vector<std::pair<Money, std::string>> seen;
    for (const auto &[caller, spent] : m_figures ? m_figures->spent : decltype(BudgetFigures::spent){}) {
        if (!limited.contains(caller))
            seen.emplace_back(spent[static_cast<std::size_t>(Period::Month)], caller);
    }
    std::sort(seen.begin(), seen.end(), [](const auto &a, const auto &b) { return b.first < a.first; });
    seen.resize(std::min<std::size_t>(seen.size(), rowLimit));
    if (!limited.contains("*"))
        seen.emplace_back(Money(), "*");
    QStringList names;
    for (const auto &[spent, caller] : seen)
        names.append(QString::fromStdString(caller));
    QStringList shown;
    for (int i = 0; i < m_newCaller->count(); ++i)
        shown.append(m_newCaller->itemData(i).toString());
    if (names == shown)
        return;
    m_newCaller->clear();
    for (const auto &[spent, caller] : seen) {
        const QString name = callerInWords(caller);
        m_newCaller->addItem(caller == "*" ? name : tr("%1, %2 this month").arg(name, shortDollarsText(spent)),
                             QString::fromStdString(caller));
    }
    m_newCaller->lineEdit()->setCursorPosition(0); // a name is read from its beginning
}

void BudgetsPage::addLimit()
{
    const QString typed = m_newCaller->currentText().trimmed();
    const int item = m_newCaller->findText(typed);
    const std::string caller = (item >= 0 ? m_newCaller->itemData(item).toString() : typed).toStdString();
    if (caller.empty())
        return;
    // Near above what was spent, so that it means something and stops nobody at once.
    const Money spent = m_figures ? m_figures->spentIn(Period::Month, caller) : Money();
    const Money amount =
        spent.isZero() ? Money::fromDollars(firstLimit) : roundedLimit(Money::fromPico(spent.pico() * 3 / 2));
    if (m_editing.take(settingBudgetField(caller, fieldOf(Period::Month), YamlValue(amount.toDecimal())),
                       tr("limit for %1").arg(callerInWords(caller)))) {
        setFocus();
        choose(caller, Period::Month);
    }
}

void BudgetsPage::setLimit(const std::string &caller, Period period, Money amount)
{
    m_caller = caller;
    m_period = period;
    m_editing.continueWith(settingBudgetField(caller, fieldOf(period), YamlValue(amount.toDecimal())),
                           tr("limit for %1, %2").arg(callerInWords(caller), periodInWords(period)));
}

void BudgetsPage::setField(const std::string &field, const std::optional<YamlValue> &value)
{
    m_editing.take(settingBudgetField(m_caller, field, value),
                   tr("limit for %1: %2").arg(callerInWords(m_caller), QString::fromStdString(field)));
}

} // namespace infermux
