#include "Figures.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace infermux {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

QString number(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

} // namespace

QString nothingText()
{
    return QStringLiteral("–");
}

QString dollarsText(Money money, int decimals)
{
    std::int64_t stepsPerDollar = 1;
    for (int i = 0; i < decimals; ++i)
        stepsPerDollar *= 10;
    const Int128 picoPerStep = Money::fromDollars(1).pico() / stepsPerDollar;
    const bool isNegative = money.pico() < 0;
    const Int128 amount = isNegative ? -money.pico() : money.pico();
    const auto steps = static_cast<std::int64_t>((amount + picoPerStep / 2) / picoPerStep);
    const QLocale locale;
    QString text = isNegative && steps > 0 ? QStringLiteral("−$") : QStringLiteral("$");
    text += locale.toString(static_cast<qlonglong>(steps / stepsPerDollar));
    if (decimals > 0)
        text +=
            locale.decimalPoint() + QString::number(steps % stepsPerDollar).rightJustified(decimals, QLatin1Char('0'));
    return text;
}

QString shortDollarsText(Money money)
{
    const Int128 amount = money.pico() < 0 ? -money.pico() : money.pico();
    const Int128 dollar = Money::fromDollars(1).pico();
    if (amount >= dollar * 100'000)
        return Words::tr("%1k").arg(dollarsText(Money::fromPico(money.pico() / 1000), 1));
    if (amount >= dollar * 1000)
        return dollarsText(money, 0);
    if (amount == 0 || amount >= dollar / 10)
        return dollarsText(money, 2);
    return dollarsText(money, 4);
}

QString durationText(Milliseconds duration)
{
    const auto ms = duration.count();
    if (ms < 1000)
        return Words::tr("%1 ms").arg(QLocale().toString(static_cast<qlonglong>(ms)));
    return Words::tr("%1 s").arg(number(static_cast<double>(ms) / 1000.0, 1));
}

QString roughDurationText(Milliseconds duration)
{
    const QLocale locale;
    const auto text = [&locale](qlonglong count) { return locale.toString(count); };
    const qlonglong minutes = std::chrono::ceil<std::chrono::minutes>(duration).count();
    if (minutes < 60)
        return Words::tr("%1 min").arg(text(minutes));
    if (minutes < 24 * 60)
        return minutes % 60 == 0 ? Words::tr("%1 h").arg(text(minutes / 60))
                                 : Words::tr("%1 h %2 min").arg(text(minutes / 60), text(minutes % 60));
    return Words::tr("%1 d").arg(text(minutes / (24 * 60)));
}

QString countText(std::int64_t count)
{
    const QLocale locale;
    if (count < 10'000)
        return locale.toString(static_cast<qlonglong>(count));
    if (count < 1'000'000)
        return Words::tr("%1k").arg(number(static_cast<double>(count) / 1000.0, 1));
    return Words::tr("%1M").arg(number(static_cast<double>(count) / 1'000'000.0, 1));
}

QString percentText(double fraction)
{
    const double percent = fraction * 100;
    const bool isFine = std::abs(percent) < 10 && std::abs(percent - std::round(percent)) >= 0.05;
    return Words::tr("%1 %").arg(number(percent, isFine ? 1 : 0));
}

std::optional<Money> moneyFromText(const QString &text)
{
    const QLocale locale;
    QString plain = text.trimmed();
    if (plain.startsWith(QLatin1Char('$')))
        plain.remove(0, 1);
    // Of a point and a comma the last one divides, whatever the language: "1.234,50", "1,234.50", "0.5", "0,5".
    const qsizetype divider = std::max(plain.lastIndexOf(QLatin1Char('.')), plain.lastIndexOf(QLatin1Char(',')));
    const bool isGroup =
        divider >= 0 && plain.mid(divider, 1) == locale.groupSeparator() && plain.size() - divider == 4;
    QString number;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar letter = plain[i];
        if (i == divider && !isGroup)
            number += QLatin1Char('.');
        else if (letter.isDigit())
            number += letter;
        else if (letter != QLatin1Char('.') && letter != QLatin1Char(',') && !letter.isSpace())
            return std::nullopt;
    }
    const auto amount = Money::fromDecimal(number.toStdString());
    if (!amount.ok() || amount->pico() <= 0)
        return std::nullopt;
    return *amount;
}

} // namespace infermux
