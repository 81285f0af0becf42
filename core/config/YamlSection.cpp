#include "YamlSection.h"

#include <base/Text.h>

#include <algorithm>

namespace infermux {

namespace {

std::string below(const std::string &path, const std::string &key)
{
    return path.empty() ? key : path + "." + key;
}

std::string_view kindOf(const YAML::Node &node)
{
    switch (node.Type()) {
    case YAML::NodeType::Sequence:
        return "a list";
    case YAML::NodeType::Map:
        return "a mapping";
    case YAML::NodeType::Scalar:
        return "a single value";
    default:
        return "nothing";
    }
}

std::string expected(std::string_view what, const YAML::Node &node)
{
    return "is " + std::string(kindOf(node)) + " (" + std::string(what) + " is expected here)";
}

} // namespace

std::string indexed(const std::string &path, std::size_t index)
{
    return path + "[" + std::to_string(index) + "]";
}

void YamlReading::error(const YAML::Mark &mark, const std::string &path, std::string message)
{
    diagnostics.push_back({Diagnostic::Severity::Error, document.markOf(mark), path, std::move(message)});
}

void YamlReading::warn(const YAML::Mark &mark, const std::string &path, std::string message)
{
    diagnostics.push_back({Diagnostic::Severity::Warning, document.markOf(mark), path, std::move(message)});
}

std::optional<std::string> YamlReading::text(const YAML::Node &node, const std::string &path)
{
    if (!node.IsScalar()) {
        error(node.Mark(), path, expected("a single value", node));
        return std::nullopt;
    }
    auto resolved = resolveEnvironment(node.Scalar(), environment);
    if (!resolved.ok()) {
        error(node.Mark(), path, resolved.error().message);
        return std::nullopt;
    }
    for (const std::string &name : resolved->unset)
        warn(node.Mark(), path, "environment variable " + name + " is not set (the value is empty)");
    return std::move(resolved).value().text;
}

YamlSection::YamlSection(YamlReading &reading, const YAML::Node &node, std::string path)
    : m_reading(reading)
    , m_path(std::move(path))
{
    m_reading.places[m_path] = m_reading.document.markOf(node.Mark());
    if (node.IsMap())
        collect(node, false);
    else if (node.IsDefined() && !node.IsNull())
        m_reading.error(node.Mark(), m_path, expected("a mapping", node));
}

YamlSection::~YamlSection()
{
    for (const Entry &entry : m_entries) {
        if (std::find(m_known.begin(), m_known.end(), entry.key) != m_known.end())
            continue;
        std::string message = "unknown field \"" + entry.key + "\"";
        if (!m_path.empty())
            message += " at " + m_path;
        if (const auto likely = nearest(entry.key, m_known); !likely.empty())
            message += " (did you mean \"" + likely.front() + "\"?)";
        m_reading.warn(entry.mark, {}, std::move(message));
    }
}

void YamlSection::collect(const YAML::Node &node, bool merged)
{
    std::vector<YAML::Node> merges;
    for (const auto &pair : node) {
        if (!pair.first.IsScalar()) {
            m_reading.error(pair.first.Mark(), m_path, "a field name must be plain text");
            continue;
        }
        const std::string &key = pair.first.Scalar();
        if (key == "<<") {
            merges.push_back(pair.second);
            continue;
        }
        const auto same = [&key](const Entry &entry) { return entry.key == key; };
        if (std::any_of(m_entries.begin(), m_entries.end(), same)) {
            if (!merged)
                m_reading.error(pair.first.Mark(), below(m_path, key), "is given twice");
            continue;
        }
        m_reading.places[below(m_path, key)] = m_reading.document.markOf(pair.second.Mark());
        m_entries.push_back({key, pair.first.Mark(), pair.second});
    }
    for (const YAML::Node &merge : merges) {
        if (merge.IsMap()) {
            collect(merge, true);
        } else if (merge.IsSequence()) {
            for (const YAML::Node &part : merge) {
                if (part.IsMap())
                    collect(part, true);
            }
        }
    }
}

std::optional<YamlSection::Field> YamlSection::take(const char *key)
{
    m_known.emplace_back(key);
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(), [key](const Entry &e) { return e.key == key; });
    if (entry == m_entries.end() || entry->value.IsNull())
        return std::nullopt;
    return Field{entry->value, below(m_path, key)};
}

bool YamlSection::has(const char *key) const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [key](const Entry &entry) { return entry.key == key && !entry.value.IsNull(); });
}

void YamlSection::read(const char *key, std::string &into)
{
    read(key, into, [](const std::string &text) { return Result<std::string>(text); });
}

void YamlSection::readList(const char *key, std::vector<std::string> &into)
{
    const auto field = take(key);
    if (!field)
        return;
    if (field->node.IsMap()) {
        m_reading.error(field->node.Mark(), field->path, expected("a list", field->node));
        return;
    }
    into.clear();
    if (field->node.IsScalar()) {
        if (auto text = m_reading.text(field->node, field->path))
            into.push_back(std::move(*text));
        return;
    }
    for (std::size_t i = 0; i < field->node.size(); ++i) {
        const YAML::Node item = field->node[i];
        const std::string path = indexed(field->path, i);
        m_reading.places[path] = m_reading.document.markOf(item.Mark());
        if (auto text = m_reading.text(item, path))
            into.push_back(std::move(*text));
    }
}

void YamlSection::section(const char *key, const std::function<void(YamlSection &)> &read)
{
    if (const auto field = take(key)) {
        YamlSection inner(m_reading, field->node, field->path);
        read(inner);
    }
}

void YamlSection::sections(const char *key, const std::function<void(YamlSection &)> &read)
{
    const auto field = take(key);
    if (!field)
        return;
    if (!field->node.IsSequence()) {
        m_reading.error(field->node.Mark(), field->path, expected("a list", field->node));
        return;
    }
    for (std::size_t i = 0; i < field->node.size(); ++i) {
        YamlSection inner(m_reading, field->node[i], indexed(field->path, i));
        read(inner);
    }
}

void YamlSection::entries(const char *key,
                          const std::function<void(const std::string &, const YAML::Node &, const std::string &)> &read)
{
    const auto field = take(key);
    if (!field)
        return;
    if (!field->node.IsMap()) {
        m_reading.error(field->node.Mark(), field->path, expected("a mapping", field->node));
        return;
    }
    YamlSection inner(m_reading, field->node, field->path);
    for (const Entry &entry : inner.m_entries) {
        inner.m_known.push_back(entry.key);
        read(entry.key, entry.value, below(field->path, entry.key));
    }
}

} // namespace infermux
