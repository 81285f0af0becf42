#include "DetailPane.h"

#include "CurlCommand.h"
#include "DetailWords.h"
#include "TimingBars.h"
#include "controls/ElidedLabel.h"
#include "controls/FactTable.h"
#include "controls/Figures.h"
#include "controls/PillLabel.h"
#include "controls/SegmentedControl.h"
#include "shell/Theme.h"

#include <wire/Json.h>

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace infermux {

namespace {

constexpr int threeColumnsFrom = 860;
constexpr int twoColumnsFrom = 520;

QLabel *sectionLabel(const QString &text = {})
{
    auto *label = new QLabel(text);
    label->setFont(Theme::strongFont());
    return label;
}

QLabel *quietLabel()
{
    auto *label = new QLabel;
    label->setProperty("level", QStringLiteral("sub"));
    label->setWordWrap(true);
    return label;
}

QWidget *column(std::initializer_list<QWidget *> parts)
{
    auto *widget = new QWidget;
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (QWidget *part : parts)
        layout->addWidget(part);
    layout->addStretch();
    return widget;
}

QScrollArea *scrolling(QWidget *inner, const QString &name)
{
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(name);
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    inner->setObjectName(QStringLiteral("cardBody"));
    return scroll;
}

QPlainTextEdit *bodyText(const QString &name)
{
    auto *text = new QPlainTextEdit;
    text->setReadOnly(true);
    text->setFont(Theme::monoFont());
    text->setAccessibleName(name);
    text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    text->setMinimumHeight(60);
    return text;
}

/// Laid out where it is JSON, else as it is.
QString laidOut(const std::string &body)
{
    constexpr int indent = 2;
    const auto json = parseJson(body);
    const std::string text = json.ok() ? json->dump(indent, ' ', false, Json::error_handler_t::replace) : body;
    return QString::fromStdString(text);
}

void showHeadersIn(FactTable &table, const HttpHeaders &headers)
{
    std::vector<FactTable::Row> rows;
    for (const HttpHeader &field : headers)
        rows.push_back({{QString::fromStdString(field.name), FactTable::Tone::Quiet},
                        {QString::fromStdString(field.value), FactTable::Tone::Mono}});
    table.show({{}, {{}, false, true}}, std::move(rows));
}

} // namespace

DetailPane::DetailPane(QWidget *parent)
    : QFrame(parent)
    , m_title(new ElidedLabel)
    , m_status(new PillLabel)
    , m_id(new QLabel)
    , m_note(quietLabel())
    , m_copy(new QPushButton(tr("Copy as curl")))
    , m_again(new QPushButton(tr("Send again")))
    , m_tabs(new SegmentedControl({tr("Summary"), tr("Headers"), tr("Bodies")}, tr("Part of the request")))
    , m_stack(new QStackedWidget)
    , m_timing(new TimingBars)
    , m_attemptsTitle(sectionLabel(tr("Attempts")))
    , m_attempts(new FactTable(tr("Attempts")))
    , m_why(sectionLabel())
    , m_candidates(new FactTable(tr("Candidates")))
    , m_strategy(quietLabel())
    , m_cost(new FactTable(tr("Cost")))
    , m_costNote(quietLabel())
    , m_requestHeaders(new FactTable(tr("Headers of the request")))
    , m_answerHeaders(new FactTable(tr("Headers of the answer")))
    , m_bodies(new QStackedWidget)
    , m_requestBody(bodyText(tr("Body of the request")))
    , m_answerBody(bodyText(tr("Body of the answer")))
{
    setObjectName(QStringLiteral("card"));
    setAccessibleName(tr("Request"));
    m_stack->addWidget(makeSummary());
    m_stack->addWidget(makeHeaders());
    m_stack->addWidget(makeBodies());
    connect(m_tabs, &SegmentedControl::chosenChanged, m_stack, &QStackedWidget::setCurrentIndex);
    m_note->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::cardPadding, 12, Theme::cardPadding, 12);
    layout->setSpacing(Theme::grid8);
    layout->addWidget(makeHead());
    layout->addWidget(m_note);
    layout->addWidget(m_stack, 1);
}

