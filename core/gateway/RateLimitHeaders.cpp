#include "RateLimitHeaders.h"

#include <base/Text.h>

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string_view>
#include <utility>

namespace infermux {

namespace {

constexpr double longestMs = 3'600'000;

std::optional<double> numberIn(std::string_view text)
{
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isWhole = error == std::errc() && end == text.data() + text.size();
    return isWhole && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

Milliseconds believable(double ms)
{
    return Milliseconds{static_cast<std::int64_t>(std::ceil(std::clamp(ms, 0.0, longestMs)))};
}

std::optional<Milliseconds> until(const QDateTime &date, UtcTime now)
{
    if (!date.isValid())
        return std::nullopt;
    return believable(static_cast<double>(date.toMSecsSinceEpoch() - now.time_since_epoch().count()));
}

QString asQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110, 5.6.7; Qt's own format for mail does not know GMT)
QDateTime httpDate(std::string_view text)
{
    QDateTime date = QLocale::c().toDateTime(asQString(text), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    return date;
}

/// "6m0s", "1.5s", "20ms"
std::optional<Milliseconds> unitsIn(std::string_view text)
{
    constexpr std::array<std::pair<std::string_view, double>, 5> units{
        {{"ms", 1}, {"s", 1000}, {"m", 60'000}, {"h", 3'600'000}, {"d", 86'400'000}}};
    double ms = 0;
    while (!text.empty()) {
        double number = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (error != std::errc() || !std::isfinite(number))
            return std::nullopt;
        text.remove_prefix(static_cast<std::size_t>(end - text.data()));
        const std::size_t letters = std::min(text.find_first_not_of("mshd"), text.size());
        const auto unit = std::find_if(units.begin(), units.end(), [name = text.substr(0, letters)](const auto &known) {
            return known.first == name;
        });
        if (unit == units.end())
            return std::nullopt;
        ms += number * unit->second;
        text.remove_prefix(letters);
    }
    return believable(ms);
}

std::optional<Milliseconds> resetIn(std::string_view text, UtcTime now)
{
    if (text.empty())
        return std::nullopt;
    const auto number = numberIn(text);
    if (!number) {
        const auto units = unitsIn(text);
        return units ? units : until(QDateTime::fromString(asQString(text), Qt::ISODateWithMs), now);
    }
    constexpr double firstEpochSeconds = 1e9;
    constexpr double firstEpochMs = 1e12;
    const auto nowMs = static_cast<double>(now.time_since_epoch().count());
    if (*number >= firstEpochMs)
        return believable(*number - nowMs);
    return believable(*number >= firstEpochSeconds ? *number * 1000 - nowMs : *number * 1000);
}

std::optional<std::int64_t> countIn(std::string_view text)
{
    const auto number = numberIn(text);
    constexpr double most = 1e15;
    return number && *number >= 0 && *number < most ? std::optional(static_cast<std::int64_t>(*number)) : std::nullopt;
}

ReportedLimit limitOf(const HttpHeaders &headers, const std::string &what, UtcTime now)
{
    const std::string_view remaining = headers.value("x-ratelimit-remaining-" + what);
    if (!remaining.empty())
        return {countIn(remaining), resetIn(headers.value("x-ratelimit-reset-" + what), now)};
    return {countIn(headers.value("anthropic-ratelimit-" + what + "-remaining")),
            resetIn(headers.value("anthropic-ratelimit-" + what + "-reset"), now)};
}

} // namespace

std::optional<Milliseconds> retryAfter(const HttpHeaders &headers, UtcTime now)
{
    if (const auto ms = numberIn(headers.value("retry-after-ms")))
        return believable(*ms);
    const std::string_view text = headers.value("Retry-After");
    if (text.empty())
        return std::nullopt;
    if (const auto seconds = numberIn(text))
        return believable(*seconds * 1000);
    return until(httpDate(text), now);
}

ReportedLimits reportedLimits(const HttpHeaders &headers, UtcTime now)
{
    const bool any = std::any_of(headers.begin(), headers.end(), [](const HttpHeader &field) {
        return field.name.size() > 12
               && (equalsIgnoringCase(std::string_view(field.name).substr(0, 12), "x-ratelimit-")
                   || equalsIgnoringCase(std::string_view(field.name).substr(0, 12), "anthropic-ra"));
    });
    if (!any)
        return {};
    return {limitOf(headers, "requests", now), limitOf(headers, "tokens", now)};
}

} // namespace infermux
