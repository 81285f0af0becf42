#include "PricingPage.h"

#include "ImportDialog.h"
#include "PriceDialog.h"
#include "PriceModel.h"
#include "PricePaste.h"
#include "PriceTable.h"
#include "controls/Figures.h"
#include "controls/FlowLayout.h"
#include "controls/SegmentedControl.h"
#include "data/LedgerFeed.h"
#include "editing/ConfigEditing.h"
#include "shell/Theme.h"

#include <budget/BudgetPeriod.h>
#include <config/ProviderEdit.h>

#include <QClipboard>
#include <QDate>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <set>

namespace infermux {

namespace {

using namespace std::chrono_literals;

} // namespace

PricingPage::PricingPage(ConfigEditing &editing, QWidget *parent)
    : EditorPage(editing, tr("Pricing"), parent)
    , m_feed(new LedgerFeed(this))
    , m_snapshot(std::make_shared<const GatewaySnapshot>())
    , m_prices(PriceList::builtIn())
    , m_saved(PriceList::builtIn())
    , m_filterLine(new QLineEdit)
    , m_which(new SegmentedControl({tr("All"), tr("Yours"), tr("In use")}, tr("Which prices")))
    , m_model(new PriceModel(this))
    , m_filter(new PriceFilter(this))
    , m_table(nullptr)
    , m_duplicate(new QPushButton(tr("Duplicate…")))
    , m_remove(new QPushButton(tr("Remove override")))
    , m_effect(new QLabel)
    , m_mailbox(this)
{
    addBody(makeTools());
    addBody(makeTable(), 1);
    connect(&editing, &ConfigEditing::changed, this, &PricingPage::showAll);
    m_refresh.setInterval(10s);
    connect(&m_refresh, &QTimer::timeout, this, &PricingPage::refresh);
    showAll();
}

QWidget *PricingPage::makeTools()
{
    m_filterLine->setPlaceholderText(tr("Search"));
    m_filterLine->setAccessibleName(tr("Search the prices"));
    m_filterLine->setClearButtonEnabled(true);
    connect(m_filterLine, &QLineEdit::textChanged, m_filter, &PriceFilter::setWords);
    connect(m_which, &SegmentedControl::chosenChanged, m_filter, &PriceFilter::setWhich);
    auto *add = new QPushButton(tr("Add…"));
    add->setAccessibleName(tr("Add a price"));
    auto *import = new QPushButton(tr("Import…"));
    import->setToolTip(tr("LiteLLM's model_prices_and_context_window.json or models.dev's api.json"));
    connect(add, &QPushButton::clicked, this, &PricingPage::addPrice);
    connect(import, &QPushButton::clicked, this, [this] {
        auto *chooser = new QFileDialog(this, tr("Import prices"), {}, tr("Price files (*.json)"));
        chooser->setAttribute(Qt::WA_DeleteOnClose);
        chooser->setFileMode(QFileDialog::ExistingFile);
        connect(chooser, &QFileDialog::fileSelected, this, &PricingPage::importFile);
        chooser->open();
    });
    connect(m_duplicate, &QPushButton::clicked, this, &PricingPage::duplicate);
    connect(m_remove, &QPushButton::clicked, this, &PricingPage::removeOverrides);
    auto *tools = new QWidget;
    auto *layout = new FlowLayout(tools);
    m_filterLine->setFixedWidth(240);
    layout->addWidget(m_filterLine);
    layout->addWidget(m_which);
    layout->addWidget(add);
    layout->addWidget(m_duplicate);
    layout->addWidget(m_remove);
    layout->addWidget(import);
    return tools;
}

QWidget *PricingPage::makeTable()
{
    m_filter->setSourceModel(m_model);
    m_table = new PriceTable(*m_filter);
    connect(m_model, &PriceModel::priceSet, this, &PricingPage::setPrice);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PricingPage::showActions);
    connect(new QShortcut(QKeySequence::Paste, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
            this, &PricingPage::paste);
    connect(new QShortcut(QKeySequence(Qt::Key_Delete), m_table, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, &PricingPage::removeOverrides);
    m_effect->setFont(Theme::nameFont());
    m_effect->setProperty("level", QStringLiteral("sub"));
    const QDate asOf = QDate::fromString(QString::fromStdString(m_prices->asOf()), Qt::ISODate);
    auto *hint = new QLabel(
        tr("$ per million tokens, built-in prices of %1").arg(QLocale().toString(asOf, QLocale::ShortFormat)));
    hint->setFont(Theme::nameFont());
    hint->setProperty("level", QStringLiteral("mute"));
    hint->setToolTip(tr("Type in a cell; with several rows chosen it holds for all of them. Ctrl+V takes rows out of a "
                        "spreadsheet."));
    auto *foot = new FlowLayout;
    foot->addWidget(m_effect);
    foot->addWidget(hint);
    auto *card = new QFrame;
    card->setObjectName(QStringLiteral("card"));
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(Theme::grid8, Theme::grid8, Theme::grid8, 12);
    layout->setSpacing(Theme::grid8);
    layout->addWidget(m_table, 1);
    layout->addLayout(foot);
    foot->setContentsMargins(Theme::grid8, 0, Theme::grid8, 0);
    return card;
}

void PricingPage::showEvent(QShowEvent *event)
{
    EditorPage::showEvent(event);
    refresh();
    showAll();
    m_refresh.start();
}

void PricingPage::hideEvent(QHideEvent *event)
{
    EditorPage::hideEvent(event);
    m_refresh.stop();
    m_feed->cancel();
}

void PricingPage::setFilter(const QString &words)
{
    m_filterLine->setText(words);
}

void PricingPage::showSnapshot(const GatewaySnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    if (snapshot->config && snapshot->config != m_savedOf) {
        m_savedOf = snapshot->config;
        m_saved = PriceList::of(*snapshot->config);
        if (isVisible())
            showAll();
    }
    if (snapshot->ledger && !snapshot->ledger->path.empty()) {
        const bool isNew = !m_feed->hasPath();
        m_feed->setPath(snapshot->ledger->path);
        if (isNew && isVisible())
            refresh();
    }
}

void PricingPage::refresh()
{
    if (!m_feed->hasPath() || m_feed->isBusy())
        return;
    m_thresholds = thresholdsOf(*m_prices);
    const PeriodSpan month = spanAt(Period::Month, Clock::system().utc());
    m_feed->ask<std::vector<ModelSpend>>([range = TimeRange{month.from, month.to}, thresholds = m_thresholds](
                                             SqliteDatabase &ledger) { return modelSpends(ledger, range, thresholds); },
                                         [this](const Result<std::vector<ModelSpend>> &spends) {
                                             if (!spends.ok())
                                                 return;
                                             m_spends = *spends;
                                             if (!m_table->isEditing())
                                                 showAll();
                                         });
}

std::optional<PriceEffect> PricingPage::effect() const
{
    if (!m_spends || !m_config)
        return std::nullopt;
    return effectOf(*m_config, *m_prices, *m_saved, *m_spends);
}

void PricingPage::showAll()
{
    // What can't be read keeps what was shown: the mistake stands in the controls.
    if (const ConfigPtr config = m_editing.draft().loaded().config; config && config != m_config) {
        m_config = config;
        m_prices = PriceList::of(*config);
    }
    if (!m_config || !isVisible())
        return;
    m_model->show(priceRows(*m_config, *m_prices, *m_saved, m_spends.value_or(std::vector<ModelSpend>())));
    if (m_spends && thresholdsOf(*m_prices) != m_thresholds)
        refresh(); // a tier begins elsewhere now
    showEffect();
    showActions();
}

void PricingPage::showEffect()
{
    const auto now = effect();
    if (!now) {
        m_effect->setText(tr("Adding up this month…"));
        return;
    }
    const bool isSame = now->charged == now->wouldBe;
    const Money difference = isSame ? Money() : now->wouldBe - now->charged;
    const bool isLess = difference.pico() < 0;
    const QString changed = (isLess ? QStringLiteral("−") : QStringLiteral("+"))
                            + dollarsText(isLess ? Money() - difference : difference, 2);
    m_effect->setText(isSame ? tr("This month: %1").arg(dollarsText(now->charged, 2))
                             : tr("This month: %1 charged, %2 at these prices (%3)")
                                   .arg(dollarsText(now->charged, 2), dollarsText(now->wouldBe, 2), changed));
}

void PricingPage::showActions()
{
    const std::vector<int> rows = selectedRows();
    m_duplicate->setEnabled(rows.size() == 1);
    m_remove->setEnabled(std::any_of(rows.begin(), rows.end(), [this](int row) { return m_model->rowAt(row).isOwn; }));
}

std::vector<int> PricingPage::selectedRows() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.push_back(m_filter->mapToSource(index).row());
    return rows;
}

/// Tables that there are, and providers that could have one of their own.
QStringList PricingPage::tables() const
{
    std::set<std::string> names;
    for (const auto &[table, models] : m_prices->entries())
        names.insert(table);
    for (std::size_t i = 0; m_config && i < m_config->providers.size(); ++i)
        names.insert(m_config->providers[i].name);
    QStringList shown;
    for (const std::string &name : names)
        shown.append(QString::fromStdString(name));
    return shown;
}

void PricingPage::take(std::vector<PriceSetting> settings, const QString &what)
{
    say({});
    m_editing.take(settingPrices(std::move(settings)), what);
}

/// With several rows chosen it holds for all of them.
void PricingPage::setPrice(int row, PriceKind kind, Money perMillionTokens)
{
    std::vector<int> rows = selectedRows();
    if (std::find(rows.begin(), rows.end(), row) == rows.end())
        rows = {row};
    std::vector<PriceSetting> settings;
    for (const int one : rows)
        settings.push_back(settingOf(m_model->rowAt(one), kind, perMillionTokens));
    const QString name = QString::fromStdString(m_model->rowAt(row).model);
    take(std::move(settings), rows.size() == 1 ? tr("price of %1").arg(name)
                                               : tr("prices of %n model(s)", nullptr, static_cast<int>(rows.size())));
}

PriceDialog *PricingPage::addPriceLike(const PriceRow &like)
{
    auto *dialog = new PriceDialog(tables(), like, this);
    connect(dialog, &PriceDialog::chosen, this, [this](const PriceSetting &setting) {
        take({setting}, tr("price of %1").arg(QString::fromStdString(setting.model)));
    });
    dialog->open();
    return dialog;
}

PriceDialog *PricingPage::addPrice()
{
    const std::vector<int> rows = selectedRows();
    PriceRow like; // where nothing is chosen, whatever is in use without a price
    if (rows.empty() && m_model->rowCount() > 0 && !m_model->rowAt(0).price)
        like = m_model->rowAt(0);
    else if (rows.size() == 1 && !m_model->rowAt(rows.front()).price)
        like = m_model->rowAt(rows.front());
    return addPriceLike(like);
}

void PricingPage::duplicate()
{
    const std::vector<int> rows = selectedRows();
    if (rows.size() == 1)
        addPriceLike(m_model->rowAt(rows.front()));
}

void PricingPage::removeOverrides()
{
    std::vector<ConfigEdit> edits;
    for (const int row : selectedRows()) {
        const PriceRow &price = m_model->rowAt(row);
        if (price.isOwn)
            edits.push_back(removingPrice(price.table, price.model));
    }
    if (edits.empty())
        return;
    say({});
    const auto count = static_cast<int>(edits.size());
    m_editing.take(allOf(std::move(edits)), tr("%n override(s) removed", nullptr, count));
}

ImportDialog *PricingPage::importFile(const QString &file)
{
    auto *dialog = new ImportDialog(file, this);
    m_reader.run([this, file, prices = m_prices, shown = QPointer(dialog)] {
        m_mailbox.post([shown, changes = readPriceChanges(file, *prices)] {
            if (shown)
                shown->show(changes);
        });
    });
    connect(dialog, &ImportDialog::chosen, this, [this](const std::vector<PriceSetting> &settings) {
        take(settings, tr("%n price(s) imported", nullptr, static_cast<int>(settings.size())));
    });
    dialog->open();
    return dialog;
}

/// Lines with names go to those models; prices alone into the rows from the chosen one on, in the order they are shown.
void PricingPage::paste()
{
    const PastedPrices pasted = readPaste(QGuiApplication::clipboard()->text());
    const QModelIndex current = m_table->currentIndex();
    std::vector<PriceSetting> settings;
    int below = 0;
    for (const PastedPrice &line : pasted.lines) {
        PriceRow row;
        const QModelIndex shown = m_filter->index(current.row() + below, 0);
        if (!line.model.empty()) {
            row.model = line.model;
            row.table = line.table;
            if (row.table.empty() && current.isValid())
                row.table = m_model->rowAt(m_filter->mapToSource(current).row()).table;
            if (const int known = m_model->indexOf(row.table, row.model); known >= 0)
                row = m_model->rowAt(known);
        } else if (current.isValid() && shown.isValid()) {
            row = m_model->rowAt(m_filter->mapToSource(shown).row());
            ++below;
        }
        if (row.table.empty() || row.model.empty())
            continue;
        constexpr std::array kinds{PriceKind::Input, PriceKind::Output, PriceKind::CachedInput};
        PriceSetting merged{row.table, row.model, YamlValue::map()};
        for (std::size_t i = 0; i < std::min(kinds.size(), line.prices.size()); ++i) {
            if (!line.prices[i])
                continue;
            const PriceSetting one = settingOf(row, kinds[i], *line.prices[i]);
            for (const auto &[field, value] : one.fields.fields())
                merged.fields.set(field, value);
        }
        settings.push_back(std::move(merged));
    }
    const auto taken = static_cast<int>(settings.size());
    if (taken > 0)
        take(std::move(settings), tr("%n price(s) pasted", nullptr, taken));
    if (!pasted.notUnderstood.isEmpty() || taken == 0)
        say(taken == 0 ? tr("The clipboard has no prices: model, input and output beside each other.")
                       : tr("Not understood: %1").arg(pasted.notUnderstood.join(QStringLiteral("; "))));
}

} // namespace infermux
