#include "ProvidersStrip.h"

#include "controls/Figures.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace infermux {

namespace {

constexpr int dotRoom = 16;

QString stateText(const ProviderSnapshot &provider)
{
    if (!provider.health.isHealthy)
        return ProvidersStrip::tr("down");
    if (provider.circuit == CircuitState::Open) {
        const auto rest =
            provider.circuitRecoversAt ? *provider.circuitRecoversAt - Clock::system().utc() : Milliseconds{0};
        const auto seconds = std::max<std::int64_t>(0, std::chrono::ceil<std::chrono::seconds>(rest).count());
        return ProvidersStrip::tr("circuit open, %1 s").arg(seconds);
    }
    if (provider.circuit == CircuitState::HalfOpen)
        return ProvidersStrip::tr("circuit half-open");
    if (provider.requestsLeft == 0 || provider.tokensLeft == 0)
        return ProvidersStrip::tr("at its limit");
    if (provider.p95LatencyMs > 0)
        return ProvidersStrip::tr("p95 %1").arg(
            durationText(Milliseconds{static_cast<std::int64_t>(provider.p95LatencyMs)}));
    return ProvidersStrip::tr("idle");
}

QColor Theme::*stateColor(const ProviderSnapshot &provider)
{
    if (!provider.health.isHealthy || provider.circuit == CircuitState::Open)
        return &Theme::bad;
    const bool isHeldBack =
        provider.circuit == CircuitState::HalfOpen || provider.requestsLeft == 0 || provider.tokensLeft == 0;
    return isHeldBack ? &Theme::warn : &Theme::ok;
}

} // namespace

ProvidersStrip::ProvidersStrip(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("card"));
    setAccessibleName(tr("Providers"));
    m_layout->setContentsMargins(Theme::cardPadding, 10, Theme::cardPadding, 10);
    m_layout->setSpacing(Theme::pageMargin);
    m_layout->addStretch();
}

ProvidersStrip::Chip ProvidersStrip::addChip()
{
    Chip chip{new QWidget, new QLabel, new QLabel, &Theme::ok};
    chip.name->setFont(Theme::strongFont());
    chip.state->setFont(Theme::labelFont());
    chip.state->setProperty("level", QStringLiteral("sub"));
    auto *layout = new QVBoxLayout(chip.widget);
    layout->setContentsMargins(dotRoom, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(chip.name);
    layout->addWidget(chip.state);
    m_layout->insertWidget(m_layout->count() - 1, chip.widget);
    return chip;
}

void ProvidersStrip::showSnapshot(const GatewaySnapshot &snapshot)
{
    while (m_chips.size() < snapshot.providers.size())
        m_chips.push_back(addChip());
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        Chip &chip = m_chips[i];
        chip.widget->setVisible(i < snapshot.providers.size());
        if (i >= snapshot.providers.size())
            continue;
        const ProviderSnapshot &provider = snapshot.providers[i];
        chip.name->setText(QString::fromStdString(provider.name));
        chip.state->setText(stateText(provider));
        chip.color = stateColor(provider);
        chip.widget->setAccessibleName(chip.name->text() + QStringLiteral(", ") + chip.state->text());
        chip.widget->setToolTip(QString::fromStdString(provider.lastError));
    }
    setVisible(!snapshot.providers.empty());
    update();
}

void ProvidersStrip::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (const Chip &chip : m_chips) {
        if (!chip.widget->isVisible())
            continue;
        painter.setBrush(Theme::current().*chip.color);
        const QRect name = chip.name->geometry().translated(chip.widget->pos());
        painter.drawEllipse(QPointF(chip.widget->x() + 4, name.center().y() + 0.5), 4, 4);
    }
}

} // namespace infermux
