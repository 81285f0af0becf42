#include "Shooter.h"

#include "TextCheck.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImageWriter>
#include <QPixmap>
#include <QWidget>

#include <shell/Theme.h>

#include <cstdio>

namespace infermux {

namespace {

constexpr int patienceMs = 20'000;
constexpr QSize sizes[] = {{900, 600}, {1440, 900}};

/// Until layouts and repaints that follow from layouts have settled.
void settle()
{
    for (int turn = 0; turn < 5; ++turn)
        QCoreApplication::processEvents();
}

const char *nameOf(Theme::Mode mode)
{
    return mode == Theme::Mode::Light ? "light" : "dark";
}

/// Light and dark, beginning with what is there: to change a theme takes long, and is seen to hold either way round.
template<typename Shoot>
void inBothThemes(const Shoot &shoot)
{
    const Theme::Mode first = Theme::modeOfDesktop();
    shoot(first);
    if (Shooter::isLightOnly)
        return;
    const Theme::Mode second = first == Theme::Mode::Light ? Theme::Mode::Dark : Theme::Mode::Light;
    Theme::apply(*qApp, second);
    shoot(second);
}

} // namespace

bool waitFor(const std::function<bool()> &condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > patienceMs)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    return true;
}

Shooter::Shooter(QWidget &window, QString folder)
    : m_window(window)
    , m_folder(std::move(folder))
{
}

void Shooter::fail(const QString &what)
{
    std::fprintf(stderr, "%s\n", qPrintable(what));
    ++m_faults;
}

void Shooter::shoot(const QString &name, const std::function<bool()> &isReady)
{
    inBothThemes([&](Theme::Mode mode) {
        for (const QSize size : sizes) {
            m_window.resize(size);
            m_window.show();
            if (!waitFor(isReady))
                fail(name + QStringLiteral(" is not ready"));
            settle();
            if (m_window.size() != size)
                fail(QStringLiteral("%1 does not fit into %2×%3").arg(name).arg(size.width()).arg(size.height()));
            shootOnce(QStringLiteral("%1-%2-%3x%4")
                          .arg(name, QLatin1String(nameOf(mode)))
                          .arg(size.width())
                          .arg(size.height()),
                      m_window);
        }
    });
}

void Shooter::shootDialog(const QString &name, QWidget &dialog)
{
    inBothThemes([&](Theme::Mode mode) {
        settle();
        shootOnce(name + QLatin1Char('-') + QLatin1String(nameOf(mode)), dialog);
    });
}

void Shooter::shootFirstMoment(const QString &name, const std::function<std::unique_ptr<QWidget>()> &make)
{
    inBothThemes([&](Theme::Mode mode) {
        for (const QSize size : sizes) {
            const std::unique_ptr<QWidget> window = make();
            window->resize(size);
            window->show();
            shootOnce(QStringLiteral("%1-%2-%3x%4")
                          .arg(name, QLatin1String(nameOf(mode)))
                          .arg(size.width())
                          .arg(size.height()),
                      *window);
        }
    });
}

void Shooter::shootOnce(const QString &name, QWidget &widget)
{
    QImageWriter writer(m_folder + QLatin1Char('/') + name + QStringLiteral(".png"));
    writer.setQuality(80); // hardly compressed: hundreds of them are written
    if (!writer.write(widget.grab().toImage()))
        fail(name + QStringLiteral(" can't be written"));
    for (const QString &fault : textFaults(widget))
        fail(name + QStringLiteral(": ") + fault);
}

} // namespace infermux
