#pragma once

#include "ConfigLoader.h"

namespace infermux {

/// The OS keychain (QtKeychain, service "infermux"). Waits up to five seconds for it, in an event loop of its own:
/// call it on a thread that may wait, never on the gateway's or the window's.
SecretLookup osKeychain();

} // namespace infermux
