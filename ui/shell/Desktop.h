#pragma once

#include "Language.h"
#include "ThemeChoice.h"
#include "editing/ConfigEditing.h"

#include <QObject>

#include <memory>

class QApplication;

namespace infermux {

class GatewayController;
class MainWindow;
class Tray;

/// What a person sees of the program, window and tray, in the language and the theme that were chosen. Both are made
/// anew when the language changes; the gateway does not notice. GUI thread.
class Desktop : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Desktop)

public:
    Desktop(QApplication &application, GatewayController &controller, QObject *parent = nullptr);
    ~Desktop() override;

    MainWindow &window() { return *m_window; }
    /// The tray's icon where there is a tray; the window unless it is to stay there.
    void show(bool inTrayOnly);
    void raise();

Q_SIGNALS:
    /// The program should drain and end.
    void quitAsked();

private:
    void make();
    void makeAnew();

    GatewayController &m_controller;
    Language m_language;
    ThemeChoice m_theme;
    ConfigEditing m_editing; // what was not saved outlives a change of language
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Tray> m_tray;
};

} // namespace infermux
