#include "ProviderDialog.h"

#include "KeyField.h"
#include "ModelPicker.h"
#include "controls/ChoiceList.h"
#include "controls/Figures.h"
#include "controls/PairsEdit.h"
#include "editing/ConfigEditing.h"
#include "editing/ConfigForm.h"
#include "shell/Theme.h"

#include <config/ProviderEdit.h>
#include <config/WrittenValue.h>
#include <pricing/PriceList.h>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace infermux {

namespace {

using namespace std::chrono_literals;

constexpr Milliseconds testTimeout = 10s;
constexpr int formWidth = 560;
constexpr int dialogHeight = 640;
constexpr int templatesWidth = 168;

/// How the fields of a breaker are called, and what holds where a provider has none of its own.
struct BreakerField
{
    const char *key;
    QString label;
    QString inherited;
};

QString shortest(double number)
{
    return QString::number(number, 'g', 6);
}

QString duration(Milliseconds time)
{
    const auto ms = time.count();
    return ms % 1000 == 0 ? QString::number(ms / 1000) + QLatin1Char('s') : QString::number(ms) + QLatin1String("ms");
}

std::vector<BreakerField> breakerFields(const CircuitBreakerConfig &b)
{
    return {
        {"error_rate_threshold", ProviderDialog::tr("Opens at a share of errors"), shortest(b.errorRateThreshold)},
        {"consecutive_failures", ProviderDialog::tr("Or failures in a row"), QString::number(b.consecutiveFailures)},
        {"latency_p95_ms", ProviderDialog::tr("Or a p95 latency in ms"), QString::number(b.latencyP95Ms)},
        {"window_seconds", ProviderDialog::tr("Seconds looked back"), QString::number(b.windowSeconds)},
        {"min_requests", ProviderDialog::tr("Requests before it judges"), QString::number(b.minRequests)},
        {"recovery_window", ProviderDialog::tr("Open for"), duration(b.recoveryWindow)},
        {"probe_timeout", ProviderDialog::tr("Patience with the probe"), duration(b.probeTimeout)},
        {"recovery_backoff_multiplier", ProviderDialog::tr("Longer each time by"),
         shortest(b.recoveryBackoffMultiplier)},
        {"recovery_backoff_max", ProviderDialog::tr("At most open for"), duration(b.recoveryBackoffMax)}};
}

} // namespace

ProviderDialog::ProviderDialog(ConfigEditing &editing, const ConfigSource &source, QWidget *parent)
    : QDialog(parent)
    , m_editing(editing)
    , m_keychain(osKeychainDoor(this))
    , m_draft(source)
    , m_nameLine(new QLineEdit)
    , m_nameProblem(new QLabel)
    , m_place(new ConfigForm(ConfigForm::Keys::InToolTips))
    , m_key(new KeyField(editing.draft().environment()))
    , m_test(new QPushButton(tr("Test the connection")))
    , m_outcome(new QLabel)
    , m_models(new ModelPicker)
    , m_use(new ConfigForm(ConfigForm::Keys::InToolTips))
    , m_care(new ConfigForm(ConfigForm::Keys::InToolTips))
    , m_more(new QPushButton)
    , m_problem(new QLabel)
    , m_take(new QPushButton)
    , m_connection(this)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_draft.open(editing.draft().text());
}

ProviderDialog::ProviderDialog(ConfigEditing &editing, const ConfigSource &source, const std::string &provider,
                               QWidget *parent)
    : ProviderDialog(editing, source, parent)
{
    m_name = m_nameBefore = provider;
    setWindowTitle(tr("Provider %1").arg(QString::fromStdString(provider)));
    build(false);
    const YamlValue *written = writtenProvider(m_draft.value(), m_name, m_draft.environment());
    m_key->show(written ? fieldIn(*written, "api_key") : nullptr);
    showAll();
}

ProviderDialog::ProviderDialog(ConfigEditing &editing, const ConfigSource &source, const ProviderTemplate &from,
                               const std::vector<std::string> &models, QWidget *parent)
    : ProviderDialog(editing, source, parent)
{
    setWindowTitle(tr("A new provider"));
    build(true);
    const auto &all = providerTemplates();
    const auto same = std::find_if(all.begin(), all.end(), [&](const auto &one) { return one.name == from.name; });
    m_templates->setCurrentRow(static_cast<int>(same == all.end() ? 0 : same - all.begin()));
    begin(from, models);
    m_models->offer(models);
}

