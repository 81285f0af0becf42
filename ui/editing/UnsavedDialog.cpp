#include "UnsavedDialog.h"

#include "ConfigEditing.h"
#include "shell/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace infermux {

namespace {

/// The dialog's floor without its margins; what stands in it may ask for more in another language.
constexpr int floorWidth = 412;

} // namespace

UnsavedDialog::UnsavedDialog(ConfigEditing &editing, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Not saved yet"));
    auto *title = new QLabel(tr("Some changes are not saved"));
    title->setFont(Theme::titleFont());
    QStringList steps;
    constexpr int most = 8;
    for (const std::string &step : editing.draft().steps())
        steps.append(QStringLiteral("· ") + QString::fromStdString(step));
    const auto more = static_cast<int>(steps.size()) - most;
    if (more > 0)
        steps = steps.mid(0, most) << tr("and %n more", nullptr, more);
    auto *words = new QLabel(steps.join(QLatin1Char('\n')));
    words->setWordWrap(true);
    words->setProperty("level", QStringLiteral("sub"));
    auto *problem = new QLabel;
    problem->setWordWrap(true);
    problem->setProperty("level", QStringLiteral("bad"));
    problem->hide();
    auto *stay = new QPushButton(tr("Don't quit"));
    auto *drop = new QPushButton(tr("Quit without them"));
    auto *save = new QPushButton(tr("Save and quit"));
    save->setObjectName(QStringLiteral("primary"));
    save->setDefault(true);
    save->setEnabled(editing.draft().isValid() && !editing.isConflict());
    connect(stay, &QPushButton::clicked, this, &QDialog::reject);
    connect(drop, &QPushButton::clicked, this, &QDialog::accept);
    connect(save, &QPushButton::clicked, &editing, &ConfigEditing::save);
    connect(&editing, &ConfigEditing::saved, this, &QDialog::accept);
    connect(&editing, &ConfigEditing::refused, problem, [problem](const QString &reason) {
        problem->setText(reason);
        problem->show();
    });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(stay);
    buttons->addStretch();
    buttons->addWidget(drop);
    buttons->addWidget(save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::cardPadding);
    layout->setSpacing(12);
    layout->addStrut(floorWidth);
    layout->addWidget(title);
    layout->addWidget(words);
    layout->addWidget(problem);
    layout->addLayout(buttons);
}

} // namespace infermux
