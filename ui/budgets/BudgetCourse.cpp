#include "BudgetCourse.h"

#include "controls/Dates.h"
#include "controls/Figures.h"
#include "shell/Theme.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace infermux {

namespace {

constexpr int labelHeight = 20;
constexpr double headRoom = 1.12;

double dollars(Money money)
{
    constexpr double picoPerDollar = 1e12;
    return static_cast<double>(money.pico()) / picoPerDollar;
}

QString dayText(UtcTime time)
{
    return dateText(QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count()).toUTC(), DateForm::Day);
}

} // namespace

BudgetCourse::BudgetCourse(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Spend over the period"));
}

void BudgetCourse::show(const SpendCourse &course, Money limit, const std::optional<Money> &overrideFrom, UtcTime now)
{
    m_course = course;
    m_limit = limit;
    m_overrideFrom = overrideFrom;
    m_now = now;
    const Money spent = course.sums.empty() ? Money() : course.sums.back();
    setAccessibleDescription(
        tr("%1 of %2 spent, %3 projected").arg(dollarsText(spent), dollarsText(limit), dollarsText(projected())));
    update();
}

/// At the end of the period, at its rate so far.
Money BudgetCourse::projected() const
{
    const std::int64_t elapsed = std::max<std::int64_t>((m_now - m_course.from).count(), 1);
    const std::int64_t whole = (m_course.to - m_course.from).count();
    const Money spent = m_course.sums.empty() ? Money() : m_course.sums.back();
    return Money::fromPico(spent.pico() / elapsed * whole + spent.pico() % elapsed * whole / elapsed);
}

void BudgetCourse::paintEvent(QPaintEvent *)
{
    if (m_course.sums.empty())
        return;
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::labelFont());
    const QRectF area = QRectF(rect()).adjusted(1, 4, -1, -labelHeight);
    // What is far above the limit would press all else to the floor.
    const double top = headRoom
                       * std::max({dollars(m_limit), dollars(m_course.sums.back()),
                                   std::min(dollars(projected()), 1.5 * dollars(m_limit)), 1e-9});
    const double whole = static_cast<double>((m_course.to - m_course.from).count());
    const auto point = [&](UtcTime time, double value) {
        return QPointF(area.left() + area.width() * static_cast<double>((time - m_course.from).count()) / whole,
                       area.bottom() - area.height() * std::min(value / top, 1.0));
    };
    const auto level = [&](Money money, const QColor &color, const QString &name, bool isAbove) {
        const double y = point(m_course.from, dollars(money)).y();
        painter.setPen(QPen(color, 1, Qt::DashLine));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.drawText(QRectF(area.left() + 6, isAbove ? y - labelHeight : y, area.width(), labelHeight),
                         Qt::AlignVCenter, name);
    };
    painter.setPen(theme.line);
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    level(m_limit, theme.bad, tr("limit %1").arg(shortDollarsText(m_limit)), true);
    if (m_overrideFrom)
        level(*m_overrideFrom, theme.warn, tr("other model from %1").arg(shortDollarsText(*m_overrideFrom)), false);

    QPolygonF line{point(m_course.from, 0)};
    for (std::size_t i = 0; i < m_course.sums.size(); ++i) {
        const UtcTime end = std::min(m_now, m_course.from + m_course.step * static_cast<std::int64_t>(i + 1));
        line.append(point(end, dollars(m_course.sums[i])));
    }
    painter.setPen(QPen(theme.gauge, 2));
    painter.drawPolyline(line);
    painter.setPen(QPen(theme.gauge, 2, Qt::DotLine));
    painter.drawLine(line.last(), point(m_course.to, dollars(projected())));

    painter.setPen(theme.mute);
    const QRectF labels(area.left(), area.bottom(), area.width(), labelHeight);
    painter.drawText(labels, Qt::AlignLeft | Qt::AlignVCenter, dayText(m_course.from));
    painter.drawText(labels, Qt::AlignRight | Qt::AlignVCenter, dayText(m_course.to));
}

} // namespace infermux
