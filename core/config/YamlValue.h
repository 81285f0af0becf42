#pragma once

#include <base/Result.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace YAML {
class Node;
}

namespace infermux {

/// One step into a document: the key of a mapping, or the index of a list item.
using YamlStep = std::variant<std::string, std::size_t>;
/// From the root to a node. Keys are taken as they are: model names have dots.
using YamlPath = std::vector<YamlStep>;

/// `routing.groups[0].name`, for messages.
std::string toString(const YamlPath &path);

/// What a YAML document says, without how it says it: aliases expanded, quoting, comments and tags gone. Merge keys
/// stay fields named `<<`. A regular value; two mappings are equal only with their fields in the same order.
class YamlValue
{
public:
    enum class Kind { Null, Scalar, List, Map };
    using Field = std::pair<std::string, YamlValue>;

    YamlValue() = default; ///< null
    YamlValue(std::string scalar);
    YamlValue(const char *scalar)
        : YamlValue(std::string(scalar))
    {
    }
    static YamlValue list(std::vector<YamlValue> items = {});
    static YamlValue map(std::vector<Field> fields = {});
    /// A mapping's key that is no scalar makes an error.
    static Result<YamlValue> of(const YAML::Node &node);

    Kind kind() const { return m_kind; }
    bool isNull() const { return m_kind == Kind::Null; }
    bool isScalar() const { return m_kind == Kind::Scalar; }
    bool isList() const { return m_kind == Kind::List; }
    bool isMap() const { return m_kind == Kind::Map; }
    bool isCollection() const { return isList() || isMap(); }
    const std::string &scalar() const { return m_scalar; }
    const std::vector<YamlValue> &items() const { return m_items; }
    std::vector<YamlValue> &items() { return m_items; }
    const std::vector<Field> &fields() const { return m_fields; }
    std::vector<Field> &fields() { return m_fields; }

    /// The value under a key or at an index; null pointer: there is none.
    const YamlValue *at(const YamlStep &step) const;
    YamlValue *at(const YamlStep &step);
    const YamlValue *at(const YamlPath &path) const;
    YamlValue *at(const YamlPath &path);
    /// Replaces the field or adds it behind the others. The value must be a mapping.
    void set(std::string_view key, YamlValue value);

    bool operator==(const YamlValue &) const = default;

private:
    Kind m_kind = Kind::Null;
    std::string m_scalar;
    std::vector<YamlValue> m_items;
    std::vector<Field> m_fields;
};

} // namespace infermux
