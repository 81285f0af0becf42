#pragma once

#include <string>
#include <utility>

namespace infermux {

/// A key or token. It has no way into a stream, a log or JSON: whoever needs the bytes says `reveal()`,
/// so that every such place can be found by searching for that word.
class Secret
{
public:
    Secret() = default;
    explicit Secret(std::string text)
        : m_text(std::move(text))
    {
    }

    const std::string &reveal() const { return m_text; }
    bool isEmpty() const { return m_text.empty(); }
    bool operator==(const Secret &) const = default;

private:
    std::string m_text;
};

} // namespace infermux
