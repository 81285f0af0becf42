#pragma once

#include "ConnectPanel.h"

#include <QDialog>

namespace infermux {

/// How a tool is pointed at the gateway, in a window of its own that may stay open beside the others.
class ConnectDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectDialog)

public:
    explicit ConnectDialog(QWidget *parent = nullptr);

    ConnectPanel &panel() { return *m_panel; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    ConnectPanel *m_panel;
};

} // namespace infermux
