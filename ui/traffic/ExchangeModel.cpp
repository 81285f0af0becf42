#include "ExchangeModel.h"

#include "controls/Figures.h"

#include <QDateTime>
#include <QElapsedTimer>

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace infermux {

namespace {

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

ExchangeModel::ExchangeModel(QObject *parent, std::size_t capacity)
    : QAbstractTableModel(parent)
    , m_capacity(capacity)
{
    connect(&m_search, &QTimer::timeout, this, &ExchangeModel::search);
}

void ExchangeModel::setFilter(RequestMatcher filter)
{
    beginResetModel();
    m_filter = std::move(filter);
    m_matching.clear();
    m_held.clear();
    m_older.clear();
    m_searchedTo = m_firstNumber + m_live.size();
    endResetModel();
    m_search.start(0);
    search();
}

/// A few milliseconds' worth, from the newest to the oldest; the rest in later turns of the event loop.
void ExchangeModel::search()
{
    constexpr qint64 mostMs = 6;
    constexpr int betweenLooks = 256;
    QElapsedTimer timer;
    timer.start();
    std::vector<std::uint64_t> found;
    for (int looked = 0; m_searchedTo > m_firstNumber; ++looked) {
        if (looked % betweenLooks == betweenLooks - 1 && timer.elapsed() >= mostMs)
            break;
        --m_searchedTo;
        if (matches(liveRow(m_searchedTo)))
            found.push_back(m_searchedTo);
    }
    if (!found.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(found.size()) - 1);
        for (const std::uint64_t number : found)
            m_matching.push_front(number);
        endInsertRows();
    }
    if (m_searchedTo > m_firstNumber)
        return;
    m_search.stop();
    Q_EMIT searched();
}

void ExchangeModel::setPaused(bool paused)
{
    m_isPaused = paused;
    if (paused || m_held.empty())
        return;
    beginInsertRows({}, 0, static_cast<int>(m_held.size()) - 1);
    m_matching.insert(m_matching.end(), m_held.begin(), m_held.end());
    m_held.clear();
    endInsertRows();
}

int ExchangeModel::add(const ExchangeBatch &batch)
{
    std::vector<std::uint64_t> matching;
    for (const ExchangeRecord &record : batch.records) {
        const TrafficRow &row = m_live.emplace_back(RequestFacts::of(record), m_names);
        if (matches(row))
            matching.push_back(m_firstNumber + m_live.size() - 1);
    }
    int added = 0;
    if (m_isPaused) {
        m_held.insert(m_held.end(), matching.begin(), matching.end());
    } else if (!matching.empty()) {
        added = static_cast<int>(matching.size());
        beginInsertRows({}, 0, added - 1);
        m_matching.insert(m_matching.end(), matching.begin(), matching.end());
        endInsertRows();
    }
    makeRoom();
    return added;
}

/// What came from the ledger goes first: it can be read again. Of live rows a whole lump goes, seldom.
void ExchangeModel::makeRoom()
{
    const std::size_t lump = m_capacity / 100;
    if (const std::size_t all = m_live.size() + m_older.size(); all > m_capacity && !m_older.empty())
        forgetOlder(std::min(m_older.size(), all - m_capacity + lump));
    if (m_live.size() <= m_capacity)
        return;
    const std::size_t gone = m_live.size() - m_capacity + lump;
    const std::uint64_t kept = m_firstNumber + gone;
    const auto leaving = static_cast<int>(std::lower_bound(m_matching.begin(), m_matching.end(), kept)
                                          - m_matching.begin());
    if (leaving > 0) {
        const auto shown = static_cast<int>(m_matching.size());
        beginRemoveRows({}, shown - leaving, shown - 1);
        m_matching.erase(m_matching.begin(), m_matching.begin() + leaving);
        endRemoveRows();
    }
    m_held.erase(m_held.begin(), std::lower_bound(m_held.begin(), m_held.end(), kept));
    m_live.erase(m_live.begin(), m_live.begin() + static_cast<std::ptrdiff_t>(gone));
    m_firstNumber = kept;
    m_searchedTo = std::max(m_searchedTo, kept);
    forgetUnusedNames();
}

void ExchangeModel::forgetOlder(std::size_t count)
{
    const int last = rowCount() - 1;
    beginRemoveRows({}, last - static_cast<int>(count) + 1, last);
    m_older.erase(m_older.end() - static_cast<std::ptrdiff_t>(count), m_older.end());
    endRemoveRows();
    Q_EMIT olderForgotten();
}

/// Callers may make up a new name for each request.
void ExchangeModel::forgetUnusedNames()
{
    if (m_names.size() <= 2 * m_capacity)
        return;
    NameTable used;
    for (std::deque<TrafficRow> *rows : {&m_live, &m_older}) {
        for (TrafficRow &row : *rows)
            row.rename(m_names, used);
    }
    m_names = std::move(used);
}

void ExchangeModel::appendOlder(const std::vector<ExchangeRecord> &records)
{
    std::unordered_set<std::string_view> live;
    const auto newest = std::max_element(records.begin(), records.end(),
                                         [](const auto &a, const auto &b) { return a.started < b.started; });
    for (const TrafficRow &row : m_live) {
        if (newest != records.end() && row.started() <= newest->started)
            live.insert(row.id());
    }
    std::vector<TrafficRow> rows;
    for (const ExchangeRecord &record : records) {
        if (!live.contains(record.id) && m_live.size() + m_older.size() + rows.size() < m_capacity)
            rows.emplace_back(RequestFacts::of(record), m_names);
    }
    if (rows.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_older.insert(m_older.end(), rows.begin(), rows.end());
    endInsertRows();
}

std::optional<UtcTime> ExchangeModel::liveSince() const
{
    return m_live.empty() ? std::nullopt : std::optional(m_live.front().finished());
}

std::string ExchangeModel::oldestId() const
{
    return m_older.empty() ? std::string() : std::string(m_older.back().id());
}

void ExchangeModel::clear()
{
    m_live.clear();
    m_names = {};
    setFilter(m_filter);
}

const TrafficRow &ExchangeModel::rowAt(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    return at < m_matching.size() ? liveRow(m_matching[m_matching.size() - 1 - at]) : m_older[at - m_matching.size()];
}

int ExchangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matching.size() + m_older.size());
}

int ExchangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ExchangeModel::text(const RequestFacts &record, int column) const
{
    switch (column) {
    case Time:
        return QDateTime::fromMSecsSinceEpoch(record.started.time_since_epoch().count())
            .toString(QStringLiteral("HH:mm:ss"));
    case Caller:
        return textOf(record.caller);
    case Model: {
        const QString asked = textOf(record.requestedModel);
        if (asked.isEmpty())
            return nothingText();
        const QString sent = textOf(record.sentModel);
        return sent.isEmpty() || sent == asked ? asked : asked + QStringLiteral(" → ") + sent;
    }
    case Provider:
        return record.provider.empty() ? nothingText() : textOf(record.provider);
    case Status:
        return record.errorCode.empty()
                   ? QString::number(record.status)
                   : QStringLiteral("%1 %2").arg(record.status).arg(textOf(record.errorCode));
    case Latency:
        return durationText(record.latency);
    case FirstToken:
        return record.firstToken ? durationText(*record.firstToken) : nothingText();
    case Tokens:
        if (record.promptTokens == 0 && record.completionTokens == 0)
            return nothingText();
        return (record.isEstimated ? QStringLiteral("≈ ") : QString()) + countText(record.promptTokens)
               + QStringLiteral(" / ") + countText(record.completionTokens);
    case Cost:
        return record.cost ? dollarsText(*record.cost) : nothingText();
    default:
        return {};
    }
}

QVariant ExchangeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RequestFacts shown = facts(index.row());
    if (role == Qt::DisplayRole)
        return text(shown, index.column());
    if (role == Qt::ToolTipRole && index.column() == Status && !shown.errorCode.empty())
        return textOf(shown.errorCode);
    if (role == Qt::ToolTipRole && (index.column() == Caller || index.column() == Model || index.column() == Provider))
        return text(shown, index.column()); // in a small window it is cut short
    if (role == Qt::ToolTipRole && index.column() == Time)
        return textOf(shown.id);
    if (role == Qt::TextAlignmentRole && index.column() >= Latency)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant ExchangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section >= Latency ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Caller:
        return tr("Caller");
    case Model:
        return tr("Model");
    case Provider:
        return tr("Provider");
    case Status:
        return tr("Status");
    case Latency:
        return tr("Latency");
    case FirstToken:
        return tr("First token");
    case Tokens:
        return tr("Tokens in / out");
    case Cost:
        return tr("Cost");
    default:
        return {};
    }
}

} // namespace infermux
