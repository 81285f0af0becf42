#include "RangeDialog.h"

#include "shell/Theme.h"

#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace infermux {

namespace {

QDateTimeEdit *timeEdit(UtcTime time, const QString &name)
{
    auto *edit = new QDateTimeEdit(QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count()));
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    edit->setAccessibleName(name);
    edit->setMinimumWidth(180);
    return edit;
}

UtcTime timeOf(const QDateTimeEdit &edit)
{
    return UtcTime{Milliseconds{edit.dateTime().toMSecsSinceEpoch()}};
}

} // namespace

RangeDialog::RangeDialog(const TimeRange &range, QWidget *parent)
    : QDialog(parent)
    , m_from(timeEdit(range.from, tr("From")))
    , m_to(timeEdit(range.to, tr("Until")))
    , m_problem(new QLabel)
{
    setWindowTitle(tr("Own range"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_problem->setProperty("level", QStringLiteral("bad"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("Show"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QDateTimeEdit *edit : {m_from, m_to})
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &RangeDialog::check);
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::cardPadding);
    layout->setVerticalSpacing(12);
    layout->addRow(tr("From"), m_from);
    layout->addRow(tr("Until"), m_to);
    layout->addRow(m_problem);
    layout->addRow(buttons);
    check();
}

TimeRange RangeDialog::range() const
{
    return {timeOf(*m_from), timeOf(*m_to)};
}

void RangeDialog::check()
{
    const bool isGood = range().from < range().to;
    m_problem->setText(isGood ? QString() : tr("It must end after it begins."));
    m_ok->setEnabled(isGood);
}

} // namespace infermux
