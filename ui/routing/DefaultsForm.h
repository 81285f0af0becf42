#pragma once

#include <config/Config.h>
#include <config/YamlValue.h>

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace infermux {

class StrategyChoice;

/// What holds for requests that match no group, and for all: the default strategy, attempts, what a caller's going away
/// means.
class DefaultsForm : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DefaultsForm)

public:
    explicit DefaultsForm(QWidget *parent = nullptr);

    void show(const RoutingConfig &routing);
    using QWidget::show;

Q_SIGNALS:
    /// A field of `routing`.
    void fieldSet(const infermux::YamlPath &path, const infermux::YamlValue &value);

private:
    StrategyChoice *m_strategy;
    QSpinBox *m_attempts;
    QComboBox *m_onDisconnect;
    QSpinBox *m_minSamples;
    QLineEdit *m_decay;
};

} // namespace infermux
