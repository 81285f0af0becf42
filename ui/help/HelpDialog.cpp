#include "HelpDialog.h"

#include "HelpView.h"
#include "controls/ChoiceList.h"
#include "shell/Theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace infermux {

namespace {

constexpr int topicsWidth = 190;

} // namespace

HelpDialog::HelpDialog(const QString &language, QWidget *parent)
    : QDialog(parent)
    , m_topics(helpTopics(language))
    , m_search(new QLineEdit)
    , m_list(new ChoiceList(tr("Topics")))
    , m_view(new HelpView)
{
    setWindowTitle(tr("Help"));
    resize(820, 600);
    setMinimumSize(560, 400);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setClearButtonEnabled(true);
    for (const HelpTopic &topic : m_topics)
        m_list->addItem(topic.title);
    connect(m_search, &QLineEdit::textChanged, this, &HelpDialog::narrow);
    connect(m_list, &ChoiceList::currentRowChanged, this, &HelpDialog::showChosen);
    connect(m_view, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) { open(link.fragment()); });

    auto *left = new QWidget;
    left->setFixedWidth(topicsWidth);
    auto *topics = new QVBoxLayout(left);
    topics->setContentsMargins(0, 0, 0, 0);
    topics->setSpacing(12);
    topics->addWidget(m_search);
    topics->addWidget(m_list, 1);
    auto *card = new QFrame;
    card->setObjectName(QStringLiteral("card"));
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(20, Theme::cardPadding, 8, 8);
    inside->addWidget(m_view);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::cardPadding, Theme::cardPadding, Theme::cardPadding, Theme::cardPadding);
    layout->setSpacing(Theme::cardPadding);
    layout->addWidget(left);
    layout->addWidget(card, 1);
    m_list->setCurrentRow(0);
}

void HelpDialog::open(const QString &key)
{
    m_search->clear();
    const auto topic =
        std::find_if(m_topics.begin(), m_topics.end(), [&key](const HelpTopic &each) { return each.key == key; });
    m_list->setCurrentRow(topic == m_topics.end() ? 0 : static_cast<int>(topic - m_topics.begin()));
    show();
    raise();
    activateWindow();
}

QString HelpDialog::key() const
{
    const int row = m_list->currentRow();
    return row < 0 ? QString() : m_topics[static_cast<std::size_t>(row)].key;
}

void HelpDialog::narrow(const QString &typed)
{
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool isShown = mentions(m_topics[static_cast<std::size_t>(row)], typed);
        m_list->item(row)->setHidden(!isShown);
        if (isShown && first < 0)
            first = row;
    }
    if (first >= 0 && m_list->currentItem() && m_list->currentItem()->isHidden())
        m_list->setCurrentRow(first);
    m_view->mark(typed);
}

void HelpDialog::showChosen()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_view->show(m_topics[static_cast<std::size_t>(row)]);
    m_view->mark(m_search->text());
}

} // namespace infermux
