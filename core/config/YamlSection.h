#pragma once

#include "Diagnostic.h"
#include "EnvironmentReferences.h"
#include "YamlDocument.h"

#include <base/Result.h>

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace infermux {

/// Where each path of the file stands: "routing.groups[0].name" → line and column.
using SourceMap = std::map<std::string, SourceMark, std::less<>>;

/// What reading one document gathers: what is wrong with it, and where everything stands.
struct YamlReading
{
    const YamlDocument &document;
    const EnvironmentLookup &environment;
    std::vector<Diagnostic> diagnostics;
    SourceMap places;

    void error(const YAML::Mark &mark, const std::string &path, std::string message);
    void warn(const YAML::Mark &mark, const std::string &path, std::string message);
    /// The scalar's text with environment references resolved; nothing (and an error told) if that fails.
    std::optional<std::string> text(const YAML::Node &node, const std::string &path);
};

/// One mapping of the document, read field by field. Each field that is there and not taken when the section goes out
/// of scope is told as unknown, with the nearest name that was asked for.
class YamlSection
{
public:
    YamlSection(YamlReading &reading, const YAML::Node &node, std::string path);
    ~YamlSection();
    YamlSection(const YamlSection &) = delete;
    YamlSection &operator=(const YamlSection &) = delete;

    const std::string &path() const { return m_path; }
    YamlReading &reading() { return m_reading; }

    /// Reads a scalar through `convert` (std::string → Result<T>); absent or null leaves `into` as it is.
    template<typename T, typename Convert>
    void read(const char *key, T &into, Convert convert)
    {
        const auto field = take(key);
        if (!field)
            return;
        if (const auto text = m_reading.text(field->node, field->path)) {
            auto value = convert(*text);
            if (value.ok())
                into = std::move(value).value();
            else
                m_reading.error(field->node.Mark(), field->path, value.error().message);
        }
    }
    void read(const char *key, std::string &into);
    /// A list of strings; a single string is read as a list of one.
    void readList(const char *key, std::vector<std::string> &into);
    /// The mapping under `key`, if there is one.
    void section(const char *key, const std::function<void(YamlSection &)> &read);
    /// Each mapping of the list under `key`.
    void sections(const char *key, const std::function<void(YamlSection &)> &read);
    /// Each key of the mapping under `key`, whatever its name, with its value.
    void entries(const char *key,
                 const std::function<void(const std::string &name, const YAML::Node &, const std::string &path)> &read);
    bool has(const char *key) const;

    struct Field
    {
        YAML::Node node;
        std::string path;
    };
    /// The value under `key`, which is known from now on.
    std::optional<Field> take(const char *key);

private:
    struct Entry
    {
        std::string key;
        YAML::Mark mark;
        YAML::Node value;
    };
    void collect(const YAML::Node &node, bool merged);

    YamlReading &m_reading;
    std::string m_path;
    std::vector<Entry> m_entries;
    std::vector<std::string> m_known;
};

/// "models", 2 → "models[2]".
std::string indexed(const std::string &path, std::size_t index);

} // namespace infermux