QWidget *DetailPane::makeHead()
{
    auto *head = new QWidget;
    head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_title->setFont(Theme::strongFont());
    m_id->setFont(Theme::monoFont());
    m_id->setProperty("level", QStringLiteral("mute"));
    m_id->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_id->setAccessibleName(tr("Number of the request"));
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(curl());
        m_copy->setText(tr("Copied"));
        QTimer::singleShot(std::chrono::milliseconds{1200}, this, [this] { m_copy->setText(tr("Copy as curl")); });
    });
    connect(m_again, &QPushButton::clicked, this,
            [this] { Q_EMIT sendAgainAsked(QString::fromStdString(m_record.id)); });
    auto *close = new QPushButton(QStringLiteral("✕"));
    close->setObjectName(QStringLiteral("link"));
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close (Esc)"));
    connect(close, &QPushButton::clicked, this, &DetailPane::closeAsked);
    m_actions = new QWidget(head); // its place follows from the width
    auto *actions = new QHBoxLayout(m_actions);
    actions->setContentsMargins(0, 0, 0, 0);
    actions->setSpacing(Theme::grid8);
    actions->addWidget(m_tabs);
    actions->addStretch();
    actions->addWidget(m_copy);
    actions->addWidget(m_again);
    m_head = new QGridLayout(head);
    m_head->setContentsMargins(0, 0, 0, 0);
    m_head->setHorizontalSpacing(Theme::grid8);
    m_head->setVerticalSpacing(6);
    m_head->addWidget(m_title, 0, 0);
    m_head->addWidget(m_status, 0, 1);
    m_head->addWidget(m_id, 0, 2);
    m_head->addWidget(close, 0, 4);
    m_head->setColumnStretch(0, 1);
    return head;
}

QWidget *DetailPane::makeSummary()
{
    m_times = column({sectionLabel(tr("Timing")), m_timing, m_attemptsTitle, m_attempts});
    m_reasons = column({m_why, m_candidates, m_strategy});
    m_costs = column({sectionLabel(tr("Cost")), m_cost, m_costNote});
    auto *summary = new QWidget;
    for (QWidget *part : {m_times, m_reasons, m_costs})
        part->setParent(summary); // likewise
    m_summary = new QGridLayout(summary);
    m_summary->setContentsMargins(0, 4, Theme::grid8, 0);
    m_summary->setHorizontalSpacing(Theme::pageMargin);
    m_summary->setVerticalSpacing(Theme::cardPadding);
    return scrolling(summary, tr("Summary"));
}

QWidget *DetailPane::makeHeaders()
{
    auto *headers = new QWidget;
    auto *layout = new QHBoxLayout(headers);
    layout->setContentsMargins(0, 4, Theme::grid8, 0);
    layout->setSpacing(Theme::pageMargin);
    layout->addWidget(column({sectionLabel(tr("Request")), m_requestHeaders}), 1);
    layout->addWidget(column({sectionLabel(tr("Answer of the provider")), m_answerHeaders}), 1);
    return scrolling(headers, tr("Headers"));
}

