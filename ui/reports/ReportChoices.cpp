#include "ReportChoices.h"

#include "ReportModel.h"
#include "ReportPeriods.h"
#include "controls/Dates.h"
#include "controls/RangeDialog.h"
#include "shell/Remembered.h"
#include "shell/Theme.h"

#include <gateway/CostsApi.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace infermux {

namespace {

using namespace std::chrono_literals;

constexpr int ownPeriod = static_cast<int>(ReportPeriod::all.size()); // the entry after the usual ones
constexpr int noDimension = -1;
const QString settingsKey = QStringLiteral("reports/");

struct StepChoice
{
    const char *name;
    std::optional<Milliseconds> length;
};

const std::array<StepChoice, 4> stepChoices{
    {{QT_TRANSLATE_NOOP("infermux::ReportChoices", "whole period"), {}},
     {QT_TRANSLATE_NOOP("infermux::ReportChoices", "per hour"), 1h},
     {QT_TRANSLATE_NOOP("infermux::ReportChoices", "per day"), 24h},
     {QT_TRANSLATE_NOOP("infermux::ReportChoices", "per month"), TimeStep::month}}};

} // namespace

QString momentText(UtcTime time)
{
    return dateText(QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count()), DateForm::YearTime);
}

ReportChoices::ReportChoices(QWidget *parent)
    : QWidget(parent)
    , m_period(new QComboBox)
    , m_by(makeDimensions(tr("Group by"), false))
    , m_thenBy(makeDimensions(tr("Then by"), true))
    , m_step(new QComboBox)
    , m_filter(new QLineEdit)
    , m_problem(new QLabel)
{
    m_period->setAccessibleName(tr("Period"));
    for (const ReportPeriod::Kind kind : ReportPeriod::all)
        m_period->addItem(ReportPeriod::name(kind));
    m_period->addItem(tr("Own range…"));
    m_period->setCurrentIndex(static_cast<int>(ReportPeriod::Kind::ThisMonth));
    connect(m_period, &QComboBox::activated, this, &ReportChoices::choosePeriod);
    m_step->setAccessibleName(tr("Over time"));
    for (const StepChoice &choice : stepChoices)
        m_step->addItem(tr(choice.name));
    recall();
    connect(m_step, &QComboBox::currentIndexChanged, this, &ReportChoices::changed);
    makeFilter();

    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(Theme::grid8);
    auto *layout = new QHBoxLayout;
    layout->setSpacing(Theme::grid8);
    lines->addLayout(layout);
    lines->addWidget(m_problem);
    const auto quiet = [](const QString &text) {
        auto *label = new QLabel(text);
        label->setProperty("level", QStringLiteral("sub"));
        return label;
    };
    layout->addWidget(quiet(tr("By")));
    layout->addWidget(m_by);
    layout->addWidget(quiet(tr("and")));
    layout->addWidget(m_thenBy);
    layout->addWidget(m_step);
    layout->addWidget(m_filter, 1);
}

QComboBox *ReportChoices::makeDimensions(const QString &name, bool mayBeNone)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    if (mayBeNone)
        box->addItem(tr("nothing else"), noDimension);
    for (std::size_t i = 0; i < dimensionCount; ++i)
        box->addItem(ReportModel::dimensionTitle(static_cast<Dimension>(i)), static_cast<int>(i));
    connect(box, &QComboBox::currentIndexChanged, this, &ReportChoices::changed);
    return box;
}

