#pragma once

#include "PriceRows.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace infermux {

/// A price to be added: for whom, for which model, how much a million. Accepted only when it can be one.
class PriceDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PriceDialog)

public:
    /// `like` fills it in.
    PriceDialog(const QStringList &tables, const PriceRow &like, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const infermux::PriceSetting &setting);

private:
    void check();
    void take();

    TokenPrice m_like; // what has no field here comes along
    QComboBox *m_table;
    QLineEdit *m_model;
    QLineEdit *m_input;
    QLineEdit *m_output;
    QLineEdit *m_cached;
    QPushButton *m_add;
};

} // namespace infermux
