#include "CostChart.h"

#include "controls/Dates.h"
#include "controls/Figures.h"
#include "controls/SeriesColors.h"
#include "shell/Theme.h"

#include <QAreaSeries>
#include <QChart>
#include <QDateTime>
#include <QDateTimeAxis>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLineSeries>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

namespace infermux {

namespace {

constexpr double leastDrag = 6;
constexpr int readOutWidth = 176;
constexpr int readOutRow = 18;

double dollars(Money money)
{
    constexpr double picoPerDollar = 1e12;
    return static_cast<double>(money.pico()) / picoPerDollar;
}

/// A round figure above `most` that four grid lines divide evenly.
double roundAbove(double most)
{
    if (most <= 0)
        return 1;
    const double power = std::pow(10.0, std::floor(std::log10(most)));
    for (const double step : {1.0, 1.2, 1.6, 2.0, 2.4, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0}) {
        if (step * power >= most)
            return step * power;
    }
    return 10 * power;
}

using namespace std::chrono_literals;

constexpr std::array<Milliseconds, 16> labelSteps{1min, 2min, 5min, 10min, 15min, 30min, 1h,   2h,
                                                  3h,   4h,   6h,   12h,   24h,   48h,   120h, 240h};
constexpr int leastLabelRoom = 90;
constexpr int labelHeight = 22;

} // namespace

CostChart::CostChart(QWidget *parent)
    : QChartView(new QChart, parent) // setChart would leave the one that it makes by itself to nobody
    , m_times(new QDateTimeAxis)
    , m_costs(new QValueAxis)
{
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins({0, 4, 0, labelHeight});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setLocalizeNumbers(true);
    chart()->addAxis(m_times, Qt::AlignBottom);
    chart()->addAxis(m_costs, Qt::AlignRight);
    m_times->setLabelsVisible(false);
    m_times->setTickCount(2);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(180);
    applyTheme();
    describe();
}

CostChart::~CostChart() = default;

void CostChart::applyTheme()
{
    const Theme &theme = Theme::current();
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(m_times), static_cast<QAbstractAxis *>(m_costs)}) {
        axis->setLabelsFont(Theme::labelFont());
        axis->setLabelsColor(theme.mute);
        axis->setLineVisible(false);
        axis->setGridLineColor(theme.grid);
        axis->setGridLineVisible(axis == m_costs);
    }
    for (std::size_t i = 0; i < m_layers.size() && i < m_series.bands.size(); ++i) {
        QColor color = seriesColor(bandTitle(m_series.bands[i]));
        color.setAlphaF(0.84F);
        m_layers[i].area->setBrush(color);
    }
    viewport()->update();
}

QString CostChart::bandTitle(const CostSeries::Band &band) const
{
    if (band.isOthers)
        return otherName();
    return band.name.empty() ? nothingText() : QString::fromStdString(band.name);
}

void CostChart::setBandCount(std::size_t count)
{
    while (m_layers.size() > count) {
        chart()->removeSeries(m_layers.back().area);
        delete m_layers.back().area;
        m_layers.pop_back();
    }
    while (m_layers.size() < count) {
        auto *upper = new QLineSeries;
        auto *lower = new QLineSeries;
        auto *area = new QAreaSeries(upper, lower);
        upper->setParent(area);
        lower->setParent(area);
        area->setPen(Qt::NoPen);
        chart()->addSeries(area);
        area->attachAxis(m_times);
        area->attachAxis(m_costs);
        const std::size_t index = m_layers.size();
        connect(area, &QAreaSeries::clicked, this, [this, index] {
            if (index < m_series.bands.size() && !m_series.bands[index].isOthers)
                Q_EMIT bandClicked(QString::fromStdString(m_series.bands[index].name));
        });
        m_layers.push_back({upper, lower, area});
    }
}

void CostChart::show(const CostSeries &series, bool isLive)
{
    m_series = series;
    m_isLive = isLive;
    setBandCount(series.bands.size());
    std::vector<double> base(series.steps, 0.0);
    for (std::size_t i = 0; i < series.bands.size(); ++i) {
        QList<QPointF> upper;
        QList<QPointF> lower;
        for (std::size_t at = 0; at < series.steps; ++at) {
            const auto time = static_cast<double>(timeOf(at).time_since_epoch().count());
            lower.append({time, base[at]});
            base[at] += dollars(series.bands[i].costs[at]);
            upper.append({time, base[at]});
        }
        m_layers[i].lower->replace(lower);
        m_layers[i].upper->replace(upper);
    }
    const double most = base.empty() ? 0 : *std::max_element(base.begin(), base.end());
    const double top = roundAbove(most);
    m_costs->setRange(0, top);
    m_costs->setLabelFormat(top >= 40    ? QStringLiteral("$%.0f")
                            : top >= 0.4 ? QStringLiteral("$%.2f")
                                         : QStringLiteral("$%.4f"));
    if (series.steps > 1) {
        m_times->setRange(QDateTime::fromMSecsSinceEpoch(timeOf(0).time_since_epoch().count()),
                          QDateTime::fromMSecsSinceEpoch(timeOf(series.steps - 1).time_since_epoch().count()));
    }
    if (m_pointed && *m_pointed >= series.steps)
        m_pointed.reset();
    applyTheme();
    describe();
}

