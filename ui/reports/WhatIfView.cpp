#include "WhatIfView.h"

#include "controls/FactTable.h"
#include "controls/Figures.h"
#include "controls/FlowLayout.h"
#include "controls/NameBox.h"
#include "data/LedgerFeed.h"
#include "shell/Theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace infermux {

namespace {

using namespace std::chrono_literals;

constexpr std::int64_t million = 1'000'000;

/// Models and callers of a period, those that cost most first.
struct Names
{
    std::vector<std::string> models;
    std::vector<std::string> callers;
};

Result<Names> readNames(SqliteDatabase &ledger, const TimeRange &range)
{
    Names names;
    for (const auto &[dimension, into] :
         {std::pair{Dimension::Model, &names.models}, std::pair{Dimension::Caller, &names.callers}}) {
        ReportQuery query;
        query.range = range;
        query.by = {dimension};
        const auto rows = reportRows(ledger, query);
        if (!rows.ok())
            return rows.error();
        for (const ReportRow &row : *rows)
            into->push_back(row.name(dimension));
    }
    return names;
}

QStringList shownNames(const std::vector<std::string> &names)
{
    QStringList shown;
    for (const std::string &name : names)
        shown.append(QString::fromStdString(name));
    return shown;
}

double changeOf(Money now, Money then)
{
    return now.pico() == 0 ? 0 : static_cast<double>((then - now).pico()) / static_cast<double>(now.pico());
}

/// "−94 %"
QString signedPercent(double fraction)
{
    const QString size = percentText(std::abs(fraction));
    return fraction < 0 ? QStringLiteral("−") + size : fraction > 0 ? QStringLiteral("+") + size : size;
}

} // namespace

WhatIfView::WhatIfView(QWidget *parent)
    : QWidget(parent)
    , m_feed(new LedgerFeed(this))
    , m_modelsFeed(new LedgerFeed(this))
    , m_from(new NameBox(tr("Model that was used"), tr("a model"), 170))
    , m_to(new NameBox(tr("Model instead"), tr("another"), 210))
    , m_share(new QLineEdit(QStringLiteral("100")))
    , m_below(new QLineEdit)
    , m_caller(new NameBox(tr("Only this caller"), tr("everyone"), 140))
    , m_summary(new QLabel)
    , m_note(new QLabel)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_rows(new FactTable(tr("By caller")))
{
    m_summary->setFont(Theme::titleFont());
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_note->setProperty("level", QStringLiteral("sub"));
    m_note->setWordWrap(true);
    m_cancel->setObjectName(QStringLiteral("link"));
    m_cancel->hide();
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_feed->cancel();
        m_cancel->hide();
        say(tr("Cancelled."));
    });
    m_patience.setSingleShot(true);
    m_patience.setInterval(300ms);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        say(tr("Adding up…"));
        m_cancel->show();
    });
    auto *rows = new QWidget;
    rows->setObjectName(QStringLiteral("cardBody"));
    auto *rowsLayout = new QVBoxLayout(rows);
    rowsLayout->setContentsMargins(0, 0, Theme::grid8, 0);
    rowsLayout->addWidget(m_rows);
    rowsLayout->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(tr("By caller"));
    scroll->setWidget(rows);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *state = new QHBoxLayout;
    state->addWidget(m_note, 1);
    state->addWidget(m_cancel);
    auto *card = new QFrame;
    card->setObjectName(QStringLiteral("card"));
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(Theme::cardPadding, Theme::cardPadding, Theme::grid8, Theme::cardPadding);
    inside->setSpacing(10);
    inside->addWidget(m_summary);
    inside->addLayout(state);
    inside->addWidget(scroll, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::cardPadding);
    layout->addWidget(makeQuestion());
    layout->addWidget(card, 1);
    offerOthers();
}