void ReportChoices::makeFilter()
{
    m_filter->setPlaceholderText(tr("Only: caller:cursor provider:openai"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_problem->setFont(Theme::nameFont());
    m_problem->setProperty("level", QStringLiteral("bad"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    connect(m_filter, &QLineEdit::textChanged, this, &ReportChoices::judgeFilter);
    connect(m_filter, &QLineEdit::textChanged, this, &ReportChoices::changed);
    connect(new QShortcut(QKeySequence(QStringLiteral("Esc")), m_filter, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, m_filter, &QLineEdit::clear);
}

void ReportChoices::judgeFilter()
{
    const auto wanted = parseNamesWanted(m_filter->text().toStdString());
    m_problem->setVisible(!wanted.ok());
    m_problem->setText(wanted.ok() ? QString() : QString::fromStdString(wanted.error().message));
    if (m_filter->property("invalid").toBool() == !wanted.ok())
        return;
    m_filter->setProperty("invalid", !wanted.ok());
    m_filter->style()->unpolish(m_filter);
    m_filter->style()->polish(m_filter);
}

TimeRange ReportChoices::range() const
{
    if (m_own)
        return *m_own;
    const int chosen = std::min(m_period->currentIndex(), ownPeriod - 1);
    return ReportPeriod::range(ReportPeriod::all[static_cast<std::size_t>(chosen)], Clock::system().utc());
}

std::optional<ReportQuestion> ReportChoices::question() const
{
    const auto wanted = parseNamesWanted(m_filter->text().toStdString());
    if (!wanted.ok())
        return std::nullopt;
    ReportQuestion asked;
    asked.range = range();
    asked.only = *wanted;
    asked.by = {static_cast<Dimension>(m_by->currentData().toInt())};
    const int then = m_thenBy->currentData().toInt();
    if (then != noDimension && then != m_by->currentData().toInt())
        asked.by.push_back(static_cast<Dimension>(then));
    if (const auto step = stepChoices[static_cast<std::size_t>(m_step->currentIndex())].length)
        asked.step = TimeStep{*step};
    return asked;
}

QString ReportChoices::title() const
{
    const QString period =
        m_own ? momentText(m_own->from) + QStringLiteral(" – ") + momentText(m_own->to) : m_period->currentText();
    return m_filter->text().isEmpty() ? period : period + QStringLiteral(" · ") + m_filter->text();
}

void ReportChoices::setFilter(const QString &text)
{
    m_filter->setText(text);
}

void ReportChoices::takeFocus()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

void ReportChoices::narrow(Dimension dimension, const std::string &name)
{
    auto wanted = parseNamesWanted(m_filter->text().toStdString());
    if (!wanted.ok())
        return;
    (*wanted)[static_cast<std::size_t>(dimension)] = name;
    setFilter(QString::fromStdString(toText(*wanted)));
}

void ReportChoices::setOwnRange(const std::optional<TimeRange> &range)
{
    m_own = range;
    Q_EMIT changed();
}

void ReportChoices::choosePeriod()
{
    if (m_period->currentIndex() == ownPeriod)
        return askOwnRange();
    setOwnRange({});
}

void ReportChoices::askOwnRange()
{
    auto *dialog = new RangeDialog(range(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { setOwnRange(dialog->range()); });
    dialog->open();
}

void ReportChoices::remember() const
{
    QSettings settings = remembered();
    settings.setValue(settingsKey + QStringLiteral("by"), m_by->currentIndex());
    settings.setValue(settingsKey + QStringLiteral("thenBy"), m_thenBy->currentIndex());
    settings.setValue(settingsKey + QStringLiteral("step"), m_step->currentIndex());
    if (!m_own)
        settings.setValue(settingsKey + QStringLiteral("period"), m_period->currentIndex());
}

void ReportChoices::recall()
{
    const QSettings settings = remembered();
    const auto recalled = [&settings](QComboBox *box, const char *name, int most) {
        const int index = settings.value(settingsKey + QLatin1String(name), box->currentIndex()).toInt();
        box->setCurrentIndex(std::clamp(index, 0, most));
    };
    recalled(m_by, "by", m_by->count() - 1);
    recalled(m_thenBy, "thenBy", m_thenBy->count() - 1);
    recalled(m_step, "step", m_step->count() - 1);
    recalled(m_period, "period", ownPeriod - 1);
}

} // namespace infermux
