#include "Tile.h"

#include "Sparkline.h"
#include "shell/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace infermux {

Tile::Tile(const QString &name, QColor color, QWidget *parent)
    : QFrame(parent)
    , m_name(name)
    , m_figure(new QLabel)
    , m_note(new QLabel)
    , m_course(new Sparkline(color))
{
    m_course->setAccessibleName(tr("%1, its course").arg(name));
    setObjectName(QStringLiteral("card"));
    auto *title = new QLabel(name);
    title->setFont(Theme::nameFont());
    title->setProperty("level", QStringLiteral("sub"));
    m_figure->setFont(Theme::figureFont());
    m_note->setFont(Theme::labelFont());
    m_note->setProperty("level", QStringLiteral("mute"));
    m_note->setWordWrap(true);
    m_note->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_note->setMinimumHeight(2 * QFontMetrics(Theme::labelFont()).lineSpacing());

    auto *foot = new QHBoxLayout;
    foot->setSpacing(Theme::grid8);
    foot->addWidget(m_note, 3, Qt::AlignTop);
    foot->addWidget(m_course, 2, Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::cardPadding, 14, Theme::cardPadding, 12);
    layout->setSpacing(4);
    layout->addWidget(title);
    layout->addWidget(m_figure);
    layout->addLayout(foot);
    layout->addStretch();
    showFigure(QStringLiteral("–"));
}

void Tile::showFigure(const QString &figure)
{
    m_figure->setText(figure);
    setAccessibleName(m_name + QStringLiteral(": ") + figure);
}

void Tile::showNote(const QString &note, Tone tone)
{
    m_note->setText(note);
    const QString level = tone == Tone::Good  ? QStringLiteral("ok")
                          : tone == Tone::Bad ? QStringLiteral("bad")
                                              : QStringLiteral("mute");
    if (m_note->property("level").toString() == level)
        return;
    m_note->setProperty("level", level);
    m_note->style()->unpolish(m_note);
    m_note->style()->polish(m_note);
}

void Tile::showCourse(std::vector<double> values)
{
    m_course->show(std::move(values));
}

QString Tile::figure() const
{
    return m_figure->text();
}

} // namespace infermux
