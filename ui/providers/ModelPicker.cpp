#include "ModelPicker.h"

#include "shell/Theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace infermux {

namespace {

constexpr int listHeight = 168;

bool has(const std::vector<std::string> &names, const std::string &name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace

ModelPicker::ModelPicker(QWidget *parent)
    : QWidget(parent)
    , m_any(new QCheckBox(tr("any model that it has")))
    , m_line(new QLineEdit)
    , m_list(new QListWidget)
{
    m_any->setToolTip(QStringLiteral("models"));
    m_line->setPlaceholderText(tr("search, or a name and Return"));
    m_line->setAccessibleName(tr("Search or add a model"));
    m_list->setObjectName(QStringLiteral("ticks"));
    m_list->setAccessibleName(tr("Models to serve"));
    m_list->setFixedHeight(listHeight);
    m_list->setUniformItemSizes(true);
    connect(m_any, &QCheckBox::clicked, this, [this](bool isAny) {
        if (isAny)
            m_chosen.clear();
        else
            m_chosen = m_found;
        fill();
        Q_EMIT changed();
    });
    connect(m_line, &QLineEdit::textChanged, this, &ModelPicker::filter);
    connect(m_line, &QLineEdit::returnPressed, this, &ModelPicker::add);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        if (m_isFilling)
            return;
        const std::string name = item->text().toStdString();
        std::erase(m_chosen, name);
        if (item->checkState() == Qt::Checked)
            m_chosen.push_back(name);
        const QSignalBlocker quiet(m_any);
        m_any->setChecked(m_chosen.empty());
        Q_EMIT changed();
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_any);
    layout->addWidget(m_line);
    layout->addWidget(m_list);
    fill();
}

void ModelPicker::show(const std::vector<std::string> &chosen)
{
    if (chosen == m_chosen && m_list->count() > 0)
        return;
    m_chosen = chosen;
    fill();
}

void ModelPicker::offer(const std::vector<std::string> &found)
{
    m_found = found;
    std::sort(m_found.begin(), m_found.end());
    fill();
}

std::vector<std::string> ModelPicker::chosen() const
{
    return m_chosen;
}

/// Those chosen first, in the order of the file.
void ModelPicker::fill()
{
    m_isFilling = true;
    m_any->setChecked(m_chosen.empty());
    m_list->clear();
    const auto add = [this](const std::string &name, bool isChosen) {
        auto *item = new QListWidgetItem(QString::fromStdString(name), m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    };
    for (const std::string &name : m_chosen)
        add(name, true);
    for (const std::string &name : m_found) {
        if (!has(m_chosen, name))
            add(name, false);
    }
    m_isFilling = false;
    m_list->setVisible(m_list->count() > 0);
    filter();
}

void ModelPicker::filter()
{
    const QString wanted = m_line->text().trimmed();
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setHidden(!m_list->item(i)->text().contains(wanted, Qt::CaseInsensitive));
}

void ModelPicker::add()
{
    const std::string name = m_line->text().trimmed().toStdString();
    m_line->clear();
    if (name.empty() || has(m_chosen, name))
        return;
    m_chosen.push_back(name);
    fill();
    Q_EMIT changed();
}

} // namespace infermux
