#pragma once

#include <QWidget>

#include <utility>
#include <vector>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace infermux {

/// Names and what they stand for, row by row: aliases, headers. There is always one empty row to fill in.
class PairsEdit : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PairsEdit)

public:
    using Pairs = std::vector<std::pair<QString, QString>>;

    PairsEdit(const QString &name, const QString &left, const QString &right, QWidget *parent = nullptr);

    void show(const Pairs &pairs);
    using QWidget::show;
    Pairs pairs() const;

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        QWidget *widget;
        QLineEdit *left;
        QLineEdit *right;
        QPushButton *remove;
    };

    void addRow();
    void fill(const Pairs &pairs);
    void fit();
    void tell();

    QString m_left;
    QString m_right;
    std::vector<Row> m_rows;
    Pairs m_told; // or shown
    QVBoxLayout *m_layout;
};

} // namespace infermux
