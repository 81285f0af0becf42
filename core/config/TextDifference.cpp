#include "TextDifference.h"

#include <algorithm>
#include <cstddef>

namespace infermux {

namespace {

using Lines = std::vector<std::string_view>;
using Kind = DifferenceLine::Kind;

constexpr std::ptrdiff_t mostSteps = 1000; // beyond, the texts have little in common

/// With their line breaks, so that a last line without one is another line.
Lines linesOf(std::string_view text)
{
    Lines lines;
    while (!text.empty()) {
        const auto end = text.find('\n');
        const auto length = end == std::string_view::npos ? text.size() : end + 1;
        lines.push_back(text.substr(0, length));
        text.remove_prefix(length);
    }
    return lines;
}

std::string shown(std::string_view line)
{
    while (!line.empty() && (line.back() == '\n' || line.back() == '\r'))
        line.remove_suffix(1);
    return std::string(line);
}

/// How far each diagonal has come after each step; the last one reaches the end. Empty: too far.
std::vector<std::vector<std::ptrdiff_t>> furthest(const Lines &before, const Lines &after)
{
    const auto n = static_cast<std::ptrdiff_t>(before.size());
    const auto m = static_cast<std::ptrdiff_t>(after.size());
    const std::ptrdiff_t most = std::min(n + m, mostSteps);
    std::vector<std::ptrdiff_t> reach(static_cast<std::size_t>(2 * most + 3), 0);
    const auto at = [&](std::ptrdiff_t diagonal) -> std::ptrdiff_t & {
        return reach[static_cast<std::size_t>(diagonal + most + 1)];
    };
    std::vector<std::vector<std::ptrdiff_t>> trace;
    for (std::ptrdiff_t d = 0; d <= most; ++d) {
        trace.push_back(reach);
        for (std::ptrdiff_t k = -d; k <= d; k += 2) {
            std::ptrdiff_t x = k == -d || (k != d && at(k - 1) < at(k + 1)) ? at(k + 1) : at(k - 1) + 1;
            while (x < n && x - k < m && before[static_cast<std::size_t>(x)] == after[static_cast<std::size_t>(x - k)])
                ++x;
            at(k) = x;
            if (x >= n && x - k >= m)
                return trace;
        }
    }
    return {};
}

/// What becomes of each line, from the first to the last.
std::vector<Kind> wayFrom(const Lines &before, const Lines &after)
{
    const auto trace = furthest(before, after);
    std::vector<Kind> way;
    if (trace.empty()) {
        way.assign(before.size(), Kind::Removed);
        way.insert(way.end(), after.size(), Kind::Added);
        return way;
    }
    auto x = static_cast<std::ptrdiff_t>(before.size());
    auto y = static_cast<std::ptrdiff_t>(after.size());
    const auto middle = (static_cast<std::ptrdiff_t>(trace.front().size()) - 1) / 2;
    const auto follow = [&](std::ptrdiff_t toX, std::ptrdiff_t toY) {
        for (; x > toX && y > toY; --x, --y)
            way.push_back(Kind::Same);
    };
    for (auto d = static_cast<std::ptrdiff_t>(trace.size()) - 1; d > 0; --d) {
        const auto &reach = trace[static_cast<std::size_t>(d)];
        const auto at = [&](std::ptrdiff_t diagonal) { return reach[static_cast<std::size_t>(diagonal + middle)]; };
        const std::ptrdiff_t k = x - y;
        const bool isAdded = k == -d || (k != d && at(k - 1) < at(k + 1));
        const std::ptrdiff_t from = isAdded ? k + 1 : k - 1;
        const std::ptrdiff_t fromX = at(from);
        follow(fromX, fromX - from);
        way.push_back(isAdded ? Kind::Added : Kind::Removed);
        x = fromX;
        y = fromX - from;
    }
    follow(0, 0);
    std::reverse(way.begin(), way.end());
    return way;
}

} // namespace

std::vector<DifferenceLine> differenceOf(std::string_view before, std::string_view after, int context)
{
    if (before == after)
        return {};
    const Lines old = linesOf(before);
    const Lines now = linesOf(after);
    std::vector<DifferenceLine> all;
    std::size_t x = 0;
    std::size_t y = 0;
    for (const Kind kind : wayFrom(old, now)) {
        DifferenceLine line{kind, shown(kind == Kind::Added ? now[y] : old[x]), 0, 0};
        if (kind != Kind::Added)
            line.before = static_cast<int>(++x);
        if (kind != Kind::Removed)
            line.after = static_cast<int>(++y);
        all.push_back(std::move(line));
    }
    // Only what is near to a change.
    std::vector<bool> isNear(all.size(), false);
    const auto reach = static_cast<std::size_t>(context);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].kind == Kind::Same)
            continue;
        for (std::size_t j = i - std::min(i, reach); j <= std::min(i + reach, all.size() - 1); ++j)
            isNear[j] = true;
    }
    std::vector<DifferenceLine> lines;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (isNear[i])
            lines.push_back(std::move(all[i]));
        else if (lines.empty() || lines.back().kind != Kind::Gap)
            lines.push_back({Kind::Gap, {}, 0, 0});
    }
    return lines;
}

} // namespace infermux
