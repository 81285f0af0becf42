#include "Rail.h"

#include "Theme.h"
#include "controls/Icon.h"
#include "controls/Logo.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace infermux {

namespace {

constexpr int railWidth = 200;
constexpr int logoSize = 22;

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
    m_mark->setAccessibleName(QStringLiteral("infermux"));
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

void Rail::addPage(const QString &title, const QString &icon, int key)
{
    const int page = static_cast<int>(m_entries.size());
    auto *button = new QPushButton(title);
    button->setObjectName(QStringLiteral("entry"));
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setIconSize({18, 18});
    button->setFocusPolicy(Qt::TabFocus);
    button->setChecked(page == 0);
    auto *shortcut = new QLabel(QStringLiteral("^%1").arg(key));
    shortcut->setFont(Theme::nameFont());
    shortcut->setProperty("level", QStringLiteral("mute"));
    shortcut->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *inside = new QHBoxLayout(button);
    inside->setContentsMargins(0, 0, 10, 0);
    inside->addStretch();
    inside->addWidget(shortcut);
    const QKeySequence keys(QStringLiteral("Ctrl+%1").arg(key));
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
    m_mark->setPixmap(logo(logoSize, devicePixelRatioF()));
    for (const Entry &entry : m_entries)
        entry.button->setIcon(tintedIcon(entry.icon, theme.sub, theme.accent));
}

} // namespace infermux
