#pragma once

#include "controls/StatusPill.h"

#include <config/Config.h>
#include <routing/RouteDecision.h>

#include <QString>

namespace infermux {

/// How routing is spoken of.

/// A sentence that says what a strategy does.
QString strategyInWords(Strategy strategy);
/// The strategy of that name; nothing: there is none of it.
std::optional<Strategy> strategyNamed(const std::string &name);
/// Why a candidate can't serve, short; `at` is the moment of the decision.
StatusPill whyNot(const RouteCandidate &candidate, SteadyTime at);

} // namespace infermux
