#include "SettingsPage.h"

#include "DesktopSettings.h"
#include "KeysEdit.h"
#include "LogView.h"
#include "SettingsForms.h"
#include "controls/ChoiceList.h"
#include "controls/FactTable.h"
#include "editing/ConfigEditing.h"
#include "editing/ConfigForm.h"
#include "providers/KeyField.h"
#include "shell/Theme.h"

#include <config/ConfigFile.h>
#include <config/WrittenValue.h>
#include <gateway/Versions.h>

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace infermux {

namespace {

constexpr int sectionsWidth = 168;
constexpr int cardWidth = 820; // lines are read from one end to the other

QString sizeOf(const std::string &path)
{
    const QFileInfo file(QString::fromStdString(path));
    // Rows that were just written are in the file beside it.
    const QFileInfo log(QString::fromStdString(path) + QStringLiteral("-wal"));
    return QLocale().formattedDataSize(file.size() + (log.exists() ? log.size() : 0), 1, QLocale::DataSizeIecFormat);
}

} // namespace

SettingsPage::SettingsPage(ConfigEditing &editing, ThemeChoice *theme, Language *language, QWidget *parent)
    : EditorPage(editing, tr("Settings"), parent)
    , m_snapshot(std::make_shared<const GatewaySnapshot>())
    , m_sections(new ChoiceList(tr("Sections")))
    , m_stack(new QStackedWidget)
{
    m_sections->setFixedWidth(sectionsWidth);

    addSection(tr("Address"), tr("Where the gateway listens, and who may ask from where."),
               [this] { return Parts{bound(addressForm())}; });
    addSection(tr("Limits"), tr("What one caller may ask of the gateway itself."),
               [this] { return Parts{bound(limitsForm())}; });
    addSection(tr("Keys"),
               tr("Who may use the gateway. A key of its own names its caller, also for tools that can't set headers."),
               [this] { return Parts{makeAuth()}; });
    addSection(tr("Circuits"), tr("When a provider is left alone. A provider can have values of its own."),
               [this] { return Parts{bound(circuitForm())}; });
    addSection(tr("Ledger"), tr("Where every request is kept, and what else hears of it."), [this] {
        m_ledgerFacts = new FactTable(tr("The ledger's file"));
        return Parts{bound(ledgerForm()), m_ledgerFacts};
    });
    addSection(tr("Bodies"), tr("Requests and answers themselves, for Traffic. They stay on this computer."),
               [this] { return Parts{bound(captureForm())}; });
    addSection(tr("Log"), tr("What the program says of itself. Keys are never in it."), [this] {
        return Parts{bound(logForm()), new LogView};
    });
    addSection(tr("This desktop"), tr("Kept for this desktop, not in the configuration. It holds at once."),
               [theme, language] { return Parts{new DesktopSettings(theme, language)}; });
    addSection(tr("Demo"), tr("How the embedded provider answers, where there is one."),
               [this] { return Parts{bound(demoForm())}; });
    addSection(tr("About"), tr("A native control panel with an LLM gateway inside."), [this] {
        m_about = new FactTable(tr("Versions"));
        return Parts{m_about};
    });

    auto *columns = new QWidget;
    auto *layout = new QHBoxLayout(columns);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::cardPadding);
    layout->addWidget(m_sections);
    layout->addWidget(m_stack, 1);
    addBody(columns, 1);
    connect(m_sections, &ChoiceList::currentRowChanged, this, [this](int section) {
        makeIfLater(section);
        m_stack->setCurrentIndex(section);
    });
    connect(&editing, &ConfigEditing::changed, this, &SettingsPage::showAll);
    m_sections->setCurrentRow(Address);
}

void SettingsPage::addSection(const QString &title, const QString &words, std::function<Parts()> make)
{
    m_sections->addItem(title);
    auto *name = new QLabel(title);
    name->setFont(Theme::cardFont());
    auto *says = new QLabel(words);
    says->setWordWrap(true);
    says->setProperty("level", QStringLiteral("sub"));
    auto *card = new QFrame;
    card->setObjectName(QStringLiteral("card"));
    card->setMaximumWidth(cardWidth);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(20, Theme::cardPadding, 20, 20);
    layout->setSpacing(12);
    layout->addWidget(name);
    layout->addWidget(says);
    layout->addSpacing(4);
    auto *body = new QWidget;
    auto *inside = new QVBoxLayout(body);
    inside->addWidget(card);
    inside->addStretch(1);
    m_stack->addWidget(scrollingAround(body, title));
    m_later.push_back([layout, make = std::move(make)] {
        Parts parts = make();
        for (QWidget *part : parts)
            layout->addWidget(part);
        return parts;
    });
}

