#include "YamlLayout.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <map>
#include <optional>
#include <sstream>
#include <utility>

namespace infermux {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool isBreak(char c)
{
    return c == '\n' || c == '\r';
}

/// What a layout can't be made of: thrown inside, a Result outside.
struct Unreadable
{
    std::size_t at;
    std::string message;
};

} // namespace

const YamlPlace &YamlPlace::child(std::size_t index) const
{
    return kind == Kind::List ? items[index] : fields[index].value;
}

std::size_t YamlPlace::childBegin(std::size_t index) const
{
    if (kind == Kind::Map)
        return fields[index].key.begin;
    return isFlow() ? items[index].begin : dashes[index];
}

std::size_t YamlPlace::childEnd(std::size_t index) const
{
    return child(index).end;
}

/// Makes the tree of places out of yaml-cpp's events, with where each node starts.
class YamlLayout::Builder : public YAML::EventHandler
{
public:
    explicit Builder(std::size_t offset)
        : m_offset(offset)
    {
    }
    YamlPlace take() { return std::move(m_root); }

    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t) override { add(placed(YamlPlace::Kind::Null, mark)); }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override { add(placed(YamlPlace::Kind::Alias, mark)); }
    void OnScalar(const YAML::Mark &mark, const std::string &, YAML::anchor_t, const std::string &value) override
    {
        YamlPlace place = placed(YamlPlace::Kind::Scalar, mark);
        place.scalar = value;
        add(std::move(place));
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t,
                         YAML::EmitterStyle::value style) override
    {
        open(YamlPlace::Kind::List, mark, style);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t,
                    YAML::EmitterStyle::value style) override
    {
        open(YamlPlace::Kind::Map, mark, style);
    }
    void OnMapEnd() override { close(); }

private:
    struct Open
    {
        YamlPlace place;
        std::optional<YamlPlace> key;
    };

    YamlPlace placed(YamlPlace::Kind kind, const YAML::Mark &mark) const
    {
        YamlPlace place;
        place.kind = kind;
        place.begin = mark.is_null() ? 0 : static_cast<std::size_t>(mark.pos) + m_offset;
        return place;
    }
    void open(YamlPlace::Kind kind, const YAML::Mark &mark, YAML::EmitterStyle::value style)
    {
        m_open.push_back({placed(kind, mark), std::nullopt});
        m_open.back().place.style =
            style == YAML::EmitterStyle::Flow ? YamlPlace::Style::Flow : YamlPlace::Style::Block;
    }
    void close()
    {
        YamlPlace place = std::move(m_open.back().place);
        m_open.pop_back();
        add(std::move(place));
    }
    void add(YamlPlace place)
    {
        if (m_open.empty()) {
            m_root = std::move(place);
            return;
        }
        Open &parent = m_open.back();
        if (parent.place.kind == YamlPlace::Kind::List)
            parent.place.items.push_back(std::move(place));
        else if (!parent.key)
            parent.key = std::move(place);
        else
            parent.place.fields.push_back({*std::exchange(parent.key, std::nullopt), std::move(place), 0});
    }

    std::size_t m_offset;
    YamlPlace m_root;
    std::vector<Open> m_open;
};

/// Walks the tree and the text together, forwards only, and writes down where each node ends.
class YamlLayout::Measure
{
public:
    explicit Measure(std::string_view text)
        : m_text(text)
    {
    }