void CostChart::describe()
{
    QString text = tr("Cost over time, %1 in all").arg(dollarsText(m_series.total));
    for (const CostSeries::Band &band : m_series.bands)
        text += QStringLiteral("; ") + (band.isOthers ? tr("others") : bandTitle(band)) + QStringLiteral(" ")
                + dollarsText(band.total);
    setAccessibleName(text);
}

UtcTime CostChart::timeOf(std::size_t step) const
{
    return m_series.from + m_series.step * static_cast<std::int64_t>(step);
}

double CostChart::xOf(std::size_t step) const
{
    const QPointF value(static_cast<double>(timeOf(step).time_since_epoch().count()), 0);
    return chart()->mapToPosition(value, m_layers.empty() ? nullptr : m_layers.front().area).x();
}

std::optional<std::size_t> CostChart::stepAt(const QPointF &position) const
{
    const QRectF plot = chart()->plotArea();
    if (m_series.steps < 2 || m_series.bands.empty() || !plot.contains(position))
        return std::nullopt;
    const double part = (position.x() - plot.left()) / plot.width();
    return static_cast<std::size_t>(std::lround(part * static_cast<double>(m_series.steps - 1)));
}

void CostChart::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = event->position();
    m_pointed = stepAt(m_pointer);
    viewport()->update();
    QChartView::mouseMoveEvent(event);
}

void CostChart::leaveEvent(QEvent *event)
{
    m_pointed.reset();
    viewport()->update();
    QChartView::leaveEvent(event);
}

/// Labels that stand too close would be cut to dots.
void CostChart::resizeEvent(QResizeEvent *event)
{
    constexpr int roomForFive = 190;
    constexpr int five = 5;
    constexpr int three = 3;
    QChartView::resizeEvent(event);
    m_costs->setTickCount(height() >= roomForFive ? five : three);
}

void CostChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && chart()->plotArea().contains(event->position()))
        m_dragFrom = event->position();
    QChartView::mousePressEvent(event);
}

void CostChart::mouseReleaseEvent(QMouseEvent *event)
{
    const auto from = std::exchange(m_dragFrom, std::nullopt);
    const bool isDrag = from && std::abs(event->position().x() - from->x()) >= leastDrag;
    if (!isDrag) {
        QChartView::mouseReleaseEvent(event);
        return;
    }
    const QRectF plot = chart()->plotArea();
    const auto inside = [&plot](QPointF point) {
        return QPointF(std::clamp(point.x(), plot.left(), plot.right() - 1), plot.center().y());
    };
    auto first = stepAt(inside(*from));
    auto last = stepAt(inside(event->position()));
    viewport()->update();
    if (!first || !last || first == last)
        return;
    if (*last < *first)
        std::swap(first, last);
    Q_EMIT spanChosen({timeOf(*first), timeOf(*last + 1)});
}

void CostChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_dragFrom.reset();
    event->accept();
    Q_EMIT resetAsked();
}

/// The read-out follows the arrow keys as it does the pointer.
void CostChart::keyPressEvent(QKeyEvent *event)
{
    const bool isLeft = event->key() == Qt::Key_Left;
    if ((!isLeft && event->key() != Qt::Key_Right) || m_series.steps < 2 || m_series.bands.empty()) {
        QChartView::keyPressEvent(event);
        return;
    }
    const std::size_t last = m_series.steps - 1;
    const std::size_t now = m_pointed.value_or(isLeft ? last + 1 : 0);
    m_pointed = isLeft ? (now > 0 ? now - 1 : 0) : std::min(last, now + (m_pointed ? 1 : 0));
    viewport()->update();
}

void CostChart::drawForeground(QPainter *painter, const QRectF &)
{
    const QRectF plot = chart()->plotArea();
    const Theme &theme = Theme::current();
    painter->setRenderHint(QPainter::Antialiasing);
    drawTimes(*painter, plot);
    if (m_dragFrom && std::abs(m_pointer.x() - m_dragFrom->x()) >= leastDrag) {
        QColor chosen = theme.accent;
        chosen.setAlphaF(0.15F);
        painter->fillRect(QRectF(QPointF(m_dragFrom->x(), plot.top()), QPointF(m_pointer.x(), plot.bottom()))
                              .normalized()
                              .intersected(plot),
                          chosen);
        return;
    }
    if (m_pointed && !m_series.bands.empty())
        drawReadOut(*painter, plot);
}

