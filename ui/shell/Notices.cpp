#include "Notices.h"

#include "Remembered.h"
#include "controls/Figures.h"

#include <QCoreApplication>

namespace infermux {

namespace {

using namespace std::chrono_literals;

constexpr auto quiet = 1min;
constexpr std::size_t mostTold = 1000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Notices)
};

Notice noticeOf(const BudgetAlert &alert)
{
    const QString caller = QString::fromStdString(alert.caller);
    const bool isFull = alert.fraction >= 1;
    return {Notice::Kind::Budget,
            isFull ? Words::tr("%1 has used up its budget").arg(caller)
                   : Words::tr("%1 has used %2 of its budget").arg(caller, percentText(alert.fraction)),
            Words::tr("%1 of %2, %3")
                .arg(shortDollarsText(alert.spent), shortDollarsText(alert.limit),
                     QString::fromStdString(alert.periodLabel)),
            isFull};
}

Notice noticeOf(const ProviderEvent &event)
{
    const QString provider = QString::fromStdString(event.provider);
    const QString reason = QString::fromStdString(event.reason);
    switch (event.kind) {
    case ProviderEvent::Kind::CircuitOpened:
        return {Notice::Kind::Provider, Words::tr("%1 is left alone for a while").arg(provider), reason, true};
    case ProviderEvent::Kind::CircuitClosed:
        return {Notice::Kind::Provider, Words::tr("%1 serves again").arg(provider), reason, false};
    case ProviderEvent::Kind::WentDown:
        return {Notice::Kind::Provider, Words::tr("%1 is down").arg(provider), reason, true};
    case ProviderEvent::Kind::CameBack:
    case ProviderEvent::Kind::CircuitHalfOpen:
        break;
    }
    return {Notice::Kind::Provider, Words::tr("%1 is back").arg(provider), reason, false};
}

QString settingOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Budget:
        return QStringLiteral("notifications/budgets");
    case Notice::Kind::Provider:
        return QStringLiteral("notifications/providers");
    case Notice::Kind::Ledger:
        break;
    }
    return QStringLiteral("notifications/ledger");
}

} // namespace

bool isTold(Notice::Kind kind)
{
    return remembered().value(settingOf(kind), true).toBool();
}

void setTold(Notice::Kind kind, bool isTold)
{
    remembered().setValue(settingOf(kind), isTold);
}

std::vector<Notice> Notices::of(const ExchangeBatch &batch, SteadyTime now)
{
    std::vector<Notice> notices;
    for (const BudgetAlert &alert : batch.alerts)
        add(notices, "budget " + alert.caller + " " + alert.periodLabel + " " + std::to_string(alert.fraction),
            noticeOf(alert), now);
    for (const ProviderEvent &event : batch.events) {
        if (event.kind != ProviderEvent::Kind::CircuitHalfOpen) // a step on the way, no news
            add(notices, "provider " + event.provider + " " + std::to_string(static_cast<int>(event.kind)),
                noticeOf(event), now);
    }
    return notices;
}

std::vector<Notice> Notices::of(const GatewaySnapshot &snapshot, SteadyTime now)
{
    std::vector<Notice> notices;
    const std::string problem = snapshot.ledger ? snapshot.ledger->problem : std::string();
    if (problem == m_ledgerProblem)
        return notices;
    const bool isOver = problem.empty();
    m_ledgerProblem = problem;
    add(notices, isOver ? "ledger well" : "ledger trouble",
        isOver ? Notice{Notice::Kind::Ledger, Words::tr("The ledger is written again"), {}, false}
               : Notice{Notice::Kind::Ledger, Words::tr("The ledger can't be written"), QString::fromStdString(problem),
                        true},
        now);
    return notices;
}

void Notices::add(std::vector<Notice> &notices, const std::string &key, Notice notice, SteadyTime now)
{
    const auto known = m_told.find(key);
    if (known != m_told.end() && now - known->second < quiet)
        return;
    if (m_told.size() >= mostTold)
        std::erase_if(m_told, [now](const auto &told) { return now - told.second >= quiet; });
    m_told[key] = now;
    notices.push_back(std::move(notice));
}

} // namespace infermux
