#include "Money.h"

#include <algorithm>
#include <charconv>

namespace infermux {

namespace {

constexpr int decimals = 12;
constexpr std::size_t maxDigits = 36; // 10^36 fits 127 bits

Error notAnAmount(std::string_view text)
{
    return {"invalid_amount", "\"" + std::string(text) + "\" is not an amount of dollars"};
}

} // namespace

Result<Money> Money::fromDecimal(std::string_view text)
{
    const std::string_view whole = text;
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+'))
        text.remove_prefix(1);

    int exponent = 0;
    if (const auto mark = text.find_first_of("eE"); mark != std::string_view::npos) {
        std::string_view digits = text.substr(mark + 1);
        if (digits.starts_with('+'))
            digits.remove_prefix(1);
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), exponent);
        if (error != std::errc() || end != digits.data() + digits.size() || exponent > 30 || exponent < -30)
            return notAnAmount(whole);
        text = text.substr(0, mark);
    }

    std::string digits;
    bool point = false;
    for (const char c : text) {
        if (c == '.' && !point) {
            point = true;
        } else if (c >= '0' && c <= '9') {
            digits += c;
            if (point)
                --exponent;
        } else {
            return notAnAmount(whole);
        }
    }
    if (digits.empty())
        return notAnAmount(whole);

    int shift = exponent + decimals;
    while (shift < 0 && !digits.empty() && digits.back() == '0') {
        digits.pop_back();
        ++shift;
    }
    if (digits.empty())
        return Money();
    if (shift < 0)
        return Error{"invalid_amount", "\"" + std::string(whole) + "\" has more than 12 decimals"};
    digits.append(static_cast<std::size_t>(shift), '0');
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
    if (digits.size() > maxDigits)
        return Error{"invalid_amount", "\"" + std::string(whole) + "\" is too large"};

    Int128 pico = 0;
    for (const char c : digits)
        pico = pico * 10 + (c - '0');
    return Money(negative ? -pico : pico);
}

std::string Money::toDecimal() const
{
    Int128 rest = m_pico < 0 ? -m_pico : m_pico;
    std::string digits;
    while (rest > 0 || digits.size() <= decimals) {
        digits += static_cast<char>('0' + static_cast<int>(rest % 10));
        rest /= 10;
    }
    std::reverse(digits.begin(), digits.end());
    digits.insert(digits.size() - decimals, 1, '.');
    digits.erase(digits.find_last_not_of('0') + 1);
    if (digits.ends_with('.'))
        digits.pop_back();
    return m_pico < 0 ? "-" + digits : digits;
}

std::string Money::toDollars() const
{
    std::string text = toDecimal();
    const auto point = text.find('.');
    const std::size_t shown = point == std::string::npos ? 0 : text.size() - point - 1;
    if (point == std::string::npos)
        text += '.';
    if (shown < 2)
        text.append(2 - shown, '0');
    return text.starts_with('-') ? "-$" + text.substr(1) : "$" + text;
}

} // namespace infermux
