#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace infermux {

/// A stretch of bytes, from `begin` to before `end`.
struct ByteRange
{
    std::size_t begin = 0;
    std::size_t end = 0;

    bool operator==(const ByteRange &) const = default;
};

/// One replacement in a text; an empty range inserts.
struct Splice
{
    ByteRange range;
    std::string replacement;
};

/// The text with all splices applied; every byte outside of them stays as it is. They must not overlap. Result has
/// simdjson's padding of spare capacity.
std::string spliced(std::string_view text, std::vector<Splice> splices);

/// Splices that set each of these JSON values to the string `value`.
std::vector<Splice> settingTo(const std::vector<ByteRange> &values, std::string_view value);

} // namespace infermux
