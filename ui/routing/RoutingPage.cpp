#include "RoutingPage.h"

#include "DefaultsForm.h"
#include "GroupForm.h"
#include "RoutingWords.h"
#include "TryIt.h"
#include "budgets/BudgetsData.h"
#include "controls/Figures.h"
#include "controls/Icon.h"
#include "data/LedgerFeed.h"
#include "editing/ChangeControls.h"
#include "editing/ConfigEditing.h"
#include "editing/DifferenceCard.h"
#include "providers/ProviderWords.h"

#include <config/WrittenValue.h>
#include <gateway/GatewayController.h>

#include <QEvent>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace infermux {

namespace {

using namespace std::chrono_literals;

constexpr int groupsWidth = 228;
constexpr int differenceWidth = 304;
constexpr int threeColumns = 960; // below, the difference stands under the form
constexpr std::size_t mostCallers = 200;

QFrame *card(QWidget *inside)
{
    auto *frame = new QFrame;
    frame->setObjectName(QStringLiteral("card"));
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(Theme::cardPadding, Theme::cardPadding, Theme::cardPadding, Theme::cardPadding);
    layout->addWidget(inside);
    return frame;
}

QString inWords(const std::string &text)
{
    return QString::fromStdString(text);
}

GroupName nameOf(const std::vector<WrittenGroup> &all, std::size_t index)
{
    const auto before = std::count_if(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(index),
                                      [&](const WrittenGroup &group) { return group.name == all[index].name; });
    return {all[index].name, static_cast<std::size_t>(before)};
}

} // namespace

