#pragma once

#include "Clock.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Small helpers for UTF-8 text. Pure functions, any thread.
namespace infermux {

std::string_view trimmed(std::string_view text);
std::string lowered(std::string_view text);
bool equalsIgnoringCase(std::string_view a, std::string_view b);
/// The parts of `text` between separators, each trimmed; empty parts are left out.
std::vector<std::string_view> splitList(std::string_view text, char separator);

/// Compares in time that depends only on the lengths: for keys and tokens.
bool equalsInConstantTime(std::string_view a, std::string_view b);

/// Number of Unicode code points (invalid bytes count as one each).
std::size_t codePoints(std::string_view utf8);
/// money.md's estimate where a provider reports nothing: one token per four code points, rounded up.
std::int64_t estimatedTokens(std::size_t codePointCount);

/// Up to `count` of `known`, the likeliest spelling of `wanted` first; only those near enough to be meant.
std::vector<std::string> nearest(std::string_view wanted, std::span<const std::string> known, std::size_t count = 1);

/// "2026-03-01T12:00:00.123Z"
std::string isoTime(UtcTime time);
/// "2026-03-01", "2026-03-01T12:00", "2026-03-01T12:00:00.123Z", always UTC; nothing: not a time.
std::optional<UtcTime> parseIsoTime(std::string_view text);
/// "20260301T120000Z", for names of files.
std::string compactTime(UtcTime time);
/// "a, b, c"
std::string joined(std::span<const std::string> parts, std::string_view separator = ", ");

/// Appends `text` as the inside of a JSON string (without the quotes).
void appendJsonEscaped(std::string &out, std::string_view text);
std::string jsonQuoted(std::string_view text);

} // namespace infermux
