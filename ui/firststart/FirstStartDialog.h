#pragma once

#include "ProviderFinder.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace infermux {

class ConnectPanel;

/// The first three steps: what is there, what of it to use, and a tool pointed at it. Nothing is written before the
/// person chose.
class FirstStartDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FirstStartDialog)

public:
    explicit FirstStartDialog(ProviderFinder *finder, QWidget *parent = nullptr);

    int step() const; ///< 0 to 2
    /// What came of writing: empty, or why it could not be done.
    void showOutcome(const QString &problem);

    /// How a tool is connected: the last step. Snapshots and exchanges are for it.
    ConnectPanel &connectPanel() { return *m_connect; }

Q_SIGNALS:
    /// Use these, and no others.
    void chosen(const std::vector<infermux::FoundProvider> &providers);
    void demoChosen();

private:
    QWidget *makeStep(const QString &title, const QString &text, QVBoxLayout *&body);
    void showFound(const std::vector<FoundProvider> &providers);
    void goTo(int step);
    void next();

    ProviderFinder *m_finder;
    std::vector<FoundProvider> m_found;
    QLabel *m_steps;
    QStackedWidget *m_stack;
    QVBoxLayout *m_choices;
    std::vector<QCheckBox *> m_boxes;
    QCheckBox *m_demo;
    ConnectPanel *m_connect;
    QLabel *m_problem;
    QPushButton *m_skip;
    QPushButton *m_next;
};

} // namespace infermux
