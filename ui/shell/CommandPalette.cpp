#include "CommandPalette.h"

#include "Theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace infermux {

namespace {

constexpr int paletteWidth = 460;
constexpr int rowHeight = 36;
constexpr int mostRows = 8;

} // namespace

std::optional<int> matchQuality(const QString &typed, const QString &title)
{
    const QString wanted = typed.trimmed();
    if (wanted.isEmpty())
        return 0;
    if (title.startsWith(wanted, Qt::CaseInsensitive))
        return 3000;
    if (const auto at = title.indexOf(QLatin1Char(' ') + wanted, 0, Qt::CaseInsensitive); at >= 0)
        return 2000 - static_cast<int>(at);
    if (const auto at = title.indexOf(wanted, 0, Qt::CaseInsensitive); at >= 0)
        return 1000 - static_cast<int>(at);
    qsizetype from = 0;
    for (const QChar letter : wanted) {
        from = title.indexOf(letter, from, Qt::CaseInsensitive) + 1;
        if (from == 0)
            return std::nullopt;
    }
    return -static_cast<int>(from);
}

CommandPalette::CommandPalette(std::vector<Command> commands, QWidget *parent)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_commands(std::move(commands))
    , m_line(new QLineEdit)
    , m_list(new QListWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("palette"));
    setAccessibleName(tr("Commands"));
    setFixedWidth(paletteWidth);
    m_line->setPlaceholderText(tr("What do you want to do?"));
    m_line->setAccessibleName(tr("Command"));
    m_line->setObjectName(QStringLiteral("paletteLine"));
    m_line->installEventFilter(this);
    m_list->setAccessibleName(tr("Matching commands"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::grid8, Theme::grid8, Theme::grid8, Theme::grid8);
    layout->setSpacing(Theme::grid8);
    layout->addWidget(m_line);
    layout->addWidget(m_list);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_line, &QLineEdit::returnPressed, this, &CommandPalette::runChosen);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runChosen);
    filter({});
    const QPoint middle = parent->mapToGlobal(QPoint((parent->width() - paletteWidth) / 2, parent->height() / 6));
    move(middle);
    m_line->setFocus();
}

void CommandPalette::filter(const QString &typed)
{
    std::vector<std::pair<int, std::size_t>> found;
    for (std::size_t i = 0; i < m_commands.size(); ++i) {
        if (const auto quality = matchQuality(typed, m_commands[i].title))
            found.emplace_back(-*quality, i);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    m_list->clear();
    for (const auto &[quality, index] : found) {
        const Command &command = m_commands[index];
        auto *item = new QListWidgetItem;
        item->setData(Qt::UserRole, static_cast<int>(index));
        item->setData(Qt::AccessibleTextRole, command.title);
        item->setSizeHint({paletteWidth - 40, rowHeight});
        m_list->addItem(item);
        auto *row = new QWidget;
        auto *title = new QLabel(command.title);
        auto *hint = new QLabel(command.hint);
        hint->setFont(Theme::nameFont());
        hint->setProperty("level", QStringLiteral("mute"));
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(12, 0, 12, 0);
        layout->addWidget(title);
        layout->addStretch();
        layout->addWidget(hint);
        m_list->setItemWidget(item, row);
    }
    m_list->setCurrentRow(0);
    m_list->setFixedHeight(std::clamp(m_list->count(), 1, mostRows) * rowHeight + 4);
    adjustSize();
}

void CommandPalette::runChosen()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const auto run = m_commands[static_cast<std::size_t>(item->data(Qt::UserRole).toInt())].run;
    close();
    run();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int count = std::max(1, m_list->count());
            m_list->setCurrentRow((m_list->currentRow() + (key == Qt::Key_Down ? 1 : count - 1)) % count);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace infermux
