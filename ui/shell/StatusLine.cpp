#include "StatusLine.h"

#include "Theme.h"
#include "controls/ElidedLabel.h"

#include <QDateTime>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

namespace infermux {

namespace {

constexpr int lineHeight = 28;
constexpr int dotRoom = 14;
constexpr int mostNames = 3;

bool isInTrouble(const ProviderSnapshot &provider)
{
    return !provider.health.isHealthy || provider.circuit != CircuitState::Closed;
}

QLabel *makePart(const QString &name)
{
    auto *label = new QLabel;
    label->setFont(Theme::labelFont());
    label->setAccessibleName(name);
    return label;
}

void setLevel(QLabel *label, const char *level)
{
    if (label->property("level").toString() == QLatin1String(level))
        return;
    label->setProperty("level", QLatin1String(level));
    label->style()->polish(label);
}

QString clockText(const QDateTime &time)
{
    return QLocale().toString(time.time(), QLocale::ShortFormat);
}

QDateTime localTime(UtcTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QFrame(parent)
    , m_providers(makePart(tr("State of the providers")))
    , m_news(new ElidedLabel)
    , m_config(makePart(tr("Configuration file")))
    , m_ledger(makePart(tr("State of the ledger")))
    , m_color(&Theme::mute)
{
    setObjectName(QStringLiteral("statusLine"));
    setFixedHeight(lineHeight);
    m_providers->setContentsMargins(dotRoom, 0, 0, 0);
    setLevel(m_providers, "sub");
    m_news->setFont(Theme::labelFont());
    m_news->setAccessibleName(tr("What happened last"));
    m_news->setProperty("level", QStringLiteral("sub"));
    auto *help = new QPushButton(tr("Help"));
    help->setObjectName(QStringLiteral("link"));
    help->setFont(Theme::labelFont());
    help->setToolTip(tr("%1 (%2)").arg(tr("Help on this page"), QStringLiteral("F1")));
    connect(help, &QPushButton::clicked, this, &StatusLine::helpAsked);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::pageMargin, 0, Theme::pageMargin, 0);
    layout->setSpacing(Theme::pageMargin);
    layout->addWidget(m_providers);
    layout->addWidget(m_news, 1);
    layout->addWidget(m_config);
    layout->addWidget(m_ledger);
    layout->addWidget(help);
}

void StatusLine::showSnapshot(const GatewaySnapshot &snapshot)
{
    showProviders(snapshot);
    showLedger(snapshot);
    for (const Notice &notice : m_notices.of(snapshot, Clock::system().steady()))
        tell(notice.title, notice.text);
    m_config->setVisible(!snapshot.configPath.empty());
    if (!m_isRefused && !snapshot.configPath.empty()) {
        const QFileInfo file(QString::fromStdString(snapshot.configPath));
        m_config->setText(snapshot.state == GatewaySnapshot::State::Stopped
                              ? file.fileName()
                              : tr("%1, read %2").arg(file.fileName(), clockText(localTime(snapshot.configLoadedAt))));
        m_config->setToolTip(file.filePath());
        setLevel(m_config, "mute");
    }
}

void StatusLine::showProviders(const GatewaySnapshot &snapshot)
{
    if (snapshot.state == GatewaySnapshot::State::Stopped) {
        m_providers->setText(tr("Nothing is served"));
        m_color = &Theme::mute;
        update();
        return;
    }
    QStringList troubled;
    for (const ProviderSnapshot &provider : snapshot.providers) {
        if (isInTrouble(provider))
            troubled.append(QString::fromStdString(provider.name));
    }
    const auto all = static_cast<int>(snapshot.providers.size());
    const QStringList named = troubled.mid(0, mostNames);
    m_color = troubled.isEmpty() ? &Theme::ok : &Theme::bad;
    if (troubled.isEmpty())
        m_providers->setText(tr("%n provider(s) in order", nullptr, all));
    else if (named.size() == troubled.size())
        m_providers->setText(tr("In trouble: %1").arg(named.join(QStringLiteral(", "))));
    else
        m_providers->setText(tr("In trouble: %1 and %n more", nullptr, static_cast<int>(troubled.size() - named.size()))
                                 .arg(named.join(QStringLiteral(", "))));
    update();
}

void StatusLine::showLedger(const GatewaySnapshot &snapshot)
{
    const bool isBad = snapshot.ledger && !snapshot.ledger->problem.empty();
    m_ledger->setVisible(snapshot.ledger.has_value());
    if (!snapshot.ledger)
        return;
    m_ledger->setText(!isBad ? tr("Ledger in order")
                      : snapshot.ledger->lost > 0
                          ? tr("Ledger: %n row(s) lost", nullptr, static_cast<int>(snapshot.ledger->lost))
                      : snapshot.ledger->waiting > 0
                          ? tr("Ledger: %n row(s) wait", nullptr, static_cast<int>(snapshot.ledger->waiting))
                          : tr("Ledger in trouble"));
    const QString path = QString::fromStdString(snapshot.ledger->path);
    m_ledger->setToolTip(isBad ? path + QLatin1Char('\n') + QString::fromStdString(snapshot.ledger->problem) : path);
    setLevel(m_ledger, isBad ? "bad" : "mute");
}

void StatusLine::showExchanges(const ExchangeBatch &batch)
{
    for (const Notice &notice : m_notices.of(batch, Clock::system().steady()))
        tell(notice.title, notice.text);
}

void StatusLine::showConfig(bool applied, const QStringList &messages)
{
    m_isRefused = !applied;
    if (applied) {
        tell(tr("The configuration was read and holds"));
        return;
    }
    m_config->setText(tr("Mistake in the configuration"));
    m_config->setToolTip(messages.join(QLatin1Char('\n')));
    m_config->show();
    setLevel(m_config, "bad");
    tell(tr("The configuration was not taken over"), messages.value(0));
}

void StatusLine::tell(const QString &text, const QString &more)
{
    const QString whole = more.isEmpty() ? text : tr("%1: %2").arg(text, more);
    m_news->setText(tr("%1 · %2", "time and what happened").arg(clockText(QDateTime::currentDateTime()), whole));
}

QString StatusLine::news() const
{
    return m_news->text();
}

void StatusLine::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::current().*m_color);
    painter.drawEllipse(QPointF(m_providers->x() + 4, m_providers->geometry().center().y() + 0.5), 3.5, 3.5);
}

} // namespace infermux
