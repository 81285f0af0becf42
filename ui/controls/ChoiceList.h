#pragma once

#include <QListWidget>

namespace infermux {

/// What is chosen from at the left of a page or dialog: sections, topics, templates, tools.
class ChoiceList : public QListWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChoiceList)

public:
    explicit ChoiceList(const QString &name, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
};

} // namespace infermux
