#pragma once

#include <config/Config.h>

#include <QWidget>

#include <optional>
#include <string>
#include <vector>

class QLabel;
class QPushButton;

namespace infermux {

/// The strategies to choose from, with a sentence on the one chosen. A group may leave it to the default.
class StrategyChoice : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StrategyChoice)

public:
    /// With `mayInherit` there is a choice of none: the default's.
    explicit StrategyChoice(bool mayInherit, QWidget *parent = nullptr);

    /// As the text has it; empty: none. `byDefault` is what holds then.
    void show(const std::string &written, Strategy byDefault);
    using QWidget::show;

Q_SIGNALS:
    /// Empty: the default.
    void chosen(const std::string &strategy);

private:
    struct Choice
    {
        std::string name;
        QPushButton *button;
    };

    std::vector<Choice> m_choices;
    QLabel *m_words;
};

} // namespace infermux
