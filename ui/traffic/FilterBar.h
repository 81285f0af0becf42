#pragma once

#include "RequestMatcher.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace infermux {

/// Where the filter is typed: completes terms, marks what can't be read and says why. The last filter that could be
/// read holds.
class FilterBar : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterBar)

public:
    explicit FilterBar(QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    void takeFocus();
    /// Empties the line if the keyboard is in it; false: there was nothing to empty.
    bool clearTyped();

Q_SIGNALS:
    void filterChanged(const infermux::RequestMatcher &filter);

private:
    void apply(const QString &text);

    QLineEdit *m_edit;
    QLabel *m_problem;
};

} // namespace infermux