QWidget *DetailPane::makeBodies()
{
    auto *kept = new QWidget;
    auto *layout = new QGridLayout(kept);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setHorizontalSpacing(Theme::cardPadding);
    layout->addWidget(sectionLabel(tr("Request")), 0, 0);
    layout->addWidget(sectionLabel(tr("Answer to the caller")), 0, 1);
    layout->addWidget(m_requestBody, 1, 0);
    layout->addWidget(m_answerBody, 1, 1);
    layout->setRowStretch(1, 1);

    auto *text = quietLabel();
    text->setAlignment(Qt::AlignCenter);
    text->setText(tr("Bodies are not kept\n\nThey may hold what is confidential, and stay in memory on this computer. "
                     "Keep them to read them here and to send a request again (capture.bodies)."));
    auto *keep = new QPushButton(tr("Keep bodies from now on"));
    connect(keep, &QPushButton::clicked, this, &DetailPane::bodiesAsked);
    auto *none = new QWidget;
    auto *noneLayout = new QVBoxLayout(none);
    noneLayout->addStretch();
    noneLayout->addWidget(text);
    noneLayout->addWidget(keep, 0, Qt::AlignCenter);
    noneLayout->addStretch();
    m_bodies->addWidget(none);
    m_bodies->addWidget(kept);
    return m_bodies;
}

/// Three columns, two with the cost below, or one.
void DetailPane::arrange()
{
    const int columns = width() >= threeColumnsFrom ? 3 : width() >= twoColumnsFrom ? 2 : 1;
    m_summary->addWidget(m_times, 0, 0, columns == 2 ? 2 : 1, 1);
    m_summary->addWidget(m_reasons, columns == 1 ? 1 : 0, columns == 1 ? 0 : 1);
    m_summary->addWidget(m_costs, columns == 1 ? 2 : columns == 2 ? 1 : 0, columns - 1);
    for (int i = 0; i < 3; ++i)
        m_summary->setColumnStretch(i, i < columns ? 1 : 0);
    m_id->setVisible(columns == 3);
    if (columns == 3)
        m_head->addWidget(m_actions, 0, 3);
    else
        m_head->addWidget(m_actions, 1, 0, 1, 5);
}

void DetailPane::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void DetailPane::showRow(const RequestFacts &facts)
{
    m_detail.reset();
    m_record = {};
    m_record.id = facts.id;
    m_record.started = facts.started;
    m_record.caller = facts.caller;
    m_record.requestedModel = facts.requestedModel;
    m_record.sentModel = facts.sentModel;
    m_record.provider = facts.provider;
    m_record.group = facts.group;
    m_record.status = facts.status;
    m_record.errorCode = facts.errorCode;
    m_record.attempts = facts.attempts;
    m_record.usage.prompt = facts.promptTokens;
    m_record.usage.completion = facts.completionTokens;
    m_record.usage.estimated = facts.isEstimated;
    m_record.cost = facts.cost;
    m_record.latency = facts.latency;
    m_record.firstToken = facts.firstToken;
    showNote({});
    showRecord(m_record);
}

void DetailPane::showRecord(const ExchangeRecord &record)
{
    if (record.id != m_record.id)
        return;
    m_record = record;
    showHead();
    showTiming();
    showAttempts();
    showCandidates();
    showCost();
    showSaid();
}

void DetailPane::showDetail(const ExchangeDetailPtr &detail)
{
    if (detail && detail->id != m_record.id)
        return;
    m_detail = detail;
    showRecord(m_record);
}

void DetailPane::showNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void DetailPane::showHead()
{
    const QString model = QString::fromStdString(m_record.requestedModel);
    const QString caller = QString::fromStdString(m_record.caller);
    m_title->setText(model.isEmpty() ? caller : tr("%1 for %2").arg(model, caller));
    m_status->show(StatusPill::forStatus(m_record.status, QString::fromStdString(m_record.errorCode)));
    m_id->setText(QString::fromStdString(m_record.id));
    m_again->setEnabled(m_detail && m_detail->canBeSentAgain());
    m_again->setToolTip(m_again->isEnabled() ? tr("The same request once more, with the same headers")
                        : m_detail && m_detail->requestBody
                            ? tr("Its body was longer than what is kept (capture.max_bytes)")
                            : tr("Its body is not kept (capture.bodies)"));
}

