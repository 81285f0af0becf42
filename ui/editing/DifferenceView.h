#pragma once

#include <config/TextDifference.h>

#include <QAbstractScrollArea>

#include <vector>

namespace infermux {

/// A difference between two texts, line by line: what goes is red with a minus, what comes green with a plus. Comments
/// are quieter than the rest. Read with the keyboard too: arrows and Page keys scroll; its accessible description is
/// the text.
class DifferenceView : public QAbstractScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DifferenceView)

public:
    explicit DifferenceView(QWidget *parent = nullptr);

    /// Keys that stand in the file itself are not shown. `first` is the line to begin with; -1: the first change.
    void show(std::vector<DifferenceLine> lines, int first = -1);
    using QWidget::show;
    const std::vector<DifferenceLine> &lines() const { return m_lines; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fit();
    int numberWidth() const;

    std::vector<DifferenceLine> m_lines;
    int m_widest = 0;
};

} // namespace infermux
