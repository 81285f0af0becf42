#pragma once

#include <base/Clock.h>

#include <optional>

namespace infermux {

/// Whether a provider can take a request, or what stands against it.
enum class Eligibility {
    Eligible,
    NotServed,    ///< neither lists the model nor has an alias for it
    NotSupported, ///< serves the model, but not this endpoint
    Unhealthy,    ///< the last health check failed
    CircuitOpen,
    Probing, ///< half-open, and its one request is on its way
    AtLimit, ///< its rate limits have no room, or it asked for a pause
};

struct Availability
{
    Eligibility eligibility = Eligibility::Eligible;
    std::optional<SteadyTime> until; ///< AtLimit: when there is room; CircuitOpen: when it recovers
};

} // namespace infermux
