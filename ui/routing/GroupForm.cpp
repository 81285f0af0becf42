#include "GroupForm.h"

#include "ModelChips.h"
#include "StrategyChoice.h"
#include "shell/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace infermux {

namespace {

QLabel *fieldName(const QString &text)
{
    auto *label = new QLabel(text);
    label->setProperty("level", QStringLiteral("sub"));
    return label;
}

} // namespace

GroupForm::GroupForm(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_nameProblem(makeProblem())
    , m_models(new ModelChips)
    , m_modelsProblem(makeProblem())
    , m_strategy(new StrategyChoice(true))
    , m_strategyProblem(makeProblem())
    , m_members(new OrderList(tr("Providers of the group"), OrderList::Manner::Lines))
    , m_membersNote(new QLabel)
    , m_membersProblem(makeProblem())
    , m_addProvider(new QComboBox)
    , m_remove(new QPushButton(tr("Remove the group")))
{
    m_name->setAccessibleName(tr("Name of the group"));
    m_name->setToolTip(QStringLiteral("routing.groups[].name"));
    m_models->setToolTip(QStringLiteral("routing.groups[].models"));
    m_strategy->setToolTip(QStringLiteral("routing.groups[].strategy"));
    m_members->setToolTip(QStringLiteral("routing.groups[].providers"));
    m_membersNote->setFont(Theme::nameFont());
    m_membersNote->setProperty("level", QStringLiteral("mute"));
    m_addProvider->setObjectName(QStringLiteral("field"));
    m_addProvider->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    constexpr int besideText = 48; // padding and arrow
    m_addProvider->setMinimumWidth(fontMetrics().horizontalAdvance(tr("Add a provider…")) + besideText);
    m_addProvider->setAccessibleName(tr("Add a provider"));
    connect(m_name, &QLineEdit::editingFinished, this, &GroupForm::commitName);
    connect(m_models, &ModelChips::added, this, [this](const std::string &model) { Q_EMIT added("models", model); });
    connect(m_models, &ModelChips::removed, this,
            [this](const std::string &model) { Q_EMIT removed("models", model); });
    connect(m_strategy, &StrategyChoice::chosen, this, &GroupForm::strategyChosen);
    connect(m_members, &OrderList::moved, this, &GroupForm::providerMoved);
    connect(m_members, &OrderList::removeAsked, this, [this](int row) {
        Q_EMIT removed("providers", m_members->rows()[static_cast<std::size_t>(row)].title.toStdString());
    });
    connect(m_addProvider, &QComboBox::activated, this, [this](int index) {
        if (index > 0)
            Q_EMIT added("providers", m_addProvider->itemText(index).toStdString());
    });
    connect(m_remove, &QPushButton::clicked, this, &GroupForm::removeAsked);

    auto *members = new QHBoxLayout;
    members->setSpacing(Theme::grid8);
    members->addWidget(fieldName(tr("Providers")));
    members->addWidget(m_membersNote, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_addProvider);
    foot->addStretch();
    foot->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_name);
    layout->addWidget(m_nameProblem);
    layout->addSpacing(4);
    layout->addWidget(fieldName(tr("Models")));
    layout->addWidget(m_models);
    layout->addWidget(m_modelsProblem);
    layout->addSpacing(4);
    layout->addWidget(fieldName(tr("Strategy")));
    layout->addWidget(m_strategy);
    layout->addWidget(m_strategyProblem);
    layout->addSpacing(4);
    layout->addLayout(members);
    layout->addWidget(m_members);
    layout->addWidget(m_membersProblem);
    layout->addLayout(foot);
}

QLabel *GroupForm::makeProblem()
{
    auto *label = new QLabel;
    label->setFont(Theme::nameFont());
    label->setWordWrap(true);
    label->hide();
    return label;
}

void GroupForm::showProblem(QLabel *label, const std::string &field, const std::vector<Diagnostic> &problems)
{
    QStringList words;
    bool isWrong = false;
    for (const Diagnostic &problem : problems) {
        const bool isHere = field.empty() ? problem.path.empty() : problem.path.starts_with(field);
        if (!isHere)
            continue;
        words.append(QString::fromStdString(problem.message));
        isWrong = isWrong || problem.severity == Diagnostic::Severity::Error;
    }
    label->setText(words.join(QLatin1Char('\n')));
    label->setProperty("level", isWrong ? QStringLiteral("bad") : QStringLiteral("warn"));
    label->style()->unpolish(label);
    label->style()->polish(label);
    label->setVisible(!words.isEmpty());
}

void GroupForm::show(const WrittenGroup &group, const std::vector<OrderList::Row> &members, const Known &known,
                     const std::vector<Diagnostic> &problems)
{
    const bool isAnother = group.name != m_group.name;
    m_group = group;
    if (isAnother || !m_name->isModified())
        m_name->setText(QString::fromStdString(group.name));
    m_models->show(group.models, known.models);
    m_strategy->show(group.strategy, known.byDefault);
    m_members->show(members);
    m_membersNote->setText(group.providers.empty() ? tr("all, as they are declared") : QString());
    {
        const QSignalBlocker quiet(m_addProvider);
        m_addProvider->clear();
        m_addProvider->addItem(group.providers.empty() ? tr("Only some…") : tr("Add a provider…"));
        for (const std::string &provider : known.providers) {
            if (std::find(group.providers.begin(), group.providers.end(), provider) == group.providers.end())
                m_addProvider->addItem(QString::fromStdString(provider));
        }
        m_addProvider->setEnabled(m_addProvider->count() > 1);
    }
    std::vector<Diagnostic> ofName;
    for (const Diagnostic &problem : problems) {
        if (problem.path.empty() || problem.path.starts_with("name"))
            ofName.push_back({problem.severity, problem.mark, "name", problem.message});
    }
    showProblem(m_nameProblem, "name", ofName);
    showProblem(m_modelsProblem, "models", problems);
    showProblem(m_strategyProblem, "strategy", problems);
    showProblem(m_membersProblem, "providers", problems);
}

void GroupForm::editName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void GroupForm::commitName()
{
    if (!m_name->isModified())
        return;
    m_name->setModified(false);
    const std::string name = m_name->text().trimmed().toStdString();
    if (name != m_group.name)
        Q_EMIT renamed(name);
}

} // namespace infermux
