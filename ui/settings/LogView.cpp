#include "LogView.h"

#include "shell/Theme.h"

#include <base/Log.h>

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace infermux {

namespace {

using namespace std::chrono_literals;

} // namespace

LogView::LogView(QWidget *parent)
    : QWidget(parent)
    , m_level(new QComboBox)
    , m_lines(new QPlainTextEdit)
{
    m_level->setAccessibleName(tr("Lines of the log from"));
    m_level->addItem(tr("everything"), static_cast<int>(LogLevel::Debug));
    m_level->addItem(tr("info and above"), static_cast<int>(LogLevel::Info));
    m_level->addItem(tr("warnings and errors"), static_cast<int>(LogLevel::Warn));
    m_level->addItem(tr("errors only"), static_cast<int>(LogLevel::Error));
    m_lines->setReadOnly(true);
    m_lines->setFont(Theme::monoFont());
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_lines->setMaximumBlockCount(static_cast<int>(mostLines));
    m_lines->setAccessibleName(tr("Log"));
    m_lines->setTabChangesFocus(true);
    m_lines->setPlaceholderText(tr("Nothing has been logged yet."));
    m_lines->setMinimumHeight(220);
    auto *copy = new QPushButton(tr("Copy"));
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_lines->toPlainText()); });
    connect(m_level, &QComboBox::currentIndexChanged, this, &LogView::begin);
    m_timer.setInterval(500ms);
    connect(&m_timer, &QTimer::timeout, this, &LogView::readOn);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(Theme::grid8);
    auto *words = new QLabel(tr("Show"));
    words->setProperty("level", QStringLiteral("sub"));
    tools->addWidget(words);
    tools->addWidget(m_level);
    tools->addStretch();
    tools->addWidget(copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::grid8);
    layout->addLayout(tools);
    layout->addWidget(m_lines, 1);
}

void LogView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readOn();
    m_timer.start();
}

void LogView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

void LogView::begin()
{
    m_lines->clear();
    m_shown = 0;
    readOn();
}

void LogView::readOn()
{
    const int level = m_level->currentData().toInt();
    QStringList added;
    for (const KeptLogLine &line : Log::instance().keptAfter(m_shown)) {
        m_shown = line.number;
        if (static_cast<int>(line.level) >= level)
            added.append(QString::fromStdString(line.text));
    }
    if (added.isEmpty())
        return;
    QScrollBar *bar = m_lines->verticalScrollBar();
    const bool isAtEnd = bar->value() == bar->maximum();
    m_lines->appendPlainText(added.join(QLatin1Char('\n')));
    if (isAtEnd)
        bar->setValue(bar->maximum());
}

} // namespace infermux
