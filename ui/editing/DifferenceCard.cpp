#include "DifferenceCard.h"

#include "ConfigEditing.h"
#include "DifferenceView.h"
#include "TextDialog.h"
#include "shell/Theme.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <sstream>

namespace infermux {

namespace {

/// The whole text, nothing of it changed.
std::vector<DifferenceLine> unchanged(const std::string &text)
{
    std::vector<DifferenceLine> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) {
        if (line.ends_with('\r'))
            line.pop_back();
        const int number = static_cast<int>(lines.size()) + 1;
        lines.push_back({DifferenceLine::Kind::Same, line, number, number});
    }
    return lines;
}

} // namespace

DifferenceCard::DifferenceCard(ConfigEditing &editing, std::string around, QWidget *parent)
    : QFrame(parent)
    , m_editing(editing)
    , m_around(std::move(around))
    , m_note(new QLabel)
    , m_view(new DifferenceView)
{
    setObjectName(QStringLiteral("card"));
    auto *title = new QLabel(QStringLiteral("infermux.yml"));
    title->setFont(Theme::cardFont());
    m_note->setFont(Theme::nameFont());
    m_note->setProperty("level", QStringLiteral("mute"));
    auto *asText = new QPushButton(tr("Edit as text…"));
    asText->setObjectName(QStringLiteral("link"));
    connect(asText, &QPushButton::clicked, this, [this] { (new TextDialog(m_editing, {}, window()))->open(); });
    auto *promise = new QLabel(tr("Comments, order and quoting stay as you wrote them."));
    promise->setFont(Theme::nameFont());
    promise->setProperty("level", QStringLiteral("mute"));
    promise->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::grid8);
    head->addWidget(title);
    head->addWidget(m_note, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::cardPadding, Theme::cardPadding, Theme::cardPadding, Theme::cardPadding);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    layout->addWidget(promise);
    layout->addWidget(asText, 0, Qt::AlignLeft);
    connect(&editing, &ConfigEditing::changed, this, &DifferenceCard::update);
    update();
}

void DifferenceCard::update()
{
    const ConfigDraft &draft = m_editing.draft();
    m_note->setText(draft.isChanged() ? tr("what saving will write") : tr("nothing changed"));
    if (draft.isChanged())
        return m_view->show(draft.difference());
    std::vector<DifferenceLine> lines = unchanged(draft.text());
    const auto part = std::find_if(lines.begin(), lines.end(), [this](const DifferenceLine &line) {
        return line.text.starts_with(m_around + ':');
    });
    m_view->show(lines, part == lines.end() ? 0 : static_cast<int>(part - lines.begin()));
}

} // namespace infermux