QWidget *WhatIfView::makeQuestion()
{
    const auto words = [](const QString &text) {
        auto *label = new QLabel(text);
        label->setProperty("level", QStringLiteral("sub"));
        label->setMinimumHeight(30);
        return label;
    };
    for (NameBox *box : {m_from, m_to, m_caller})
        connect(box, &QComboBox::currentTextChanged, this, &WhatIfView::ask);
    m_share->setAccessibleName(tr("Share of the requests, in percent"));
    m_share->setFixedWidth(64);
    m_share->setAlignment(Qt::AlignRight);
    m_below->setAccessibleName(tr("Only prompts of at most so many tokens"));
    m_below->setPlaceholderText(tr("any"));
    m_below->setFixedWidth(84);
    m_below->setAlignment(Qt::AlignRight);
    for (QLineEdit *edit : {m_share, m_below})
        connect(edit, &QLineEdit::textChanged, this, &WhatIfView::ask);
    auto *card = new QFrame;
    card->setObjectName(QStringLiteral("card"));
    auto *flow = new FlowLayout(card);
    flow->setContentsMargins(Theme::cardPadding, 12, Theme::cardPadding, 12);
    for (QWidget *part : std::initializer_list<QWidget *>{
             words(tr("If the requests of")), m_from, words(tr("had gone to")), m_to, words(tr("by")), m_caller,
             words(tr("share %")), m_share, words(tr("prompts up to")), m_below, words(tr("tokens"))})
        flow->addWidget(part);
    return card;
}

void WhatIfView::setLedger(const std::string &path)
{
    const bool isNew = !m_feed->hasPath();
    m_feed->setPath(path);
    m_modelsFeed->setPath(path);
    if (isNew && isVisible())
        readModels();
}

void WhatIfView::setConfig(const ConfigPtr &config)
{
    if (!config || config == m_config)
        return;
    m_config = config;
    offerOthers();
}

void WhatIfView::setRange(const TimeRange &range)
{
    if (range == m_range)
        return;
    m_range = range;
    if (isVisible())
        readModels();
}

void WhatIfView::choose(const QString &from, const QString &to)
{
    m_from->setName(from);
    m_to->setName(to);
}

void WhatIfView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readModels();
}

void WhatIfView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_feed->cancel();
    m_modelsFeed->cancel();
    m_patience.stop();
}

void WhatIfView::readModels()
{
    if (!m_modelsFeed->hasPath())
        return say(tr("Start the gateway once, so that its ledger is known."));
    m_modelsFeed->ask<Names>([range = m_range](SqliteDatabase &ledger) { return readNames(ledger, range); },
                             [this](const Result<Names> &names) {
                                 if (!names.ok())
                                     return say(QString::fromStdString(names.error().message));
                                 m_from->offer(shownNames(names->models));
                                 m_caller->offer(shownNames(names->callers));
                                 if (m_from->name().isEmpty() && !names->models.empty())
                                     m_from->setName(QString::fromStdString(names->models.front()));
                                 ask();
                             });
}

/// Every model with a price: those of the configuration's providers first, then the table's.
void WhatIfView::offerOthers()
{
    m_others.clear();
    std::set<QString> known;
    const auto add = [&](const std::string &model, const std::string &where, const TokenPrice &price) {
        const QString name = QString::fromStdString(model) + QStringLiteral(" · ") + QString::fromStdString(where);
        if (known.insert(name).second)
            m_others.push_back({name, price});
    };
    const auto prices = m_config ? PriceList::of(*m_config) : PriceList::builtIn();
    for (std::size_t i = 0; m_config && i < m_config->providers.size(); ++i) {
        const ProviderConfig &provider = m_config->providers[i];
        for (const std::string &model : provider.models) {
            if (const TokenPrice *price = prices->find(provider, model))
                add(model, provider.name, *price);
        }
    }
    for (const PriceEntries *entries : {&prices->overrides(), &prices->entries()}) {
        for (const auto &[table, models] : *entries) {
            for (const auto &[model, entry] : models)
                add(model, table, entry.price);
        }
    }
    QStringList names;
    for (const Other &other : m_others)
        names.append(other.name);
    m_to->offer(names);
}

