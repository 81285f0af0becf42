#include "ThemeChoice.h"

#include "Remembered.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace infermux {

namespace {

const QString settingsKey = QStringLiteral("window/theme");
const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colorScheme = QStringLiteral("color-scheme");

} // namespace

ThemeChoice::ThemeChoice(QApplication &application)
    : m_application(application)
    , m_desktop(Theme::modeOfDesktop())
{
    m_wanted = static_cast<Wanted>(qBound(0, remembered().value(settingsKey, System).toInt(), static_cast<int>(Dark)));
    QDBusConnection::sessionBus().connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                                          SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    askDesktop();
    apply();
}

void ThemeChoice::choose(Wanted wanted)
{
    m_wanted = wanted;
    remembered().setValue(settingsKey, static_cast<int>(wanted));
    apply();
}

void ThemeChoice::askDesktop()
{
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    question << appearance << colorScheme;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *finished) {
        const QDBusPendingReply<QDBusVariant> reply = *finished;
        finished->deleteLater();
        if (reply.isError())
            return; // no such desktop: the palette that Qt found at the start counts
        QVariant value = reply.value().variant();
        if (value.canConvert<QDBusVariant>()) // older portals wrap it twice
            value = value.value<QDBusVariant>().variant();
        setDesktop(value.toUInt());
    });
}

void ThemeChoice::onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance && key == colorScheme)
        setDesktop(value.variant().toUInt());
}

/// 1: dark is wanted, 2: light is, 0: no preference.
void ThemeChoice::setDesktop(uint scheme)
{
    m_desktop = scheme == 1 ? Theme::Mode::Dark : Theme::Mode::Light;
    apply();
}

void ThemeChoice::apply()
{
    const Theme::Mode mode = m_wanted == Dark ? Theme::Mode::Dark : m_wanted == Light ? Theme::Mode::Light : m_desktop;
    if (m_applied == mode)
        return;
    m_applied = mode;
    Theme::apply(m_application, mode);
}

} // namespace infermux
