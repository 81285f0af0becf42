#include "TryIt.h"

#include "RoutingWords.h"
#include "controls/FactTable.h"
#include "controls/Figures.h"
#include "controls/FlowLayout.h"
#include "controls/NameBox.h"
#include "shell/Theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace infermux {

namespace {

constexpr std::int64_t usualPrompt = 2000;
constexpr int smallDecimals = 5;

using Tone = FactTable::Tone;

QString ordinal(std::size_t place)
{
    return TryIt::tr("%1.", "place in an order").arg(place + 1);
}

} // namespace

TryIt::TryIt(QWidget *parent)
    : QFrame(parent)
    , m_model(new NameBox(tr("Model to try"), tr("a model"), 180))
    , m_caller(new NameBox(tr("Caller to try"), tr("any caller"), 140))
    , m_tokens(new QLineEdit)
    , m_summary(new QLabel)
    , m_budget(new QLabel)
    , m_candidates(new FactTable(tr("Candidates")))
{
    setObjectName(QStringLiteral("card"));
    auto *title = new QLabel(tr("Try it"));
    title->setFont(Theme::cardFont());
    auto *note = new QLabel(tr("on the unsaved configuration"));
    note->setFont(Theme::nameFont());
    note->setProperty("level", QStringLiteral("mute"));
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::grid8);
    head->addWidget(title);
    head->addWidget(note, 1);
    for (NameBox *box : {m_model, m_caller})
        connect(box, &QComboBox::editTextChanged, this, &TryIt::asked);
    m_tokens->setAccessibleName(tr("Tokens of the prompt to try"));
    m_tokens->setText(QLocale().toString(static_cast<qlonglong>(usualPrompt)));
    m_tokens->setFixedWidth(84);
    m_tokens->setAlignment(Qt::AlignRight);
    connect(m_tokens, &QLineEdit::textChanged, this, &TryIt::asked);
    auto *tokens = new QLabel(tr("tokens"));
    tokens->setProperty("level", QStringLiteral("sub"));
    auto *size = new QWidget;
    auto *sizeLayout = new QHBoxLayout(size);
    sizeLayout->setContentsMargins(0, 0, 0, 0);
    sizeLayout->setSpacing(6);
    sizeLayout->addWidget(m_tokens);
    sizeLayout->addWidget(tokens);
    auto *fields = new FlowLayout;
    fields->addWidget(m_model);
    fields->addWidget(m_caller);
    fields->addWidget(size);
    m_summary->setWordWrap(true);
    m_budget->setWordWrap(true);
    m_budget->setFont(Theme::nameFont());
    m_budget->setProperty("level", QStringLiteral("warn"));
    m_budget->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::cardPadding, Theme::cardPadding, Theme::cardPadding, Theme::cardPadding);
    layout->setSpacing(10);
    layout->addLayout(head);
    layout->addLayout(fields);
    layout->addWidget(m_summary);
    layout->addWidget(m_budget);
    layout->addWidget(m_candidates);
}

void TryIt::offer(const QStringList &models, const QStringList &callers)
{
    m_model->offer(models);
    m_caller->offer(callers);
}

void TryIt::ask(const std::string &model)
{
    m_model->setName(QString::fromStdString(model));
}

std::optional<RouteTrialQuestion> TryIt::question() const
{
    RouteTrialQuestion question;
    question.model = m_model->name().toStdString();
    question.caller = m_caller->name().toStdString();
    bool isNumber = false;
    question.promptTokens = QLocale().toLongLong(m_tokens->text().trimmed(), &isNumber);
    constexpr std::int64_t most = 1'000'000'000;
    if (question.model.empty() || !isNumber || question.promptTokens < 0 || question.promptTokens > most)
        return std::nullopt;
    return question;
}

QString TryIt::summary() const
{
    return m_summary->text() + (m_budget->isHidden() ? QString() : QLatin1Char('\n') + m_budget->text());
}

