#include "Rail.h"

#include "Theme.h"
#include "controls/Icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace infermux {

namespace {

constexpr int railWidth = 200;

/// The mark of the program: one line in, two out.
QPixmap logo(qreal scale)
{
    constexpr int size = 22;
    QPixmap pixmap(QSize(size, size) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::current().accent);
    painter.drawRoundedRect(QRectF(0, 0, size, size), 6, 6);
    painter.setPen(QPen(Theme::current().card, 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(6, 8), QPointF(13, 8));
    painter.drawLine(QPointF(6, 14), QPointF(13, 14));
    painter.drawArc(QRectF(10, 8, 6, 6), -90 * 16, 180 * 16);
    return pixmap;
}

} // namespace

Rail::Rail(QWidget *parent)
    : QFrame(parent)
    , m_mark(new QLabel)
    , m_pages(new QVBoxLayout)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("rail"));
    setFixedWidth(railWidth);
    auto *name = new QLabel(QStringLiteral("infermux"));
    QFont font = Theme::strongFont();
    font.setPixelSize(15);
    name->setFont(font);
    auto *brand = new QHBoxLayout;
    brand->setContentsMargins(Theme::grid8, Theme::grid8, 0, Theme::cardPadding);
    brand->setSpacing(10);
    brand->addWidget(m_mark);
    brand->addWidget(name);
    brand->addStretch();
    m_pages->setSpacing(2);
    m_layout->setContentsMargins(12, 12, 12, Theme::cardPadding);
    m_layout->setSpacing(2);
    m_layout->addLayout(brand);
    m_layout->addLayout(m_pages);
    m_layout->addStretch();
    applyTheme();
}

void Rail::addPage(const QString &title, const QString &icon)
{
    const int page = static_cast<int>(m_entries.size());
    auto *button = new QPushButton(title);
    button->setObjectName(QStringLiteral("entry"));
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setIconSize({18, 18});
    button->setFocusPolicy(Qt::TabFocus);
    button->setChecked(page == 0);
    auto *shortcut = new QLabel(QStringLiteral("^%1").arg(page + 1));
    shortcut->setFont(Theme::nameFont());
    shortcut->setProperty("level", QStringLiteral("mute"));
    shortcut->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *inside = new QHBoxLayout(button);
    inside->setContentsMargins(0, 0, 10, 0);
    inside->addStretch();
    inside->addWidget(shortcut);
    const QKeySequence keys(QStringLiteral("Ctrl+%1").arg(page + 1));
    button->setToolTip(tr("%1 (%2)").arg(title, keys.toString(QKeySequence::NativeText)));
    connect(button, &QPushButton::clicked, this, [this, page] { Q_EMIT pageAsked(page); });
    m_pages->addWidget(button);
    m_entries.push_back({button, shortcut, icon});
    applyTheme();
}

void Rail::setFoot(QWidget *foot)
{
    m_layout->addWidget(foot);
}

void Rail::choose(int page)
{
    if (page >= 0 && page < static_cast<int>(m_entries.size()))
        m_entries[static_cast<std::size_t>(page)].button->setChecked(true);
}

void Rail::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyTheme();
}

void Rail::applyTheme()
{
    const Theme &theme = Theme::current();
    m_mark->setPixmap(logo(devicePixelRatioF()));
    for (const Entry &entry : m_entries)
        entry.button->setIcon(tintedIcon(entry.icon, theme.sub, theme.accent));
}

} // namespace infermux
