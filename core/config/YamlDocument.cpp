#include "YamlDocument.h"

#include <base/Text.h>

#include <yaml-cpp/eventhandler.h>

#include <algorithm>
#include <map>
#include <optional>
#include <sstream>

namespace infermux {

namespace {

constexpr std::size_t maxBytes = 4U << 20U;
constexpr std::size_t maxDepth = 100;
constexpr std::size_t maxNodes = 100'000;

struct LimitPassed
{
    YAML::Mark mark;
    std::string message;
};

/// Walks the parser's events and throws LimitPassed before anything large has been built.
class LimitChecker : public YAML::EventHandler
{
public:
    void OnDocumentStart(const YAML::Mark &mark) override
    {
        if (++m_documents > 1)
            throw LimitPassed{mark, "a second document begins (one file holds one configuration)"};
    }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override { leaf(mark, anchor, 1); }
    void OnScalar(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor, const std::string &) override
    {
        leaf(mark, anchor, 1);
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        const auto known = m_sizes.find(anchor);
        if (known == m_sizes.end())
            throw LimitPassed{mark, "an alias to a node that holds it (anchors must be complete before they are used)"};
        leaf(mark, 0, known->second);
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        open(mark, anchor);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        open(mark, anchor);
    }
    void OnMapEnd() override { close(); }

private:
    struct Container
    {
        YAML::anchor_t anchor;
        std::size_t nodes;
    };

    void leaf(const YAML::Mark &mark, YAML::anchor_t anchor, std::size_t nodes)
    {
        if (anchor != 0)
            m_sizes[anchor] = nodes;
        for (Container &container : m_open)
            container.nodes += nodes;
        m_total += nodes;
        if (m_total > maxNodes)
            throw LimitPassed{mark, "more than 100,000 nodes once aliases are expanded"};
    }
    void open(const YAML::Mark &mark, YAML::anchor_t anchor)
    {
        leaf(mark, 0, 1);
        m_open.push_back({anchor, 1});
        if (m_open.size() > maxDepth)
            throw LimitPassed{mark, "more than 100 levels deep"};
    }
    void close()
    {
        if (m_open.back().anchor != 0)
            m_sizes[m_open.back().anchor] = m_open.back().nodes;
        m_open.pop_back();
    }

    std::map<YAML::anchor_t, std::size_t> m_sizes;
    std::vector<Container> m_open;
    std::size_t m_total = 0;
    int m_documents = 0;
};

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const auto end = text.find('\n');
        const std::size_t length = end == std::string_view::npos ? text.size() : end + 1;
        lines.push_back(text.substr(0, length));
        text.remove_prefix(length);
    }
    return lines;
}

bool isBlankOrComment(std::string_view line)
{
    const std::string_view content = trimmed(line);
    return content.empty() || content.starts_with('#');
}

bool isItem(std::string_view line)
{
    const std::string_view content = trimmed(line);
    return content == "-" || content.starts_with("- ");
}

std::size_t indentOf(std::string_view line)
{
    return std::min(line.find_first_not_of(' '), line.size());
}

} // namespace

std::string withValidBudgets(std::string_view text, int &insertedLine)
{
    insertedLine = 0;
    const std::vector<std::string_view> lines = linesOf(text);
    const auto isBudgetsKey = [](std::string_view line) {
        return line.starts_with("budgets:") && isBlankOrComment(line.substr(8));
    };
    const auto start = std::find_if(lines.begin(), lines.end(), isBudgetsKey);
    if (start == lines.end())
        return std::string(text);

    std::optional<std::size_t> indent;
    std::optional<std::size_t> firstItem;
    bool hasKey = false;
    for (auto line = start + 1; line != lines.end(); ++line) {
        if (isBlankOrComment(*line))
            continue;
        const std::size_t spaces = indentOf(*line);
        if (spaces == 0 && !isItem(*line))
            break;
        if (!indent)
            indent = spaces;
        if (spaces != *indent)
            continue;
        if (!isItem(*line))
            hasKey = true;
        else if (!firstItem)
            firstItem = static_cast<std::size_t>(line - lines.begin());
    }
    if (!hasKey || !firstItem)
        return std::string(text);

    std::string valid;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i == *firstItem) {
            valid += std::string(*indent, ' ') + (lines[i].ends_with("\r\n") ? "limits:\r\n" : "limits:\n");
            insertedLine = static_cast<int>(i) + 1;
        }
        valid += lines[i];
    }
    return valid;
}

YamlDocument YamlDocument::parse(std::string_view text)
{
    YamlDocument document;
    if (text.size() > maxBytes) {
        document.fail({}, "the file has more than 4 MiB");
        return document;
    }
    document.load(std::string(text));
    if (document.m_diagnostics.empty())
        return document;

    int insertedLine = 0;
    const std::string valid = withValidBudgets(text, insertedLine);
    if (insertedLine == 0)
        return document;
    YamlDocument rewritten;
    rewritten.m_insertedLine = insertedLine;
    rewritten.load(valid);
    Diagnostic warning;
    warning.severity = Diagnostic::Severity::Warning;
    warning.mark = {insertedLine, 1};
    warning.path = "budgets";
    warning.message = "list items beside keys are not valid YAML; read as \"limits\" (write: budgets: {state_file: …, "
                      "limits: [{caller: …}, …]}, that is, a line \"limits:\" above the first \"- caller\")";
    rewritten.m_diagnostics.push_back(std::move(warning));
    return rewritten;
}

SourceMark YamlDocument::markOf(const YAML::Mark &mark) const
{
    if (mark.is_null())
        return {};
    const int line = mark.line + 1;
    return {m_insertedLine > 0 && line > m_insertedLine ? line - 1 : line, mark.column + 1};
}

void YamlDocument::load(const std::string &text)
{
    try {
        std::istringstream checked(text);
        YAML::Parser parser(checked);
        LimitChecker limits;
        while (parser.HandleNextDocument(limits)) {
        }
        m_root = YAML::Load(text);
    } catch (const LimitPassed &passed) {
        fail(markOf(passed.mark), passed.message);
    } catch (const YAML::Exception &exception) {
        fail(markOf(exception.mark), "not valid YAML: " + exception.msg);
    } catch (const std::exception &exception) {
        fail({}, std::string("not valid YAML: ") + exception.what());
    }
}

void YamlDocument::fail(SourceMark mark, std::string message)
{
    m_root = YAML::Node();
    m_diagnostics.push_back({Diagnostic::Severity::Error, mark, {}, std::move(message)});
}

} // namespace infermux
