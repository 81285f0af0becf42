#include "PairsEdit.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace infermux {

PairsEdit::PairsEdit(const QString &name, const QString &left, const QString &right, QWidget *parent)
    : QWidget(parent)
    , m_left(left)
    , m_right(right)
    , m_layout(new QVBoxLayout(this))
{
    setAccessibleName(name);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    addRow();
}

void PairsEdit::addRow()
{
    Row row{new QWidget, new QLineEdit, new QLineEdit, new QPushButton(QStringLiteral("×"))};
    row.left->setPlaceholderText(m_left);
    row.right->setPlaceholderText(m_right);
    row.left->setAccessibleName(m_left);
    row.right->setAccessibleName(m_right);
    row.remove->setObjectName(QStringLiteral("link"));
    row.remove->setAccessibleName(tr("Take this out"));
    auto *arrow = new QLabel(QStringLiteral("→"));
    arrow->setProperty("level", QStringLiteral("mute"));
    auto *layout = new QHBoxLayout(row.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(row.left, 1);
    layout->addWidget(arrow);
    layout->addWidget(row.right, 1);
    layout->addWidget(row.remove);
    for (QLineEdit *edit : {row.left, row.right}) {
        connect(edit, &QLineEdit::textEdited, this, &PairsEdit::fit);
        connect(edit, &QLineEdit::editingFinished, this, [this, edit] {
            if (!edit->isModified())
                return;
            edit->setModified(false);
            tell();
        });
    }
    connect(row.remove, &QPushButton::clicked, this, [this, left = row.left, right = row.right] {
        left->clear();
        right->clear();
        fill(pairs());
        tell();
    });
    m_layout->addWidget(row.widget);
    m_rows.push_back(row);
}

void PairsEdit::tell()
{
    const Pairs now = pairs();
    if (now == m_told)
        return;
    m_told = now;
    Q_EMIT edited();
}

/// The last row is empty, and the only one that may be.
void PairsEdit::fit()
{
    const Row &last = m_rows.back();
    if (!last.left->text().isEmpty() || !last.right->text().isEmpty())
        addRow();
    for (const Row &row : m_rows)
        row.remove->setEnabled(!row.left->text().isEmpty() || !row.right->text().isEmpty());
}

void PairsEdit::show(const Pairs &pairs)
{
    m_told = pairs;
    if (pairs != this->pairs()) // else one that is half filled in stays
        fill(pairs);
}

void PairsEdit::fill(const Pairs &pairs)
{
    while (m_rows.size() < pairs.size() + 1)
        addRow();
    while (m_rows.size() > pairs.size() + 1) {
        m_rows.back().widget->hide();
        m_rows.back().widget->deleteLater();
        m_rows.pop_back();
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].left->setText(i < pairs.size() ? pairs[i].first : QString());
        m_rows[i].right->setText(i < pairs.size() ? pairs[i].second : QString());
    }
    fit();
}

PairsEdit::Pairs PairsEdit::pairs() const
{
    Pairs pairs;
    for (const Row &row : m_rows) {
        const QString left = row.left->text().trimmed();
        const QString right = row.right->text().trimmed();
        if (!left.isEmpty() && !right.isEmpty())
            pairs.emplace_back(left, right);
    }
    return pairs;
}

} // namespace infermux
