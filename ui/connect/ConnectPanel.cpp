#include "ConnectPanel.h"

#include "controls/ChoiceList.h"
#include "controls/Figures.h"
#include "controls/PillLabel.h"
#include "shell/Theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

namespace infermux {

namespace {

constexpr int toolsWidth = 190;
constexpr std::size_t shownOfKey = 4;
constexpr std::size_t longKey = 16;

/// A model to begin with where a provider takes any.
std::string usualModel(const Config &config)
{
    for (const ProviderConfig &provider : config.providers) {
        if (provider.type == ProviderType::Anthropic)
            return "claude-sonnet-4-5";
        if (provider.type == ProviderType::Ollama)
            return "llama3.2";
    }
    return "gpt-4o";
}

std::string masked(const std::string &key)
{
    return key.size() >= longKey ? "…" + key.substr(key.size() - shownOfKey) : "…";
}

} // namespace

ConnectPanel::ConnectPanel(QWidget *parent)
    : QWidget(parent)
    , m_tools(new ChoiceList(tr("Tools")))
    , m_models(new QComboBox)
    , m_callers(new QComboBox)
    , m_callersTitle(new QLabel(tr("Key of")))
    , m_where(new QLabel)
    , m_text(new QPlainTextEdit)
    , m_copy(new QPushButton(tr("Copy")))
    , m_note(new QLabel)
    , m_status(new PillLabel)
    , m_waiting(new QLabel)
{
    m_tools->setFixedWidth(toolsWidth);
    for (const ConnectSnippet &snippet : connectSnippets({}))
        m_tools->addItem(snippet.tool);
    m_where->setProperty("level", QStringLiteral("sub"));
    m_where->setWordWrap(true);
    m_note->setProperty("level", QStringLiteral("mute"));
    m_note->setWordWrap(true);
    m_text->setReadOnly(true);
    m_text->setFont(Theme::monoFont());
    m_text->setAccessibleName(tr("What to put there"));
    connect(m_tools, &ChoiceList::currentRowChanged, this, &ConnectPanel::showSnippet);
    connect(m_models, &QComboBox::currentIndexChanged, this, &ConnectPanel::showSnippet);
    connect(m_callers, &QComboBox::currentIndexChanged, this, &ConnectPanel::showSnippet);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(snippet());
        m_copy->setText(tr("Copied"));
        QTimer::singleShot(std::chrono::milliseconds{1200}, this, [this] { m_copy->setText(tr("Copy")); });
    });

    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(makeHead());
    right->addWidget(m_where);
    right->addWidget(m_text, 1);
    right->addWidget(m_note);
    right->addWidget(makeFoot());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::pageMargin);
    layout->addWidget(m_tools);
    layout->addLayout(right, 1);
    m_tools->setCurrentRow(0);
    showWaiting();
}

QWidget *ConnectPanel::makeHead()
{
    auto *head = new QWidget;
    m_models->setAccessibleName(tr("Model"));
    m_callers->setAccessibleName(tr("Key of"));
    auto *model = new QLabel(tr("Model"));
    model->setProperty("level", QStringLiteral("sub"));
    m_callersTitle->setProperty("level", QStringLiteral("sub"));
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::grid8);
    layout->addWidget(model);
    layout->addWidget(m_models, 1);
    layout->addWidget(m_callersTitle);
    layout->addWidget(m_callers);
    layout->addStretch();
    layout->addWidget(m_copy);
    return head;
}

QWidget *ConnectPanel::makeFoot()
{
    auto *foot = new QFrame;
    foot->setObjectName(QStringLiteral("card"));
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(10);
    m_waiting->setWordWrap(true);
    layout->addWidget(m_status);
    layout->addWidget(m_waiting, 1);
    return foot;
}

void ConnectPanel::waitAnew()
{
    m_hasArrived = false;
    showWaiting();
}

void ConnectPanel::showWaiting()
{
    if (m_hasArrived)
        return;
    m_status->hide();
    m_waiting->setText(m_address.empty() ? tr("The gateway is stopped. Start it to connect a tool.")
                                         : tr("Waiting for your first request…"));
}

