#include "Desktop.h"

#include "MainWindow.h"
#include "Tray.h"

#include "settings/LogView.h"

#include <base/Log.h>
#include <gateway/GatewayController.h>

#include <QApplication>

namespace infermux {

Desktop::Desktop(QApplication &application, GatewayController &controller, QObject *parent)
    : QObject(parent)
    , m_controller(controller)
    , m_theme(application)
    , m_editing(controller)
{
    Log::instance().keep(LogView::mostLines); // to be read later, from the beginning on
    make();
    // Not within the call of whoever chose: that is a part of the window that goes.
    connect(&m_language, &Language::changed, this, &Desktop::makeAnew, Qt::QueuedConnection);
}

Desktop::~Desktop() = default;

void Desktop::make()
{
    m_window = std::make_unique<MainWindow>(m_controller, &m_theme, &m_language, &m_editing);
    m_tray = std::make_unique<Tray>(m_controller);
    m_window->setStaysInTray(Tray::isThere());
    connect(m_window.get(), &MainWindow::quitAsked, this, &Desktop::quitAsked);
    connect(m_tray.get(), &Tray::quitAsked, m_window.get(), &MainWindow::quit);
    connect(m_tray.get(), &Tray::openAsked, this, &Desktop::raise);
    connect(m_tray.get(), &Tray::connectAsked, this, [this] { m_window->connectATool(); });
    if (Tray::isThere())
        m_tray->show();
}

void Desktop::makeAnew()
{
    const bool wasVisible = m_window->isVisible();
    const bool showsDemo = m_window->showsDemo();
    m_window->remember();
    // The old one stays until the new one is there, so that nothing is bare in between.
    const std::unique_ptr<MainWindow> old = std::move(m_window);
    m_tray.reset();
    make();
    if (wasVisible)
        m_window->show();
    if (showsDemo)
        m_window->startDemo();
}

void Desktop::show(bool inTrayOnly)
{
    if (!inTrayOnly || !Tray::isThere())
        m_window->show();
}

void Desktop::raise()
{
    m_window->raiseFromAnywhere();
}

} // namespace infermux
