#pragma once

#include <gateway/ExchangeDetail.h>

#include <string>

namespace infermux {

/// The request as a command for a shell, secrets as "$INFERMUX_KEY". Where the body is not kept, a small one for the
/// same model stands in its place. Pure.
std::string curlCommand(const std::string &gatewayAddress, const ExchangeDetail &detail, const std::string &model);

} // namespace infermux
