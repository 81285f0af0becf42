#pragma once

#include "HelpText.h"

#include <QDialog>

class QLineEdit;

namespace infermux {

class ChoiceList;
class HelpView;

/// F1: the help in a window of its own, that may stay open beside the others. Typing narrows the topics to those that
/// say it.
class HelpDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelpDialog)

public:
    HelpDialog(const QString &language, QWidget *parent);

    /// Opens a topic by its key; an unknown one opens the first.
    void open(const QString &key);
    QString key() const; ///< of the topic that is open
    const std::vector<HelpTopic> &topics() const { return m_topics; }

private:
    void narrow(const QString &typed);
    void showChosen();

    std::vector<HelpTopic> m_topics;
    QLineEdit *m_search;
    ChoiceList *m_list;
    HelpView *m_view;
};

} // namespace infermux
