#pragma once

#include <base/Clock.h>
#include <base/Money.h>

#include <QString>

#include <cstdint>
#include <optional>

/// Figures as a person reads them, by the locale: money rounded in whole numbers, never through a double. GUI thread.
namespace infermux {

/// An en dash: there is nothing.
QString nothingText();
/// "$0.1220"
QString dollarsText(Money money, int decimals = 4);
/// "$31.42", "$0.0042", "$12.4k": as short as a tile wants it.
QString shortDollarsText(Money money);
/// "583 ms", "8.2 s"
QString durationText(Milliseconds duration);
/// "4 min", "8 h 18 min", "3 d"
QString roughDurationText(Milliseconds duration);
/// "18.4k"
QString countText(std::int64_t count);
/// "12 %", "0.4 %"
QString percentText(double fraction);

/// A positive amount as a person writes it: "$1,234.50" in the manner of the language; nothing: it is none.
std::optional<Money> moneyFromText(const QString &text);

} // namespace infermux
