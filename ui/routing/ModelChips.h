#pragma once

#include <QWidget>

#include <string>
#include <vector>

class QPushButton;

namespace infermux {

class FlowLayout;
class NameBox;

/// The models of a group: each with a cross, and a field for another one that completes what providers serve. A
/// trailing * stands for any ending.
class ModelChips : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ModelChips)

public:
    explicit ModelChips(QWidget *parent = nullptr);

    void show(const std::vector<std::string> &models, const std::vector<std::string> &known);
    using QWidget::show;

Q_SIGNALS:
    void added(const std::string &model);
    void removed(const std::string &model);

private:
    void add();

    FlowLayout *m_flow;
    std::vector<QPushButton *> m_chips;
    std::vector<std::string> m_models;
    NameBox *m_another;
};

} // namespace infermux
