#include "StatusPill.h"

#include "shell/Theme.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

namespace infermux {

namespace {

constexpr int padding = 8;
constexpr int height = 20;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StatusPill)
};

/// The code of an error, short enough for a pill.
QString inWords(const QString &code)
{
    if (code == QLatin1String("provider_error"))
        return Words::tr("provider");
    if (code == QLatin1String("upstream_timeout"))
        return Words::tr("timeout");
    if (code == QLatin1String("upstream_error"))
        return Words::tr("upstream");
    return QString(code).replace(QLatin1Char('_'), QLatin1Char(' ')).section(QLatin1Char(' '), 0, 0);
}

} // namespace

namespace {

int widthOf(const QString &text)
{
    return QFontMetrics(Theme::labelFont()).horizontalAdvance(text) + 2 * padding;
}

} // namespace

int StatusPill::width() const
{
    return widthOf(text);
}

void StatusPill::paint(QPainter &painter, const QRect &area) const
{
    const Theme &theme = Theme::current();
    QColor ground = theme.grid;
    QColor ink = theme.sub;
    if (tone == Tone::Good) {
        ground = theme.okSoft;
        ink = theme.ok;
    } else if (tone == Tone::Warning) {
        ground = theme.warnSoft;
        ink = theme.warn;
    } else if (tone == Tone::Bad) {
        ground = theme.badSoft;
        ink = theme.bad;
    }
    const QString &shown = width() <= area.width() ? text : brief;
    QRect pill(area.left(), area.center().y() - height / 2, qMin(widthOf(shown), area.width()), height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(pill, height / 2.0, height / 2.0);
    painter.setFont(Theme::labelFont());
    painter.setPen(ink);
    painter.drawText(pill, Qt::AlignCenter, shown);
    painter.restore();
}

StatusPill StatusPill::forStatus(int status, const QString &errorCode)
{
    const QString number = QString::number(status);
    if (status == 499)
        return {Words::tr("caller gone"), number, Tone::Warning};
    if (status < 400 && errorCode.isEmpty())
        return {number, number, Tone::Good};
    if (status < 400)
        return {Words::tr("%1 broken off").arg(status), Words::tr("broken"), Tone::Bad};
    return {number + QLatin1Char(' ') + inWords(errorCode), number, status < 500 ? Tone::Warning : Tone::Bad};
}

} // namespace infermux
