#include "ProviderCard.h"

#include "ProviderWords.h"
#include "controls/ElidedLabel.h"
#include "controls/Figures.h"
#include "controls/PillLabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace infermux {

namespace {

using namespace std::chrono_literals;

constexpr Milliseconds testTimeout = 10s;
constexpr int columns = 3;
constexpr int permille = 1000;

QString wholeText(std::int64_t count)
{
    return QLocale().toString(static_cast<qlonglong>(count));
}

StatusPill pillOf(const ProviderCard::Shown &shown, const ProviderSnapshot *running)
{
    using Tone = StatusPill::Tone;
    if (shown.hasMistake)
        return {ProviderCard::tr("mistake"), {}, Tone::Bad};
    if (!running || !shown.isRunning)
        return {running ? ProviderCard::tr("changed") : ProviderCard::tr("not running"), {}, Tone::Plain};
    if (!running->health.isHealthy)
        return {ProviderCard::tr("down"), {}, Tone::Bad};
    if (running->circuit == CircuitState::Open)
        return {providerState(*running), {}, Tone::Bad};
    if (running->circuit == CircuitState::HalfOpen)
        return {ProviderCard::tr("circuit half-open"), {}, Tone::Warning};
    if (running->requestsLeft == 0 || running->tokensLeft == 0)
        return {ProviderCard::tr("at its limit"), {}, Tone::Warning};
    return {ProviderCard::tr("in order"), {}, Tone::Good};
}

} // namespace

ProviderCard::ProviderCard(QWidget *parent)
    : QFrame(parent)
    , m_title(new ElidedLabel)
    , m_place(new ElidedLabel)
    , m_state(new PillLabel)
    , m_note(new ElidedLabel)
    , m_test(new QPushButton(tr("Test")))
    , m_circuit(new QPushButton(tr("Circuit")))
{
    setObjectName(QStringLiteral("card"));
    m_title->setFont(Theme::cardFont());
    m_place->setFont(Theme::nameFont());
    m_place->setProperty("level", QStringLiteral("mute"));
    m_note->setFont(Theme::nameFont());
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::grid8);
    head->addWidget(m_title, 1);
    head->addWidget(m_state);
    auto *facts = new QGridLayout;
    facts->setHorizontalSpacing(Theme::cardPadding);
    facts->setVerticalSpacing(10);
    m_requests = addFact(facts, 0, tr("Requests a minute"));
    m_tokens = addFact(facts, 1, tr("Tokens a minute"));
    m_spent = addFact(facts, 2, tr("Spent today"));
    m_errors = addFact(facts, 3, tr("Errors"));
    m_latency = addFact(facts, 4, tr("p95 latency"));
    m_inFlight = addFact(facts, 5, tr("In flight"));
    for (int i = 0; i < columns; ++i)
        facts->setColumnStretch(i, 1);

    auto *menu = new QMenu(m_circuit);
    const auto command = [this, menu](const QString &text, CircuitCommand what) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, what] { Q_EMIT commandAsked(what); });
    };
    command(tr("Open: nothing goes there"), CircuitCommand::Open);
    command(tr("Close: it may be used again"), CircuitCommand::Close);
    command(tr("Reset: forget what was seen"), CircuitCommand::Reset);
    m_circuit->setMenu(menu);
    auto *edit = new QPushButton(tr("Edit…"));
    connect(m_test, &QPushButton::clicked, this, &ProviderCard::testAsked);
    connect(edit, &QPushButton::clicked, this, &ProviderCard::editAsked);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::grid8);
    buttons->addWidget(m_test);
    buttons->addWidget(m_circuit);
    buttons->addStretch();
    buttons->addWidget(edit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::cardPadding, 14, Theme::cardPadding, 14);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_place);
    layout->addSpacing(8);
    layout->addLayout(facts);
    layout->addSpacing(6);
    layout->addWidget(m_note);
    layout->addSpacing(4);
    layout->addLayout(buttons);
}

ProviderCard::Fact ProviderCard::addFact(QGridLayout *grid, int at, const QString &name)
{
    Fact fact{new QLabel, new QProgressBar};
    auto *label = new QLabel(name);
    label->setFont(Theme::labelFont());
    label->setProperty("level", QStringLiteral("mute"));
    fact.value->setFont(Theme::strongFont());
    fact.bar->setTextVisible(false);
    fact.bar->setRange(0, permille);
    fact.bar->setFixedHeight(4);
    fact.bar->setAccessibleName(name);
    auto *cell = new QVBoxLayout;
    cell->setSpacing(2);
    cell->addWidget(label);
    cell->addWidget(fact.value);
    cell->addWidget(fact.bar);
    cell->addStretch();
    grid->addLayout(cell, at / columns, at % columns);
    return fact;
}

