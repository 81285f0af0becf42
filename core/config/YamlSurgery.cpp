#include "YamlSurgery.h"

#include <algorithm>
#include <vector>

namespace infermux {

namespace {

std::string trimmedRight(std::string text)
{
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.pop_back();
    return text;
}

bool isInline(const YamlPlace &place)
{
    return !place.isCollection() || place.isFlow();
}

bool isWrittenOut(const YamlPlace &place)
{
    return place.content < place.end;
}

std::string inlineText(const YamlPlace &old, const YamlValue &value, bool inFlow)
{
    return value.isScalar() ? scalarText(value.scalar(), old.style, inFlow) : flowText(value);
}

} // namespace

std::string YamlSurgery::replaced(Range range, std::string_view by) const
{
    std::string text = m_text.substr(0, range.begin);
    text += by;
    text += std::string_view(m_text).substr(range.end);
    return text;
}

std::string YamlSurgery::withRoot(const YamlValue &value) const
{
    const YamlPlace &root = m_layout.root();
    const bool staysInline = !value.isCollection() || (root.isFlow() && !root.isEmpty())
                             || (value.items().empty() && value.fields().empty());
    const std::string text =
        staysInline ? inlineText(root, value, false) : blockText(value, m_layout.column(root.content), m_manner);
    if (isWrittenOut(root))
        return replaced({root.content, root.end}, text);
    const bool onOwnLine = m_layout.lineBegin(root.end) == root.end;
    return replaced({root.end, root.end}, (onOwnLine ? std::string() : newLine()) + text + newLine());
}

std::string YamlSurgery::withValue(const YamlPlace &parent, std::size_t index, bool inFlow,
                                   const YamlValue &value) const
{
    const YamlPlace &old = parent.child(index);
    if (inFlow) {
        const std::string text = inlineText(old, value, true);
        const bool lacksColon =
            parent.kind == YamlPlace::Kind::Map && parent.fields[index].colon == parent.fields[index].key.end;
        if (isWrittenOut(old))
            return replaced({old.content, old.end}, text);
        return replaced({old.head, old.head}, (lacksColon ? ": " : " ") + text);
    }
    const bool staysFlow = old.isFlow() && !old.isEmpty();
    if (staysFlow || fitsBesideKey(value))
        return besideKey(old, inlineText(old, value, staysFlow));
    return belowKey(parent, index, value);
}

/// One line's worth of text instead of what is there.
std::string YamlSurgery::besideKey(const YamlPlace &place, const std::string &text) const
{
    if (!isWrittenOut(place))
        return replaced({place.head, place.head}, ' ' + text);
    if (isInline(place) || sameLine(place.head, place.content))
        return replaced({place.content, place.end}, text);
    // A block: its lines go, a comment beside the key and comments above the block stay.
    const std::size_t lineBefore = m_layout.lineEnd(m_layout.lineBegin(place.content) - 1);
    const std::size_t cut = m_text[lineBefore > 0 ? lineBefore - 1 : 0] == '\r' ? lineBefore - 1 : lineBefore;
    return between(0, place.head) + ' ' + text + between(place.head, cut) + m_text.substr(m_layout.lineEnd(place.end));
}

std::size_t YamlSurgery::innerColumn(const YamlPlace &parent, std::size_t index, const YamlValue &value) const
{
    const std::size_t column = m_layout.column(parent.childBegin(index));
    if (parent.kind == YamlPlace::Kind::List)
        return column + 2;
    return value.isList() && !m_manner.indentsLists ? column : column + m_manner.indent;
}

/// A block instead of what is there, on lines of its own; in a list it begins beside the dash.
std::string YamlSurgery::belowKey(const YamlPlace &parent, std::size_t index, const YamlValue &value) const
{
    const YamlPlace &old = parent.child(index);
    const std::size_t column = innerColumn(parent, index, value);
    const std::string block = blockText(value, column, m_manner);
    const bool hasOwnLine = isWrittenOut(old) && !sameLine(old.head, old.content);
    if (hasOwnLine)
        return replaced({m_layout.lineBegin(old.content), old.end}, indent(column) + block);
    const bool isCompact = !isInline(old);
    if (isCompact)
        return replaced({old.content, old.end}, blockText(value, m_layout.column(old.content), m_manner));
    const std::size_t lineEnd = m_layout.lineEnd(old.end);
    const std::string rest = trimmedRight(between(isWrittenOut(old) ? old.end : old.head, lineEnd));
    const bool besideDash = parent.kind == YamlPlace::Kind::List && rest.empty() && old.head == old.begin;
    if (parent.kind == YamlPlace::Kind::List && rest.empty() && (besideDash || sameLine(old.head, old.begin)))
        return replaced({parent.dashes[index] + 1, lineEnd},
                        between(parent.dashes[index] + 1, old.begin < old.content ? old.head : parent.dashes[index] + 1)
                            + (old.begin < old.content ? newLine() + indent(column) : " ") + block);
    return replaced({old.head, lineEnd}, rest + newLine() + indent(column) + block);
}

std::string YamlSurgery::withChild(const YamlPlace &parent, std::size_t index, const std::string &key,
                                   const YamlValue &value) const
{
    const bool isMap = parent.kind == YamlPlace::Kind::Map;
    if (parent.isFlow()) {
        const std::string text = flowText(value);
        return withFlowChild(parent, index,
                             isMap ? scalarText(key, YamlPlace::Style::Plain, true) + ": " + text : text);
    }
    const std::size_t column = m_layout.column(parent.childBegin(0));
    const std::string text =
        isMap ? fieldText(key, value, column, m_manner) : '-' + textAfterDash(value, column, m_manner);
    if (index == parent.size()) {
        const std::size_t at = m_layout.lineEnd(parent.childEnd(index - 1));
        return replaced({at, at}, newLine() + indent(column) + text);
    }
    const std::size_t before = parent.childBegin(index);
    if (!m_layout.isFirstInLine(before))
        return replaced({before, before}, text + newLine() + indent(column));
    const std::size_t at = m_layout.lineBegin(commentAbove(before));
    return replaced({at, at}, indent(column) + text + newLine());
}

/// In brackets: on the same line, or on one of its own where the others have theirs.
std::string YamlSurgery::withFlowChild(const YamlPlace &parent, std::size_t index, const std::string &child) const
{
    const std::size_t last = parent.size() - 1;
    const std::size_t near = std::min(index, last);
    const std::size_t nearBegin = parent.childBegin(near);
    const bool ownLines = m_layout.isFirstInLine(nearBegin);
    const std::string separator = ownLines ? ',' + newLine() + indent(m_layout.column(nearBegin)) : ", ";
    if (index <= last)
        return replaced({nearBegin, nearBegin}, child + separator);
    const std::size_t end = parent.childEnd(last);
    if (!ownLines)
        return replaced({end, end}, separator + child);
    // What else the last line has, a comma or a comment, stays with it.
    const std::size_t lineEnd = m_layout.lineEnd(end);
    std::string rest = between(end, lineEnd);
    const auto first = rest.find_first_not_of(" \t");
    const bool hasComma = first != std::string::npos && rest[first] == ',';
    const bool closesHere = parent.end <= lineEnd;
    if (closesHere)
        return replaced({end, end}, separator + child);
    if (!hasComma)
        rest.insert(0, ",");
    return replaced({end, lineEnd}, rest + newLine() + indent(m_layout.column(nearBegin)) + child);
}

std::string YamlSurgery::withoutChild(const YamlPlace &parent, std::size_t index) const
{
    const std::size_t begin = parent.childBegin(index);
    const std::size_t end = parent.childEnd(index);
    if (parent.isFlow())
        return withoutFlowChild(parent, index);
    if (!m_layout.isFirstInLine(begin)) {
        std::size_t next = m_layout.nextLine(end);
        while (next < m_text.size() && m_text[next] == ' ')
            ++next;
        return replaced({begin, next}, {});
    }
    const std::size_t lineBegin = m_layout.lineBegin(begin);
    const std::size_t lineEnd = m_layout.lineEnd(end);
    if (lineEnd < m_text.size() || lineBegin == 0)
        return replaced({lineBegin, m_layout.nextLine(end)}, {});
    // The last line had no line break: the one before it must not get one.
    const std::size_t before = lineBegin - 1;
    return replaced({before > 0 && m_text[before - 1] == '\r' ? before - 1 : before, lineEnd}, {});
}

std::string YamlSurgery::withoutFlowChild(const YamlPlace &parent, std::size_t index) const
{
    const std::size_t begin = parent.childBegin(index);
    const std::size_t end = parent.childEnd(index);
    const bool isLast = index + 1 == parent.size();
    const bool hasOwnLines =
        m_layout.isFirstInLine(begin)
        && (isLast ? parent.end > m_layout.lineEnd(end) : m_layout.isFirstInLine(parent.childBegin(index + 1)));
    if (!hasOwnLines && isLast)
        return replaced({parent.childEnd(index - 1), end}, {});
    if (!hasOwnLines) {
        const std::size_t next = parent.childBegin(index + 1);
        const std::size_t comma = m_text.find(',', end);
        const bool staysBroken = !sameLine(end, next) && sameLine(end, comma); // the next one keeps its line
        return replaced({begin, staysBroken ? comma + 1 : next}, {});
    }
    const Range lines{m_layout.lineBegin(begin), m_layout.nextLine(end)};
    if (!isLast || trimmedRight(between(end, m_layout.lineEnd(end))).starts_with(','))
        return replaced(lines, {});
    // The one before is the last now, and had a comma.
    std::string gap = between(parent.childEnd(index - 1), lines.begin);
    gap.erase(gap.find(','), 1);
    return replaced({parent.childEnd(index - 1), lines.end}, gap);
}

/// The beginning of comments right above a child, in its column; else the child's. Those that a file begins with are
/// about the file.
std::size_t YamlSurgery::commentAbove(std::size_t childBegin) const
{
    if (!m_layout.isFirstInLine(childBegin))
        return childBegin;
    const std::size_t column = m_layout.column(childBegin);
    std::size_t top = childBegin;
    while (m_layout.lineBegin(top) > 0) {
        const std::size_t lineAbove = m_layout.lineBegin(m_layout.lineBegin(top) - 1);
        const std::size_t at = lineAbove + column;
        if (at >= m_layout.lineBegin(top) || m_text[at] != '#' || !m_layout.isFirstInLine(at))
            break;
        top = at;
    }
    return m_layout.lineNumber(top) > 1 ? top : childBegin;
}

std::string YamlSurgery::withMoved(const YamlPlace &parent, std::size_t from, std::size_t to) const
{
    std::vector<Range> chunks;
    for (std::size_t i = 0; i < parent.size(); ++i) {
        const std::size_t begin = parent.childBegin(i);
        if (parent.isFlow())
            chunks.push_back({begin, parent.childEnd(i)});
        else
            chunks.push_back({commentAbove(begin), m_layout.lineEnd(parent.childEnd(i))});
    }
    std::vector<std::string> texts;
    for (const Range &chunk : chunks)
        texts.push_back(between(chunk.begin, chunk.end));
    std::string moved = std::move(texts[from]);
    texts.erase(texts.begin() + static_cast<std::ptrdiff_t>(from));
    texts.insert(texts.begin() + static_cast<std::ptrdiff_t>(to), std::move(moved));

    std::string text;
    std::size_t at = 0;
    for (std::size_t i = 0; i < chunks.size(); ++i) {
        text += between(at, chunks[i].begin) + texts[i];
        at = chunks[i].end;
    }
    return text + m_text.substr(at);
}

std::string YamlSurgery::withoutTag(const YamlPlace &place) const
{
    return replaced({place.begin, sameLine(place.begin, place.content) ? place.content : place.head}, {});
}

std::string YamlSurgery::withKey(const YamlPlace &parent, std::size_t index, const std::string &key) const
{
    const YamlPlace &old = parent.fields[index].key;
    return replaced({old.content, old.end}, scalarText(key, old.style, parent.isFlow()));
}

} // namespace infermux
