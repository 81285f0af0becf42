#include "ProvidersPage.h"

#include "ProviderCard.h"
#include "ProviderDialog.h"
#include "data/LedgerFeed.h"
#include "editing/ConfigEditing.h"
#include "shell/Theme.h"

#include <budget/BudgetPeriod.h>
#include <config/ProviderEdit.h>
#include <config/WrittenValue.h>
#include <gateway/GatewayController.h>
#include <ledger/Reports.h>

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace infermux {

namespace {

using namespace std::chrono_literals;

constexpr int leastCardWidth = 372;
constexpr std::size_t mostOffers = 4;

/// What every provider cost today, UTC.
Result<std::map<std::string, Money>> readSpentToday(SqliteDatabase &ledger, UtcTime now)
{
    ReportQuery query;
    query.range = {spanAt(Period::Day, now).from, spanAt(Period::Day, now).to};
    query.by = {Dimension::Provider};
    const auto rows = reportRows(ledger, query);
    if (!rows.ok())
        return rows.error();
    std::map<std::string, Money> spent;
    for (const ReportRow &row : *rows)
        spent[row.name(Dimension::Provider)] = row.totals.cost;
    return spent;
}

void empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

ProvidersPage::ProvidersPage(GatewayController &controller, ConfigEditing &editing, ProviderFinder *finder,
                             QWidget *parent)
    : EditorPage(editing, tr("Providers"), parent)
    , m_controller(controller)
    , m_finder(finder)
    , m_feed(new LedgerFeed(this))
    , m_snapshot(std::make_shared<const GatewaySnapshot>())
    , m_empty(new QLabel)
    , m_offers(new QVBoxLayout)
    , m_grid(new QGridLayout)
{
    finder->setParent(this);
    m_empty->setProperty("level", QStringLiteral("sub"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMinimumHeight(120);
    m_offers->setSpacing(Theme::grid8);
    m_grid->setSpacing(Theme::cardPadding);
    auto *body = new QWidget;
    auto *inside = new QVBoxLayout(body);
    inside->setSpacing(Theme::cardPadding);
    inside->addLayout(m_offers);
    inside->addWidget(m_empty);
    inside->addLayout(m_grid);
    inside->addStretch();
    auto *add = new QPushButton(tr("Add…"));
    add->setAccessibleName(tr("Add a provider"));
    connect(add, &QPushButton::clicked, this, [this] { addProvider(); });
    addToHead(add);
    addScrolling(body, tr("Providers"));

    connect(&editing, &ConfigEditing::changed, this, &ProvidersPage::showAll);
    connect(finder, &ProviderFinder::found, this, [this](const std::vector<FoundProvider> &found) {
        m_found = found;
        showOffers();
    });
    m_refresh.setInterval(1s);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        showAll(); // seconds of an open circuit pass without the gateway saying so
        refresh();
    });
    showAll();
}

void ProvidersPage::showEvent(QShowEvent *event)
{
    EditorPage::showEvent(event);
    if (!std::exchange(m_hasLooked, true))
        m_finder->look();
    refresh();
    showAll();
    m_refresh.start();
}

void ProvidersPage::hideEvent(QHideEvent *event)
{
    EditorPage::hideEvent(event);
    m_refresh.stop();
    m_feed->cancel();
}

void ProvidersPage::resizeEvent(QResizeEvent *event)
{
    EditorPage::resizeEvent(event);
    arrange();
}

void ProvidersPage::showSnapshot(const GatewaySnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    if (snapshot->ledger && !snapshot->ledger->path.empty()) {
        const bool isNew = !m_feed->hasPath();
        m_feed->setPath(snapshot->ledger->path);
        if (isNew && isVisible())
            refresh();
    }
    if (isVisible())
        showAll();
}

void ProvidersPage::refresh()
{
    if (!m_feed->hasPath() || m_feed->isBusy())
        return;
    using Spent = std::map<std::string, Money>;
    m_feed->ask<Spent>([now = Clock::system().utc()](SqliteDatabase &ledger) { return readSpentToday(ledger, now); },
                       [this](const Result<Spent> &spent) {
                           if (!spent.ok())
                               return;
                           m_spentToday = *spent;
                           m_isRead = true;
                           showAll();
                       });
}

const ProviderSnapshot *ProvidersPage::running(const std::string &name) const
{
    const auto found = std::find_if(m_snapshot->providers.begin(), m_snapshot->providers.end(),
                                    [&name](const ProviderSnapshot &provider) { return provider.name == name; });
    return found == m_snapshot->providers.end() ? nullptr : &*found;
}

/// Keys aside, which are not filled in for what is only edited.
bool ProvidersPage::runsAsWritten(const std::string &name) const
{
    const ConfigPtr draft = m_editing.draft().loaded().config;
    const ProviderConfig *written = draft ? draft->provider(name) : nullptr;
    const ProviderConfig *runs = m_snapshot->config ? m_snapshot->config->provider(name) : nullptr;
    if (!written || !runs)
        return runs != nullptr && !draft;
    ProviderConfig same = *written;
    same.apiKey = runs->apiKey;
    return same == *runs;
}

ProviderCard *ProvidersPage::makeCard()
{
    auto *card = new ProviderCard;
    connect(card, &ProviderCard::editAsked, this, [this, card] { editProvider(card->name()); });
    connect(card, &ProviderCard::testAsked, this, [this, card] { testNow(*card); });
    connect(card, &ProviderCard::commandAsked, this,
            [this, card](CircuitCommand command) { m_controller.commandCircuit(card->name(), command); });
    return card;
}

void ProvidersPage::showAll()
{
    const ConfigDraft &draft = m_editing.draft();
    const YamlValue *list = fieldAt(draft.value(), {"providers"});
    const std::size_t count = list && list->isList() ? list->items().size() : 0;
    while (m_cards.size() < count)
        m_cards.push_back(makeCard());
    while (m_cards.size() > count) {
        m_cards.back()->hide();
        m_cards.back()->deleteLater();
        m_cards.pop_back();
    }
    for (std::size_t i = 0; i < count; ++i) {
        const YamlValue &written = list->items()[i];
        ProviderCard::Shown shown;
        shown.name = textIn(written, "name", draft.environment()).value_or("");
        shown.kind = textIn(written, "type", draft.environment()).value_or("openai");
        shown.place = textIn(written, "base_url", draft.environment()).value_or("");
        if (const ConfigPtr config = draft.loaded().config) {
            if (const ProviderConfig *provider = config->provider(shown.name)) {
                shown.place = provider->baseUrl;
                shown.limits = provider->rateLimits;
            }
        }
        shown.isRunning = runsAsWritten(shown.name);
        const std::string prefix = "providers[" + std::to_string(i) + "]";
        for (const Diagnostic &problem : draft.loaded().diagnostics)
            shown.hasMistake = shown.hasMistake
                               || (problem.severity == Diagnostic::Severity::Error && problem.path.starts_with(prefix));
        const auto spent = m_spentToday.find(shown.name);
        if (m_isRead)
            shown.spentToday = spent == m_spentToday.end() ? Money() : spent->second;
        m_cards[i]->show(shown, running(shown.name));
    }
    m_empty->setText(m_editing.isReady() ? tr("No providers yet\n\nAdd one, and requests have somewhere to go.")
                                         : tr("Reading the configuration…"));
    m_empty->setVisible(count == 0);
    arrange();
    showOffers();
}

void ProvidersPage::arrange()
{
    const int columns = std::max(1, (width() - Theme::pageMargin - Theme::cardPadding) / leastCardWidth);
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const int at = static_cast<int>(i);
        m_grid->addWidget(m_cards[i], at / columns, at % columns);
    }
    for (int column = 0; column < std::max(columns, m_grid->columnCount()); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

/// Those that answer on this computer or have a key in the environment, and are not in the draft.
void ProvidersPage::showOffers()
{
    std::vector<const FoundProvider *> offered;
    const ConfigPtr config = m_editing.draft().loaded().config;
    for (const FoundProvider &found : m_found) {
        const bool isThere =
            config && std::any_of(config->providers.begin(), config->providers.end(), [&](const auto &own) {
                const std::string address = found.provider.baseUrl;
                return own.name == found.provider.name || (!address.empty() && own.baseUrl == address)
                       || (address.empty() && own.type == found.provider.type);
            });
        if (config && !isThere && offered.size() < mostOffers)
            offered.push_back(&found);
    }
    QStringList wanted;
    for (const FoundProvider *found : offered)
        wanted.append(QString::fromStdString(found->provider.name));
    if (property("offered").toStringList() == wanted)
        return;
    setProperty("offered", wanted);
    empty(m_offers);
    for (const FoundProvider *found : offered) {
        const QString title = QString::fromStdString(found->provider.title);
        auto *frame = new QFrame;
        frame->setObjectName(QStringLiteral("card"));
        auto *words =
            new QLabel(found->provider.isLocal ? tr("%1 answers on this computer: %n model(s)", nullptr,
                                                    static_cast<int>(found->models.size()))
                                                     .arg(title)
                                               : tr("There is a key for %1: %2 is set")
                                                     .arg(title, QString::fromStdString(found->provider.keyVariable)));
        auto *use = new QPushButton(tr("Use it…"));
        use->setAccessibleName(tr("Use %1").arg(title));
        connect(use, &QPushButton::clicked, this, [this, one = *found] { addProvider(one.provider, one.models); });
        auto *row = new QHBoxLayout(frame);
        row->setContentsMargins(Theme::cardPadding, 8, 12, 8);
        row->addWidget(words, 1);
        row->addWidget(use);
        m_offers->addWidget(frame);
    }
}

void ProvidersPage::testNow(ProviderCard &card)
{
    const ProviderConfig *provider = m_snapshot->config ? m_snapshot->config->provider(card.name()) : nullptr;
    if (provider)
        card.test(*provider);
}

ProviderDialog *ProvidersPage::editProvider(const std::string &name)
{
    auto *dialog = new ProviderDialog(m_editing, m_controller.source(), name, this);
    dialog->open();
    return dialog;
}

ProviderDialog *ProvidersPage::addProvider()
{
    return addProvider(providerTemplates().front(), {});
}

ProviderDialog *ProvidersPage::addProvider(const ProviderTemplate &from, const std::vector<std::string> &models)
{
    auto *dialog = new ProviderDialog(m_editing, m_controller.source(), from, models, this);
    dialog->open();
    return dialog;
}

} // namespace infermux
