#include "ModelChips.h"

#include "controls/FlowLayout.h"
#include "controls/NameBox.h"

#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace infermux {

ModelChips::ModelChips(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this))
    , m_another(new NameBox(tr("Add a model"), tr("Add a model…")))
{
    setAccessibleName(tr("Models"));
    m_another->setToolTip(tr("A name, or its beginning and a *: gpt-4*"));
    m_flow->addWidget(m_another);
    connect(m_another->lineEdit(), &QLineEdit::returnPressed, this, &ModelChips::add);
    connect(m_another, &QComboBox::activated, this, &ModelChips::add);
}

void ModelChips::show(const std::vector<std::string> &models, const std::vector<std::string> &known)
{
    m_models = models;
    while (m_chips.size() > models.size()) {
        m_flow->removeWidget(m_chips.back());
        m_chips.back()->hide();
        m_chips.back()->deleteLater();
        m_chips.pop_back();
    }
    while (m_chips.size() < models.size()) {
        const std::size_t number = m_chips.size();
        auto *chip = new QPushButton;
        chip->setObjectName(QStringLiteral("chip"));
        connect(chip, &QPushButton::clicked, this, [this, number] {
            if (number < m_models.size())
                Q_EMIT removed(m_models[number]);
        });
        m_chips.push_back(chip);
        m_flow->insertWidget(static_cast<int>(number), chip);
        chip->show();
    }
    for (std::size_t i = 0; i < models.size(); ++i) {
        const QString name = QString::fromStdString(models[i]);
        m_chips[i]->setText(QString(name).replace(QLatin1Char('&'), QLatin1String("&&")) + QStringLiteral("  ×"));
        m_chips[i]->setToolTip(tr("Take %1 out of the group").arg(name));
        m_chips[i]->setAccessibleName(tr("Take %1 out").arg(name));
    }
    QStringList offered;
    for (const std::string &model : known) {
        if (std::find(models.begin(), models.end(), model) == models.end())
            offered.append(QString::fromStdString(model));
    }
    m_another->offer(offered);
    if (!m_another->lineEdit()->isModified())
        m_another->setName({});
    m_flow->invalidate();
    updateGeometry();
}

void ModelChips::add()
{
    const std::string model = m_another->name().toStdString();
    m_another->setCurrentIndex(-1);
    m_another->clearEditText();
    m_another->lineEdit()->setModified(false);
    if (!model.empty())
        Q_EMIT added(model);
}

} // namespace infermux