void ProviderDialog::build(bool isNew)
{
    auto *forms = makeForms();
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(tr("Fields of the provider"));
    scroll->setWidget(forms);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Theme::cardPadding);
    if (isNew)
        columns->addWidget(makeTemplates());
    columns->addWidget(scroll, 1);
    m_problem->setProperty("level", QStringLiteral("bad"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::cardPadding);
    layout->setSpacing(12);
    layout->addLayout(columns, 1);
    layout->addWidget(m_problem);
    layout->addWidget(makeButtons(isNew));
    resize(formWidth + 2 * Theme::pageMargin + (isNew ? templatesWidth + Theme::cardPadding : 0), dialogHeight);
}

QWidget *ProviderDialog::makeTemplates()
{
    m_templates = new ChoiceList(tr("Templates"));
    m_templates->setFixedWidth(templatesWidth);
    for (const ProviderTemplate &one : providerTemplates())
        m_templates->addItem(QString::fromStdString(one.title));
    m_templates->addItem(tr("Something else"));
    connect(m_templates, &ChoiceList::currentRowChanged, this, [this](int row) {
        const auto &all = providerTemplates();
        ProviderTemplate custom;
        custom.name = "custom";
        custom.title = "custom";
        custom.baseUrl = "https://";
        const auto at = static_cast<std::size_t>(std::max(0, row));
        begin(at < all.size() ? all[at] : custom, {});
        m_models->offer({});
        say({}, {});
    });
    return m_templates;
}

QWidget *ProviderDialog::makeForms()
{
    m_nameLine->setAccessibleName(tr("Name"));
    m_nameLine->setToolTip(QStringLiteral("name"));
    m_nameProblem->setProperty("level", QStringLiteral("bad"));
    m_nameProblem->setFont(Theme::nameFont());
    m_nameProblem->setWordWrap(true);
    m_nameProblem->hide();
    auto *name = new QWidget;
    auto *nameLayout = new QVBoxLayout(name);
    nameLayout->setContentsMargins(0, 0, 0, 0);
    nameLayout->setSpacing(3);
    nameLayout->addWidget(m_nameLine);
    nameLayout->addWidget(m_nameProblem);
    m_place->addRow(tr("Name"), name);
    m_place->addChoice("type", tr("Dialect"),
                       {{QStringLiteral("OpenAI"), "openai"},
                        {QStringLiteral("Anthropic"), "anthropic"},
                        {QStringLiteral("Ollama"), "ollama"},
                        {QStringLiteral("Azure OpenAI"), "azure_openai"},
                        {tr("embedded demo"), "demo"}});
    m_place->addText("base_url", tr("Address"), tr("the dialect's own"));
    m_place->addText("azure_deployment", tr("Deployment"));
    m_place->addText("azure_api_version", tr("API version"));
    m_place->addRow(tr("Key"), m_key);
    m_place->addRow(QString(), makeTest());
    m_place->addRow(tr("Models"), m_models);

    m_use->addPairs("model_aliases", tr("Aliases"), tr("asked for"), tr("sent as"));
    m_use->addText("rate_limits.requests_per_minute", tr("Requests a minute"), tr("no limit"));
    m_use->addText("rate_limits.tokens_per_minute", tr("Tokens a minute"), tr("no limit"));
    m_use->addText("timeout", tr("Patience"), QStringLiteral("60s"));
    ConfigForm::Choices tables{{tr("by its name, else its dialect"), ""}};
    for (const auto &[table, models] : PriceList::builtIn()->entries())
        tables.emplace_back(QString::fromStdString(table), table);
    m_use->addChoice("priced_as", tr("Priced as"), tables);

    m_care->addPairs("headers", tr("More headers"), tr("header"), tr("value"));
    m_care->addText("health_check.interval", tr("Looked after every"), QStringLiteral("60s"));
    m_care->addText("health_check.timeout", tr("Within"), QStringLiteral("10s"));
    m_care->addChoice("health_check.mode", tr("By asking for"),
                      {{tr("its models, which costs nothing"), "models"}, {tr("one token"), "completion"}});
    m_care->addSwitch("health_check.disabled", tr("Not looked after"), false);
    const ConfigPtr config = m_draft.loaded().config;
    for (const BreakerField &field : breakerFields(config ? config->circuitBreaker : CircuitBreakerConfig()))
        m_care->addText(std::string("circuit_breaker.") + field.key, field.label, field.inherited);
    m_care->addSwitch("circuit_breaker.treat_rate_limit_as_error", tr("A 429 is an error"), false);

    m_more->setObjectName(QStringLiteral("link"));
    m_more->setText(tr("More: headers, health, circuit"));
    m_care->hide();
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_care->setVisible(m_care->isHidden());
        m_more->setText(m_care->isHidden() ? tr("More: headers, health, circuit") : tr("Less"));
    });
    for (ConfigForm *form : {m_place, m_use, m_care}) {
        connect(form, &ConfigForm::fieldSet, this, [this](const YamlPath &path, const std::optional<YamlValue> &value) {
            edit(settingProviderField(m_name, path, value));
        });
    }
    connect(m_nameLine, &QLineEdit::editingFinished, this, &ProviderDialog::rename);
    connect(m_key, &KeyField::changed, this,
            [this] { edit(settingProviderField(m_name, {std::string("api_key")}, m_key->written())); });
    connect(m_models, &ModelPicker::changed, this, [this] {
        const auto chosen = m_models->chosen();
        edit(settingProviderField(m_name, {std::string("models")},
                                  chosen.empty() ? std::nullopt
                                                 : std::optional(YamlValue::list({chosen.begin(), chosen.end()}))));
    });
    auto *forms = new QWidget;
    forms->setObjectName(QStringLiteral("pageBody"));
    auto *layout = new QVBoxLayout(forms);
    layout->setContentsMargins(0, 0, Theme::grid8 + 2, 0);
    layout->setSpacing(12);
    layout->addWidget(m_place);
    layout->addWidget(m_use);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    layout->addWidget(m_care);
    layout->addStretch();
    return forms;
}

