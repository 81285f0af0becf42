#include "TypedText.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace infermux {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

struct Line
{
    std::string_view text;
    std::string_view end; ///< empty: the last one, not ended
};

std::vector<Line> linesOf(std::string_view text)
{
    std::vector<Line> lines;
    while (!text.empty()) {
        const auto at = text.find_first_of("\r\n");
        if (at == std::string_view::npos) {
            lines.push_back({text, {}});
            break;
        }
        const std::size_t length = text.substr(at, 2) == "\r\n" ? 2 : 1;
        lines.push_back({text.substr(0, at), text.substr(at, length)});
        text.remove_prefix(at + length);
    }
    return lines;
}

std::string_view usualEnd(const std::vector<Line> &lines)
{
    const auto ended = [&lines](std::string_view end) {
        return std::count_if(lines.begin(), lines.end(), [end](const Line &line) { return line.end == end; });
    };
    return ended("\r\n") > ended("\n") ? "\r\n" : "\n";
}

} // namespace

QString asTyped(const std::string &file)
{
    std::string_view text = file;
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    QString typed;
    for (const Line &line : linesOf(text)) {
        typed += QString::fromUtf8(line.text.data(), static_cast<qsizetype>(line.text.size()));
        if (!line.end.empty())
            typed += QLatin1Char('\n');
    }
    return typed;
}

std::string asFile(const QString &typed, const std::string &file)
{
    const bool hasMark = std::string_view(file).starts_with(byteOrderMark);
    const auto before = linesOf(std::string_view(file).substr(hasMark ? byteOrderMark.size() : 0));
    const std::string text = typed.toStdString();
    std::vector<Line> after = linesOf(text);
    const auto same = [](const Line &a, const Line &b) { return a.text == b.text && a.end.empty() == b.end.empty(); };
    const std::size_t shorter = std::min(before.size(), after.size());
    std::size_t head = 0;
    while (head < shorter && same(before[head], after[head]))
        ++head;
    std::size_t tail = 0;
    while (tail < shorter - head && same(before[before.size() - 1 - tail], after[after.size() - 1 - tail]))
        ++tail;
    const bool isReplaced = before.size() == after.size(); // line by line
    const std::string_view usual = usualEnd(before);
    std::string written(hasMark ? byteOrderMark : std::string_view());
    for (std::size_t i = 0; i < after.size(); ++i) {
        const bool isTail = i + tail >= after.size();
        written += after[i].text;
        if (i < head || isReplaced)
            written += before[i].end;
        else if (isTail)
            written += before[before.size() - (after.size() - i)].end;
        else if (!after[i].end.empty())
            written += usual;
    }
    return written;
}

} // namespace infermux
