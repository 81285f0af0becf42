#pragma once

#include <base/Result.h>

#include <optional>
#include <string>

namespace infermux {

/// Whether a PEM certificate and a PEM private key exist, can be read and belong together. Nothing: they do.
/// The error's code is "certificate" or "key", whichever file is to blame.
std::optional<Error> checkTlsFiles(const std::string &certificateFile, const std::string &keyFile);

} // namespace infermux
