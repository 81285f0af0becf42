#include "RoutingPage.h"

#include "DefaultsForm.h"
#include "GroupForm.h"
#include "RoutingDraft.h"
#include "RoutingWords.h"
#include "TryIt.h"
#include "budgets/BudgetsData.h"
#include "controls/Figures.h"
#include "controls/Icon.h"
#include "data/LedgerFeed.h"
#include "editing/ConfigEditing.h"
#include "editing/DifferenceCard.h"
#include "providers/ProviderWords.h"

#include <config/WrittenValue.h>
#include <gateway/GatewayController.h>

#include <QEvent>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QFrame>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace infermux {

namespace {

using namespace std::chrono_literals;

constexpr int groupsWidth = 228;
constexpr int differenceWidth = 304;
constexpr int threeColumns = 960; // below, the difference stands under the form
constexpr qsizetype mostCallers = 200;

QString inWords(const std::string &text)
{
    return QString::fromStdString(text);
}

} // namespace

RoutingPage::RoutingPage(GatewayController &controller, ConfigEditing &editing, QWidget *parent)
    : EditorPage(editing, tr("Routing"), parent)
    , m_controller(controller)
    , m_routing(editing.draft())
    , m_feed(new LedgerFeed(this))
    , m_snapshot(std::make_shared<const GatewaySnapshot>())
    , m_groups(new OrderList(tr("Groups"), OrderList::Manner::Cards))
    , m_add(new QPushButton)
    , m_form(new GroupForm)
    , m_formCard(cardWith(m_form))
    , m_defaults(new DefaultsForm)
    , m_defaultsCard(cardWith(m_defaults))
    , m_tryIt(new TryIt)
    , m_difference(new DifferenceCard(editing, "routing"))
    , m_middleLayout(nullptr)
    , m_columns(new QHBoxLayout)
{
    m_columns->setSpacing(Theme::cardPadding);
    m_columns->addWidget(makeGroups());
    m_columns->addWidget(makeMiddle(), 1);
    auto *body = new QWidget;
    body->setLayout(m_columns);
    m_columns->setContentsMargins(0, 0, 0, 0);
    addBody(body, 1);
    connect(&editing, &ConfigEditing::changed, this, &RoutingPage::showAll);
    connect(m_tryIt, &TryIt::asked, this, &RoutingPage::tryRoute);
    m_askSoon.setSingleShot(true);
    m_askSoon.setInterval(1s);
    connect(&m_askSoon, &QTimer::timeout, this, &RoutingPage::tryRoute);
    showIcons();
    showAll();
}

QFrame *RoutingPage::cardWith(QWidget *inside)
{
    auto *layout = new QVBoxLayout;
    layout->addWidget(inside);
    return cardAround(layout);
}

QWidget *RoutingPage::makeGroups()
{
    auto *inside = new QWidget;
    auto *title = new QLabel(tr("Groups"));
    title->setFont(Theme::cardFont());
    auto *note = new QLabel(tr("first match wins"));
    note->setFont(Theme::nameFont());
    note->setProperty("level", QStringLiteral("mute"));
    m_add->setAccessibleName(tr("Add a group"));
    m_add->setToolTip(tr("Add a group"));
    connect(m_add, &QPushButton::clicked, this, &RoutingPage::addGroup);
    connect(m_groups, &OrderList::chosen, this, [this](int row) {
        const auto all = m_routing.groups();
        const auto at = static_cast<std::size_t>(row);
        if (at < all.size())
            choose(nameOf(all, at));
        else
            chooseDefaults();
    });
    connect(m_groups, &OrderList::moved, this, &RoutingPage::moveGroup);
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::grid8);
    head->addWidget(title);
    head->addWidget(note, 1);
    head->addWidget(m_add);
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(m_groups, 1);
    QFrame *frame = cardWith(inside);
    frame->layout()->setContentsMargins(12, 12, 12, 12);
    frame->setFixedWidth(groupsWidth);
    return frame;
}

