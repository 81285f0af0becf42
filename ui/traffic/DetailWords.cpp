#include "DetailWords.h"

#include "controls/Figures.h"

#include <QCoreApplication>

namespace infermux {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DetailWords)
};

} // namespace

QString kindText(CostPart::Kind kind)
{
    switch (kind) {
    case CostPart::Kind::Prompt:
        return Words::tr("prompt");
    case CostPart::Kind::CachedPrompt:
        return Words::tr("cache read");
    case CostPart::Kind::CacheWrite:
        return Words::tr("cache write");
    case CostPart::Kind::CacheWrite1h:
        return Words::tr("cache write, 1 h");
    case CostPart::Kind::AudioPrompt:
        return Words::tr("audio in");
    case CostPart::Kind::Completion:
        return Words::tr("completion");
    case CostPart::Kind::AudioCompletion:
        break;
    }
    return Words::tr("audio out");
}

QString strategyText(const std::string &strategy)
{
    if (strategy == "round_robin")
        return Words::tr("round robin: each in turn");
    if (strategy == "least_latency")
        return Words::tr("least latency: the quickest of late first");
    if (strategy == "cost_weighted")
        return Words::tr("cost weighted: cheap ones more often");
    if (strategy == "random")
        return Words::tr("random");
    if (strategy == "priority")
        return Words::tr("priority: in the order they are listed");
    return QString::fromStdString(strategy);
}

QString eligibilityText(Eligibility eligibility)
{
    switch (eligibility) {
    case Eligibility::Eligible:
        return Words::tr("eligible");
    case Eligibility::NotServed:
        return Words::tr("not its model");
    case Eligibility::NotSupported:
        return Words::tr("not its endpoint");
    case Eligibility::Unhealthy:
        return Words::tr("unhealthy");
    case Eligibility::CircuitOpen:
        return Words::tr("circuit open");
    case Eligibility::Probing:
        return Words::tr("being probed");
    case Eligibility::AtLimit:
        break;
    }
    return Words::tr("at its limit");
}

QString perMillionText(Money perToken)
{
    const Money perMillion = perToken * 1'000'000;
    const Int128 cent = Money::fromDollars(1).pico() / 100;
    return dollarsText(perMillion, perMillion.pico() % cent == 0 ? 2 : 4);
}

} // namespace infermux