void SettingsPage::makeIfLater(int section)
{
    auto &later = m_later.at(static_cast<std::size_t>(section));
    if (!later)
        return;
    std::exchange(later, nullptr)();
    showAll();
    showFacts();
}

ConfigForm *SettingsPage::bound(ConfigForm *form)
{
    m_forms.push_back(form);
    connect(form, &ConfigForm::fieldSet, this, [this](const YamlPath &path, const std::optional<YamlValue> &value) {
        say({});
        m_editing.take(settingOrRemoving(path, value), QString::fromStdString(toString(path)));
    });
    return form;
}

QWidget *SettingsPage::makeAuth()
{
    ConfigForm *form = bound(new ConfigForm(ConfigForm::Keys::Shown));
    form->addChoice("auth.mode", tr("Who may ask"),
                    {{tr("anyone; keys go to providers"), "passthrough"}, {tr("only with a key"), "static_key"}});
    m_key = new KeyField(m_editing.draft().environment(), KeyField::For::Gateway);
    m_keys = new KeysEdit(m_editing);
    form->addRow(tr("A key for all"), m_key);
    form->addRow(tr("Keys of callers"), m_keys);
    connect(m_key, &KeyField::changed, this, [this] {
        const YamlPath path{std::string("auth"), std::string("key")};
        m_editing.continueWith(settingOrRemoving(path, m_key->written()), tr("the key for all"));
    });
    return form;
}

void SettingsPage::goTo(int section)
{
    m_sections->setCurrentRow(section);
}

KeysEdit &SettingsPage::keys()
{
    makeIfLater(Keys);
    return *m_keys;
}

void SettingsPage::showEvent(QShowEvent *event)
{
    EditorPage::showEvent(event);
    showFacts();
}

void SettingsPage::showSnapshot(const GatewaySnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    if (isVisible() && m_stack->currentIndex() == LedgerSection)
        showFacts();
}

void SettingsPage::showAll()
{
    const ConfigDraft &draft = m_editing.draft();
    for (ConfigForm *form : m_forms) {
        form->setEnabled(m_editing.isReady());
        form->show(draft.value());
        form->showProblems(draft.loaded().diagnostics);
    }
    if (!m_key)
        return;
    const YamlValue *key = fieldAt(draft.value(), {"auth", "key"});
    const auto there = key ? std::optional(*key) : std::nullopt;
    if (m_key->written() != there) // else what stands in it may be being typed
        m_key->show(key);
}

void SettingsPage::showFacts()
{
    if (m_ledgerFacts)
        showLedgerFacts();
    if (m_about)
        showAbout();
}

void SettingsPage::showLedgerFacts()
{
    using Tone = FactTable::Tone;
    const std::string path = m_snapshot->ledger ? m_snapshot->ledger->path : std::string();
    m_ledgerFacts->setVisible(!path.empty());
    if (!path.empty())
        m_ledgerFacts->show({{}, {QString(), false, true}},
                            {{{tr("Now in"), Tone::Quiet}, {QString::fromStdString(path), Tone::Mono}},
                             {{tr("Size"), Tone::Quiet}, {sizeOf(path)}}});
}

void SettingsPage::showAbout()
{
    using Tone = FactTable::Tone;
    std::vector<FactTable::Row> rows;
    for (const auto &[name, version] : versions())
        rows.push_back({{QString::fromStdString(name), Tone::Quiet}, {QString::fromStdString(version)}});
    if (!m_snapshot->configPath.empty())
        rows.push_back(
            {{tr("Configuration"), Tone::Quiet}, {QString::fromStdString(m_snapshot->configPath), Tone::Mono}});
    rows.push_back({{tr("License"), Tone::Quiet}, {tr("MIT; with Qt Charts as a whole GPL 3")}});
    m_about->show({{}, {QString(), false, true}}, std::move(rows));
}

} // namespace infermux
