#include "Splice.h"

#include <base/Text.h>

#include <algorithm>

namespace infermux {

std::string spliced(std::string_view text, std::vector<Splice> splices)
{
    constexpr std::size_t padding = 64;
    std::stable_sort(splices.begin(), splices.end(),
                     [](const Splice &a, const Splice &b) { return a.range.begin < b.range.begin; });
    std::size_t size = text.size() + padding;
    for (const Splice &splice : splices)
        size += splice.replacement.size();

    std::string result;
    result.reserve(size);
    std::size_t copied = 0;
    for (const Splice &splice : splices) {
        result += text.substr(copied, splice.range.begin - copied);
        result += splice.replacement;
        copied = splice.range.end;
    }
    result += text.substr(copied);
    return result;
}

std::vector<Splice> settingTo(const std::vector<ByteRange> &values, std::string_view value)
{
    std::vector<Splice> splices;
    const std::string quoted = jsonQuoted(value);
    for (const ByteRange &range : values)
        splices.push_back({range, quoted});
    return splices;
}

} // namespace infermux
