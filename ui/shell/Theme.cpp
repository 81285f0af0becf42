#include "Theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QStyleFactory>

/// Resources of a static library are found once this was called; the macro wants to stand outside of a namespace.
static void makeIconsKnown()
{
    Q_INIT_RESOURCE(ui);
}

namespace infermux {

namespace {

Theme light()
{
    Theme t;
    t.background = QColor(0xF5F6F8);
    t.card = QColor(0xFFFFFF);
    t.rail = QColor(0xFBFBFC);
    t.line = QColor(0xE4E7EC);
    t.grid = QColor(0xEEF0F3);
    t.text = QColor(0x111827);
    t.sub = QColor(0x4B5565);
    t.mute = QColor(0x8B95A5);
    t.accent = QColor(0x3B5BDB);
    t.accentSoft = QColor(0xE8EDFF);
    t.ok = QColor(0x12805C);
    t.okSoft = QColor(0xE3F6EE);
    t.warn = QColor(0xB25E09);
    t.warnSoft = QColor(0xFFF1DC);
    t.bad = QColor(0xC0281C);
    t.badSoft = QColor(0xFDE9E7);
    t.gauge = QColor(0x4C6EF5);
    t.gaugeWarn = QColor(0xF59F00);
    t.gaugeFull = QColor(0xE03131);
    return t;
}

Theme dark()
{
    Theme t;
    t.background = QColor(0x0F1217);
    t.card = QColor(0x171B22);
    t.rail = QColor(0x12161C);
    t.line = QColor(0x272E38);
    t.grid = QColor(0x222933);
    t.text = QColor(0xE7EAEF);
    t.sub = QColor(0xA7B0BE);
    t.mute = QColor(0x6F7A89);
    t.accent = QColor(0x86A1FF);
    t.accentSoft = QColor(0x20294A);
    t.ok = QColor(0x4BC99A);
    t.okSoft = QColor(0x12302A);
    t.warn = QColor(0xF0B35A);
    t.warnSoft = QColor(0x36280F);
    t.bad = QColor(0xFF8378);
    t.badSoft = QColor(0x3A1B19);
    t.gauge = QColor(0x4C6EF5);
    t.gaugeWarn = QColor(0xF59F00);
    t.gaugeFull = QColor(0xFA5252);
    return t;
}

Theme &mutableCurrent()
{
    static Theme theme = light();
    return theme;
}

QFont sized(int pixels, QFont::Weight weight = QFont::Normal)
{
    QFont font = QApplication::font();
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

QString styleSheet(const Theme &t)
{
    return QStringLiteral(
               "QWidget#page { background: %1; }"
               "QFrame#rail { background: %2; border: 0; border-right: 1px solid %3; }"
               "QFrame#statusLine { background: %2; border: 0; border-top: 1px solid %3; }"
               "QFrame#card { background: %4; border: 1px solid %3; border-radius: 12px; }"
               "QFrame#card[chosen=\"true\"] { border-color: %9; background: %8; }"
               "QFrame#card:focus { border-color: %9; }"
               "QLabel { color: %5; background: transparent; }"
               "QLabel[level=\"sub\"] { color: %6; } QLabel[level=\"mute\"] { color: %7; }"
               "QLabel[level=\"bad\"] { color: %10; } QLabel[level=\"warn\"] { color: %14; } QLabel[level=\"ok\"] { "
               "color: %12; }"
               "QPushButton[segment] { border-radius: 0; border-left-width: 0; color: %6; padding: 5px 11px; }"
               "QPushButton[segment=\"first\"] { border-left-width: 1px; border-top-left-radius: 8px; "
               "border-bottom-left-radius: 8px; }"
               "QPushButton[segment=\"last\"] { border-top-right-radius: 8px; border-bottom-right-radius: 8px; }"
               "QPushButton[segment]:checked { background: %8; color: %9; border-color: %3; font-weight: 600; }"
               "QPushButton[segment]:focus { border-color: %9; }"
               "QPushButton#link { border: 0; background: transparent; color: %6; padding: 2px 4px; }"
               "QPushButton#link:hover, QPushButton#link:focus { color: %9; }"
               "QComboBox { background: %4; color: %5; border: 1px solid %3; border-radius: 6px; padding: 2px 8px; }"
               "QComboBox#field { border-radius: 8px; padding: 5px 10px; } QComboBox#field QLineEdit { border: 0; "
               "padding: "
               "0; background: transparent; }"
               "QComboBox:focus { border-color: %9; } QComboBox::drop-down { border: 0; width: 18px; }"
               "QComboBox::down-arrow { image: url(:/infermux/icons/chevron-down.svg); width: 12px; height: 12px; }"
               "QPushButton::menu-indicator { image: none; width: 0; }"
               "QComboBox QAbstractItemView { background: %4; color: %5; border: 1px solid %3; "
               "selection-background-color: %8; selection-color: %9; }"
               "QMenu { background: %4; color: %5; border: 1px solid %3; padding: 4px; }"
               "QMenu::item { padding: 5px 20px 5px 12px; border-radius: 6px; } "
               "QMenu::item:selected { background: %8; color: %9; }"
               "QScrollArea, QScrollArea > QWidget > QWidget#pageBody { background: %1; border: 0; }"
               "QDialog#palette { background: %4; border: 1px solid %3; }"
               "QDialog#palette QListWidget { background: %4; border: 0; outline: 0; }"
               "QDialog#palette QListWidget::item { border-radius: 8px; }"
               "QDialog#palette QListWidget::item:selected { background: %8; }"
               "QLineEdit { background: %4; color: %5; border: 1px solid %3; border-radius: 8px; padding: 6px 10px; }"
               "QLineEdit:focus { border-color: %9; } QLineEdit[invalid=\"true\"] { border-color: %10; } "
               "QLineEdit#paletteLine { font-size: 15px; padding: 8px 12px; }"
               "QToolTip { background: %4; color: %5; border: 1px solid %3; padding: 4px; }"
               "QPushButton { background: %4; color: %5; border: 1px solid %3; border-radius: 8px; padding: 5px 11px; }"
               "QPushButton:hover { border-color: %7; } QPushButton:pressed { background: %8; }"
               "QPushButton[holds=\"true\"]:checked { background: %8; border-color: %9; color: %9; }"
               "QPushButton:focus { border-color: %9; } QPushButton:disabled { color: %7; }"
               "QWidget#cardBody { background: %4; }"
               "QTextBrowser { background: transparent; color: %5; border: 0; }"
               "QPlainTextEdit { background: %1; color: %5; border: 1px solid %3; border-radius: 8px; padding: 6px; }"
               "QPushButton#primary { background: %9; color: %4; border-color: %9; font-weight: 600; }"
               "QPushButton#primary:disabled { background: %11; color: %7; border-color: %3; }"
               "QProgressBar { background: %11; border: 0; border-radius: 4px; max-height: 8px; }"
               "QProgressBar::chunk { background: %9; border-radius: 4px; }"
               "QCheckBox { color: %5; spacing: 8px; } QCheckBox:disabled { color: %7; }"
               "QCheckBox::indicator { width: 16px; height: 16px; border: 1px solid %7; border-radius: 4px; "
               "background: "
               "%4; }"
               "QCheckBox::indicator:hover, QCheckBox::indicator:focus { border-color: %9; }"
               "QCheckBox::indicator:checked { background: %9; border-color: %9; image: "
               "url(:/infermux/icons/check-%13.svg); }"
               "QAbstractSpinBox { background: %4; color: %5; border: 1px solid %3; border-radius: 8px; padding: 5px "
               "8px; }"
               "QAbstractSpinBox:focus { border-color: %9; }"
               "QAbstractSpinBox::drop-down { border: 0; width: 20px; }"
               "QAbstractSpinBox::down-arrow { image: url(:/infermux/icons/chevron-down.svg); width: 12px; height: "
               "12px; }"
               "QLineEdit#mono { min-height: 18px; } QLineEdit#cell { border-radius: 0; padding: 0 6px; }"
               "QTableView::indicator { width: 15px; height: 15px; border: 1px solid %7; border-radius: 4px; "
               "background: %4; }"
               "QTableView::indicator:checked { background: %9; border-color: %9; image: "
               "url(:/infermux/icons/check-%13.svg); }"
               "QListWidget#ticks { background: %4; border: 1px solid %3; border-radius: 8px; padding: 4px; outline: "
               "0; }"
               "QListWidget#ticks::item { color: %5; min-height: 24px; } QListWidget#ticks::item:selected { "
               "background: %8; }"
               "QListWidget#ticks:focus { border-color: %9; }"
               "QListView::indicator { width: 15px; height: 15px; border: 1px solid %7; border-radius: 4px; "
               "background: %4; }"
               "QListView::indicator:checked { background: %9; border-color: %9; image: "
               "url(:/infermux/icons/check-%13.svg); }"
               "QListWidget#order { background: transparent; border: 0; outline: 0; }"
               "QListWidget#order::item { background: transparent; border: 0; }"
               "QPushButton#chip { background: %8; color: %9; border: 1px solid transparent; border-radius: 13px; "
               "padding: 4px "
               "10px; } QPushButton#chip:hover, QPushButton#chip:focus { border-color: %9; }"
               "QListWidget#choices { background: transparent; border: 0; outline: 0; }"
               "QListWidget#choices::item { border-radius: 8px; padding: 7px 10px; color: %6; }"
               "QListWidget#choices::item:selected { background: %8; color: %9; }"
               "QDialog QPlainTextEdit { background: %4; }"
               "QSplitter::handle { background: transparent; }"
               "QPushButton#entry { border: 0; text-align: left; padding: 7px 10px; color: %6; background: "
               "transparent; }"
               "QPushButton#entry:checked { background: %8; color: %9; font-weight: 600; }"
               "QPushButton#entry:focus { border: 1px solid %9; }"
               "QTableView { background: %4; color: %5; border: 0; gridline-color: %11; selection-background-color: %8;"
               " selection-color: %5; }"
               "QHeaderView::section { background: %4; color: %7; border: 0; border-bottom: 1px solid %3; padding: "
               "8px; font-size: 11px; }"
               "QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }"
               "QScrollBar::handle:vertical { background: %3; border-radius: 5px; min-height: 32px; }"
               "QScrollBar::handle:vertical:hover { background: %7; }"
               "QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }"
               "QScrollBar::handle:horizontal { background: %3; border-radius: 5px; min-width: 32px; }"
               "QScrollBar::handle:horizontal:hover { background: %7; }"
               "QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: "
               "none;"
               " height: 0; width: 0; }")
        .arg(t.background.name(), t.rail.name(), t.line.name(), t.card.name(), t.text.name(), t.sub.name(),
             t.mute.name(), t.accentSoft.name(), t.accent.name())
        .arg(t.bad.name(), t.grid.name(), t.ok.name(),
             t.accent.lightness() < 160 ? QStringLiteral("light") : QStringLiteral("dark"), t.warn.name());
}

} // namespace

const Theme &Theme::current()
{
    return mutableCurrent();
}

Theme::Mode Theme::modeOfDesktop()
{
    const QPalette palette = QApplication::palette();
    return palette.color(QPalette::Window).lightness() < 128 ? Mode::Dark : Mode::Light;
}

void Theme::apply(QApplication &application, Mode mode)
{
    makeIconsKnown();
    const Theme &t = mutableCurrent() = mode == Mode::Dark ? dark() : light();
    // Each of these looks at every widget anew: what stays is set once.
    const bool isFirst = application.styleSheet().isEmpty();
    if (isFirst)
        application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QPalette palette;
    palette.setColor(QPalette::Window, t.background);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.card);
    palette.setColor(QPalette::AlternateBase, t.card);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::Button, t.card);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::Highlight, t.accentSoft);
    palette.setColor(QPalette::HighlightedText, t.text);
    palette.setColor(QPalette::PlaceholderText, t.mute);
    palette.setColor(QPalette::ToolTipBase, t.card);
    palette.setColor(QPalette::ToolTipText, t.text);
    application.setPalette(palette);
    QFont font = QApplication::font();
    if (QFontDatabase::families().contains(QStringLiteral("Inter")))
        font.setFamily(QStringLiteral("Inter"));
    font.setPixelSize(13);
    if (isFirst)
        application.setFont(font);
    application.setStyleSheet(styleSheet(t));
}

QFont Theme::labelFont()
{
    return sized(11);
}
QFont Theme::nameFont()
{
    return sized(12);
}
QFont Theme::cardFont()
{
    return sized(13, QFont::DemiBold);
}
QFont Theme::figureFont()
{
    return sized(24, QFont::DemiBold);
}
QFont Theme::textFont()
{
    return sized(13);
}
QFont Theme::strongFont()
{
    return sized(13, QFont::DemiBold);
}
QFont Theme::titleFont()
{
    return sized(20, QFont::DemiBold);
}
QFont Theme::monoFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(12);
    return font;
}

} // namespace infermux
