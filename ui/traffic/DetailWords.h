#pragma once

#include <base/Money.h>
#include <pricing/TokenPrice.h>
#include <routing/Router.h>

#include <QString>

/// What the detail of a request says of its cost and its route. GUI thread.
namespace infermux {

QString kindText(CostPart::Kind kind);
/// Why the order of the candidates was what it was.
QString strategyText(const std::string &strategy);
QString eligibilityText(Eligibility eligibility);
/// "2.50", "0.0375": dollars a million tokens, two decimals where that is exact.
QString perMillionText(Money perToken);

} // namespace infermux
