#include "OverviewTiles.h"

#include "controls/Figures.h"
#include "controls/Tile.h"
#include "shell/Theme.h"

#include <QGridLayout>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace infermux {

namespace {

constexpr int tileWidth = 150;
constexpr std::size_t firstTokenCourse = 60;
constexpr double notWorthSaying = 0.005;

} // namespace

OverviewTiles::OverviewTiles(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_today(add(tr("Spent today"), 0x4C6EF5))
    , m_month(add(tr("This month"), 0x4C6EF5))
    , m_saved(add(tr("Saved by routing"), 0x0CA678))
    , m_rate(add(tr("Requests / min"), 0x1098AD))
    , m_errors(add(tr("Errors"), 0xAE3EC9))
    , m_firstToken(add(tr("First token"), 0x1098AD))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(Theme::cardPadding);
    arrange();
}

Tile *OverviewTiles::add(const QString &name, QRgb color)
{
    m_tiles.push_back(new Tile(name, QColor(color)));
    return m_tiles.back();
}

void OverviewTiles::arrange()
{
    const int all = static_cast<int>(m_tiles.size());
    const int inRow = (width() + Theme::cardPadding) / (tileWidth + Theme::cardPadding) >= all ? all : all / 2;
    for (int at = 0; at < all; ++at) {
        m_grid->addWidget(m_tiles[static_cast<std::size_t>(at)], at / inRow, at % inRow);
        m_grid->setColumnStretch(at, at < inRow ? 1 : 0);
    }
}

void OverviewTiles::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void OverviewTiles::showSnapshot(const GatewaySnapshot &snapshot)
{
    const QLocale locale;
    m_rate->showFigure(locale.toString(static_cast<qlonglong>(snapshot.requestsLastMinute)));
    m_rate->showNote(tr("in flight %1").arg(locale.toString(snapshot.inFlight)));
    const double errorShare = snapshot.requestsLastMinute > 0
                                  ? std::min(1.0, static_cast<double>(snapshot.errorsLastMinute)
                                                      / static_cast<double>(snapshot.requestsLastMinute))
                                  : 0;
    m_errors->showFigure(percentText(errorShare));
    m_errors->showNote(
        snapshot.errorsLastMinute > 0
            ? tr("%1 this minute").arg(locale.toString(static_cast<qlonglong>(snapshot.errorsLastMinute)))
            : tr("none this minute"),
        snapshot.errorsLastMinute > 0 ? Tile::Tone::Bad : Tile::Tone::Quiet);
    showFirstToken(snapshot.firstTokenMs);
}

void OverviewTiles::showFirstToken(double ms)
{
    m_firstToken->showFigure(ms > 0 ? durationText(Milliseconds{static_cast<std::int64_t>(ms)}) : nothingText());
    m_firstToken->showNote(tr("median, last minute"));
    if (!m_firstTokens.empty() && m_firstTokens.back() == ms)
        return;
    m_firstTokens.push_back(ms);
    if (m_firstTokens.size() > firstTokenCourse)
        m_firstTokens.erase(m_firstTokens.begin());
    m_firstToken->showCourse(m_firstTokens);
}

void OverviewTiles::showFigures(const SpendFigures &figures)
{
    showToday(figures);
    m_month->showFigure(shortDollarsText(figures.month));
    m_month->showNote(tr("→ %1 projected").arg(shortDollarsText(figures.projected)));
    m_month->showCourse(figures.dailySpend);
    m_saved->showFigure(shortDollarsText(figures.saved));
    const auto baseline = static_cast<double>(figures.baseline.pico());
    m_saved->showNote(
        figures.saved.pico() > 0
            ? tr("%1 below the dearest").arg(percentText(static_cast<double>(figures.saved.pico()) / baseline))
            : tr("this month"),
        figures.saved.pico() > 0 ? Tile::Tone::Good : Tile::Tone::Quiet);
    m_saved->showCourse(figures.dailySaved);
    m_rate->showCourse(figures.hourlyRequests);
    m_errors->showCourse(figures.hourlyErrorShare);
}

void OverviewTiles::showToday(const SpendFigures &figures)
{
    m_today->showFigure(shortDollarsText(figures.today));
    m_today->showCourse(figures.hourlySpend);
    const auto before = static_cast<double>(figures.yesterdayByNow.pico());
    if (before <= 0)
        return m_today->showNote(figures.today.isZero() ? tr("nothing yet") : tr("nothing yesterday"));
    const double change = static_cast<double>(figures.today.pico()) / before - 1;
    if (std::abs(change) < notWorthSaying)
        return m_today->showNote(tr("as yesterday"));
    m_today->showNote(
        (change > 0 ? tr("▲ %1 vs yesterday") : tr("▼ %1 vs yesterday")).arg(percentText(std::abs(change))),
        change > 0 ? Tile::Tone::Bad : Tile::Tone::Good);
}

} // namespace infermux
