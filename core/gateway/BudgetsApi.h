#pragma once

#include <budget/BudgetKeeper.h>
#include <config/ConfigFile.h>
#include <http/HttpMessage.h>

#include <string>
#include <vector>

/// `/_infermux/budgets`: pure functions.
namespace infermux {

/// `GET`: where each caller stands, and the limit of those who have none of their own.
HttpResponse budgetsAnswer(const std::vector<BudgetStanding> &standings, const BudgetsConfig &budgets);

/// The body of a `PUT`: fields as the file names them, `{"daily_usd": 5, "action": "hard_stop"}`. Error code
/// `invalid_request`.
Result<std::vector<YamlValue::Field>> readBudgetFields(const std::string &body);

/// What came of a `PUT` or `DELETE`.
HttpResponse budgetEdited(const EditedConfig &edited, const std::string &file);

} // namespace infermux
