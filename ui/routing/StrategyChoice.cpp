#include "StrategyChoice.h"

#include "RoutingWords.h"
#include "controls/FlowLayout.h"
#include "shell/Theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace infermux {

StrategyChoice::StrategyChoice(bool mayInherit, QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel)
{
    setAccessibleName(tr("Strategy"));
    auto *flow = new FlowLayout;
    const auto add = [this, flow](const std::string &name, const QString &text) {
        auto *button = new QPushButton(text);
        button->setCheckable(true);
        button->setProperty("holds", true);
        button->setAccessibleName(tr("Strategy: %1").arg(text));
        connect(button, &QPushButton::clicked, this, [this, name] { Q_EMIT chosen(name); });
        flow->addWidget(button);
        m_choices.push_back({name, button});
    };
    for (const Strategy strategy :
         {Strategy::CostWeighted, Strategy::Priority, Strategy::RoundRobin, Strategy::LeastLatency, Strategy::Random}) {
        const std::string name(toString(strategy));
        add(name, QString::fromStdString(name));
    }
    if (mayInherit)
        add({}, tr("the default"));
    m_words->setWordWrap(true);
    m_words->setFont(Theme::nameFont());
    m_words->setProperty("level", QStringLiteral("sub"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::grid8);
    layout->addLayout(flow);
    layout->addWidget(m_words);
}

void StrategyChoice::show(const std::string &written, Strategy byDefault)
{
    const std::string shown = written.empty() && m_choices.back().name.empty() ? std::string()
                              : written.empty()                                ? std::string(toString(byDefault))
                                                                               : written;
    for (const Choice &choice : m_choices)
        choice.button->setChecked(choice.name == shown);
    const auto holds = strategyNamed(written.empty() ? std::string(toString(byDefault)) : written);
    QString words = holds ? strategyInWords(*holds) : QString();
    if (written.empty() && m_choices.back().name.empty())
        words = tr("%1: %2").arg(QString::fromUtf8(toString(byDefault)), words);
    m_words->setText(words);
}

} // namespace infermux
