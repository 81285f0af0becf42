#pragma once

#include "BudgetsData.h"
#include "controls/StatusPill.h"

#include <budget/BudgetPeriod.h>
#include <config/Config.h>

#include <QString>

namespace infermux {

/// How limits are spoken of.

QString callerInWords(const std::string &caller); ///< "everyone else" for "*"
QString periodInWords(Period period);             ///< "today", "this week", "this month"
QString actionInWords(const BudgetLimitConfig &limit);
/// What the spent part of a limit has led to already.
StatusPill stateOf(const BudgetLimitConfig &limit, double spent);

/// The alerts of a period so far: "Alerts: 50 % by 12 Nov, 80 % by 20 Nov".
QString alertsInWords(const std::vector<PassedAt> &passed, Period period);

} // namespace infermux
