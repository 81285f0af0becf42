#pragma once

#include <base/Clock.h>
#include <base/Result.h>

#include <cstdint>
#include <string_view>

/// Readers for the two written quantities of the configuration. Pure functions.
namespace infermux {

/// `500ms`, `10s`, `1m30s`, `2h`, `7d`; a bare number means seconds.
Result<Milliseconds> parseDuration(std::string_view text);

/// `65536`, `64KiB`, `64MiB`, `1GiB`, `10KB`, `5MB`: bytes.
Result<std::uint64_t> parseSize(std::string_view text);

} // namespace infermux
