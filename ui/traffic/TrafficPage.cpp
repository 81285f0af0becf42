#include "TrafficPage.h"

#include "ExchangeModel.h"
#include "RequestTable.h"
#include "shell/Theme.h"

#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QStringListModel>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace infermux {

namespace {

constexpr std::size_t maxHeld = 10'000;

/// Completes the term that is being typed, not the whole line.
class TermCompleter : public QCompleter
{
public:
    explicit TermCompleter(QObject *parent)
        : QCompleter(parent)
    {
        QStringList beginnings;
        for (const std::string &beginning : RequestMatcher::beginnings())
            beginnings.append(QString::fromStdString(beginning));
        setModel(new QStringListModel(beginnings, this));
        setCaseSensitivity(Qt::CaseInsensitive);
    }

    QStringList splitPath(const QString &path) const override
    {
        return {path.mid(path.lastIndexOf(QLatin1Char(' ')) + 1)};
    }
    QString pathFromIndex(const QModelIndex &index) const override
    {
        const QString typed = static_cast<const QLineEdit *>(widget())->text();
        return typed.left(typed.lastIndexOf(QLatin1Char(' ')) + 1) + QCompleter::pathFromIndex(index);
    }
};

} // namespace

TrafficPage::TrafficPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new ExchangeModel(this))
    , m_table(new RequestTable(*m_model))
    , m_empty(new QLabel)
    , m_summary(new QLabel)
    , m_filter(new QLineEdit)
    , m_problem(new QLabel)
    , m_pause(new QPushButton(tr("Pause")))
    , m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);

    auto *title = new QLabel(tr("Traffic"));
    title->setFont(Theme::titleFont());
    m_summary->setProperty("level", QStringLiteral("sub"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setProperty("level", QStringLiteral("sub"));
    m_empty->setWordWrap(true);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);

    auto *card = new QFrame;
    card->setObjectName(QStringLiteral("card"));
    auto *cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(Theme::grid8, Theme::grid8, Theme::grid8, Theme::grid8);
    cardLayout->addWidget(m_stack);

    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch();
    head->addWidget(m_summary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::pageMargin, 20, Theme::pageMargin, Theme::pageMargin);
    layout->setSpacing(Theme::cardPadding);
    layout->addLayout(head);
    layout->addWidget(makeFilterBar());
    layout->addWidget(card, 1);
    showSnapshot({});
}

QWidget *TrafficPage::makeFilterBar()
{
    auto *bar = new QWidget;
    m_filter->setPlaceholderText(tr("Filter: caller:cursor status:error cost>0.01 or any text"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setCompleter(new TermCompleter(m_filter));
    m_problem->setFont(Theme::nameFont());
    m_problem->setProperty("level", QStringLiteral("bad"));
    m_problem->hide();
    m_pause->setCheckable(true);
    m_pause->setToolTip(tr("Hold the table still (Ctrl+P)"));
    connect(m_filter, &QLineEdit::textChanged, this, &TrafficPage::applyFilter);
    connect(m_pause, &QPushButton::toggled, this, &TrafficPage::setPaused);
    const auto onPage = [this](const char *keys) {
        return new QShortcut(QKeySequence(QString::fromLatin1(keys)), this, nullptr, nullptr,
                             Qt::WidgetWithChildrenShortcut);
    };
    connect(onPage("Ctrl+F"), &QShortcut::activated, m_filter, [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });
    connect(onPage("Ctrl+P"), &QShortcut::activated, m_pause, &QPushButton::toggle);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_filter, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_pause);
    return bar;
}

/// A filter that can't be read is said beside it; the table stays under the last one that could.
void TrafficPage::applyFilter(const QString &text)
{
    auto matcher = RequestMatcher::parse(text.toStdString());
    m_problem->setVisible(!matcher.ok());
    m_filter->setProperty("invalid", !matcher.ok());
    m_filter->style()->unpolish(m_filter);
    m_filter->style()->polish(m_filter);
    if (!matcher.ok()) {
        m_problem->setText(QString::fromStdString(matcher.error().message));
        return;
    }
    m_model->setFilter(std::move(matcher).value());
    m_table->scrollToTop();
    showWhatThereIs();
}

void TrafficPage::setPaused(bool paused)
{
    m_isPaused = paused;
    m_pause->setText(paused ? tr("Go on") : tr("Pause"));
    if (paused)
        return;
    m_model->add(std::exchange(m_held, {}));
    m_table->scrollToTop();
    showWhatThereIs();
}

void TrafficPage::showExchanges(const ExchangeBatchPtr &batch)
{
    if (m_isPaused) {
        auto &held = m_held.records;
        held.insert(held.end(), batch->records.begin(), batch->records.end());
        if (held.size() > 2 * maxHeld) // seldom, and then at once
            held.erase(held.begin(), held.end() - static_cast<std::ptrdiff_t>(maxHeld));
        const auto count = static_cast<qlonglong>(std::min(held.size(), maxHeld));
        m_pause->setText(tr("Go on (%1 new)").arg(QLocale().toString(count)));
        return;
    }
    // A reader who scrolled down keeps the rows under the eye; at the top the table follows.
    QScrollBar *bar = m_table->verticalScrollBar();
    const int before = bar->value();
    const int added = m_model->add(*batch);
    if (before > 0)
        bar->setValue(before + added);
    showWhatThereIs();
}

void TrafficPage::showWhatThereIs()
{
    const bool hasRows = m_model->rowCount() > 0;
    const bool isFiltered = !hasRows && m_model->keptCount() > 0;
    m_empty->setText(isFiltered ? tr("None of the latest requests matches\n\nChange the filter to see more.")
                                : m_waitingText);
    m_stack->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_table) : m_empty);
}

void TrafficPage::showSnapshot(const GatewaySnapshot &snapshot)
{
    const bool serving = snapshot.state == GatewaySnapshot::State::Serving;
    m_waitingText = serving ? tr("Waiting for your first request\n\nPoint a tool at %1/v1")
                                  .arg(QString::fromStdString(snapshot.address))
                            : tr("The gateway is stopped\n\nStart it to see requests here");
    const QLocale locale;
    m_summary->setText(tr("%1 requests · %2 in flight · %3 in the last minute")
                           .arg(locale.toString(static_cast<qlonglong>(snapshot.requestsTotal)),
                                locale.toString(snapshot.inFlight),
                                locale.toString(static_cast<qlonglong>(snapshot.requestsLastMinute))));
    showWhatThereIs();
}

} // namespace infermux
