#include "FilterBar.h"

#include "shell/Theme.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStringListModel>
#include <QStyle>

namespace infermux {

namespace {

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

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit)
    , m_problem(new QLabel)
{
    m_edit->setPlaceholderText(tr("Filter: caller:cursor status:error cost>0.01 or any text"));
    m_edit->setAccessibleName(tr("Filter"));
    m_edit->setClearButtonEnabled(true);
    m_edit->setCompleter(new TermCompleter(m_edit));
    m_problem->setFont(Theme::nameFont());
    m_problem->setProperty("level", QStringLiteral("bad"));
    m_problem->hide();
    connect(m_edit, &QLineEdit::textChanged, this, &FilterBar::apply);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_problem);
}

QString FilterBar::text() const
{
    return m_edit->text();
}

void FilterBar::setText(const QString &text)
{
    m_edit->setText(text);
}

void FilterBar::takeFocus()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

bool FilterBar::clearTyped()
{
    if (!m_edit->hasFocus() || m_edit->text().isEmpty())
        return false;
    m_edit->clear();
    return true;
}

void FilterBar::apply(const QString &text)
{
    auto matcher = RequestMatcher::parse(text.toStdString());
    m_problem->setVisible(!matcher.ok());
    m_edit->setProperty("invalid", !matcher.ok());
    m_edit->style()->unpolish(m_edit);
    m_edit->style()->polish(m_edit);
    if (matcher.ok())
        Q_EMIT filterChanged(*matcher);
    else
        m_problem->setText(QString::fromStdString(matcher.error().message));
}

} // namespace infermux
