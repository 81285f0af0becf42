#include "BudgetCard.h"

#include "BudgetWords.h"
#include "controls/BudgetGauge.h"
#include "controls/ElidedLabel.h"
#include "controls/Figures.h"
#include "controls/PillLabel.h"
#include "overview/BudgetsCard.h"
#include "shell/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace infermux {

namespace {

double fractionOf(Money part, Money whole)
{
    return whole.pico() > 0  ? static_cast<double>(part.pico()) / static_cast<double>(whole.pico())
           : part.pico() > 0 ? 1.0
                             : 0.0;
}

} // namespace

Money roundedLimit(Money amount)
{
    const Int128 cent = Money::fromDollars(1).pico() / 100;
    Int128 unit = cent;
    while (amount.pico() >= unit * 100)
        unit *= 10;
    return Money::fromPico(std::max(cent, (amount.pico() + unit / 2) / unit * unit));
}

BudgetCard::BudgetCard(QWidget *parent)
    : QFrame(parent)
    , m_gauge(new BudgetGauge)
    , m_name(new ElidedLabel)
    , m_state(new PillLabel)
    , m_amount(new QLabel)
    , m_action(new ElidedLabel)
    , m_outlook(new ElidedLabel)
{
    setObjectName(QStringLiteral("card"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    m_gauge->makeSettable();
    m_name->setFont(Theme::cardFont());
    m_amount->setFont(Theme::strongFont());
    m_action->setFont(Theme::nameFont());
    m_action->setProperty("level", QStringLiteral("mute"));
    m_outlook->setFont(Theme::nameFont());
    m_outlook->setProperty("level", QStringLiteral("sub"));
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addStretch();
    words->addWidget(m_name);
    words->addWidget(m_amount);
    words->addWidget(m_action);
    words->addWidget(m_outlook);
    words->addWidget(m_state, 0, Qt::AlignLeft);
    words->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::cardPadding, 12, Theme::cardPadding, 12);
    layout->setSpacing(14);
    layout->addWidget(m_gauge);
    layout->addLayout(words, 1);
    connect(m_gauge, &BudgetGauge::dragged, this, [this](double fraction) {
        const auto parts = static_cast<std::int64_t>(1'000'000 * fraction);
        Q_EMIT limitSet(roundedLimit(Money::fromPico(m_spent.pico() * 1'000'000 / std::max<std::int64_t>(parts, 1))));
    });
    connect(m_gauge, &BudgetGauge::stepped, this, [this](int direction) {
        const Money step = roundedLimit(Money::fromPico(m_limit.pico() / 20));
        const Money next = direction > 0 ? m_limit + step : m_limit - step;
        Q_EMIT limitSet(roundedLimit(std::max(next, Money::fromPico(1))));
    });
}

void BudgetCard::show(const BudgetStanding &standing, const BudgetStanding::OfPeriod &period, bool isChosen)
{
    m_caller = standing.caller;
    m_period = period.period;
    m_spent = period.spent;
    m_limit = period.limit;
    const BudgetLimitConfig &limit = standing.limit;
    const QString name = callerInWords(standing.caller);
    const bool stops = limit.action == BudgetAction::HardStop;
    m_name->setText(tr("%1, %2").arg(name, periodInWords(period.period)));
    m_gauge->show(fractionOf(period.spent, period.limit), fractionOf(period.reserved, period.limit), limit.alertAt,
                  stops);
    m_amount->setText(tr("%1 of %2").arg(shortDollarsText(period.spent), shortDollarsText(period.limit)));
    m_action->setText(actionInWords(limit));
    m_outlook->setText(standing.caller == "*" ? tr("each caller without a limit")
                                              : budgetOutlook(period, limit, Clock::system().utc()));
    const StatusPill pill = stateOf(limit, fractionOf(period.spent, period.limit));
    m_state->show(pill);
    setAccessibleName(tr("%1, %2: %3").arg(name, periodInWords(period.period), m_amount->text()));
    setAccessibleDescription(m_action->text() + QStringLiteral(". ") + m_outlook->text() + QStringLiteral(". ")
                             + pill.text);
    if (property("chosen").toBool() != isChosen) {
        setProperty("chosen", isChosen);
        style()->unpolish(this);
        style()->polish(this);
    }
}

void BudgetCard::mousePressEvent(QMouseEvent *event)
{
    QFrame::mousePressEvent(event);
    Q_EMIT chosen();
}

void BudgetCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT chosen();
    else
        QFrame::keyPressEvent(event);
}

} // namespace infermux