QString TryIt::outcomeInWords(const RouteTrial &trial) const
{
    const RouteDecision &decision = trial.plan.decision;
    const QString strategy = QString::fromUtf8(toString(decision.strategy));
    const QString way = decision.group.empty()
                            ? tr("No group has it: %1 over all providers").arg(strategy)
                            : tr("Group %1, %2").arg(QString::fromStdString(decision.group), strategy);
    if (trial.refusal)
        return tr("%1. The caller is told: %2").arg(way, QString::fromStdString(trial.refusal->message));
    const RouteCandidate &first = decision.candidates[decision.order.front()];
    const QString name = QString::fromStdString(trial.live->config->providers[first.provider].name);
    if (decision.strategy == Strategy::Random && decision.order.size() > 1)
        return tr("%1. Any of those that can, this time %2.").arg(way, name);
    if (decision.strategy == Strategy::RoundRobin && decision.order.size() > 1)
        return tr("%1. Next in turn is %2.").arg(way, name);
    return tr("%1. %2 serves.").arg(way, name);
}

void TryIt::show(const RouteTrial &trial)
{
    const RouteDecision &decision = trial.plan.decision;
    m_summary->setText(outcomeInWords(trial));
    m_summary->setProperty("level", QString());
    const bool isOther = !trial.plan.modelOverride.empty();
    m_budget->setVisible(isOther);
    m_budget->setText(
        tr("The budget of %1 puts %2 in its place.")
            .arg(QString::fromStdString(trial.question.caller), QString::fromStdString(trial.plan.modelOverride)));
    std::vector<std::size_t> shown = decision.order;
    for (std::size_t i = 0; i < decision.candidates.size(); ++i) {
        if (std::find(shown.begin(), shown.end(), i) == shown.end())
            shown.push_back(i);
    }
    std::vector<FactTable::Row> rows;
    for (std::size_t place = 0; place < shown.size(); ++place) {
        const RouteCandidate &candidate = decision.candidates[shown[place]];
        const bool canServe = place < decision.order.size() && !trial.plan.isRejected();
        const Tone tone = canServe && place == 0 ? Tone::Strong : canServe ? Tone::Plain : Tone::Quiet;
        const bool isServed = !candidate.sentModel.empty();
        FactTable::Cell state;
        if (canServe && place == 0)
            state = StatusPill{tr("serves"), {}, StatusPill::Tone::Good};
        else if (canServe)
            state = {ordinal(place), Tone::Quiet};
        else if (candidate.eligibility != Eligibility::Eligible)
            state = whyNot(candidate, trial.at);
        const QString price = candidate.estimate ? dollarsText(*candidate.estimate, smallDecimals)
                              : isServed         ? tr("no price")
                                                 : nothingText();
        rows.push_back(
            {{QString::fromStdString(trial.live->config->providers[candidate.provider].name), tone},
             {isServed
                  ? QString::fromUtf8(candidate.sentModel.data(), static_cast<qsizetype>(candidate.sentModel.size()))
                  : nothingText(),
              canServe ? Tone::Plain : Tone::Quiet},
             {price, canServe ? Tone::Plain : Tone::Quiet},
             {candidate.latencyMs > 0 ? durationText(Milliseconds{std::llround(candidate.latencyMs)}) : nothingText(),
              canServe ? Tone::Plain : Tone::Quiet},
             state});
    }
    m_candidates->show({{tr("Candidate"), false, false},
                        {tr("Sent as"), false, true},
                        {tr("Estimate"), true, false},
                        {tr("Latency"), true, false},
                        {QString(), false, false}},
                       std::move(rows));
    m_candidates->show();
}

void TryIt::showMistake()
{
    m_summary->setText(tr("To be tried as soon as the mistakes are put right."));
    m_budget->hide();
    m_candidates->hide();
}

void TryIt::showNoModel()
{
    m_summary->setText(tr("Name a model and a size of the prompt, and see who would serve it."));
    m_budget->hide();
    m_candidates->hide();
}

} // namespace infermux
