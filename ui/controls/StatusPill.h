#pragma once

#include <QColor>
#include <QRect>
#include <QString>

class QPainter;

namespace infermux {

/// A short state in words on a soft ground: `200`, `429 budget`, `gone`. Painted, because tables show thousands.
struct StatusPill
{
    enum class Tone { Good, Warning, Bad, Plain };

    QString text;
    QString brief; ///< said where `text` does not fit
    Tone tone = Tone::Plain;

    /// Left-aligned and vertically centred in `area`.
    void paint(QPainter &painter, const QRect &area) const;
    int width() const;

    /// The pill for the status that a caller got.
    static StatusPill forStatus(int status, const QString &errorCode);
};

} // namespace infermux
