#pragma once

#include <QWidget>

class QButtonGroup;

namespace infermux {

/// A few choices side by side, one of them chosen. Arrow keys move between them.
class SegmentedControl : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SegmentedControl)

public:
    SegmentedControl(const QStringList &choices, const QString &accessibleName, QWidget *parent = nullptr);

    int chosen() const;
    void choose(int index);

Q_SIGNALS:
    void chosenChanged(int index);

private:
    QButtonGroup *m_buttons;
};

} // namespace infermux
