#include "SeriesColors.h"

#include <QHash>

#include <array>

namespace infermux {

namespace {

constexpr std::array<QRgb, 5> colors{0x4C6EF5, 0x0CA678, 0xF59F00, 0xAE3EC9, 0x1098AD};
constexpr QRgb grey = 0x868E96;

} // namespace

QString otherName()
{
    return QStringLiteral("\u2026");
}

QColor seriesColor(const QString &name)
{
    static QHash<QString, qsizetype> given;
    if (name == otherName())
        return QColor(grey);
    const auto known = given.constFind(name);
    const qsizetype index = known != given.constEnd() ? *known : *given.insert(name, given.size());
    return QColor(colors[static_cast<std::size_t>(index) % colors.size()]);
}

} // namespace infermux
