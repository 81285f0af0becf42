#pragma once

#include "Clock.h"

#include <string>

namespace infermux {

/// A new request id, unique across restarts and machines: "req_" + 12 hex of the UTC millisecond + 12 random hex.
/// Any thread.
std::string newRequestId(UtcTime now);

/// `bytes` random bytes as hexadecimal text.
std::string randomHex(int bytes);

} // namespace infermux