std::optional<WhatIfQuery> WhatIfView::question(QString &problem) const
{
    WhatIfQuery query;
    query.range = m_range;
    query.fromModel = m_from->name().toStdString();
    const QString to = m_to->name();
    const auto other =
        std::find_if(m_others.begin(), m_others.end(), [&to](const Other &one) { return one.name == to; });
    bool isShare = false;
    const double percent = QLocale().toDouble(m_share->text().trimmed().remove(QLatin1Char('%')), &isShare);
    const QString below = m_below->text().trimmed();
    bool isCount = true;
    const qlonglong most = below.isEmpty() ? 0 : QLocale().toLongLong(below, &isCount);
    if (query.fromModel.empty() || to.isEmpty())
        problem = tr("Name the model that was used, and the one instead.");
    else if (other == m_others.end())
        problem = tr("%1 has no price: choose one of the list.").arg(to);
    else if (!isShare || percent < 0 || percent > 100)
        problem = tr("The share is a percentage from 0 to 100.");
    else if (!isCount || most < 0)
        problem = tr("The size of a prompt is a number of tokens.");
    if (!problem.isEmpty())
        return std::nullopt;
    query.price = other->price;
    query.sharePpm = std::llround(percent * million / 100);
    if (!below.isEmpty())
        query.maxPromptTokens = most;
    if (const QString caller = m_caller->name(); !caller.isEmpty())
        query.caller = caller.toStdString();
    return query;
}

void WhatIfView::say(const QString &words)
{
    m_note->setText(words);
}

void WhatIfView::ask()
{
    m_feed->cancel();
    m_patience.stop();
    m_cancel->hide();
    QString problem;
    const auto query = question(problem);
    if (!query) {
        m_answer.reset();
        m_summary->setText(tr("What if?"));
        m_rows->hide();
        return say(problem);
    }
    if (!m_feed->hasPath() || !isVisible())
        return;
    m_patience.start();
    m_feed->ask<std::vector<WhatIfRow>>([query = *query](SqliteDatabase &ledger) { return whatIf(ledger, query); },
                                        [this](const Result<std::vector<WhatIfRow>> &rows) {
                                            m_patience.stop();
                                            m_cancel->hide();
                                            if (!rows.ok())
                                                return say(QString::fromStdString(rows.error().message));
                                            showAnswer(*rows);
                                        });
}

void WhatIfView::showAnswer(const std::vector<WhatIfRow> &rows)
{
    using Tone = FactTable::Tone;
    m_answer = rows;
    WhatIfRow sum;
    std::vector<FactTable::Row> shown;
    const auto rowOf = [](const QString &name, const WhatIfRow &row, Tone tone) {
        return FactTable::Row{{name, tone},
                              {QLocale().toString(static_cast<qlonglong>(row.requests)), tone},
                              {dollarsText(row.now, 2), tone},
                              {dollarsText(row.then, 2), tone},
                              {signedPercent(changeOf(row.now, row.then)), tone}};
    };
    for (const WhatIfRow &row : rows) {
        sum.requests += row.requests;
        sum.now += row.now;
        sum.then += row.then;
        shown.push_back(rowOf(QString::fromStdString(row.caller), row, Tone::Plain));
    }
    if (rows.size() > 1)
        shown.push_back(rowOf(tr("all"), sum, Tone::Strong));
    m_rows->show({{tr("Caller"), false, true},
                  {tr("Requests"), true, false},
                  {tr("Cost"), true, false},
                  {tr("Would be"), true, false},
                  {tr("Change"), true, false}},
                 std::move(shown));
    m_rows->setVisible(!rows.empty());
    m_summary->setText(rows.empty() ? tr("No request of this model in the period")
                                    : tr("%1 → %2, %3")
                                          .arg(dollarsText(sum.now, 2), dollarsText(sum.then, 2),
                                               signedPercent(changeOf(sum.now, sum.then))));
    say(rows.empty() ? QString()
                     : tr("%Ln request(s), with the tokens that they had, at today's prices.", nullptr,
                          static_cast<int>(std::min<std::int64_t>(sum.requests, std::numeric_limits<int>::max()))));
}

QString WhatIfView::summary() const
{
    return m_summary->text();
}

QString WhatIfView::copyText() const
{
    return m_rows->text();
}

} // namespace infermux
