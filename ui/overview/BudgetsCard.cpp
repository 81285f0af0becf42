#include "BudgetsCard.h"

#include "controls/BudgetGauge.h"
#include "controls/Dates.h"
#include "controls/Figures.h"
#include "shell/Theme.h"

#include <ledger/Reports.h>

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace infermux {

namespace {

constexpr std::size_t maxRows = 3;

/// The period of a standing that is nearest to its limit.
const BudgetStanding::OfPeriod *nearestPeriod(const BudgetStanding &standing)
{
    const auto nearest =
        std::max_element(standing.periods.begin(), standing.periods.end(),
                         [](const auto &a, const auto &b) { return a.usedFraction() < b.usedFraction(); });
    return nearest == standing.periods.end() ? nullptr : &*nearest;
}

QString dayText(UtcTime time)
{
    return dateText(QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count()).toUTC(), DateForm::Day);
}

UtcTime beginOf(Period period, UtcTime end)
{
    if (period == Period::Day)
        return end - std::chrono::days{1};
    if (period == Period::Week)
        return end - std::chrono::days{7};
    return monthRange(monthOf(end - std::chrono::hours{1}))->from;
}

} // namespace

QString budgetOutlook(const BudgetStanding::OfPeriod &period, const BudgetLimitConfig &limit, UtcTime now)
{
    const bool isDay = period.period == Period::Day;
    const auto rest = std::chrono::duration_cast<Milliseconds>(period.end - now);
    if (period.spent >= period.limit && period.limit.pico() > 0) {
        if (limit.action == BudgetAction::HardStop)
            return isDay ? BudgetsCard::tr("stopped for %1").arg(roughDurationText(rest))
                         : BudgetsCard::tr("stopped until %1").arg(dayText(period.end));
        return BudgetsCard::tr("over its limit");
    }
    const UtcTime begin = beginOf(period.period, period.end);
    const auto elapsed = static_cast<double>((now - begin).count());
    const double perMs = elapsed > 0 ? static_cast<double>(period.spent.pico()) / elapsed : 0;
    const auto left = static_cast<double>((period.limit - period.spent).pico());
    if (perMs > 0 && left / perMs < static_cast<double>(rest.count())) {
        const Milliseconds reached{static_cast<std::int64_t>(left / perMs)};
        return isDay || reached < std::chrono::days{1}
                   ? BudgetsCard::tr("full in %1 at this rate").arg(roughDurationText(reached))
                   : BudgetsCard::tr("full on %1 at this rate").arg(dayText(now + reached));
    }
    return BudgetsCard::tr("resets in %1").arg(roughDurationText(rest));
}

BudgetsCard::BudgetsCard(QWidget *parent)
    : QFrame(parent)
    , m_count(new QLabel)
    , m_empty(new QLabel(tr("No limits yet\n\nSet one under Budgets, and spending stops there.")))
    , m_rowsLayout(new QVBoxLayout)
{
    setObjectName(QStringLiteral("card"));
    setAccessibleName(tr("Budgets"));
    auto *title = new QLabel(tr("Budgets"));
    title->setFont(Theme::cardFont());
    m_count->setFont(Theme::nameFont());
    m_count->setProperty("level", QStringLiteral("mute"));
    m_empty->setProperty("level", QStringLiteral("sub"));
    m_empty->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch();
    head->addWidget(m_count);
    m_rowsLayout->setSpacing(10);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::cardPadding, Theme::cardPadding, Theme::cardPadding, Theme::cardPadding);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addLayout(m_rowsLayout);
    layout->addWidget(m_empty);
    layout->addStretch();
}

BudgetsCard::Row BudgetsCard::addRow()
{
    Row row{new QWidget, new BudgetGauge, new QLabel, new QLabel, new QLabel};
    row.caller->setFont(Theme::strongFont());
    row.amount->setProperty("level", QStringLiteral("sub"));
    row.outlook->setFont(Theme::labelFont());
    row.outlook->setProperty("level", QStringLiteral("mute"));
    row.outlook->setWordWrap(true);
    for (QLabel *label : {row.caller, row.amount, row.outlook})
        label->setMinimumWidth(40);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addStretch();
    words->addWidget(row.caller);
    words->addWidget(row.amount);
    words->addWidget(row.outlook);
    words->addStretch();
    auto *layout = new QHBoxLayout(row.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(row.gauge);
    layout->addLayout(words, 1);
    m_rowsLayout->addWidget(row.widget);
    return row;
}

void BudgetsCard::showSnapshot(const GatewaySnapshot &snapshot)
{
    const std::size_t shown = std::min(snapshot.budgets.size(), maxRows);
    while (m_rows.size() < shown)
        m_rows.push_back(addRow());
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].widget->setVisible(i < shown);
        if (i < shown)
            showRow(m_rows[i], snapshot.budgets[i]);
    }
    m_empty->setVisible(shown == 0);
    const QLocale locale;
    m_count->setText(snapshot.budgetsTotal > shown
                         ? tr("%1 of %2")
                               .arg(locale.toString(static_cast<qlonglong>(shown)),
                                    locale.toString(static_cast<qlonglong>(snapshot.budgetsTotal)))
                         : QString());
}

void BudgetsCard::showRow(Row &row, const BudgetStanding &standing)
{
    const BudgetStanding::OfPeriod *period = nearestPeriod(standing);
    if (!period)
        return;
    const auto fractionOfLimit = [period](Money money) {
        const auto limit = static_cast<double>(period->limit.pico());
        return limit > 0 ? static_cast<double>(money.pico()) / limit : money.pico() > 0 ? 1.0 : 0.0;
    };
    row.gauge->show(fractionOfLimit(period->spent), fractionOfLimit(period->reserved), standing.limit.alertAt,
                    standing.limit.action == BudgetAction::HardStop);
    const QString caller = QString::fromStdString(standing.caller);
    row.caller->setText(row.caller->fontMetrics().elidedText(caller, Qt::ElideRight, 150));
    row.caller->setToolTip(caller);
    const QString amount = tr("%1 of %2").arg(shortDollarsText(period->spent), shortDollarsText(period->limit));
    row.amount->setText(period->period == Period::Day    ? tr("%1 today").arg(amount)
                        : period->period == Period::Week ? tr("%1 this week").arg(amount)
                                                         : amount);
    row.outlook->setText(budgetOutlook(*period, standing.limit, Clock::system().utc()));
}

} // namespace infermux
