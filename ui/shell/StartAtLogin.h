#pragma once

#include <QString>

namespace infermux {

/// Whether the program starts, in the tray, when the person logs in. Each platform has its own file: an XDG autostart
/// entry (freedesktop.org, "Desktop Application Autostart Specification"), a Run key of the Windows registry, a launch
/// agent of macOS. Any thread.
class StartAtLogin
{
public:
    static bool isOn();
    /// An empty text, or why it could not be set.
    static QString set(bool isOn);
};

} // namespace infermux