QWidget *RoutingPage::makeMiddle()
{
    auto *body = new QWidget;
    m_middleLayout = new QVBoxLayout(body);
    m_middleLayout->setSpacing(Theme::cardPadding);
    m_middleLayout->addWidget(m_formCard);
    m_middleLayout->addWidget(m_defaultsCard);
    m_middleLayout->addWidget(m_tryIt);
    m_middleLayout->addStretch();
    connect(m_form, &GroupForm::renamed, this, &RoutingPage::rename);
    connect(m_form, &GroupForm::removeAsked, this, &RoutingPage::removeGroup);
    connect(m_form, &GroupForm::providerMoved, this, &RoutingPage::moveProvider);
    connect(m_form, &GroupForm::strategyChosen, this, [this](const std::string &strategy) {
        take(settingGroupField(*m_chosen, "strategy",
                               strategy.empty() ? std::nullopt : std::optional(YamlValue(strategy))),
             tr("%1: strategy").arg(chosenInWords()));
    });
    connect(m_form, &GroupForm::added, this, [this](const std::string &list, const std::string &item) {
        take(addingToGroup(*m_chosen, list, item), tr("%1: %2 added").arg(chosenInWords(), inWords(item)));
    });
    connect(m_form, &GroupForm::removed, this, [this](const std::string &list, const std::string &item) {
        take(removingFromGroup(*m_chosen, list, item), tr("%1: %2 taken out").arg(chosenInWords(), inWords(item)));
    });
    connect(m_defaults, &DefaultsForm::fieldSet, this, [this](const YamlPath &path, const YamlValue &value) {
        m_editing.continueWith(settingValue(path, value), inWords(toString(path)));
    });
    return scrollingAround(body, tr("The chosen group"));
}

void RoutingPage::showEvent(QShowEvent *event)
{
    EditorPage::showEvent(event);
    readCallers();
    showAll();
}

void RoutingPage::changeEvent(QEvent *event)
{
    EditorPage::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcons();
}

void RoutingPage::showIcons()
{
    m_add->setIcon(tintedIcon(QStringLiteral("plus"), Theme::current().sub, Theme::current().accent));
}

/// The difference stands beside the form where there is room, else below it.
void RoutingPage::resizeEvent(QResizeEvent *event)
{
    EditorPage::resizeEvent(event);
    const bool isBeside = width() >= threeColumns;
    if (isBeside && m_columns->indexOf(m_difference) < 0) {
        m_middleLayout->removeWidget(m_difference);
        m_columns->addWidget(m_difference);
        m_difference->setMinimumHeight(0);
        m_difference->setFixedWidth(differenceWidth);
    } else if (!isBeside && m_middleLayout->indexOf(m_difference) < 0) {
        m_columns->removeWidget(m_difference);
        m_difference->setMinimumWidth(0);
        m_difference->setMaximumWidth(QWIDGETSIZE_MAX);
        m_difference->setMinimumHeight(260);
        m_middleLayout->insertWidget(3, m_difference);
    }
}

void RoutingPage::showSnapshot(const GatewaySnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    if (snapshot->ledger && !snapshot->ledger->path.empty())
        m_feed->setPath(snapshot->ledger->path);
    if (!isVisible())
        return;
    if (m_callers.isEmpty())
        readCallers();
    showMembers();
    if (!m_askSoon.isActive())
        m_askSoon.start();
}

/// "$0.15 / M in · 412 ms": the price of the group's first model there, and how fast it answers.
QString RoutingPage::figuresOf(const std::string &provider, const WrittenGroup &group) const
{
    QStringList parts;
    const ConfigPtr config = m_trial ? m_trial->live->config : nullptr;
    if (const ProviderConfig *known = config ? config->provider(provider) : nullptr) {
        for (const std::string &model : group.models) {
            const auto sent = sentModelName(*known, model);
            const TokenPrice *price = sent ? m_trial->live->prices->find(*known, *sent) : nullptr;
            if (!price || model.ends_with('*'))
                continue;
            parts.append(tr("%1 / M in").arg(dollarsText(perMillion(price->input), 2)));
            break;
        }
    }
    for (const ProviderSnapshot &running : m_snapshot->providers) {
        if (running.name == provider && running.p95LatencyMs > 0)
            parts.append(durationText(Milliseconds{static_cast<std::int64_t>(running.p95LatencyMs)}));
    }
    return parts.join(QStringLiteral(" · "));
}

