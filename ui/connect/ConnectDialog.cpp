#include "ConnectDialog.h"

#include "shell/Theme.h"

#include <QHBoxLayout>

namespace infermux {

ConnectDialog::ConnectDialog(QWidget *parent)
    : QDialog(parent)
    , m_panel(new ConnectPanel)
{
    setWindowTitle(tr("Connect a tool"));
    resize(780, 500);
    setMinimumSize(640, 420);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::cardPadding, Theme::cardPadding, Theme::pageMargin, Theme::cardPadding);
    layout->addWidget(m_panel);
}

void ConnectDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_panel->waitAnew();
}

} // namespace infermux
