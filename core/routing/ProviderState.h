#pragma once

#include "RollingWindow.h"

#include <base/Clock.h>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace infermux {

/// What the gateway has seen of one provider. A value, changed only in the gateway's thread; the time is handed in.
class ProviderState
{
public:
    /// A request goes to the provider.
    void began(SteadyTime now);
    /// It answered in `latency` (to the first byte).
    void succeeded(SteadyTime now, Milliseconds latency, double ewmaDecay);
    void failed(SteadyTime now, Milliseconds latency, std::string error);
    /// It is over and says nothing about the provider: the caller went away, or sent something wrong.
    void ended();
    /// The provider asked to be left alone that long (429 with `Retry-After`).
    void restFor(SteadyTime now, Milliseconds time);

    /// When the provider may be asked again; nothing: now.
    std::optional<SteadyTime> restsUntil(SteadyTime now) const;
    /// Moving average of response times; 0 with fewer than `minSamples` of them.
    double latencyMs(int minSamples) const { return m_samples < minSamples ? 0 : m_ewmaMs; }
    const RollingWindow &window() const { return m_window; }
    int inFlight() const { return m_inFlight; }
    const std::string &lastError() const { return m_lastError; }

    /// The provider answers 400 to `stream_options`: it is no longer asked for the usage of a stream.
    bool rejectsStreamOptions = false;

private:
    RollingWindow m_window;
    SteadyTime m_restsUntil{};
    std::string m_lastError;
    double m_ewmaMs = 0;
    int m_samples = 0;
    int m_inFlight = 0;
};

/// One for each provider of a configuration, in its order. A reload hands them on by name.
using ProviderStates = std::vector<std::shared_ptr<ProviderState>>;

} // namespace infermux
