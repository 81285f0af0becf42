#include "RoutingWords.h"

#include "controls/Figures.h"

#include <QCoreApplication>

#include <array>

namespace infermux {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RoutingWords)
};

QString after(const std::optional<SteadyTime> &until, SteadyTime at)
{
    if (!until)
        return {};
    return roughDurationText(std::max(Milliseconds{1000}, std::chrono::ceil<Milliseconds>(*until - at)));
}

} // namespace

QString strategyInWords(Strategy strategy)
{
    switch (strategy) {
    case Strategy::RoundRobin:
        return Words::tr("One after the other, in turn.");
    case Strategy::LeastLatency:
        return Words::tr("The one that answered fastest lately. A new one is tried first.");
    case Strategy::CostWeighted:
        return Words::tr("The one whose input price makes this prompt cheapest. Without a price it counts as free.");
    case Strategy::Random:
        return Words::tr("Any of them, by chance.");
    case Strategy::Priority:
        break;
    }
    return Words::tr("The first of the list that can, the next only when it can't.");
}

std::optional<Strategy> strategyNamed(const std::string &name)
{
    for (const Strategy strategy :
         {Strategy::RoundRobin, Strategy::LeastLatency, Strategy::CostWeighted, Strategy::Random, Strategy::Priority}) {
        if (toString(strategy) == name)
            return strategy;
    }
    return std::nullopt;
}

StatusPill whyNot(const RouteCandidate &candidate, SteadyTime at)
{
    using Tone = StatusPill::Tone;
    const QString wait = after(candidate.waitsUntil, at);
    switch (candidate.eligibility) {
    case Eligibility::Eligible:
        return {Words::tr("can serve"), {}, Tone::Good};
    case Eligibility::NotServed:
        return {Words::tr("not its model"), {}, Tone::Plain};
    case Eligibility::NotSupported:
        return {Words::tr("not its endpoint"), {}, Tone::Plain};
    case Eligibility::Unhealthy:
        return {Words::tr("down"), {}, Tone::Bad};
    case Eligibility::CircuitOpen:
        return {wait.isEmpty() ? Words::tr("circuit open") : Words::tr("open, %1").arg(wait), {}, Tone::Warning};
    case Eligibility::Probing:
        return {Words::tr("being probed"), {}, Tone::Warning};
    case Eligibility::AtLimit:
        break;
    }
    return {wait.isEmpty() ? Words::tr("at its limit") : Words::tr("at its limit, %1").arg(wait), {}, Tone::Warning};
}

} // namespace infermux
