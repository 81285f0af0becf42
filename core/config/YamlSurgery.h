#pragma once

#include "YamlLayout.h"
#include "YamlText.h"
#include "YamlValue.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace infermux {

/// The cuts and stitches of YamlEditor: each returns the text with one thing changed, and leaves it to the editor to
/// see whether it reads as wanted. Pure; the layout must outlive this.
class YamlSurgery
{
public:
    YamlSurgery(const YamlLayout &layout, const YamlManner &manner)
        : m_layout(layout)
        , m_manner(manner)
        , m_text(layout.text())
    {
    }

    /// Another value in the place of the root, or of a parent's child.
    std::string withRoot(const YamlValue &value) const;
    std::string withValue(const YamlPlace &parent, std::size_t index, bool inFlow, const YamlValue &value) const;
    /// One child more before `index`; the collection has children already. `key` counts for mappings only.
    std::string withChild(const YamlPlace &parent, std::size_t index, const std::string &key,
                          const YamlValue &value) const;
    /// One child less; there are others.
    std::string withoutChild(const YamlPlace &parent, std::size_t index) const;
    std::string withMoved(const YamlPlace &parent, std::size_t from, std::size_t to) const;
    std::string withoutTag(const YamlPlace &place) const;
    std::string withKey(const YamlPlace &parent, std::size_t index, const std::string &key) const;

private:
    struct Range
    {
        std::size_t begin;
        std::size_t end;
    };

    std::string replaced(Range range, std::string_view by) const;
    std::string between(std::size_t begin, std::size_t end) const { return m_text.substr(begin, end - begin); }
    std::string indent(std::size_t column) const { return std::string(column, ' '); }
    bool sameLine(std::size_t a, std::size_t b) const { return m_layout.lineBegin(a) == m_layout.lineBegin(b); }
    std::string newLine() const { return std::string(m_manner.newLine); }

    std::string besideKey(const YamlPlace &place, const std::string &text) const;
    std::string belowKey(const YamlPlace &parent, std::size_t index, const YamlValue &value) const;
    std::string withFlowChild(const YamlPlace &parent, std::size_t index, const std::string &child) const;
    std::string withoutFlowChild(const YamlPlace &parent, std::size_t index) const;
    std::size_t commentAbove(std::size_t childBegin) const;
    std::size_t innerColumn(const YamlPlace &parent, std::size_t index, const YamlValue &value) const;

    const YamlLayout &m_layout;
    const YamlManner &m_manner;
    const std::string &m_text;
};

} // namespace infermux
