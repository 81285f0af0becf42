#pragma once

#include <QColor>
#include <QFont>

class QApplication;

namespace infermux {

/// The tokens of the design: colours by meaning, the type scale, the grid. One instance, in the GUI thread.
class Theme
{
public:
    enum class Mode { Light, Dark };

    QColor background;
    QColor card;
    QColor rail;
    QColor line;
    QColor grid;
    QColor text;
    QColor sub;
    QColor mute;
    QColor accent;
    QColor accentSoft;
    QColor ok;
    QColor okSoft;
    QColor warn;
    QColor warnSoft;
    QColor bad;
    QColor badSoft;
    QColor gauge;
    QColor gaugeWarn;
    QColor gaugeFull;

    static constexpr int grid8 = 8;
    static constexpr int pageMargin = 24;
    static constexpr int cardPadding = 16;
    static constexpr int cardRadius = 12;
    static constexpr int controlRadius = 8;
    static constexpr int rowHeight = 33;

    static const Theme &current();
    /// Takes the mode of the desktop's palette, sets palette, font and style sheet of the application.
    static void apply(QApplication &application, Mode mode);
    static Mode modeOfDesktop();

    static QFont labelFont();  ///< 11
    static QFont nameFont();   ///< 12, of a figure
    static QFont textFont();   ///< 13
    static QFont strongFont(); ///< 13, semibold
    static QFont cardFont();   ///< 13, semibold: the name of a card
    static QFont figureFont(); ///< 24, semibold
    static QFont titleFont();  ///< 20, semibold
    static QFont monoFont();   ///< 12, monospaced
};

} // namespace infermux