RoutingPage::RoutingPage(GatewayController &controller, ConfigEditing &editing, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_editing(editing)
    , m_feed(new LedgerFeed(this))
    , m_snapshot(std::make_shared<const GatewaySnapshot>())
    , m_problem(new QLabel)
    , m_groups(new OrderList(tr("Groups"), OrderList::Manner::Cards))
    , m_add(new QPushButton)
    , m_form(new GroupForm)
    , m_formCard(card(m_form))
    , m_defaults(new DefaultsForm)
    , m_defaultsCard(card(m_defaults))
    , m_tryIt(new TryIt)
    , m_difference(new DifferenceCard(editing, "routing"))
    , m_middle(new QScrollArea)
    , m_middleLayout(nullptr)
    , m_columns(new QHBoxLayout)
{
    setObjectName(QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
    m_problem->setProperty("level", QStringLiteral("bad"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_columns->setSpacing(Theme::cardPadding);
    m_columns->addWidget(makeGroups());
    m_columns->addWidget(makeMiddle(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::pageMargin, 20, Theme::pageMargin, Theme::cardPadding);
    layout->setSpacing(Theme::cardPadding);
    layout->addWidget(makeHead());
    layout->addWidget(m_problem);
    layout->addLayout(m_columns, 1);

    connect(&editing, &ConfigEditing::changed, this, &RoutingPage::showAll);
    connect(&editing, &ConfigEditing::saved, m_problem, &QLabel::hide);
    connect(&editing, &ConfigEditing::refused, this, [this](const QString &reason) {
        m_problem->setText(reason);
        m_problem->show();
    });
    connect(m_tryIt, &TryIt::asked, this, &RoutingPage::tryRoute);
    m_askSoon.setSingleShot(true);
    m_askSoon.setInterval(1s);
    connect(&m_askSoon, &QTimer::timeout, this, &RoutingPage::tryRoute);
    showAll();
}

QWidget *RoutingPage::makeHead()
{
    auto *head = new QWidget;
    auto *title = new QLabel(tr("Routing"));
    title->setFont(Theme::titleFont());
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(title);
    layout->addStretch();
    layout->addWidget(new ChangeControls(m_editing, this));
    return head;
}

QWidget *RoutingPage::makeGroups()
{
    auto *inside = new QWidget;
    auto *title = new QLabel(tr("Groups"));
    title->setFont(Theme::cardFont());
    auto *note = new QLabel(tr("first match wins"));
    note->setFont(Theme::nameFont());
    note->setProperty("level", QStringLiteral("mute"));
    m_add->setIcon(tintedIcon(QStringLiteral("plus"), Theme::current().sub, Theme::current().accent));
    m_add->setAccessibleName(tr("Add a group"));
    m_add->setToolTip(tr("Add a group"));
    connect(m_add, &QPushButton::clicked, this, &RoutingPage::addGroup);
    connect(m_groups, &OrderList::chosen, this, [this](int row) {
        const auto all = groups();
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
    QFrame *frame = card(inside);
    frame->layout()->setContentsMargins(12, 12, 12, 12);
    frame->setFixedWidth(groupsWidth);
    return frame;
}

QWidget *RoutingPage::makeMiddle()
{
    auto *body = new QWidget;
    body->setObjectName(QStringLiteral("pageBody"));
    m_middleLayout = new QVBoxLayout(body);
    m_middleLayout->setContentsMargins(0, 0, Theme::grid8, 0);
    m_middleLayout->setSpacing(Theme::cardPadding);
    m_middleLayout->addWidget(m_formCard);
    m_middleLayout->addWidget(m_defaultsCard);
    m_middleLayout->addWidget(m_tryIt);
    m_middleLayout->addStretch();
    m_middle->setAccessibleName(tr("The chosen group"));
    m_middle->setWidget(body);
    m_middle->setWidgetResizable(true);
    m_middle->setFrameShape(QFrame::NoFrame);
    m_middle->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
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
    return m_middle;
}

void RoutingPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readCallers();
    showAll();
}

/// The difference stands beside the form where there is room, else below it.
void RoutingPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
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
    if (m_callers.empty())
        readCallers();
    showMembers();
    if (!m_askSoon.isActive())
        m_askSoon.start();
}

std::vector<WrittenGroup> RoutingPage::groups() const
{
    return writtenGroups(m_editing.draft().value(), m_editing.draft().environment());
}

/// What the loader says of a group, by paths that begin within it.
std::vector<Diagnostic> RoutingPage::problemsOf(std::size_t group) const
{
    const std::string prefix = "routing.groups[" + std::to_string(group) + "]";
    std::vector<Diagnostic> problems;
    for (Diagnostic problem : m_editing.draft().loaded().diagnostics) {
        if (!problem.path.starts_with(prefix))
            continue;
        problem.path.erase(0, prefix.size());
        if (problem.path.starts_with('.'))
            problem.path.erase(0, 1);
        problems.push_back(problem);
    }
    return problems;
}

std::vector<std::string> RoutingPage::providers() const
{
    std::vector<std::string> names;
    const YamlValue *list = fieldAt(m_editing.draft().value(), {"providers"});
    for (std::size_t i = 0; list && list->isList() && i < list->items().size(); ++i)
        names.push_back(textIn(list->items()[i], "name", m_editing.draft().environment()).value_or(""));
    return names;
}

std::vector<std::string> RoutingPage::servedModels() const
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
    for (const std::string &name : group.providers.empty() ? providers() : group.providers) {
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
    const std::vector<WrittenGroup> all = groups();
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
    const YamlValue *strategy = fieldAt(m_editing.draft().value(), {"routing", "strategy"});
    const QString byDefault = strategy && strategy->isScalar() ? inWords(strategy->scalar())
                                                               : QString::fromUtf8(toString(Strategy::RoundRobin));
    for (std::size_t i = 0; i < all.size(); ++i) {
        OrderList::Row row;
        row.title = inWords(all[i].name);
        QStringList models;
        for (const std::string &model : all[i].models)
            models.append(inWords(model));
        row.more = models.isEmpty() ? tr("no models yet") : models.join(QStringLiteral(", "));
        const auto problems = problemsOf(i);
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
    const std::vector<WrittenGroup> all = groups();
    const auto chosen = chosenIndex(all);
    if (!chosen)
        return;
    const ConfigPtr config = m_editing.draft().loaded().config;
    const GroupForm::Known known{servedModels(), config ? config->routing.strategy : Strategy::RoundRobin, providers()};
    m_form->show(all[*chosen], membersOf(all[*chosen]), known, problemsOf(*chosen));
}

void RoutingPage::offerNames()
{
    std::set<std::string> models;
    for (const std::string &model : servedModels())
        models.insert(model);
    for (const WrittenGroup &group : groups()) {
        for (const std::string &model : group.models) {
            if (!model.ends_with('*'))
                models.insert(model);
        }
    }
    m_tryIt->offer({models.begin(), models.end()}, m_callers);
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
            std::set<std::string> names;
            for (const auto &[caller, spent] : figures->spent)
                names.insert(caller);
            m_callers.assign(names.begin(), names.end());
            m_callers.resize(std::min(m_callers.size(), mostCallers));
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
    const auto all = groups();
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
    m_problem->hide();
    m_editing.take(edit, what);
}

void RoutingPage::addGroup()
{
    std::set<std::string> taken;
    for (const WrittenGroup &group : groups())
        taken.insert(group.name);
    int number = 1;
    while (taken.contains("group-" + std::to_string(number)))
        ++number;
    const std::string name = "group-" + std::to_string(number);
    m_problem->hide();
    if (!m_editing.take(addingGroup({name, {}, {}, {}}), tr("group %1 added").arg(inWords(name))))
        return;
    choose(name);
    m_form->editName();
}

void RoutingPage::moveGroup(int from, int to)
{
    const GroupName group = nameOf(groups(), static_cast<std::size_t>(from));
    m_chosen = group;
    take(movingGroup(group, static_cast<std::size_t>(to)), tr("%1 moved").arg(inWords(group.name)));
}

/// A group that names none has all: to put them in order is to name them.
void RoutingPage::moveProvider(int from, int to)
{
    const auto all = groups();
    const auto chosen = chosenIndex(all);
    if (!chosen)
        return;
    const WrittenGroup &group = all[*chosen];
    std::vector<std::string> names = group.providers.empty() ? providers() : group.providers;
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
    auto all = groups();
    const auto chosen = chosenIndex(all);
    if (!chosen)
        return;
    const GroupName before = *m_chosen;
    all[*chosen].name = name;
    m_chosen = nameOf(all, *chosen); // what is shown after the step
    m_problem->hide();
    if (!m_editing.take(settingGroupField(before, "name", YamlValue(name)),
                        tr("%1 renamed to %2").arg(inWords(before.name), inWords(name))))
        m_chosen = before;
}

void RoutingPage::removeGroup()
{
    take(removingGroup(*m_chosen), tr("group %1 removed").arg(chosenInWords()));
}

} // namespace infermux
