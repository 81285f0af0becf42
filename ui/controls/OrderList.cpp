#include "OrderList.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace infermux {

namespace {

constexpr int cardHeight = 62;
constexpr int lineHeight = 32;
constexpr int gap = 6;
constexpr int grip = 26;
constexpr int crossWidth = 28;

void paintGrip(QPainter &painter, const QRect &area)
{
    painter.setBrush(Theme::current().mute);
    painter.setPen(Qt::NoPen);
    for (int column = 0; column < 2; ++column) {
        for (int row = 0; row < 3; ++row)
            painter.drawEllipse(QPointF(area.left() + 13 + 4 * column, area.center().y() - 3.5 + 4 * row), 1, 1);
    }
}

} // namespace

class OrderList::Delegate : public QStyledItemDelegate
{
public:
    explicit Delegate(OrderList &list)
        : QStyledItemDelegate(&list)
        , m_list(list)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {80, m_list.rowHeight()};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.row() < static_cast<int>(m_list.m_rows.size()))
            paintRow(*painter, option.rect.adjusted(0, 0, 0, -gap), index.row(), option.state & QStyle::State_Selected);
    }

    void paintRow(QPainter &painter, const QRect &area, int number, bool isChosen) const
    {
        const Theme &theme = Theme::current();
        const Row &row = m_list.m_rows[static_cast<std::size_t>(number)];
        const bool isCard = m_list.m_manner == Manner::Cards;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        const bool isFocused = isChosen && (m_list.hasFocus() || isCard);
        painter.setPen(isFocused ? theme.accent : theme.line);
        painter.setBrush(isChosen && isCard ? theme.accentSoft : theme.card);
        painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), Theme::controlRadius,
                                Theme::controlRadius);
        if (row.isMovable)
            paintGrip(painter, isCard ? QRect(area.left(), area.top(), grip, area.height() * 2 / 3 - 2) : area);
        QRect inside = area.adjusted(row.isMovable ? grip : 12, isCard ? 8 : 0, -10, isCard ? -8 : 0);
        if (row.isRemovable) {
            painter.setPen(theme.mute);
            painter.setFont(Theme::textFont());
            painter.drawText(QRect(area.right() - crossWidth, area.top(), crossWidth, area.height()), Qt::AlignCenter,
                             QStringLiteral("×"));
            inside.setRight(area.right() - crossWidth);
        }
        const QRect first = isCard ? QRect(inside.left(), inside.top(), inside.width(), 22) : inside;
        paintFirstLine(painter, first, row);
        if (isCard) {
            painter.setFont(Theme::nameFont());
            painter.setPen(theme.mute);
            const QRect below(inside.left(), inside.top() + 22, inside.width(), inside.height() - 22);
            painter.drawText(below, Qt::AlignVCenter | Qt::AlignLeft,
                             painter.fontMetrics().elidedText(row.more, Qt::ElideRight, below.width()));
        }
        painter.restore();
    }

private:
    void paintFirstLine(QPainter &painter, QRect area, const Row &row) const
    {
        const Theme &theme = Theme::current();
        if (row.dot) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.*row.dot);
            painter.drawEllipse(QPointF(area.left() + 4, area.center().y() + 0.5), 4, 4);
            area.setLeft(area.left() + 16);
        }
        const bool isCard = m_list.m_manner == Manner::Cards;
        painter.setFont(isCard ? Theme::strongFont() : Theme::textFont());
        const int wanted = painter.fontMetrics().horizontalAdvance(row.title) + 1;
        int left = area.width() - std::min(wanted, area.width());
        if (row.pill && row.pill->width() <= left - 8) {
            row.pill->paint(painter,
                            QRect(area.right() - row.pill->width() + 1, area.top(), row.pill->width(), area.height()));
            left -= row.pill->width() + 8;
        }
        painter.setPen(row.isQuiet ? theme.mute : theme.text);
        painter.setFont(isCard ? Theme::strongFont() : Theme::textFont());
        const int titleWidth = std::min(wanted, area.width());
        painter.drawText(QRect(area.left(), area.top(), titleWidth, area.height()), Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(row.title, Qt::ElideMiddle, titleWidth));
        painter.setFont(Theme::nameFont());
        const int detail = painter.fontMetrics().horizontalAdvance(row.detail) + 1;
        if (row.detail.isEmpty() || detail > left - 8)
            return;
        painter.setPen(theme.mute);
        painter.drawText(area, Qt::AlignVCenter | Qt::AlignRight, row.detail);
    }

    OrderList &m_list;
};

OrderList::OrderList(const QString &name, Manner manner, QWidget *parent)
    : QListWidget(parent)
    , m_manner(manner)
{
    setObjectName(QStringLiteral("order"));
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new Delegate(*this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setUniformItemSizes(true);
    setDragDropMode(NoDragDrop); // the drag is ours: within the list, nothing leaves it
    viewport()->setAutoFillBackground(false);
    if (manner == Manner::Lines) {
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && !m_isShowing)
            Q_EMIT chosen(row);
    });
}

