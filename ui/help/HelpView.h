#pragma once

#include "HelpText.h"

#include <QTextBrowser>

namespace infermux {

/// A topic as it is read, in the colours of the theme. Words that were searched for are marked.
class HelpView : public QTextBrowser
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelpView)

public:
    explicit HelpView(QWidget *parent = nullptr);

    void show(const HelpTopic &topic);
    void mark(const QString &words);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showAgain();
    void layOutBlocks();
    void colourFragments();
    void layOutTables();

    HelpTopic m_topic;
    QString m_marked;
};

} // namespace infermux
