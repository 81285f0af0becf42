#pragma once

#include <base/Money.h>
#include <base/Text.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace infermux {

/// Writes JSON text, compact. For answers with money in them: an amount is a number written exactly as a decimal, which no
/// document of doubles can hold.
class JsonWriter
{
public:
    JsonWriter &beginObject() { return open('{'); }
    JsonWriter &endObject() { return close('}'); }
    JsonWriter &beginArray() { return open('['); }
    JsonWriter &endArray() { return close(']'); }
    JsonWriter &key(std::string_view name)
    {
        separate();
        m_text += jsonQuoted(name);
        m_text += ':';
        m_needsComma = false;
        return *this;
    }

    JsonWriter &value(std::string_view text) { return raw(jsonQuoted(text)); }
    JsonWriter &value(const char *text) { return value(std::string_view(text)); }
    JsonWriter &value(std::int64_t number) { return raw(std::to_string(number)); }
    JsonWriter &value(int number) { return raw(std::to_string(number)); }
    JsonWriter &value(bool truth) { return raw(truth ? "true" : "false"); }
    JsonWriter &value(Money money) { return raw(money.toDecimal()); }
    JsonWriter &null() { return raw("null"); }
    /// Text that is JSON already.
    JsonWriter &raw(std::string_view json)
    {
        separate();
        m_text += json;
        m_needsComma = true;
        return *this;
    }

    template<typename T>
    JsonWriter &field(std::string_view name, const T &of)
    {
        return key(name).value(of);
    }
    template<typename T>
    JsonWriter &fieldIf(std::string_view name, const std::optional<T> &of)
    {
        return of ? key(name).value(*of) : *this;
    }

    const std::string &text() const { return m_text; }
    std::string take() { return std::move(m_text); }

private:
    JsonWriter &open(char bracket)
    {
        separate();
        m_text += bracket;
        m_needsComma = false;
        return *this;
    }
    JsonWriter &close(char bracket)
    {
        m_text += bracket;
        m_needsComma = true;
        return *this;
    }
    void separate()
    {
        if (m_needsComma)
            m_text += ',';
        m_needsComma = false;
    }

    std::string m_text;
    bool m_needsComma = false;
};

} // namespace infermux