QWidget *ProviderDialog::makeTest()
{
    m_outcome->setFont(Theme::nameFont());
    m_outcome->setWordWrap(true);
    m_outcome->setAccessibleName(tr("What came of the test"));
    connect(m_test, &QPushButton::clicked, this, &ProviderDialog::test);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_test);
    layout->addWidget(m_outcome, 1);
    return row;
}

QWidget *ProviderDialog::makeButtons(bool isNew)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *cancel = new QPushButton(tr("Cancel"));
    m_take->setText(isNew ? tr("Add") : tr("Take over"));
    m_take->setObjectName(QStringLiteral("primary"));
    m_take->setToolTip(tr("Into the draft; nothing is written before it is saved"));
    m_take->setDefault(true);
    for (QPushButton *button : {cancel, m_test, m_more})
        button->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &ProviderDialog::takeOver);
    layout->addWidget(cancel);
    if (!isNew) {
        auto *remove = new QPushButton(tr("Remove the provider"));
        remove->setAutoDefault(false);
        connect(remove, &QPushButton::clicked, this, [this] {
            m_editing.take(removingProvider(m_nameBefore),
                           tr("provider %1 removed").arg(QString::fromStdString(m_nameBefore)));
            accept();
        });
        layout->addWidget(remove);
    }
    layout->addStretch();
    layout->addWidget(m_take);
    return row;
}

/// Begins anew with a template, under a name that is free.
void ProviderDialog::begin(const ProviderTemplate &from, const std::vector<std::string> &models)
{
    m_connection.cancel();
    m_draft.open(m_editing.draft().text());
    m_edits.clear();
    ProviderTemplate named = from;
    for (int number = 2; writtenProvider(m_draft.value(), named.name, m_draft.environment()); ++number)
        named.name = from.name + "-" + std::to_string(number);
    m_name = named.name;
    m_key->setKeychainName(m_name);
    YamlValue provider = named.toYaml(models);
    m_key->show(provider.at(YamlStep(std::string("api_key"))));
    edit(addingProvider(std::move(provider)));
}

void ProviderDialog::edit(const ConfigEdit &change)
{
    const auto failed = m_draft.take(change, "edit");
    m_problem->setText(failed ? QString::fromStdString(failed->message) : QString());
    m_problem->setVisible(failed.has_value());
    if (!failed)
        m_edits.push_back(change);
    showAll();
}

void ProviderDialog::rename()
{
    if (!m_nameLine->isModified())
        return;
    m_nameLine->setModified(false);
    const std::string name = m_nameLine->text().trimmed().toStdString();
    const bool isTaken = name != m_name && writtenProvider(m_draft.value(), name, m_draft.environment());
    m_nameProblem->setText(isTaken ? tr("There is a provider of that name already.") : QString());
    m_nameProblem->setVisible(isTaken);
    if (isTaken || name == m_name || name.empty())
        return showAll();
    const std::string before = std::exchange(m_name, name);
    m_key->setKeychainName(name);
    edit(renamingProvider(before, name));
    if (m_key->source() == KeyField::Source::Keychain)
        edit(settingProviderField(m_name, {std::string("api_key")}, m_key->written()));
}