void DetailPane::showTiming()
{
    constexpr QRgb quiet = 0x868E96;
    constexpr QRgb connecting = 0x1098AD;
    constexpr QRgb waiting = 0xF59F00;
    constexpr QRgb streaming = 0x4C6EF5;
    std::vector<TimingBars::Phase> phases;
    Milliseconds at{0};
    const auto add = [&](const QString &name, Milliseconds to, QRgb color) {
        to = std::clamp(to, at, std::max(at, m_record.latency));
        phases.push_back({name, at, to, color});
        at = to;
    };
    if (m_detail && !m_detail->attempts.empty()) {
        const ExchangeDetail::Attempt &last = m_detail->attempts.back();
        add(m_detail->attempts.size() > 1 ? tr("before") : tr("queue"), last.asked, quiet);
        add(tr("connect"), last.asked + last.connect.value_or(Milliseconds{0}), connecting);
    }
    if (m_record.firstToken)
        add(tr("first token"), *m_record.firstToken, waiting);
    add(m_record.firstToken ? tr("stream") : tr("all"), m_record.latency, streaming);
    m_timing->show(std::move(phases));
}

void DetailPane::showAttempts()
{
    std::vector<FactTable::Row> rows;
    const bool isKept = m_detail && !m_detail->attempts.empty();
    m_attemptsTitle->setVisible(isKept || m_record.attempts > 0);
    for (std::size_t i = 0; isKept && i < m_detail->attempts.size(); ++i) {
        const ExchangeDetail::Attempt &attempt = m_detail->attempts[i];
        const bool hasFailed = !attempt.problem.empty() || attempt.status >= 400;
        const QString status = attempt.status > 0 ? QString::number(attempt.status) : tr("none");
        rows.push_back(
            {{QString::number(i + 1), FactTable::Tone::Quiet},
             StatusPill{status, status, hasFailed ? StatusPill::Tone::Bad : StatusPill::Tone::Good},
             QString::fromStdString(attempt.provider),
             {attempt.ended ? durationText(*attempt.ended - attempt.asked) : nothingText(), FactTable::Tone::Quiet},
             {QString::fromStdString(attempt.problem), FactTable::Tone::Quiet}});
    }
    if (!isKept && m_record.attempts > 0)
        rows.push_back({{tr("%n attempt(s); more is known of the newest only", nullptr, m_record.attempts),
                         FactTable::Tone::Quiet}});
    if (isKept)
        m_attempts->show({{}, {}, {}, {{}, true}, {{}, false, true}}, std::move(rows));
    else
        m_attempts->show({{{}, false, true}}, std::move(rows));
}

void DetailPane::showCandidates()
{
    const QString provider = QString::fromStdString(m_record.provider);
    m_why->setText(provider.isEmpty() ? tr("No provider was asked") : tr("Why %1").arg(provider));
    std::vector<FactTable::Row> rows;
    for (const ExchangeDetail::Candidate &candidate :
         m_detail ? m_detail->candidates : std::vector<ExchangeDetail::Candidate>()) {
        const bool hasFailed =
            !candidate.isChosen
            && std::any_of(m_detail->attempts.begin(), m_detail->attempts.end(),
                           [&](const auto &attempt) { return attempt.provider == candidate.provider; });
        const bool isEligible = candidate.eligibility == Eligibility::Eligible;
        const auto tone = candidate.isChosen ? FactTable::Tone::Strong
                          : isEligible       ? FactTable::Tone::Plain
                                             : FactTable::Tone::Quiet;
        FactTable::Cell state(eligibilityText(candidate.eligibility), FactTable::Tone::Quiet);
        if (candidate.isChosen)
            state = StatusPill{tr("chosen"), tr("chosen"), StatusPill::Tone::Good};
        else if (hasFailed)
            state = StatusPill{tr("failed"), tr("failed"), StatusPill::Tone::Bad};
        rows.push_back(
            {{QString::fromStdString(candidate.provider), tone},
             {candidate.estimate ? dollarsText(*candidate.estimate) : nothingText(), tone},
             {candidate.latencyMs > 0 ? durationText(Milliseconds{static_cast<std::int64_t>(candidate.latencyMs)})
                                      : nothingText(),
              tone},
             state});
    }
    m_candidates->setVisible(!rows.empty());
    m_candidates->show({{tr("Candidate")}, {tr("Prompt"), true}, {tr("Latency"), true}, {tr("State"), false, true}},
                       std::move(rows));
    QStringList said;
    if (m_detail && !m_detail->substitutedModel.empty())
        said.append(tr("a budget put %1 in the model's place").arg(QString::fromStdString(m_detail->substitutedModel)));
    if (!m_record.group.empty())
        said.append(tr("group %1").arg(QString::fromStdString(m_record.group)));
    else if (m_detail && !m_detail->candidates.empty())
        said.append(tr("no group matched"));
    const std::string &strategy = m_detail ? m_detail->strategy : m_record.strategy;
    if (!strategy.empty() && !m_record.provider.empty())
        said.append(strategyText(strategy));
    m_strategy->setText(said.join(QStringLiteral(" · ")));
}