void OrderList::show(std::vector<Row> rows, int chosenRow)
{
    m_isShowing = true;
    const int kept = chosenRow >= 0 ? chosenRow : currentRow();
    m_rows = std::move(rows);
    while (count() > static_cast<int>(m_rows.size()))
        delete takeItem(count() - 1);
    while (count() < static_cast<int>(m_rows.size()))
        addItem(QString());
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        QListWidgetItem *shown = item(static_cast<int>(i));
        QStringList words{row.title, row.state, row.pill ? row.pill->text : QString(), row.detail, row.more};
        words.removeAll(QString());
        shown->setData(Qt::AccessibleTextRole, words.join(QStringLiteral(", ")));
        shown->setToolTip(row.more);
    }
    setCurrentRow(std::min(kept, count() - 1));
    m_isShowing = false;
    updateGeometry();
    viewport()->update();
}

int OrderList::rowHeight() const
{
    return (m_manner == Manner::Cards ? cardHeight : lineHeight) + gap;
}

/// Lines are as high as their rows; cards scroll.
QSize OrderList::sizeHint() const
{
    const int rowsShown = m_manner == Manner::Cards ? 1 : std::max(1, static_cast<int>(m_rows.size()));
    return {140, rowsShown * rowHeight()};
}

QRect OrderList::crossOf(int row) const
{
    const QRect area = visualItemRect(item(row));
    return {area.right() - crossWidth, area.top(), crossWidth, area.height() - gap};
}

int OrderList::lastMovable() const
{
    int last = -1;
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        last = m_rows[i].isMovable ? static_cast<int>(i) : last;
    return last;
}

/// The row that one dropped there would become.
int OrderList::placeAt(int y) const
{
    const int top = count() > 0 ? visualItemRect(item(0)).top() : 0;
    return std::clamp((y - top) / rowHeight(), 0, std::max(0, lastMovable()));
}

void OrderList::move(int from, int to)
{
    if (from < 0 || from >= count() || !m_rows[static_cast<std::size_t>(from)].isMovable || from == to || to < 0
        || to > lastMovable())
        return;
    Q_EMIT moved(from, to);
}

void OrderList::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const int row = indexAt(at).row();
    m_drag = {};
    if (event->button() == Qt::LeftButton && row >= 0) {
        if (m_rows[static_cast<std::size_t>(row)].isRemovable && crossOf(row).contains(at))
            return;
        if (m_rows[static_cast<std::size_t>(row)].isMovable)
            m_drag = {row, at, at.y(), false};
    }
    QListWidget::mousePressEvent(event);
}

void OrderList::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag.row < 0)
        return;
    const QPoint at = event->position().toPoint();
    m_drag.isOn = m_drag.isOn || (at - m_drag.from).manhattanLength() >= QApplication::startDragDistance();
    m_drag.y = at.y();
    if (m_drag.isOn)
        setCursor(Qt::ClosedHandCursor);
    viewport()->update();
}

void OrderList::mouseReleaseEvent(QMouseEvent *event)
{
    const Drag drag = std::exchange(m_drag, {});
    unsetCursor();
    viewport()->update();
    const QPoint at = event->position().toPoint();
    const int row = indexAt(at).row();
    if (drag.isOn)
        return move(drag.row, placeAt(drag.y));
    if (drag.row < 0 && row >= 0 && m_rows[static_cast<std::size_t>(row)].isRemovable && crossOf(row).contains(at))
        return Q_EMIT removeAsked(row);
    QListWidget::mouseReleaseEvent(event);
}

void OrderList::keyPressEvent(QKeyEvent *event)
{
    const int row = currentRow();
    const bool isMove = event->modifiers() & Qt::AltModifier;
    if (isMove && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        return move(row, row + (event->key() == Qt::Key_Up ? -1 : 1));
    if ((event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) && row >= 0
        && m_rows[static_cast<std::size_t>(row)].isRemovable)
        return Q_EMIT removeAsked(row);
    if (m_drag.isOn && event->key() == Qt::Key_Escape) {
        m_drag = {};
        viewport()->update();
        return;
    }
    QListWidget::keyPressEvent(event);
}

void OrderList::paintEvent(QPaintEvent *event)
{
    QListWidget::paintEvent(event);
    if (!m_drag.isOn)
        return;
    const Theme &theme = Theme::current();
    QPainter painter(viewport());
    const QRect home = visualItemRect(item(m_drag.row));
    const int to = placeAt(m_drag.y);
    const QRect place = visualItemRect(item(to));
    const int line = to > m_drag.row ? place.bottom() - gap / 2 : place.top() - gap / 2 - 1;
    painter.fillRect(QRect(place.left() + 4, std::max(0, line), place.width() - 8, 2), theme.accent);
    painter.setOpacity(0.85);
    static_cast<Delegate *>(itemDelegate())
        ->paintRow(painter, home.translated(0, m_drag.y - m_drag.from.y()).adjusted(0, 0, 0, -gap), m_drag.row, true);
}

} // namespace infermux