void ProviderDialog::showAll()
{
    const YamlValue *written = writtenProvider(m_draft.value(), m_name, m_draft.environment());
    if (!written)
        return;
    if (!m_nameLine->isModified() && m_nameProblem->isHidden())
        m_nameLine->setText(QString::fromStdString(m_name));
    for (ConfigForm *form : {m_place, m_use, m_care})
        form->show(*written);
    m_models->show(textsIn(*written, "models", m_draft.environment()));
    const std::string type = textIn(*written, "type", m_draft.environment()).value_or("");
    for (const char *key : {"azure_deployment", "azure_api_version"})
        m_place->setRowVisible(key, type == "azure_openai");
    const auto index =
        indexOfNamed(m_draft.value().at(YamlStep(std::string("providers"))), m_name, m_draft.environment());
    const std::string prefix = "providers[" + std::to_string(index.value_or(0)) + "]";
    QStringList elsewhere;
    for (const Diagnostic &problem : m_draft.loaded().diagnostics) {
        const bool isOfName = problem.path == prefix + ".name" || problem.path == prefix;
        if (isOfName && problem.severity == Diagnostic::Severity::Error)
            elsewhere.append(QString::fromStdString(problem.message));
    }
    if (m_nameProblem->isHidden() || !elsewhere.isEmpty()) {
        m_nameProblem->setText(elsewhere.join(QLatin1Char('\n')));
        m_nameProblem->setVisible(!elsewhere.isEmpty());
    }
    for (ConfigForm *form : {m_place, m_use, m_care})
        form->showProblems(m_draft.loaded().diagnostics, prefix + ".");
}

const ProviderConfig *ProviderDialog::configured() const
{
    const ConfigPtr config = m_draft.loaded().config;
    return config ? config->provider(m_name) : nullptr;
}

void ProviderDialog::say(const QString &words, const QString &level)
{
    m_outcome->setText(words);
    m_outcome->setProperty("level", level);
    m_outcome->style()->unpolish(m_outcome);
    m_outcome->style()->polish(m_outcome);
}

/// Asks, or takes the question back. A key in the keychain is fetched first.
void ProviderDialog::test()
{
    if (m_connection.isRunning()) {
        m_connection.cancel();
        m_test->setText(tr("Test the connection"));
        return say(tr("Cancelled."), QStringLiteral("mute"));
    }
    const ProviderConfig *provider = configured();
    if (!provider)
        return say(tr("What is wrong has to be put right first."), QStringLiteral("bad"));
    if (provider->type == ProviderType::Demo)
        return say(tr("It is embedded: always there, and costs nothing."), QStringLiteral("ok"));
    ProviderConfig asked = *provider;
    if (m_key->source() != KeyField::Source::Keychain)
        return testWith(std::move(asked));
    if (const Secret typed = m_key->typed(); !typed.isEmpty()) {
        asked.apiKey = typed;
        return testWith(std::move(asked));
    }
    say(tr("Asking the keychain…"), QStringLiteral("mute"));
    m_keychain.read(m_key->keychainName(), [this, asked](const Result<Secret> &secret) mutable {
        if (!secret.ok())
            return say(tr("The keychain: %1").arg(QString::fromStdString(secret.error().message)),
                       QStringLiteral("bad"));
        asked.apiKey = *secret;
        testWith(std::move(asked));
    });
}

void ProviderDialog::testWith(ProviderConfig provider)
{
    m_test->setText(tr("Cancel the test"));
    say(tr("Asking %1…").arg(QString::fromStdString(provider.name)), QStringLiteral("mute"));
    m_connection.start(provider, testTimeout, [this](const ConnectionOutcome &outcome) { showOutcome(outcome); });
}

void ProviderDialog::showOutcome(const ConnectionOutcome &outcome)
{
    m_test->setText(tr("Test the connection"));
    if (!outcome.models.empty())
        m_models->offer(outcome.models);
    if (outcome.isGood)
        say(tr("It answers: %n model(s) in %1.", nullptr, static_cast<int>(outcome.models.size()))
                .arg(durationText(outcome.took)),
            QStringLiteral("ok"));
    else
        say(QString::fromStdString(outcome.problem), QStringLiteral("bad"));
}

/// A key that was typed goes to the keychain first: without it the provider could not be used.
void ProviderDialog::takeOver()
{
    rename(); // a name that was being typed
    const Secret typed = m_key->typed();
    if (typed.isEmpty())
        return finish();
    m_take->setEnabled(false);
    m_keychain.store(m_key->keychainName(), typed, [this](const std::optional<Error> &failed) {
        m_take->setEnabled(true);
        if (!failed)
            return finish();
        m_problem->setText(tr("The keychain does not take the key: %1. A variable can be named instead.")
                               .arg(QString::fromStdString(failed->message)));
        m_problem->show();
    });
}

void ProviderDialog::finish()
{
    const QString name = QString::fromStdString(m_name);
    const QString what = m_nameBefore.empty() ? tr("provider %1 added").arg(name) : tr("provider %1").arg(name);
    if (m_edits.empty() || m_editing.take(allOf(m_edits), what))
        return accept();
    m_problem->setText(tr("It could not be taken over: the file is another by now."));
    m_problem->show();
}

} // namespace infermux