void DetailPane::showCost()
{
    const QLocale locale;
    std::vector<FactTable::Row> rows;
    const auto add = [&](const QString &kind, std::int64_t tokens, const QString &price, const QString &cost) {
        rows.push_back({kind, locale.toString(static_cast<qlonglong>(tokens)), {price, FactTable::Tone::Quiet}, cost});
    };
    constexpr int decimals = 6;
    if (m_detail && m_detail->price && m_record.cost && !m_record.cost->isZero()) {
        for (const CostPart &part : costParts(m_record.usage, *m_detail->price))
            add(kindText(part.kind), part.tokens, perMillionText(part.perToken), dollarsText(part.cost(), decimals));
    } else {
        add(tr("prompt"), m_record.usage.prompt, nothingText(), nothingText());
        add(tr("completion"), m_record.usage.completion, nothingText(), nothingText());
    }
    rows.push_back({{tr("total"), FactTable::Tone::Strong},
                    QString(),
                    QString(),
                    {m_record.cost ? dollarsText(*m_record.cost, decimals) : nothingText(), FactTable::Tone::Strong}});
    m_cost->show({{tr("Tokens"), false, true}, {tr("Count"), true}, {tr("$ / M"), true}, {tr("Cost"), true}},
                 std::move(rows));
    QStringList said;
    if (!m_record.cost)
        said.append(tr("The model has no price."));
    if (m_record.usage.estimated)
        said.append(tr("Tokens are estimated: the provider reported none, or the stream was broken off."));
    if (m_record.cost && m_record.baseline && *m_record.baseline > *m_record.cost)
        said.append(tr("The dearest candidate would have cost %1.").arg(dollarsText(*m_record.baseline, decimals)));
    m_costNote->setText(said.join(QLatin1Char(' ')));
    m_costNote->setVisible(!said.isEmpty());
}

void DetailPane::showSaid()
{
    showHeadersIn(*m_requestHeaders, m_detail ? m_detail->requestHeaders : HttpHeaders());
    showHeadersIn(*m_answerHeaders, m_detail ? m_detail->answerHeaders : HttpHeaders());
    const bool isKept = m_detail && m_detail->requestBody;
    m_bodies->setCurrentIndex(isKept ? 1 : 0);
    const auto text = [](const std::string &body, bool isCut) {
        return isCut ? QString::fromStdString(body) + QStringLiteral("\n…\n") + tr("(cut: capture.max_bytes)")
                     : laidOut(body);
    };
    m_requestBody->setPlainText(isKept ? text(*m_detail->requestBody, m_detail->isRequestCut) : QString());
    m_answerBody->setPlainText(isKept ? text(m_detail->answerBody, m_detail->isAnswerCut) : QString());
}

QString DetailPane::curl() const
{
    return QString::fromStdString(
        curlCommand(m_address, m_detail ? *m_detail : ExchangeDetail(), m_record.requestedModel));
}

} // namespace infermux
