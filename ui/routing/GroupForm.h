#pragma once

#include "controls/OrderList.h"

#include <config/Config.h>
#include <config/Diagnostic.h>
#include <config/RoutingEdit.h>

#include <QWidget>

#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace infermux {

class ModelChips;
class StrategyChoice;

/// One group of routes: its name, models, strategy, and its providers in order. What a person does is told as the
/// change of one field; what is wrong with a field stands below it.
class GroupForm : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GroupForm)

public:
    /// What there is to choose from.
    struct Known
    {
        std::vector<std::string> models;
        Strategy byDefault = Strategy::RoundRobin;
        std::vector<std::string> providers; ///< of the configuration, in its order
    };

    explicit GroupForm(QWidget *parent = nullptr);

    /// `problems` are of this group, their paths begin within it; `members` are its providers as they are shown.
    void show(const WrittenGroup &group, const std::vector<OrderList::Row> &members, const Known &known,
              const std::vector<Diagnostic> &problems);
    using QWidget::show;
    void editName();
    OrderList &members() const { return *m_members; }

Q_SIGNALS:
    void renamed(const std::string &name);
    void strategyChosen(const std::string &strategy); ///< empty: the default
    void added(const std::string &list, const std::string &item);
    void removed(const std::string &list, const std::string &item);
    void providerMoved(int from, int to);
    void removeAsked();

private:
    QLabel *makeProblem();
    void showProblem(QLabel *label, const std::string &field, const std::vector<Diagnostic> &problems);
    void commitName();

    WrittenGroup m_group;
    QLineEdit *m_name;
    QLabel *m_nameProblem;
    ModelChips *m_models;
    QLabel *m_modelsProblem;
    StrategyChoice *m_strategy;
    QLabel *m_strategyProblem;
    OrderList *m_members;
    QLabel *m_membersNote;
    QLabel *m_membersProblem;
    QComboBox *m_addProvider;
    QPushButton *m_remove;
};

} // namespace infermux
