#pragma once

#include "LedgerAnswers.h"

#include <config/Config.h>
#include <http/HttpMessage.h>
#include <ledger/CostCsv.h>
#include <pricing/PriceList.h>

#include <map>
#include <memory>
#include <string>

namespace infermux {

/// What the answers about costs need to know besides the ledger.
struct CostsContext
{
    UtcTime now;
    ConfigPtr config;
    std::shared_ptr<const PriceList> prices;
    MonthlyLimits limits;
};

/// `GET /_infermux/costs…` but for the export, `GET /_infermux/requests`, `POST /_infermux/whatif`: the question that a
/// request puts to the ledger. Pure; error codes `invalid_request` and `not_found`.
Result<LedgerAnswers::Answer> costsQuestion(const HttpRequest &request, const CostsContext &context);

/// `GET /_infermux/costs/export.csv`: likewise, an answer in pieces. `name` is what the file should be called.
struct CsvQuestion
{
    std::string name;
    LedgerAnswers::Pieces pieces;
};
Result<CsvQuestion> exportQuestion(const HttpRequest &request, const CostsContext &context);

/// The monthly limits of a configuration.
MonthlyLimits monthlyLimits(const BudgetsConfig &budgets);

} // namespace infermux
