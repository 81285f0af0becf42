#pragma once

#include "controls/StatusPill.h"
#include "shell/Theme.h"

#include <gateway/GatewaySnapshot.h>

#include <QString>

namespace infermux {

/// How a provider's state is spoken of.

/// "down", "circuit open, 18 s", "p95 412 ms", "idle"
QString providerState(const ProviderSnapshot &provider);
QColor Theme::*providerColor(const ProviderSnapshot &provider);

} // namespace infermux
