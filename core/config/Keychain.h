#pragma once

#include "ConfigLoader.h"

#include <base/Result.h>
#include <base/Secret.h>

#include <functional>
#include <optional>
#include <string>

class QObject;

namespace infermux {

/// The OS keychain (QtKeychain, service "infermux"), for the loader: waits up to five seconds for it, in an event loop
/// of its own. Call it on a thread that may wait, never on the gateway's or the window's. Error code `keychain`.
SecretLookup osKeychain();

/// The same keychain for those who can't wait: what came of it is heard later, in the thread that asked, which needs an
/// event loop.
struct KeychainDoor
{
    using Read = std::function<void(const Result<Secret> &)>;
    using Stored = std::function<void(const std::optional<Error> &)>;

    std::function<void(const std::string &name, Read done)> read;
    /// Under a name, in place of what it has.
    std::function<void(const std::string &name, const Secret &secret, Stored done)> store;
};
/// Nothing is heard once `context` is gone.
KeychainDoor osKeychainDoor(QObject *context);

} // namespace infermux