std::vector<OrderList::Row> RoutingPage::membersOf(const WrittenGroup &group) const
{
    std::vector<OrderList::Row> rows;
    for (const std::string &name : group.providers.empty() ? m_routing.providers() : group.providers) {
        OrderList::Row row;
        row.title = inWords(name);
        row.detail = figuresOf(name, group);
        row.isRemovable = !group.providers.empty();
        row.dot = &Theme::mute;
        row.state = tr("not running");
        for (const ProviderSnapshot &running : m_snapshot->providers) {
            if (running.name != name)
                continue;
            row.dot = providerColor(running);
            row.state = providerState(running);
        }
        rows.push_back(row);
    }
    return rows;
}

std::optional<std::size_t> RoutingPage::chosenIndex(const std::vector<WrittenGroup> &all) const
{
    for (std::size_t i = 0; m_chosen && i < all.size(); ++i) {
        if (nameOf(all, i) == *m_chosen)
            return i;
    }
    return std::nullopt;
}

void RoutingPage::showAll()
{
    const std::vector<WrittenGroup> all = m_routing.groups();
    if (m_chosen && !chosenIndex(all))
        m_chosen = all.empty() ? std::nullopt : std::optional(nameOf(all, 0));
    m_add->setEnabled(m_editing.isReady());
    showGroups(all);
    m_formCard->setVisible(m_chosen.has_value());
    m_defaultsCard->setVisible(!m_chosen);
    showMembers();
    if (const ConfigPtr config = m_editing.draft().loaded().config)
        m_defaults->show(config->routing);
    offerNames();
    tryRoute();
}

void RoutingPage::showGroups(const std::vector<WrittenGroup> &all)
{
    std::vector<OrderList::Row> rows;
    const QString byDefault = inWords(m_routing.defaultStrategy());
    for (std::size_t i = 0; i < all.size(); ++i) {
        OrderList::Row row;
        row.title = inWords(all[i].name);
        QStringList models;
        for (const std::string &model : all[i].models)
            models.append(inWords(model));
        row.more = models.isEmpty() ? tr("no models yet") : models.join(QStringLiteral(", "));
        const auto problems = m_routing.problemsOf(i);
        row.pill = hasErrors(problems) ? StatusPill{tr("mistake"), {}, StatusPill::Tone::Bad}
                                       : StatusPill{all[i].strategy.empty() ? byDefault : inWords(all[i].strategy),
                                                    {},
                                                    StatusPill::Tone::Plain};
        rows.push_back(row);
    }
    OrderList::Row rest;
    rest.title = tr("everything else");
    rest.more = tr("the default: %1").arg(byDefault);
    rest.isMovable = false;
    rows.push_back(rest);
    m_groups->show(std::move(rows), static_cast<int>(chosenIndex(all).value_or(all.size())));
}

void RoutingPage::showMembers()
{
    const std::vector<WrittenGroup> all = m_routing.groups();
    const auto chosen = chosenIndex(all);
    if (!chosen)
        return;
    const ConfigPtr config = m_editing.draft().loaded().config;
    const GroupForm::Known known{m_routing.servedModels(), config ? config->routing.strategy : Strategy::RoundRobin,
                                 m_routing.providers()};
    m_form->show(all[*chosen], membersOf(all[*chosen]), known, m_routing.problemsOf(*chosen));
}

void RoutingPage::offerNames()
{
    const std::vector<std::string> served = m_routing.servedModels();
    std::set<std::string> models(served.begin(), served.end());
    for (const WrittenGroup &group : m_routing.groups()) {
        for (const std::string &model : group.models) {
            if (!model.ends_with('*'))
                models.insert(model);
        }
    }
    QStringList offered;
    for (const std::string &model : models)
        offered.append(inWords(model));
    m_tryIt->offer(offered, m_callers);
    if (!m_tryIt->question() && !models.empty() && !m_trial)
        m_tryIt->ask(*models.begin());
}

/// Callers that were seen this month, and those who have a limit.
void RoutingPage::readCallers()
{
    if (!m_feed->hasPath() || m_feed->isBusy())
        return;
    m_feed->ask<BudgetFigures>(
        [now = Clock::system().utc()](SqliteDatabase &ledger) { return readBudgetFigures(ledger, now); },
        [this](const Result<BudgetFigures> &figures) {
            if (!figures.ok())
                return;
            m_callers.clear();
            for (const auto &[caller, spent] : figures->spent) {
                if (m_callers.size() < mostCallers)
                    m_callers.append(inWords(caller));
            }
            offerNames();
        });
}