/// "12 of 3,500", with a bar where there is a limit.
void ProviderCard::showUse(const Fact &fact, std::optional<std::int64_t> used, std::optional<std::int64_t> limit)
{
    const QString amount = used ? countText(*used) : nothingText();
    fact.value->setText(limit ? tr("%1 of %2").arg(amount, countText(*limit)) : amount);
    fact.value->setToolTip(limit && used ? tr("%1 of %2").arg(wholeText(*used), wholeText(*limit)) : QString());
    fact.bar->setVisible(limit.has_value());
    if (limit)
        fact.bar->setValue(
            static_cast<int>(std::clamp<std::int64_t>(used.value_or(0) * permille / *limit, 0, permille)));
}

void ProviderCard::show(const Shown &shown, const ProviderSnapshot *running)
{
    m_name = shown.name;
    const QString name = QString::fromStdString(shown.name);
    m_title->setText(name);
    m_place->setText(QString::fromStdString(shown.place.empty() ? shown.kind : shown.kind + " · " + shown.place));
    const StatusPill pill = pillOf(shown, running);
    m_state->show(pill);
    setAccessibleName(tr("Provider %1, %2").arg(name, pill.text));
    std::optional<std::int64_t> requests;
    std::optional<std::int64_t> tokens;
    if (running) {
        requests = running->requestsLastMinute;
        if (shown.limits.tokensPerMinute && running->tokensLeft)
            tokens = std::max<std::int64_t>(0, *shown.limits.tokensPerMinute - *running->tokensLeft);
    }
    showUse(m_requests, requests, shown.limits.requestsPerMinute);
    showUse(m_tokens, tokens, shown.limits.tokensPerMinute);
    const bool hasRun = running && running->requestsLastMinute > 0;
    m_errors.value->setText(hasRun ? percentText(running->errorRate) : nothingText());
    m_latency.value->setText(running && running->p95LatencyMs > 0
                                 ? durationText(Milliseconds{static_cast<std::int64_t>(running->p95LatencyMs)})
                                 : nothingText());
    m_inFlight.value->setText(running ? wholeText(running->inFlight) : nothingText());
    m_spent.value->setText(shown.spentToday ? shortDollarsText(*shown.spentToday) : nothingText());
    for (const Fact &fact : {m_errors, m_latency, m_inFlight, m_spent})
        fact.bar->hide();
    m_test->setEnabled(running && shown.isRunning);
    m_circuit->setEnabled(running != nullptr);
    if (isTesting() || m_wasTested)
        return;
    const std::string problem = !running                     ? std::string()
                                : !running->health.isHealthy ? running->health.problem
                                                             : running->lastError;
    say(QString::fromStdString(problem),
        running && !running->health.isHealthy ? QStringLiteral("bad") : QStringLiteral("mute"));
}

void ProviderCard::say(const QString &words, const QString &level)
{
    m_note->setText(words);
    if (m_note->property("level").toString() == level)
        return;
    m_note->setProperty("level", level);
    m_note->style()->unpolish(m_note);
    m_note->style()->polish(m_note);
}

void ProviderCard::test(const ProviderConfig &provider)
{
    if (isTesting()) {
        m_connection->cancel();
        m_test->setText(tr("Test"));
        return say(tr("Cancelled."), QStringLiteral("mute"));
    }
    m_wasTested = true;
    if (provider.type == ProviderType::Demo)
        return say(tr("Embedded: always there."), QStringLiteral("ok"));
    m_test->setText(tr("Cancel"));
    say(tr("Asking…"), QStringLiteral("mute"));
    if (!m_connection)
        m_connection = std::make_unique<ConnectionTest>();
    m_connection->start(provider, testTimeout, [this](const ConnectionOutcome &outcome) {
        m_test->setText(tr("Test"));
        if (outcome.isGood)
            say(tr("It answers: %n model(s) in %1.", nullptr, static_cast<int>(outcome.models.size()))
                    .arg(durationText(outcome.took)),
                QStringLiteral("ok"));
        else
            say(QString::fromStdString(outcome.problem), QStringLiteral("bad"));
    });
}

} // namespace infermux
