#pragma once

#include <config/Config.h>
#include <config/YamlValue.h>

#include <QWidget>

#include <array>
#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace infermux {

/// The fields of one limit. What is typed is told when it is done and makes sense; what makes none is marked and told
/// to no one. GUI thread.
class LimitForm : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LimitForm)

public:
    explicit LimitForm(QWidget *parent = nullptr);

    void show(const BudgetLimitConfig &limit, const std::vector<std::string> &models);
    using QWidget::show;

Q_SIGNALS:
    /// Nothing: the field goes.
    void fieldSet(const std::string &field, const std::optional<infermux::YamlValue> &value);
    void removeAsked();

private:
    QLineEdit *makeMoney(const QString &name, const char *field);
    void commitMoney(QLineEdit *edit, const char *field);
    void commitAlerts();
    void commitOverride();
    void commitAction();
    void mark(QLineEdit *edit, bool isGood);

    bool m_isShowing = false; // what is set by the program is no wish of the person
    BudgetLimitConfig m_limit;
    QLabel *m_title;
    std::array<QLineEdit *, 3> m_money; // by Period
    QComboBox *m_action;
    QComboBox *m_model;
    QLineEdit *m_overrideAt;
    QLineEdit *m_alerts;
    QPushButton *m_remove;
};

} // namespace infermux
