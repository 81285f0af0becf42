#include "TextCheck.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QFontMetricsF>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QWidget>

#include <controls/ElidedLabel.h>

#include <vector>

namespace infermux {

namespace {

constexpr qreal tolerance = 1.5; // pixels: rounding, and the side bearing of letters
const QChar ellipsis(0x2026);

struct PaintedText
{
    QString text;
    QRectF ink;  // where its letters are
    QRectF clip; // where it may be seen
};

/// Keeps where each text goes and paints nothing.
class TextEngine : public QPaintEngine
{
public:
    TextEngine()
        : QPaintEngine(AllFeatures)
    {
    }
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawRects(const QRectF *, int) override {}
    void drawLines(const QLineF *, int) override {}
    void drawEllipse(const QRectF &) override {}
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        if (item.text().trimmed().isEmpty() || painter()->pen().style() == Qt::NoPen
            || painter()->pen().color().alpha() == 0)
            return;
        const QRectF box(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        // As wide as the item says, as high as its letters: a line's own leading may leave its widget.
        QRectF ink = QFontMetricsF(item.font()).tightBoundingRect(item.text()).translated(at);
        ink.setLeft(box.left());
        ink.setRight(box.right());
        const QTransform transform = painter()->deviceTransform(); // with the way to the window
        QRectF clip = systemClip().isEmpty() ? QRectF(0, 0, 1e6, 1e6) : QRectF(systemClip().boundingRect());
        if (painter()->hasClipping())
            clip &= transform.mapRect(painter()->clipBoundingRect());
        texts.push_back({item.text(), transform.mapRect(ink), clip});
    }
    Type type() const override { return User; }

    std::vector<PaintedText> texts;
};

class TextDevice : public QPaintDevice
{
public:
    explicit TextDevice(QSize size)
        : m_size(size)
    {
    }
    QPaintEngine *paintEngine() const override { return &m_engine; }
    const std::vector<PaintedText> &texts() const { return m_engine.texts; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        constexpr int dotsPerInch = 96;
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return dotsPerInch;
        case PdmNumColors:
            return 0;
        case PdmDepth:
            return 32;
        default:
            return 1;
        }
    }

private:
    QSize m_size;
    mutable TextEngine m_engine;
};

/// The view that a widget is the inside of; null: none.
QAbstractScrollArea *scrollAreaOf(QWidget *widget)
{
    for (QWidget *at = widget; at; at = at->parentWidget()) {
        if (auto *area = qobject_cast<QAbstractScrollArea *>(at))
            return area;
    }
    return nullptr;
}

bool mayScrollSideways(QWidget *widget)
{
    const QAbstractScrollArea *area = scrollAreaOf(widget);
    return qobject_cast<QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(area)
           || (area && area->horizontalScrollBar()->maximum() > 0
               && area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff);
}

/// Whether the text ends in three dots of its own, rather than being cut short.
bool isWhole(const PaintedText &painted, const QWidget *widget)
{
    if (!painted.text.contains(ellipsis))
        return true;
    QString whole;
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        whole = button->text();
    else if (const auto *label = qobject_cast<const QLabel *>(widget))
        whole = label->text();
    else if (const auto *box = qobject_cast<const QComboBox *>(widget))
        whole = box->currentText();
    else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        whole = line->placeholderText();
    return whole.remove(QLatin1Char('&')).contains(painted.text);
}

bool mayBeCutShort(const PaintedText &painted, QWidget *widget)
{
    for (const QWidget *at = widget; at; at = at->parentWidget()) {
        if (at->property("mayElide").toBool() || qobject_cast<const ElidedLabel *>(at))
            return true;
    }
    auto *view = qobject_cast<QAbstractItemView *>(scrollAreaOf(widget));
    if (!view || qobject_cast<QHeaderView *>(view))
        return false;
    const QPoint at = view->viewport()->mapFrom(widget->window(), painted.ink.center().toPoint());
    const QModelIndex index = view->indexAt(at);
    const auto alignment = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt());
    return index.data().toString() == painted.text || !(alignment & Qt::AlignRight);
}

QString described(const PaintedText &painted, const QWidget *widget)
{
    return QStringLiteral("“%1” in %2 at %3,%4")
        .arg(painted.text, QLatin1String(widget->metaObject()->className()))
        .arg(qRound(painted.ink.x()))
        .arg(qRound(painted.ink.y()));
}

} // namespace

QStringList textFaults(QWidget &window)
{
    TextDevice device(window.size());
    window.render(&device);
    QStringList faults;
    std::vector<std::pair<const PaintedText *, QRectF>> seen;
    for (const PaintedText &painted : device.texts()) {
        const QRectF visible = painted.ink & painted.clip;
        if (visible.width() < 1 || visible.height() < 1)
            continue;
        QWidget *widget = window.childAt(visible.center().toPoint());
        widget = widget ? widget : &window;
        const bool isCutSideways = painted.ink.left() < painted.clip.left() - tolerance
                                   || painted.ink.right() > painted.clip.right() + tolerance;
        const bool isCutAcross = painted.ink.top() < painted.clip.top() - tolerance
                                 || painted.ink.bottom() > painted.clip.bottom() + tolerance;
        if (isCutSideways && !mayScrollSideways(widget))
            faults.append(QStringLiteral("cut off: ") + described(painted, widget));
        if (isCutAcross && !scrollAreaOf(widget))
            faults.append(QStringLiteral("cut off in height: ") + described(painted, widget));
        if (!isWhole(painted, widget) && !mayBeCutShort(painted, widget))
            faults.append(QStringLiteral("cut short: ") + described(painted, widget));
        for (const auto &[other, where] : seen) {
            const QRectF both = where & visible;
            const bool isTheSame = other->text == painted.text && other->ink == painted.ink; // in two inks
            if (!isTheSame && both.width() > 2 * tolerance && both.height() > 2 * tolerance)
                faults.append(QStringLiteral("over “%1”: ").arg(other->text) + described(painted, widget));
        }
        seen.emplace_back(&painted, visible);
    }
    faults.removeDuplicates();
    return faults;
}

} // namespace infermux
