#include "PillLabel.h"

#include <QPainter>

#include <utility>

namespace infermux {

namespace {

constexpr int pillHeight = 22;

} // namespace

PillLabel::PillLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PillLabel::show(StatusPill pill)
{
    m_pill = std::move(pill);
    setAccessibleName(m_pill.text);
    updateGeometry();
    update();
}

QSize PillLabel::sizeHint() const
{
    return {m_pill.width(), pillHeight};
}

void PillLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_pill.paint(painter, rect());
}

} // namespace infermux
