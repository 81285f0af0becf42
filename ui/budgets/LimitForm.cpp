#include "LimitForm.h"

#include "BudgetWords.h"
#include "controls/Figures.h"
#include "shell/Theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace infermux {

namespace {

/// "50, 80, 100" → 0.5, 0.8, 1; nothing: that is no list of percentages from 0 to 100.
std::optional<std::vector<double>> fractionsOf(const QString &text)
{
    std::vector<double> fractions;
    for (QString part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const double percent = part.remove(QLatin1Char('%')).trimmed().toDouble(&isNumber);
        if (!isNumber || percent < 0 || percent > 100)
            return std::nullopt;
        fractions.push_back(percent / 100);
    }
    return fractions;
}

std::string shortest(double number)
{
    return QString::number(number, 'g', 6).toStdString();
}

QString percentages(const std::vector<double> &fractions)
{
    QStringList parts;
    for (const double fraction : fractions)
        parts.append(QString::number(fraction * 100, 'g', 6));
    return parts.join(QStringLiteral(", "));
}

constexpr std::array fields{"daily_usd", "weekly_usd", "monthly_usd"};

} // namespace

LimitForm::LimitForm(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_money{}
    , m_action(new QComboBox)
    , m_model(new QComboBox)
    , m_overrideAt(new QLineEdit)
    , m_alerts(new QLineEdit)
    , m_remove(new QPushButton(tr("Remove the limit")))
{
    m_title->setFont(Theme::cardFont());
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(Theme::grid8);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("$ a day"), m_money[0] = makeMoney(tr("Dollars a day"), fields[0]));
    form->addRow(tr("$ a week"), m_money[1] = makeMoney(tr("Dollars a week"), fields[1]));
    form->addRow(tr("$ a month"), m_money[2] = makeMoney(tr("Dollars a month"), fields[2]));
    for (QComboBox *box : {m_action, m_model}) {
        box->setObjectName(QStringLiteral("field"));
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    m_action->setAccessibleName(tr("At the limit"));
    m_action->setToolTip(QStringLiteral("budgets.limits[].action"));
    for (const auto &[text, action] :
         {std::pair{tr("stop"), BudgetAction::HardStop}, std::pair{tr("only tell"), BudgetAction::Alert},
          std::pair{tr("take another model"), BudgetAction::ModelOverride}})
        m_action->addItem(text, static_cast<int>(action));
    m_model->setAccessibleName(tr("Other model"));
    m_model->setToolTip(QStringLiteral("budgets.limits[].model_override"));
    m_model->setEditable(true);
    m_overrideAt->setAccessibleName(tr("Other model from percent"));
    m_overrideAt->setToolTip(QStringLiteral("budgets.limits[].override_at"));
    m_alerts->setAccessibleName(tr("Alerts at percent"));
    m_alerts->setToolTip(QStringLiteral("budgets.limits[].alert_at"));
    form->addRow(tr("At the limit"), m_action);
    form->addRow(tr("Other model"), m_model);
    form->addRow(tr("from %"), m_overrideAt);
    form->addRow(tr("Alerts at %"), m_alerts);
    connect(m_action, &QComboBox::activated, this, &LimitForm::commitAction);
    connect(m_model, &QComboBox::activated, this, &LimitForm::commitOverride);
    connect(m_model->lineEdit(), &QLineEdit::editingFinished, this, &LimitForm::commitOverride);
    connect(m_overrideAt, &QLineEdit::editingFinished, this, &LimitForm::commitOverride);
    connect(m_alerts, &QLineEdit::editingFinished, this, &LimitForm::commitAlerts);
    connect(m_remove, &QPushButton::clicked, this, &LimitForm::removeAsked);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addLayout(form);
    layout->addWidget(m_remove, 0, Qt::AlignLeft);
    layout->addStretch();
}

QLineEdit *LimitForm::makeMoney(const QString &name, const char *field)
{
    auto *edit = new QLineEdit;
    edit->setAccessibleName(name);
    edit->setToolTip(QStringLiteral("budgets.limits[].") + QLatin1String(field));
    edit->setPlaceholderText(tr("no limit"));
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, field] { commitMoney(edit, field); });
    return edit;
}

void LimitForm::show(const BudgetLimitConfig &limit, const std::vector<std::string> &models)
{
    m_isShowing = true;
    m_limit = limit;
    m_title->setText(callerInWords(limit.caller));
    const std::array<std::optional<Money>, 3> amounts{limit.daily, limit.weekly, limit.monthly};
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        mark(m_money[i], true);
        if (!m_money[i]->hasFocus() || !m_money[i]->isModified())
            m_money[i]->setText(amounts[i] ? QString::fromStdString(amounts[i]->toDecimal()) : QString());
    }
    m_action->setCurrentIndex(m_action->findData(static_cast<int>(limit.action)));
    if (!m_model->hasFocus()) {
        m_model->clear();
        m_model->addItem(QString());
        for (const std::string &model : models)
            m_model->addItem(QString::fromStdString(model));
        m_model->setCurrentText(QString::fromStdString(limit.modelOverride));
    }
    mark(m_overrideAt, true);
    mark(m_alerts, true);
    if (!m_overrideAt->hasFocus())
        m_overrideAt->setText(percentages({limit.overrideAt}));
    if (!m_alerts->hasFocus())
        m_alerts->setText(percentages(limit.alertAt));
    m_isShowing = false;
}

void LimitForm::mark(QLineEdit *edit, bool isGood)
{
    if (edit->property("invalid").toBool() == !isGood)
        return;
    edit->setProperty("invalid", !isGood);
    edit->style()->unpolish(edit);
    edit->style()->polish(edit);
}

void LimitForm::commitMoney(QLineEdit *edit, const char *field)
{
    if (m_isShowing || !edit->isModified())
        return;
    const QString text = edit->text().trimmed();
    if (text.isEmpty()) {
        mark(edit, true);
        edit->setModified(false);
        Q_EMIT fieldSet(field, std::nullopt);
        return;
    }
    const auto amount = moneyFromText(text);
    mark(edit, amount.has_value());
    if (!amount)
        return;
    edit->setModified(false);
    Q_EMIT fieldSet(field, YamlValue(amount->toDecimal()));
}

void LimitForm::commitAlerts()
{
    if (m_isShowing || !m_alerts->isModified())
        return;
    const auto fractions = fractionsOf(m_alerts->text());
    mark(m_alerts, fractions.has_value());
    if (!fractions)
        return;
    m_alerts->setModified(false);
    YamlValue list = YamlValue::list();
    for (const double fraction : *fractions)
        list.items().emplace_back(shortest(fraction));
    Q_EMIT fieldSet("alert_at", list);
}

void LimitForm::commitOverride()
{
    if (m_isShowing)
        return;
    const std::string model = m_model->currentText().trimmed().toStdString();
    if (model != m_limit.modelOverride)
        Q_EMIT fieldSet("model_override", model.empty() ? std::nullopt : std::optional(YamlValue(model)));
    if (!m_overrideAt->isModified())
        return;
    const auto fractions = fractionsOf(m_overrideAt->text());
    const bool isGood = fractions && fractions->size() == 1;
    mark(m_overrideAt, isGood);
    if (!isGood)
        return;
    m_overrideAt->setModified(false);
    Q_EMIT fieldSet("override_at", YamlValue(shortest(fractions->front())));
}

void LimitForm::commitAction()
{
    const auto action = static_cast<BudgetAction>(m_action->currentData().toInt());
    if (!m_isShowing && action != m_limit.action)
        Q_EMIT fieldSet("action", YamlValue(std::string(toString(action))));
}

} // namespace infermux