/// Round times of the person's day, not even parts of the range.
void CostChart::drawTimes(QPainter &painter, const QRectF &plot) const
{
    if (m_series.steps < 2)
        return;
    const Milliseconds span = m_series.step * static_cast<std::int64_t>(m_series.steps - 1);
    const auto fits = [&](Milliseconds step) {
        return plot.width() * static_cast<double>(step.count()) / static_cast<double>(span.count()) >= leastLabelRoom;
    };
    const auto found = std::find_if(labelSteps.begin(), labelSteps.end(), fits);
    const Milliseconds step = found == labelSteps.end() ? labelSteps.back() : *found;
    const QDateTime first = QDateTime::fromMSecsSinceEpoch(m_series.from.time_since_epoch().count());
    const Milliseconds offset = std::chrono::seconds{first.offsetFromUtc()};
    const auto local = m_series.from.time_since_epoch() + offset;
    painter.setFont(Theme::labelFont());
    painter.setPen(Theme::current().mute);
    const QFontMetrics metrics = painter.fontMetrics();
    const QString now = tr("now");
    const double rightEdge = m_isLive ? plot.right() - metrics.horizontalAdvance(now) - 12 : plot.right() + 40;
    const double y = plot.bottom() + 6;
    for (Milliseconds at = (local + step - Milliseconds{1}) / step * step; at - local <= span; at += step) {
        const double x =
            plot.left() + plot.width() * static_cast<double>((at - local).count()) / static_cast<double>(span.count());
        const QDateTime time = QDateTime::fromMSecsSinceEpoch((at - offset).count());
        const QString text =
            step >= 24h ? dateText(time, DateForm::Day) : QLocale().toString(time, QStringLiteral("HH:mm"));
        const double width = metrics.horizontalAdvance(text);
        const double left = std::max(plot.left(), x - width / 2);
        if (left + width < rightEdge)
            painter.drawText(QRectF(left, y, width + 2, labelHeight), Qt::AlignLeft | Qt::AlignTop, text);
    }
    if (m_isLive)
        painter.drawText(QRectF(plot.right() - 60, y, 60, labelHeight), Qt::AlignRight | Qt::AlignTop, now);
}

void CostChart::drawReadOut(QPainter &painter, const QRectF &plot) const
{
    const Theme &theme = Theme::current();
    const double x = xOf(*m_pointed);
    painter.setPen(QPen(theme.sub, 1, Qt::DashLine));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));

    const auto rows = static_cast<int>(m_series.bands.size());
    QRectF box(x + 12, plot.top() + 8, readOutWidth, 34 + rows * readOutRow);
    if (box.right() > plot.right())
        box.moveRight(x - 12);
    painter.setPen(theme.line);
    painter.setBrush(theme.card);
    painter.drawRoundedRect(box, Theme::controlRadius, Theme::controlRadius);
    const auto clock = [&](std::size_t step) {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(timeOf(step).time_since_epoch().count());
        const bool isLong = m_series.step >= std::chrono::hours{1};
        return isLong ? dateText(time, DateForm::WeekdayTime) : QLocale().toString(time, QStringLiteral("HH:mm:ss"));
    };
    painter.setFont(Theme::labelFont());
    painter.setPen(theme.mute);
    painter.drawText(box.adjusted(12, 9, -12, 0), Qt::AlignLeft | Qt::AlignTop,
                     m_series.step >= std::chrono::hours{1}
                         ? clock(*m_pointed)
                         : clock(*m_pointed) + QStringLiteral(" – ") + clock(*m_pointed + 1));
    for (int i = 0; i < rows; ++i) {
        const CostSeries::Band &band = m_series.bands[static_cast<std::size_t>(i)];
        const QRectF row(box.left() + 12, box.top() + 26 + i * readOutRow, box.width() - 24, readOutRow);
        painter.setPen(Qt::NoPen);
        painter.setBrush(seriesColor(bandTitle(band)));
        painter.drawRoundedRect(QRectF(row.left(), row.center().y() - 4, 8, 8), 2, 2);
        painter.setPen(theme.text);
        painter.setFont(Theme::nameFont());
        const QString title = painter.fontMetrics().elidedText(band.isOthers ? tr("others") : bandTitle(band),
                                                               Qt::ElideRight, static_cast<int>(row.width()) - 80);
        painter.drawText(row.adjusted(16, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, title);
        QFont strong = Theme::nameFont();
        strong.setWeight(QFont::DemiBold);
        painter.setFont(strong);
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, dollarsText(band.costs[*m_pointed]));
    }
}

} // namespace infermux
