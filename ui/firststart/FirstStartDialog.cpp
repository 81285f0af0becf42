#include "FirstStartDialog.h"

#include "connect/ConnectPanel.h"
#include "shell/Theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace infermux {

namespace {

enum Step { Find, Choose, Connect };
constexpr int dialogWidth = 760;
constexpr int dialogHeight = 540;

} // namespace

FirstStartDialog::FirstStartDialog(ProviderFinder *finder, QWidget *parent)
    : QDialog(parent)
    , m_finder(finder)
    , m_steps(new QLabel)
    , m_stack(new QStackedWidget)
    , m_demo(new QCheckBox(tr("The demo: an embedded provider, no key and no network"), this))
    , m_connect(new ConnectPanel)
    , m_problem(new QLabel)
    , m_skip(new QPushButton(tr("Skip")))
    , m_next(new QPushButton)
{
    setWindowTitle(tr("Welcome to infermux"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedSize(dialogWidth, dialogHeight);
    finder->setParent(this);
    m_steps->setFont(Theme::labelFont());
    m_steps->setProperty("level", QStringLiteral("mute"));
    m_problem->setProperty("level", QStringLiteral("bad"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_demo->hide(); // until it is known what else there is

    QVBoxLayout *body = nullptr;
    m_stack->addWidget(makeStep(tr("Looking around"),
                                tr("infermux looks for keys of providers in the environment, and for Ollama, LM Studio "
                                   "and vLLM on this computer. Keys are not read, only whether they are there."),
                                body));
    auto *busy = new QProgressBar;
    busy->setRange(0, 0);
    busy->setTextVisible(false);
    busy->setAccessibleName(tr("Looking around"));
    body->addWidget(busy);
    body->addStretch();
    m_stack->addWidget(makeStep(tr("What should it use?"),
                                tr("Your choice goes into the configuration file. Keys stay where they are: the file "
                                   "refers to them by name."),
                                m_choices));
    m_stack->addWidget(makeStep(tr("Point a tool at it"),
                                tr("Everything is set up. Point a tool at the gateway, and watch its first request "
                                   "arrive."),
                                body));
    body->addWidget(m_connect);
    connect(m_skip, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_next, &QPushButton::clicked, this, &FirstStartDialog::next);
    connect(m_finder, &ProviderFinder::found, this, &FirstStartDialog::showFound);
    m_next->setDefault(true);
    m_next->setObjectName(QStringLiteral("primary"));

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_skip);
    buttons->addStretch();
    buttons->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::cardPadding);
    layout->setSpacing(12);
    layout->addWidget(m_steps);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    goTo(Find);
    m_finder->look();
}

QWidget *FirstStartDialog::makeStep(const QString &title, const QString &text, QVBoxLayout *&body)
{
    auto *step = new QWidget;
    auto *name = new QLabel(title);
    name->setFont(Theme::titleFont());
    auto *words = new QLabel(text);
    words->setWordWrap(true);
    words->setProperty("level", QStringLiteral("sub"));
    auto *layout = new QVBoxLayout(step);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(name);
    layout->addWidget(words);
    body = new QVBoxLayout;
    body->setSpacing(Theme::grid8);
    layout->addLayout(body, 1);
    return step;
}

int FirstStartDialog::step() const
{
    return m_stack->currentIndex();
}

void FirstStartDialog::goTo(int step)
{
    m_stack->setCurrentIndex(step);
    m_steps->setText(tr("Step %1 of 3").arg(step + 1));
    m_next->setText(step == Connect ? tr("Done") : tr("Go on"));
    m_next->setEnabled(step != Find);
    m_skip->setVisible(step != Connect);
    m_next->setFocus();
}

void FirstStartDialog::showFound(const std::vector<FoundProvider> &providers)
{
    m_found = providers;
    for (const FoundProvider &found : providers) {
        const QString title = QString::fromStdString(found.provider.title);
        const QString said =
            found.provider.isLocal
                ? tr("%1, on this computer: %n model(s)", nullptr, static_cast<int>(found.models.size())).arg(title)
                : tr("%1: key in %2").arg(title, QString::fromStdString(found.provider.keyVariable));
        auto *box = new QCheckBox(said);
        box->setChecked(true);
        m_boxes.push_back(box);
        m_choices->addWidget(box);
    }
    if (providers.empty()) {
        auto *none = new QLabel(tr("Nothing was found. Take the demo for a look around; providers can be added to the "
                                   "configuration file at any time."));
        none->setWordWrap(true);
        m_choices->addWidget(none);
    }
    m_demo->setChecked(providers.empty());
    m_choices->addWidget(m_demo);
    m_demo->show();
    m_choices->addStretch();
    const auto update = [this] {
        const bool isAny = m_demo->isChecked()
                           || std::any_of(m_boxes.begin(), m_boxes.end(), [](auto *box) { return box->isChecked(); });
        m_next->setEnabled(isAny);
    };
    for (QCheckBox *box : m_boxes)
        connect(box, &QCheckBox::toggled, this, update);
    connect(m_demo, &QCheckBox::toggled, this, update);
    goTo(Choose);
}

void FirstStartDialog::next()
{
    if (m_stack->currentIndex() == Connect) {
        accept();
        return;
    }
    std::vector<FoundProvider> wanted;
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i]->isChecked())
            wanted.push_back(m_found[i]);
    }
    if (m_demo->isChecked()) {
        FoundProvider demo;
        demo.provider.name = "demo";
        demo.provider.type = ProviderType::Demo;
        wanted.push_back(demo);
        Q_EMIT demoChosen();
    }
    m_next->setEnabled(false);
    Q_EMIT chosen(wanted);
}

void FirstStartDialog::showOutcome(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        goTo(Connect);
    else
        m_next->setEnabled(true);
}

} // namespace infermux
