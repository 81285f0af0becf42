#include "DefaultsForm.h"

#include "StrategyChoice.h"
#include "shell/Theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace infermux {

namespace {

YamlPath inRouting(std::initializer_list<const char *> keys)
{
    YamlPath path{std::string("routing")};
    for (const char *key : keys)
        path.emplace_back(std::string(key));
    return path;
}

} // namespace

DefaultsForm::DefaultsForm(QWidget *parent)
    : QWidget(parent)
    , m_strategy(new StrategyChoice(false))
    , m_attempts(new QSpinBox)
    , m_onDisconnect(new QComboBox)
    , m_minSamples(new QSpinBox)
    , m_decay(new QLineEdit)
{
    auto *title = new QLabel(tr("Everything else"));
    title->setFont(Theme::cardFont());
    auto *words = new QLabel(tr("Requests for a model that no group has go to any provider that serves it."));
    words->setWordWrap(true);
    words->setFont(Theme::nameFont());
    words->setProperty("level", QStringLiteral("sub"));
    for (QSpinBox *box : {m_attempts, m_minSamples})
        box->setButtonSymbols(QSpinBox::NoButtons);
    m_attempts->setRange(1, 100);
    m_attempts->setAccessibleName(tr("Attempts"));
    m_attempts->setToolTip(QStringLiteral("routing.failover.max_attempts"));
    m_onDisconnect->setObjectName(QStringLiteral("field"));
    m_onDisconnect->addItem(tr("stop the provider"), QStringLiteral("cancel"));
    m_onDisconnect->addItem(tr("read on, for the exact usage"), QStringLiteral("drain"));
    m_onDisconnect->setAccessibleName(tr("When a caller goes away"));
    m_onDisconnect->setToolTip(QStringLiteral("routing.on_disconnect"));
    m_minSamples->setRange(0, 1'000'000);
    m_minSamples->setAccessibleName(tr("Answers before a latency counts"));
    m_minSamples->setToolTip(QStringLiteral("routing.least_latency.min_samples"));
    m_decay->setAccessibleName(tr("Weight of the newest latency"));
    m_decay->setToolTip(QStringLiteral("routing.least_latency.ewma_decay"));
    connect(m_strategy, &StrategyChoice::chosen, this,
            [this](const std::string &name) { Q_EMIT fieldSet(inRouting({"strategy"}), YamlValue(name)); });
    connect(m_attempts, &QSpinBox::valueChanged, this, [this](int count) {
        Q_EMIT fieldSet(inRouting({"failover", "max_attempts"}), YamlValue(std::to_string(count)));
    });
    connect(m_onDisconnect, &QComboBox::activated, this, [this] {
        Q_EMIT fieldSet(inRouting({"on_disconnect"}),
                        YamlValue(m_onDisconnect->currentData().toString().toStdString()));
    });
    connect(m_minSamples, &QSpinBox::valueChanged, this, [this](int count) {
        Q_EMIT fieldSet(inRouting({"least_latency", "min_samples"}), YamlValue(std::to_string(count)));
    });
    connect(m_decay, &QLineEdit::editingFinished, this, [this] {
        if (!m_decay->isModified())
            return;
        m_decay->setModified(false);
        Q_EMIT fieldSet(inRouting({"least_latency", "ewma_decay"}), YamlValue(m_decay->text().trimmed().toStdString()));
    });
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(Theme::grid8);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Attempts at different providers"), m_attempts);
    form->addRow(tr("When a caller goes away"), m_onDisconnect);
    form->addRow(tr("Answers before a latency counts"), m_minSamples);
    form->addRow(tr("Weight of the newest latency"), m_decay);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::grid8);
    layout->addWidget(title);
    layout->addWidget(words);
    layout->addWidget(m_strategy);
    layout->addLayout(form);
}

void DefaultsForm::show(const RoutingConfig &routing)
{
    m_strategy->show(std::string(toString(routing.strategy)), routing.strategy);
    const QSignalBlocker quietAttempts(m_attempts);
    const QSignalBlocker quietSamples(m_minSamples);
    m_attempts->setValue(routing.maxAttempts);
    m_minSamples->setValue(routing.leastLatency.minSamples);
    m_onDisconnect->setCurrentIndex(routing.onDisconnect == OnDisconnect::Cancel ? 0 : 1);
    if (!m_decay->isModified())
        m_decay->setText(QString::number(routing.leastLatency.ewmaDecay, 'g', 6));
}

} // namespace infermux
