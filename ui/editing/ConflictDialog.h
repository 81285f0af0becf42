#pragma once

#include <QDialog>

class QLabel;

namespace infermux {

class ConfigEditing;

/// The file changed while it was being edited: what differs between the two, and whose holds. Nothing is written here.
class ConflictDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConflictDialog)

public:
    explicit ConflictDialog(ConfigEditing &editing, QWidget *parent = nullptr);

private:
    void keepMine();

    ConfigEditing &m_editing;
    QLabel *m_leftOut;
};

} // namespace infermux
