#pragma once

#include "YamlLayout.h"
#include "YamlValue.h"

#include <base/Result.h>

#include <cstddef>
#include <functional>
#include <optional>
#include <string>

namespace infermux {

/// Changes a YAML text and nothing else in it: comments, blank lines, order, quoting, indentation, anchors, line breaks
/// and all that is not touched stay byte for byte (config.md, "Writing the file"). Each edit is checked by reading the
/// new text: it says what was asked for and else what it said before, or the edit is refused with the reason and
/// nothing has changed. A value that other places share through an alias is refused. Pure, any thread. Error codes:
/// `malformed`, `unsupported`, `shared`, `not_found`, `exists`.
class YamlEditor
{
public:
    /// The documented mixed `budgets` form is taken over in its valid form.
    static Result<YamlEditor> open(std::string_view text);

    const std::string &text() const { return m_layout.text(); }
    const YamlValue &value() const { return m_value; }

    /// Makes the node what `value` says; what is missing on the way to it is made too. Of a mapping that is there only
    /// the fields that differ are written, of a list only the items.
    std::optional<Error> set(const YamlPath &path, const YamlValue &value);
    /// A new item before the one at `index`, or behind the last. A list that is missing is made.
    std::optional<Error> insert(const YamlPath &list, std::size_t index, const YamlValue &value);
    std::optional<Error> remove(const YamlPath &path);
    /// An item or field to another place among its siblings; `to` counts without it. Comments right above it, in its
    /// column, go along.
    std::optional<Error> move(const YamlPath &collection, std::size_t from, std::size_t to);
    std::optional<Error> rename(const YamlPath &field, const std::string &key);

private:
    /// A node found by its path, with what it stands in.
    struct Found
    {
        const YamlPlace *place = nullptr;
        const YamlPlace *parent = nullptr; ///< none: the root
        std::size_t index = 0;             ///< among the parent's children
        bool inFlow = false;               ///< within brackets or braces
    };

    std::optional<Error> accept(std::string text, YamlValue wanted);
    std::optional<Error> whole(const std::function<std::optional<Error>()> &edits);
    Result<Found> find(const YamlPath &path) const;
    std::optional<Error> sharedElsewhere(const YamlPath &path) const;

    std::optional<Error> change(const YamlPath &path, const YamlValue &value);
    std::optional<Error> changeFields(const YamlPath &path, const YamlValue &value);
    std::optional<Error> changeItems(const YamlPath &path, const YamlValue &value);
    std::optional<Error> add(const YamlPath &path, const YamlValue &value);
    std::optional<Error> replace(const YamlPath &path, const YamlValue &value);
    std::optional<Error> addChild(const YamlPath &collection, std::size_t index, const std::string &key,
                                  const YamlValue &value);

    YamlLayout m_layout;
    YamlManner m_manner;
    YamlValue m_value;
};

} // namespace infermux