void ConnectPanel::showSnapshot(const GatewaySnapshot &snapshot)
{
    const bool isServing = snapshot.state == GatewaySnapshot::State::Serving;
    const std::string address = isServing ? snapshot.address : std::string();
    if (address == m_address && snapshot.config == m_config)
        return;
    m_address = address;
    m_config = snapshot.config;
    const QString model = m_models->currentText();
    const QSignalBlocker quietModels(m_models);
    const QSignalBlocker quietCallers(m_callers);
    m_models->clear();
    m_callers->clear();
    for (const ProviderSnapshot &provider : snapshot.providers) {
        for (const std::string &name : provider.models) {
            if (m_models->findText(QString::fromStdString(name)) < 0)
                m_models->addItem(QString::fromStdString(name));
        }
        for (const auto &[alias, name] : provider.modelAliases) {
            if (m_models->findText(QString::fromStdString(alias)) < 0)
                m_models->addItem(QString::fromStdString(alias));
        }
    }
    if (m_models->count() == 0 && m_config)
        m_models->addItem(QString::fromStdString(usualModel(*m_config)));
    m_models->setCurrentIndex(std::max(0, m_models->findText(model)));
    m_keys = m_config ? connectKeys(*m_config) : std::vector<ConnectKey>();
    for (const ConnectKey &key : m_keys)
        m_callers->addItem(key.caller.empty() ? tr("anyone") : QString::fromStdString(key.caller));
    m_callers->setVisible(m_keys.size() > 1);
    m_callersTitle->setVisible(m_keys.size() > 1);
    showSnippet();
    showWaiting();
}

void ConnectPanel::showExchanges(const ExchangeBatch &batch)
{
    if (!isVisible() || m_hasArrived || batch.records.empty())
        return;
    m_hasArrived = true;
    const ExchangeRecord &first = batch.records.front();
    m_status->QWidget::show();
    m_status->show(StatusPill::forStatus(first.status, QString::fromStdString(first.errorCode)));
    QStringList said{QString::fromStdString(first.caller)};
    if (!first.requestedModel.empty())
        said.append(QString::fromStdString(first.requestedModel));
    if (!first.provider.empty())
        said.append(tr("by %1").arg(QString::fromStdString(first.provider)));
    said.append(durationText(first.latency));
    if (first.cost)
        said.append(dollarsText(*first.cost));
    m_waiting->setText(said.join(QStringLiteral(" · ")));
}

ConnectTarget ConnectPanel::target(bool isMasked) const
{
    ConnectTarget target;
    target.address = m_address.empty() ? "http://127.0.0.1:8080" : m_address;
    target.model = m_models->currentText().isEmpty() ? "gpt-4o" : m_models->currentText().toStdString();
    const auto chosen = static_cast<std::size_t>(std::max(0, m_callers->currentIndex()));
    if (chosen < m_keys.size()) {
        const ConnectKey &key = m_keys[chosen];
        target.key = isMasked && !key.isStandIn ? masked(key.key.reveal()) : key.key.reveal();
    } else {
        target.key = "infermux";
    }
    return target;
}

QString ConnectPanel::snippet() const
{
    const auto row = static_cast<std::size_t>(std::max(0, m_tools->currentRow()));
    return connectSnippets(target(false))[row].text;
}

void ConnectPanel::showSnippet()
{
    const auto row = static_cast<std::size_t>(std::max(0, m_tools->currentRow()));
    const ConnectSnippet shown = connectSnippets(target(true))[row];
    m_where->setText(shown.where);
    m_text->setPlainText(shown.text);
    const auto chosen = static_cast<std::size_t>(std::max(0, m_callers->currentIndex()));
    const bool isStandIn = chosen >= m_keys.size() || m_keys[chosen].isStandIn;
    const bool needsTheirs =
        m_config && m_config->auth.mode == AuthMode::Passthrough
        && std::any_of(m_config->providers.begin(), m_config->providers.end(), [](const ProviderConfig &provider) {
               return !provider.hasOwnKey && provider.type != ProviderType::Demo
                      && provider.type != ProviderType::Ollama;
           });
    m_note->setText(!isStandIn ? tr("The key is masked here; what is copied has it.")
                    : needsTheirs ? tr("In the place of “infermux” belongs your key of a provider that has none in the "
                                       "configuration; for the others any word will do.")
                                  : tr("The keys of the providers are in the configuration: any word will do here."));
}

void ConnectPanel::chooseTool(const QString &tool)
{
    for (int row = 0; row < m_tools->count(); ++row) {
        if (m_tools->item(row)->text() == tool)
            m_tools->setCurrentRow(row);
    }
}

} // namespace infermux
