#pragma once

#include <QFrame>

class QLabel;

namespace infermux {

class ConfigEditing;
class DifferenceView;

/// What saving would write, line by line as a difference to the file, while it is being edited.
class DifferenceCard : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DifferenceCard)

public:
    /// `around` says which part of the file is looked at while nothing is changed: "routing".
    DifferenceCard(ConfigEditing &editing, std::string around, QWidget *parent = nullptr);

private:
    void update();

    ConfigEditing &m_editing;
    std::string m_around;
    QLabel *m_note;
    DifferenceView *m_view;
};

} // namespace infermux
