#include "ImportDialog.h"

#include "PriceModel.h"
#include "controls/FactDelegate.h"
#include "shell/Theme.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace infermux {

namespace {

constexpr qint64 mostRead = 64 << 20;

/// Input, output, and what is read from a cache.
QString pricesText(const TokenPrice &price)
{
    const QString both = QStringLiteral("%1 · %2").arg(priceText(price.input), priceText(price.output));
    return price.cachedInput ? both + QStringLiteral(" · ") + priceText(*price.cachedInput) : both;
}

} // namespace

Result<std::vector<PriceChange>> readPriceChanges(const QString &path, const PriceList &current)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{"io", file.errorString().toStdString()};
    if (file.size() > mostRead)
        return Error{"too_large", "the file has more than 64 MiB"};
    const auto entries = readPriceFile(file.readAll().toStdString());
    if (!entries.ok())
        return entries.error();
    return priceDifference(current, *entries);
}

void ImportModel::show(std::vector<PriceChange> changes)
{
    beginResetModel();
    m_changes = std::move(changes);
    m_ticks.assign(m_changes.size(), false);
    endResetModel();
    Q_EMIT ticksChanged();
}

void ImportModel::tick(const std::vector<int> &rows, bool isTicked)
{
    for (const int row : rows)
        m_ticks[static_cast<std::size_t>(row)] = isTicked;
    if (!m_changes.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
    Q_EMIT ticksChanged();
}

std::vector<PriceChange> ImportModel::ticked() const
{
    std::vector<PriceChange> wanted;
    for (std::size_t i = 0; i < m_changes.size(); ++i) {
        if (m_ticks[i])
            wanted.push_back(m_changes[i]);
    }
    return wanted;
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PriceChange &change = m_changes[static_cast<std::size_t>(index.row())];
    if (role == Qt::CheckStateRole && index.column() == Model)
        return m_ticks[static_cast<std::size_t>(index.row())] ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((index.column() >= Before ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == FactDelegate::QuietRole)
        return index.column() == Table || index.column() == Before;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Model:
        return QString::fromStdString(change.model);
    case Table:
        return QString::fromStdString(change.provider);
    case Before:
        return change.before ? pricesText(*change.before) : tr("new");
    default:
        return pricesText(change.after);
    }
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section >= Before ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Model:
        return tr("Model");
    case Table:
        return tr("Provider");
    case Before:
        return tr("Now: in · out · cached");
    default:
        return tr("Then: in · out · cached");
    }
}

Qt::ItemFlags ImportModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == Model ? usual | Qt::ItemIsUserCheckable : usual;
}

bool ImportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Model)
        return false;
    m_ticks[static_cast<std::size_t>(index.row())] = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index);
    Q_EMIT ticksChanged();
    return true;
}

ImportDialog::ImportDialog(const QString &file, QWidget *parent)
    : QDialog(parent)
    , m_model(new ImportModel(this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_state(new QLabel(tr("Reading %1…").arg(QFileInfo(file).fileName())))
    , m_line(new QLineEdit)
    , m_table(new QTableView)
    , m_take(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import prices"));
    resize(820, 600);
    m_state->setWordWrap(true);
    m_filter->setSourceModel(m_model);
    m_filter->setFilterKeyColumn(-1);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_filter);
    m_table->setAccessibleName(tr("Changes"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(Theme::rowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(ImportModel::Model, QHeaderView::Stretch);
    m_table->setColumnWidth(ImportModel::Table, 120);
    for (const int column : {ImportModel::Before, ImportModel::After})
        m_table->setColumnWidth(column, 190);
    m_line->setPlaceholderText(tr("Search"));
    m_line->setAccessibleName(tr("Search the changes"));
    connect(m_line, &QLineEdit::textChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);
    auto *all = new QPushButton(tr("Tick all shown"));
    auto *none = new QPushButton(tr("Tick none"));
    connect(all, &QPushButton::clicked, this, [this] { m_model->tick(shownRows(), true); });
    connect(none, &QPushButton::clicked, this, [this] {
        std::vector<int> rows(static_cast<std::size_t>(m_model->rowCount()));
        std::iota(rows.begin(), rows.end(), 0);
        m_model->tick(rows, false);
    });
    auto *cancel = new QPushButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_take->setObjectName(QStringLiteral("primary"));
    connect(m_take, &QPushButton::clicked, this, [this] {
        std::vector<PriceSetting> settings;
        for (const PriceChange &change : m_model->ticked())
            settings.push_back({change.provider, change.model, entryOf(change.after)});
        Q_EMIT chosen(settings);
        accept();
    });
    connect(m_model, &ImportModel::ticksChanged, this, &ImportDialog::count);
    auto *choices = new QHBoxLayout;
    choices->addWidget(m_line, 1);
    choices->addWidget(all);
    choices->addWidget(none);
    auto *card = new QFrame;
    card->setObjectName(QStringLiteral("card"));
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(8, 4, 8, 8);
    inside->addWidget(m_table);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(m_take);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::cardPadding);
    layout->setSpacing(12);
    layout->addWidget(m_state);
    layout->addLayout(choices);
    layout->addWidget(card, 1);
    layout->addLayout(buttons);
    count();
}

void ImportDialog::show(const Result<std::vector<PriceChange>> &changes)
{
    if (!changes.ok()) {
        m_state->setText(tr("It can't be imported: %1").arg(QString::fromStdString(changes.error().message)));
        m_state->setProperty("level", QStringLiteral("bad"));
        return;
    }
    m_state->setText(changes->empty() ? tr("Nothing in it is new or different.")
                                      : tr("%n price(s) in it are new or different. Tick what you want.", nullptr,
                                           static_cast<int>(changes->size())));
    m_model->show(*changes);
}

std::vector<int> ImportDialog::shownRows() const
{
    std::vector<int> rows;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        rows.push_back(m_filter->mapToSource(m_filter->index(row, 0)).row());
    return rows;
}

void ImportDialog::count()
{
    const auto wanted = static_cast<int>(m_model->ticked().size());
    m_take->setText(tr("Take %n price(s)", nullptr, wanted));
    m_take->setEnabled(wanted > 0);
}

} // namespace infermux
