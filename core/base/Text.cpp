#include "Text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>

namespace infermux {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Jaro-Winkler similarity, 0 to 1: forgiving to swapped and left-out letters, kind to a common beginning
/// (W. E. Winkler, 1990, with the usual prefix scale of 0.1 over up to 4 letters).
double similarity(std::string_view a, std::string_view b)
{
    const std::size_t longer = std::max(a.size(), b.size());
    const std::size_t window = longer / 2 > 1 ? longer / 2 - 1 : 0;
    std::vector<bool> taken(b.size(), false);
    std::string matchesInA;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const std::size_t first = i > window ? i - window : 0;
        const std::size_t last = std::min(b.size(), i + window + 1);
        for (std::size_t j = first; j < last; ++j) {
            if (!taken[j] && lower(a[i]) == lower(b[j])) {
                taken[j] = true;
                matchesInA += lower(a[i]);
                break;
            }
        }
    }
    if (matchesInA.empty())
        return 0;
    std::size_t outOfOrder = 0;
    std::size_t next = 0;
    for (std::size_t j = 0; j < b.size(); ++j) {
        if (taken[j] && lower(b[j]) != matchesInA[next++])
            ++outOfOrder;
    }
    const auto matches = static_cast<double>(matchesInA.size());
    const double jaro = (matches / static_cast<double>(a.size()) + matches / static_cast<double>(b.size())
                         + (matches - static_cast<double>(outOfOrder / 2)) / matches)
                        / 3;
    std::size_t prefix = 0;
    while (prefix < 4 && prefix < a.size() && prefix < b.size() && lower(a[prefix]) == lower(b[prefix]))
        ++prefix;
    return jaro + 0.1 * static_cast<double>(prefix) * (1 - jaro);
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), lower);
    return result;
}

bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    return a.size() == b.size()
           && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return lower(x) == lower(y); });
}

std::vector<std::string_view> splitList(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const auto end = std::min(text.find(separator), text.size());
        if (const auto part = trimmed(text.substr(0, end)); !part.empty())
            parts.push_back(part);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

bool equalsInConstantTime(std::string_view a, std::string_view b)
{
    unsigned difference = a.size() == b.size() ? 0U : 1U;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const char other = b.empty() ? '\0' : b[i % b.size()];
        difference |= static_cast<unsigned>(static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(other));
    }
    return difference == 0;
}

std::size_t codePoints(std::string_view utf8)
{
    // Bytes 10xxxxxx continue a code point, all others begin one. Counted in bytes first, which compilers turn into
    // vector instructions: this looks at every prompt.
    std::size_t count = 0;
    while (!utf8.empty()) {
        const std::string_view block = utf8.substr(0, 192);
        unsigned char begun = 0;
        for (const char c : block)
            begun = static_cast<unsigned char>(begun + (static_cast<signed char>(c) >= -64 ? 1 : 0));
        count += begun;
        utf8.remove_prefix(block.size());
    }
    return count;
}

std::int64_t estimatedTokens(std::size_t codePointCount)
{
    return static_cast<std::int64_t>((codePointCount + 3) / 4);
}

std::vector<std::string> nearest(std::string_view wanted, std::span<const std::string> known, std::size_t count)
{
    constexpr double likelyMeant = 0.65;
    std::vector<std::pair<double, const std::string *>> candidates;
    for (const std::string &name : known) {
        if (const double likeness = similarity(wanted, name); likeness >= likelyMeant)
            candidates.emplace_back(likeness, &name);
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<std::string> names;
    for (const auto &[likeness, name] : candidates) {
        if (names.size() == count)
            break;
        if (std::find(names.begin(), names.end(), *name) == names.end())
            names.push_back(*name);
    }
    return names;
}

std::optional<UtcTime> parseIsoTime(std::string_view text)
{
    using namespace std::chrono;
    const auto number = [&text](std::size_t digits) -> int {
        int value = -1;
        if (text.size() < digits)
            return -1;
        const auto [end, error] = std::from_chars(text.data(), text.data() + digits, value);
        if (error != std::errc() || end != text.data() + digits)
            return -1;
        text.remove_prefix(digits);
        return value;
    };
    const auto skip = [&text](char c) {
        const bool there = text.starts_with(c);
        if (there)
            text.remove_prefix(1);
        return there;
    };
    const int years = number(4);
    const int monthOfYear = skip('-') ? number(2) : -1;
    const int dayOfMonth = skip('-') ? number(2) : -1;
    if (years < 0 || monthOfYear < 0 || dayOfMonth < 0)
        return std::nullopt;
    const year_month_day date{year(years), month(static_cast<unsigned>(monthOfYear)), day(static_cast<unsigned>(dayOfMonth))};
    if (!date.ok())
        return std::nullopt;
    UtcTime time = sys_days{date};
    if (text.empty())
        return time;
    const int ofDay = skip('T') || skip(' ') ? number(2) : -1;
    const int ofHour = skip(':') ? number(2) : -1;
    const int ofMinute = skip(':') ? number(2) : 0;
    const int fraction = skip('.') ? number(3) : 0;
    skip('Z');
    if (ofDay < 0 || ofDay > 23 || ofHour < 0 || ofHour > 59 || ofMinute < 0 || ofMinute > 59 || fraction < 0 || !text.empty())
        return std::nullopt;
    return time + hours{ofDay} + minutes{ofHour} + seconds{ofMinute} + milliseconds{fraction};
}

std::string compactTime(UtcTime time)
{
    std::string text = isoTime(time);
    text.resize(text.find('.'));
    std::erase_if(text, [](char c) { return c == '-' || c == ':'; });
    return text + "Z";
}

std::string isoTime(UtcTime time)
{
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date{day};
    const std::chrono::hh_mm_ss clock{time - day};
    std::array<char, 64> buffer{};
    const int length = std::snprintf(
        buffer.data(), buffer.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", static_cast<int>(date.year()),
        static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), static_cast<int>(clock.hours().count()),
        static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count()),
        static_cast<int>(clock.subseconds().count()));
    return {buffer.data(), static_cast<std::size_t>(length)};
}

std::string joined(std::span<const std::string> parts, std::string_view separator)
{
    std::string text;
    for (const std::string &part : parts) {
        if (!text.empty())
            text += separator;
        text += part;
    }
    return text;
}

void appendJsonEscaped(std::string &out, std::string_view text)
{
    constexpr std::string_view hex = "0123456789abcdef";
    for (const char c : text) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                out += "\\u00";
                out += hex[static_cast<unsigned char>(c) >> 4U];
                out += hex[static_cast<unsigned char>(c) & 0xFU];
            } else {
                out += c;
            }
        }
    }
}

std::string jsonQuoted(std::string_view text)
{
    std::string quoted = "\"";
    appendJsonEscaped(quoted, text);
    quoted += '"';
    return quoted;
}

} // namespace infermux
