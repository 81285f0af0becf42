#pragma once

#include "Result.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace infermux {

__extension__ typedef __int128 Int128;

/// An exact amount of US dollars, held in pico-dollars (10^-12 $) in 128 bits: no floating point, no rounding.
/// One token at $0.0375 per million costs 37,500 pico-dollars.
class Money
{
public:
    constexpr Money() = default;
    static constexpr Money fromPico(Int128 pico) { return Money(pico); }
    static constexpr Money fromDollars(std::int64_t dollars) { return Money(Int128{dollars} * picoPerDollar); }
    /// Reads a plain or exponent decimal ("1.25", "1e2", "-0.5"); more than 12 decimals is an error, not a rounding.
    static Result<Money> fromDecimal(std::string_view text);

    constexpr Int128 pico() const { return m_pico; }
    constexpr bool isZero() const { return m_pico == 0; }

    /// The same amount as two numbers that fit 64 bits each, as the ledger stores it; both have the amount's sign.
    constexpr std::int64_t wholeDollars() const { return static_cast<std::int64_t>(m_pico / picoPerDollar); }
    constexpr std::int64_t picoBelowDollar() const { return static_cast<std::int64_t>(m_pico % picoPerDollar); }
    static constexpr Money fromParts(std::int64_t dollars, std::int64_t pico)
    {
        return Money(Int128{dollars} * picoPerDollar + pico);
    }

    /// Plain decimal of dollars, exact, no exponent, trailing zeros trimmed: "0.0000018", "0", "12.5".
    std::string toDecimal() const;
    /// As `toDecimal`, with a dollar sign and at least two decimals: "$1.00", "$1.003".
    std::string toDollars() const;

    constexpr Money operator+(Money other) const { return Money(m_pico + other.m_pico); }
    constexpr Money operator-(Money other) const { return Money(m_pico - other.m_pico); }
    constexpr Money operator*(std::int64_t factor) const { return Money(m_pico * factor); }
    constexpr Money &operator+=(Money other)
    {
        m_pico += other.m_pico;
        return *this;
    }
    constexpr bool operator==(const Money &) const = default;
    constexpr auto operator<=>(const Money &) const = default;

private:
    static constexpr std::int64_t picoPerDollar = 1'000'000'000'000;
    constexpr explicit Money(Int128 pico)
        : m_pico(pico)
    {
    }

    Int128 m_pico = 0;
};

} // namespace infermux
