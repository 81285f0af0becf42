#pragma once

#include "Theme.h"

#include <QDBusVariant>
#include <QObject>

#include <optional>

class QApplication;

namespace infermux {

/// Light, dark, or as the desktop has it; kept in the settings. Follows the desktop while the program runs, where that
/// says so over D-Bus (org.freedesktop.portal.Settings, `color-scheme`). GUI thread.
class ThemeChoice : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThemeChoice)

public:
    enum Wanted { System, Light, Dark };

    explicit ThemeChoice(QApplication &application);

    Wanted wanted() const { return m_wanted; }
    void choose(Wanted wanted);

private Q_SLOTS:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void askDesktop();
    void setDesktop(uint scheme);
    void apply();

    QApplication &m_application;
    Wanted m_wanted = System;
    Theme::Mode m_desktop;
    std::optional<Theme::Mode> m_applied;
};

} // namespace infermux