/// One question at a time; what was asked meanwhile is asked after it.
void RoutingPage::tryRoute()
{
    const ConfigPtr config = m_editing.draft().loaded().config;
    const auto question = m_tryIt->question();
    if (!config)
        return m_editing.isReady() ? m_tryIt->showMistake() : m_tryIt->showNoModel();
    if (!question)
        return m_tryIt->showNoModel();
    if (!isVisible())
        return;
    if (m_isAsking) {
        m_asksAgain = true;
        return;
    }
    m_isAsking = true;
    m_controller.tryRoute(config, *question, [self = QPointer(this)](const RouteTrialPtr &trial) {
        if (!self)
            return;
        self->m_isAsking = false;
        self->m_trial = trial;
        if (self->m_editing.draft().isValid() && self->m_tryIt->question())
            self->m_tryIt->show(*trial);
        self->showMembers();
        if (std::exchange(self->m_asksAgain, false))
            self->tryRoute();
    });
}

void RoutingPage::choose(const GroupName &group)
{
    m_chosen = group;
    const auto all = m_routing.groups();
    if (const auto chosen = chosenIndex(all)) {
        const auto &models = all[*chosen].models;
        const auto model =
            std::find_if(models.begin(), models.end(), [](const std::string &name) { return !name.ends_with('*'); });
        if (model != models.end())
            m_tryIt->ask(*model);
    }
    showAll();
}

void RoutingPage::chooseDefaults()
{
    m_chosen.reset();
    showAll();
}

void RoutingPage::take(const ConfigEdit &edit, const QString &what)
{
    say({});
    m_editing.take(edit, what);
}

void RoutingPage::addGroup()
{
    std::set<std::string> taken;
    for (const WrittenGroup &group : m_routing.groups())
        taken.insert(group.name);
    int number = 1;
    while (taken.contains("group-" + std::to_string(number)))
        ++number;
    const std::string name = "group-" + std::to_string(number);
    say({});
    if (!m_editing.take(addingGroup({name, {}, {}, {}}), tr("group %1 added").arg(inWords(name))))
        return;
    choose(name);
    m_form->editName();
}

void RoutingPage::moveGroup(int from, int to)
{
    const GroupName group = nameOf(m_routing.groups(), static_cast<std::size_t>(from));
    m_chosen = group;
    take(movingGroup(group, static_cast<std::size_t>(to)), tr("%1 moved").arg(inWords(group.name)));
}

/// A group that names none has all: to put them in order is to name them.
void RoutingPage::moveProvider(int from, int to)
{
    const auto all = m_routing.groups();
    const auto chosen = chosenIndex(all);
    if (!chosen)
        return;
    const WrittenGroup &group = all[*chosen];
    std::vector<std::string> names = group.providers.empty() ? m_routing.providers() : group.providers;
    const std::string name = names[static_cast<std::size_t>(from)];
    const QString what = tr("%1: %2 moved").arg(chosenInWords(), inWords(name));
    if (!group.providers.empty())
        return take(movingInGroup(*m_chosen, "providers", name, static_cast<std::size_t>(to)), what);
    names.erase(names.begin() + from);
    names.insert(names.begin() + to, name);
    take(settingGroupField(*m_chosen, "providers", YamlValue::list({names.begin(), names.end()})), what);
}

void RoutingPage::rename(const std::string &name)
{
    auto all = m_routing.groups();
    const auto chosen = chosenIndex(all);
    if (!chosen)
        return;
    const GroupName before = *m_chosen;
    all[*chosen].name = name;
    m_chosen = nameOf(all, *chosen); // what is shown after the step
    say({});
    if (!m_editing.take(settingGroupField(before, "name", YamlValue(name)),
                        tr("%1 renamed to %2").arg(inWords(before.name), inWords(name))))
        m_chosen = before;
}

void RoutingPage::removeGroup()
{
    take(removingGroup(*m_chosen), tr("group %1 removed").arg(chosenInWords()));
}

} // namespace infermux
