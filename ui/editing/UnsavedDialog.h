#pragma once

#include <QDialog>

namespace infermux {

class ConfigEditing;

/// Before the program ends: what of the draft is not saved, and what is to become of it. Accepted: it may end.
class UnsavedDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnsavedDialog)

public:
    explicit UnsavedDialog(ConfigEditing &editing, QWidget *parent = nullptr);
};

} // namespace infermux
