#include "ProvidersStrip.h"

#include "providers/ProviderWords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace infermux {

namespace {

constexpr int dotRoom = 16;

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
        chip.state->setText(providerState(provider));
        chip.color = providerColor(provider);
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
