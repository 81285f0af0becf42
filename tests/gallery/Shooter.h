#pragma once

#include <QString>

#include <functional>
#include <memory>

class QWidget;

namespace infermux {

/// Waits until `condition` holds; false: it did not within twenty seconds.
bool waitFor(const std::function<bool()> &condition);

/// Takes the pictures: each state light and dark, the window in both sizes, and checks the text of each. What is wrong
/// goes to standard error and is counted.
class Shooter
{
public:
    Shooter(QWidget &window, QString folder);

    /// For all of them: dark pictures are left out. Whether a text fits does not depend on its colour.
    static inline bool isLightOnly = false;

    int faults() const { return m_faults; }
    void fail(const QString &what);
    /// The window at its smallest and at a comfortable size.
    void shoot(
        const QString &name, const std::function<bool()> &isReady = [] { return true; });
    /// A dialog or a popup, as large as it wants to be.
    void shootDialog(const QString &name, QWidget &dialog);
    /// Each window that `make` makes as it is at its first moment, before any answer has come.
    void shootFirstMoment(const QString &name, const std::function<std::unique_ptr<QWidget>()> &make);

private:
    void shootOnce(const QString &name, QWidget &widget);

    QWidget &m_window;
    QString m_folder;
    int m_faults = 0;
};

} // namespace infermux
