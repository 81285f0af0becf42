#pragma once

#include <base/Result.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace infermux {

/// Where a node stands in its text, as byte offsets, and how it is written.
struct YamlPlace
{
    enum class Kind { Null, Scalar, Alias, List, Map };
    enum class Style { Plain, SingleQuoted, DoubleQuoted, Block, Flow };
    struct Field;

    Kind kind = Kind::Null;
    Style style = Style::Plain; ///< of collections Block or Flow; of scalars also Block (`|`, `>`)
    std::size_t begin = 0;      ///< of anchor or tag if there is one
    std::size_t content = 0;    ///< behind anchor and tag and what blanks follow
    std::size_t head = 0;       ///< right behind anchor and tag, else behind the `:` or `-` that it follows
    std::size_t end = 0;        ///< behind the last byte; comments that follow don't count
    std::string anchor;         ///< its own, or for an alias the one it names
    std::string scalar;
    std::vector<YamlPlace> items;
    std::vector<std::size_t> dashes; ///< of a block list's items
    std::vector<Field> fields;

    bool isFlow() const { return style == Style::Flow; }
    bool isCollection() const { return kind == Kind::List || kind == Kind::Map; }
    std::size_t size() const { return kind == Kind::List ? items.size() : fields.size(); }
    bool isEmpty() const { return size() == 0; }
    /// Where the n-th child begins: an item's dash in a block list, else the item, or the key of a field.
    std::size_t childBegin(std::size_t index) const;
    std::size_t childEnd(std::size_t index) const;
    const YamlPlace &child(std::size_t index) const;
};

struct YamlPlace::Field
{
    YamlPlace key;
    YamlPlace value;
    std::size_t colon = 0; ///< behind the `:`; the key's end where a flow mapping has none
};

/// The places of all nodes of a document: starts are yaml-cpp's marks, ends are found by reading on from there. Pure.
class YamlLayout
{
public:
    /// Fails for what yaml-cpp refuses, and for forms that no one writes (lists of braceless mappings, empty keys).
    static Result<YamlLayout> of(std::string text);

    const std::string &text() const { return m_text; }
    const YamlPlace &root() const { return m_root; }

    std::size_t lineBegin(std::size_t at) const;
    /// Where the line's break begins (`\r\n` or `\n`), or the text ends.
    std::size_t lineEnd(std::size_t at) const;
    /// Behind the line's break.
    std::size_t nextLine(std::size_t at) const;
    std::size_t lineNumber(std::size_t at) const; ///< from 1
    std::size_t column(std::size_t at) const;     ///< from 0; a byte order mark takes none
    /// Only blanks stand before it in its line.
    bool isFirstInLine(std::size_t at) const;

private:
    class Builder;
    class Measure;

    std::string m_text;
    YamlPlace m_root;
};

/// What new text has to look like to fit in.
struct YamlManner
{
    std::size_t indent = 2;   ///< of a mapping in a mapping
    bool indentsLists = true; ///< of a list in a mapping, by as much
    std::string_view newLine = "\n";

    static YamlManner of(const YamlLayout &layout);
};

} // namespace infermux