    void root(YamlPlace &place)
    {
        if (m_text.starts_with(byteOrderMark))
            m_at = byteOrderMark.size();
        if (place.kind == YamlPlace::Kind::Null) {
            place.begin = std::min(place.begin, m_text.size());
            m_at = std::max(m_at, place.begin);
            if (!isNullWord(false))
                m_at = place.begin = m_text.size(); // nothing but comments
            null(place, false);
            place.head = place.begin;
            return;
        }
        if (place.begin < m_at || place.begin > m_text.size())
            throw Unreadable{m_at, "its beginning is not where it should be"};
        m_at = place.begin; // behind directives and `---`
        node(place, -1, false);
    }

private:
    char peek(std::size_t ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0'; }
    bool atEnd() const { return m_at >= m_text.size(); }

    void skipBlanks()
    {
        while (isBlank(peek()))
            ++m_at;
    }
    /// Blanks, line breaks and comments.
    void skipSpace()
    {
        for (; !atEnd(); ++m_at) {
            const bool commentMayStart = m_at == 0 || isBlank(m_text[m_at - 1]) || isBreak(m_text[m_at - 1]);
            if (peek() == '#' && commentMayStart)
                m_at = std::min(m_text.find('\n', m_at), m_text.size()) - 1;
            else if (!isBlank(peek()) && !isBreak(peek()))
                return;
        }
    }
    void expect(char c)
    {
        skipSpace();
        if (peek() != c)
            throw Unreadable{m_at, std::string("a form of YAML that is not edited here (\"") + c + "\" was expected)"};
        ++m_at;
    }
    bool endsWord(std::size_t at, bool inFlow) const
    {
        const char c = at < m_text.size() ? m_text[at] : ' ';
        return isBlank(c) || isBreak(c) || (inFlow && (c == ',' || c == ']' || c == '}' || c == '[' || c == '{'));
    }
    std::string word(bool inFlow)
    {
        const std::size_t begin = m_at;
        while (!atEnd() && !endsWord(m_at, inFlow))
            ++m_at;
        return std::string(m_text.substr(begin, m_at - begin));
    }
    /// Anchor and tag.
    void properties(YamlPlace &place, bool inFlow)
    {
        while (peek() == '&' || peek() == '!') {
            const std::string property = word(inFlow);
            if (property.starts_with('&'))
                place.anchor = property.substr(1);
            place.head = m_at;
            const std::size_t behind = m_at;
            skipSpace();
            const bool more = peek() == '&' || peek() == '!';
            if (place.kind == YamlPlace::Kind::Null && !more && !isNullWord(inFlow)) {
                m_at = behind; // nothing else is there
                return;
            }
        }
    }
    bool isNullWord(bool inFlow) const
    {
        for (const std::string_view name : {"~", "null", "Null", "NULL"}) {
            if (m_text.substr(m_at).starts_with(name)
                && (endsWord(m_at + name.size(), inFlow) || m_text[m_at + name.size()] == ':'))
                return true;
        }
        return false;
    }

    void node(YamlPlace &place, int indent, bool inFlow)
    {
        place.head = m_at;
        if (place.kind == YamlPlace::Kind::Null)
            return null(place, inFlow);
        if (place.begin < m_at)
            throw Unreadable{m_at, "a form of YAML that is not edited here"};
        m_at = place.begin;
        properties(place, inFlow);
        place.content = m_at;
        switch (place.kind) {
        case YamlPlace::Kind::Alias:
            place.anchor = word(inFlow).substr(1);
            break;
        case YamlPlace::Kind::Scalar:
            scalar(place, indent);
            break;
        case YamlPlace::Kind::List:
            place.isFlow() ? flow(place) : list(place);
            break;
        case YamlPlace::Kind::Map:
            place.isFlow() ? flow(place) : map(place);
            break;
        case YamlPlace::Kind::Null:
            break;
        }
        place.end = m_at;
    }

    /// An empty value's mark is that of whatever comes next: only what is written out has a place of its own.
    void null(YamlPlace &place, bool inFlow)
    {
        const std::size_t marked = place.begin;
        const std::size_t before = m_at;
        skipSpace();
        if (m_at == marked && (peek() == '&' || peek() == '!' || isNullWord(inFlow))) {
            place.begin = m_at;
            properties(place, inFlow);
            place.content = m_at;
            if (isNullWord(inFlow))
                m_at += peek() == '~' ? 1 : 4;
        } else {
            m_at = before;
            place.begin = place.content = m_at;
        }
        place.end = m_at;
    }

    void scalar(YamlPlace &place, int indent)
    {
        switch (peek()) {
        case '\'':
            place.style = YamlPlace::Style::SingleQuoted;
            for (++m_at; !atEnd() && (peek() != '\'' || peek(1) == '\''); ++m_at)
                m_at += peek() == '\'' ? 1 : 0;
            ++m_at;
            break;
        case '"':
            place.style = YamlPlace::Style::DoubleQuoted;
            for (++m_at; !atEnd() && peek() != '"'; ++m_at)
                m_at += peek() == '\\' ? 1 : 0;
            ++m_at;
            break;
        case '|':
        case '>':
            place.style = YamlPlace::Style::Block;
            block(indent);
            break;
        default:
            plain(place.scalar);
        }
    }

    /// A plain scalar has no escapes: its text is its value, but for folded line breaks.
    void plain(const std::string &value)
    {
        for (std::size_t i = 0; i < value.size();) {
            if (value[i] != ' ' && value[i] != '\n' && value[i] != '\t') {
                if (peek() != value[i])
                    throw Unreadable{m_at, "a form of YAML that is not edited here"};
                ++m_at;
                ++i;
                continue;
            }
            while (i < value.size() && (value[i] == ' ' || value[i] == '\n' || value[i] == '\t'))
                ++i;
            while (isBlank(peek()) || isBreak(peek()))
                ++m_at;
        }
    }

    /// `|` or `>`: all lines that are indented as the first one is, or blank.
    void block(int parentIndent)
    {
        const std::size_t headEnd = std::min(m_text.find('\n', m_at), m_text.size());
        const std::string_view head = m_text.substr(m_at, headEnd - m_at);
        const std::string_view indicators = head.substr(0, std::min(head.find_first_of(" \t\r#"), head.size()));
        const auto digit = indicators.find_first_of("123456789");
        const bool keeps = indicators.find('+') != std::string_view::npos;
        std::optional<std::size_t> indent;
        if (digit != std::string_view::npos)
            indent = static_cast<std::size_t>(std::max(parentIndent, 0) + (indicators[digit] - '0'));
        std::size_t end = headEnd;
        for (std::size_t line = headEnd; line < m_text.size();) {
            const std::size_t begin = line + 1;
            line = std::min(m_text.find('\n', begin), m_text.size());
            const std::string_view content = m_text.substr(begin, line - begin);
            const std::size_t spaces = content.find_first_not_of(' ');
            if (spaces == std::string_view::npos || content[spaces] == '\r') {
                if (keeps)
                    end = line;
                continue;
            }
            if (!indent)
                indent = static_cast<int>(spaces) > parentIndent ? spaces : m_text.size();
            if (spaces < *indent)
                break;
            end = line;
        }
        if (end > 0 && end <= m_text.size() && m_text[end - 1] == '\r')
            --end;
        m_at = end;
    }

    int columnOf(std::size_t at) const
    {
        const std::size_t lineBreak = at == 0 ? std::string_view::npos : m_text.rfind('\n', at - 1);
        std::size_t begin = lineBreak == std::string_view::npos ? 0 : lineBreak + 1;
        if (begin == 0 && m_text.starts_with(byteOrderMark))
            begin = byteOrderMark.size();
        return static_cast<int>(at - begin);
    }

    void list(YamlPlace &place)
    {
        for (YamlPlace &item : place.items) {
            expect('-');
            place.dashes.push_back(m_at - 1);
            node(item, columnOf(m_at - 1), false);
            m_at = item.end;
        }
    }
    void map(YamlPlace &place)
    {
        for (YamlPlace::Field &field : place.fields) {
            node(field.key, columnOf(m_at), false);
            if (field.key.kind == YamlPlace::Kind::Null)
                throw Unreadable{m_at, "an empty key"};
            expect(':');
            field.colon = m_at;
            node(field.value, columnOf(field.key.begin), false);
        }
    }
    void flow(YamlPlace &place)
    {
        const char opening = place.kind == YamlPlace::Kind::List ? '[' : '{';
        if (peek() != opening)
            throw Unreadable{m_at, "a mapping without braces in a list"};
        ++m_at;
        for (std::size_t i = 0; i < place.size(); ++i) {
            skipSeparators();
            if (place.kind == YamlPlace::Kind::List) {
                node(place.items[i], -1, true);
                continue;
            }
            YamlPlace::Field &field = place.fields[i];
            node(field.key, -1, true);
            field.colon = m_at;
            const std::size_t behind = m_at;
            skipSpace();
            if (peek() == ':')
                field.colon = ++m_at;
            else
                m_at = behind;
            node(field.value, -1, true);
        }
        skipSeparators();
        expect(opening == '[' ? ']' : '}');
    }
    void skipSeparators()
    {
        skipSpace();
        while (peek() == ',') {
            ++m_at;
            skipSpace();
        }
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

Result<YamlLayout> YamlLayout::of(std::string text)
{
    YamlLayout layout;
    layout.m_text = std::move(text);
    try {
        std::istringstream stream(layout.m_text);
        YAML::Parser parser(stream);
        Builder builder(layout.m_text.starts_with(byteOrderMark) ? byteOrderMark.size() : 0);
        parser.HandleNextDocument(builder);
        layout.m_root = builder.take();
        Measure(layout.m_text).root(layout.m_root);
    } catch (const Unreadable &unreadable) {
        return Error{"unsupported",
                     "line " + std::to_string(layout.lineNumber(unreadable.at)) + ": " + unreadable.message};
    } catch (const std::exception &exception) {
        return Error{"malformed", std::string("not valid YAML: ") + exception.what()};
    }
    return layout;
}

std::size_t YamlLayout::lineBegin(std::size_t at) const
{
    const std::size_t lineBreak = at == 0 ? std::string_view::npos : m_text.rfind('\n', at - 1);
    if (lineBreak != std::string_view::npos)
        return lineBreak + 1;
    return m_text.starts_with(byteOrderMark) ? byteOrderMark.size() : 0;
}

std::size_t YamlLayout::lineEnd(std::size_t at) const
{
    const std::size_t lineBreak = m_text.find('\n', at);
    if (lineBreak == std::string_view::npos)
        return m_text.size();
    return lineBreak > at && m_text[lineBreak - 1] == '\r' ? lineBreak - 1 : lineBreak;
}

std::size_t YamlLayout::nextLine(std::size_t at) const
{
    const std::size_t lineBreak = m_text.find('\n', at);
    return lineBreak == std::string_view::npos ? m_text.size() : lineBreak + 1;
}

std::size_t YamlLayout::lineNumber(std::size_t at) const
{
    const std::string_view before = std::string_view(m_text).substr(0, at);
    return 1 + static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
}

std::size_t YamlLayout::column(std::size_t at) const
{
    return at - lineBegin(at);
}

bool YamlLayout::isFirstInLine(std::size_t at) const
{
    const std::string_view before = std::string_view(m_text).substr(lineBegin(at), at - lineBegin(at));
    return before.find_first_not_of(' ') == std::string_view::npos;
}

namespace {

void countIndents(const YamlLayout &layout, const YamlPlace &place, std::map<std::size_t, int> &ofMaps, int &listVotes)
{
    if (place.isFlow())
        return;
    for (std::size_t i = 0; place.isCollection() && i < place.size(); ++i) {
        const YamlPlace &child = place.child(i);
        if (place.kind == YamlPlace::Kind::Map && child.isCollection() && !child.isFlow() && !child.isEmpty()) {
            const std::size_t own = layout.column(place.childBegin(i));
            const std::size_t inner = layout.column(child.childBegin(0));
            if (child.kind == YamlPlace::Kind::List)
                listVotes += inner > own ? 1 : -1;
            else if (inner > own)
                ++ofMaps[inner - own];
        }
        countIndents(layout, child, ofMaps, listVotes);
    }
}

} // namespace

YamlManner YamlManner::of(const YamlLayout &layout)
{
    YamlManner manner;
    const std::string &text = layout.text();
    std::map<std::size_t, int> ofMaps;
    int listVotes = 0;
    countIndents(layout, layout.root(), ofMaps, listVotes);
    const auto usual = std::max_element(ofMaps.begin(), ofMaps.end(),
                                        [](const auto &a, const auto &b) { return a.second < b.second; });
    if (usual != ofMaps.end())
        manner.indent = usual->first;
    manner.indentsLists = listVotes >= 0;
    const auto lineBreak = text.find('\n');
    if (lineBreak != std::string_view::npos && lineBreak > 0 && text[lineBreak - 1] == '\r')
        manner.newLine = "\r\n";
    return manner;
}

} // namespace infermux
