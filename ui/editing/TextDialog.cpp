#include "TextDialog.h"

#include "ConfigEditing.h"
#include "TypedText.h"
#include "YamlTextEdit.h"
#include "shell/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace infermux {

namespace {

using namespace std::chrono_literals;

constexpr int mostTold = 4;
constexpr auto judgedAfter = 200ms; // of rest

struct Mistake
{
    int line;
    int column;
    QString words;
};

std::vector<Mistake> mistakesIn(const ConfigDraft &draft, const std::string &text)
{
    ConfigDraft trial = draft;
    std::vector<Mistake> mistakes;
    if (const auto failed = trial.takeText(text, "trial")) {
        static const QRegularExpression place(QStringLiteral("line (\\d+)(?:, column (\\d+))?"));
        const QString words = QString::fromStdString(failed->message);
        const auto found = place.match(words);
        return {{found.hasMatch() ? found.captured(1).toInt() : 1, std::max(1, found.captured(2).toInt()), words}};
    }
    for (const Diagnostic &said : trial.loaded().diagnostics) {
        if (said.severity == Diagnostic::Severity::Error)
            mistakes.push_back(
                {std::max(1, said.mark.line), std::max(1, said.mark.column),
                 QString::fromStdString(said.path.empty() ? said.message : said.path + ": " + said.message)});
    }
    return mistakes;
}

} // namespace

TextDialog::TextDialog(ConfigEditing &editing, const QString &reason, QWidget *parent)
    : QDialog(parent)
    , m_editing(editing)
    , m_before(editing.draft().text())
    , m_text(new YamlTextEdit(tr("The configuration as text")))
    , m_wrong(new QLabel)
    , m_take(new QPushButton(tr("Take over")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Edit as text"));
    resize(820, 620);
    m_text->setPlainText(asTyped(m_before));
    const bool isKept = typed() == m_before;
    m_text->setReadOnly(!isKept);
    m_take->setEnabled(isKept);
    auto *why =
        new QLabel(isKept ? reason : tr("It has characters that can't be kept here: take an editor of your own."));
    why->setWordWrap(true);
    why->setProperty("level", QStringLiteral("sub"));
    why->setVisible(!why->text().isEmpty());
    m_wrong->setWordWrap(true);
    m_wrong->setProperty("level", QStringLiteral("bad"));
    m_wrong->setTextFormat(Qt::RichText);
    m_wrong->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_wrong, &QLabel::linkActivated, this, [this](const QString &place) {
        m_text->goTo(place.section(QLatin1Char(':'), 0, 0).toInt(), place.section(QLatin1Char(':'), 1).toInt());
    });
    auto *cancel = new QPushButton(tr("Cancel"));
    m_take->setObjectName(QStringLiteral("primary"));
    m_take->setToolTip(tr("Into the draft; nothing is written before it is saved"));
    m_take->setAutoDefault(false);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &TextDialog::takeOver);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(m_take);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::cardPadding);
    layout->setSpacing(12);
    layout->addWidget(why);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_wrong);
    layout->addLayout(buttons);
    m_judging.setSingleShot(true);
    m_judging.setInterval(judgedAfter);
    connect(&m_judging, &QTimer::timeout, this, &TextDialog::judge);
    connect(m_text, &QPlainTextEdit::textChanged, &m_judging, qOverload<>(&QTimer::start));
    judge();
    static const QRegularExpression line(QStringLiteral("line (\\d+)"));
    if (const auto named = line.match(reason); named.hasMatch())
        m_text->goTo(named.captured(1).toInt());
    m_text->setFocus();
}

std::string TextDialog::typed() const
{
    return asFile(m_text->written(), m_before);
}

void TextDialog::reject()
{
    if (m_isWarned || typed() == m_before)
        return QDialog::reject();
    m_isWarned = true;
    m_wrong->setText(tr("What you wrote is not taken over. Cancel once more to drop it.").toHtmlEscaped());
    m_wrong->show();
}

void TextDialog::judge()
{
    m_isWarned = false;
    std::map<int, QString> byLine;
    QStringList told;
    for (const Mistake &mistake : mistakesIn(m_editing.draft(), typed())) {
        QString &words = byLine[mistake.line];
        words += (words.isEmpty() ? QString() : QStringLiteral("\n")) + mistake.words;
        if (told.size() < mostTold)
            told.append(QStringLiteral("<a href=\"%1:%2\" style=\"color: %3\">%4</a> %5")
                            .arg(QString::number(mistake.line), QString::number(mistake.column),
                                 Theme::current().bad.name(), tr("Line %1").arg(mistake.line),
                                 mistake.words.toHtmlEscaped()));
    }
    m_text->showMistakes(byLine);
    m_wrong->setText(told.join(QStringLiteral("<br>")));
    m_wrong->setVisible(!told.isEmpty());
}

void TextDialog::takeOver()
{
    QString problem;
    if (m_editing.draft().text() != m_before)
        problem = tr("The file is another by now. Copy what you wrote, and open the text anew.");
    else
        problem = m_editing.takeText(typed(), tr("text by hand"));
    if (problem.isEmpty())
        return accept();
    m_wrong->setText(problem.toHtmlEscaped());
    m_wrong->show();
}

} // namespace infermux
