#include "SegmentedControl.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace infermux {

SegmentedControl::SegmentedControl(const QStringList &choices, const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    setAccessibleName(accessibleName);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (qsizetype i = 0; i < choices.size(); ++i) {
        auto *button = new QPushButton(choices[i]);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::ClickFocus);
        button->setAccessibleName(accessibleName + QStringLiteral(": ") + choices[i]);
        button->setProperty("segment", i == 0                    ? QStringLiteral("first")
                                       : i + 1 == choices.size() ? QStringLiteral("last")
                                                                 : QStringLiteral("middle"));
        m_buttons->addButton(button, static_cast<int>(i));
        layout->addWidget(button);
    }
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int index, bool checked) {
        // Tab reaches the chosen one, the arrows the others.
        m_buttons->button(index)->setFocusPolicy(checked ? Qt::StrongFocus : Qt::ClickFocus);
        if (checked)
            Q_EMIT chosenChanged(index);
    });
    m_buttons->button(0)->setChecked(true);
}

int SegmentedControl::chosen() const
{
    return m_buttons->checkedId();
}

void SegmentedControl::choose(int index)
{
    if (QAbstractButton *button = m_buttons->button(index))
        button->setChecked(true);
}

} // namespace infermux
