#include "MainWindow.h"

#include "Theme.h"
#include "overview/GatewayCard.h"
#include "traffic/TrafficPage.h"

#include <gateway/GatewayController.h>

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace infermux {

namespace {

constexpr int railWidth = 200;

/// The mark of the program: one line in, two out.
QPixmap logo(qreal scale)
{
    constexpr int size = 22;
    QPixmap pixmap(QSize(size, size) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::current().accent);
    painter.drawRoundedRect(QRectF(0, 0, size, size), 6, 6);
    painter.setPen(QPen(Theme::current().card, 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(6, 8), QPointF(13, 8));
    painter.drawLine(QPointF(6, 14), QPointF(13, 14));
    painter.drawArc(QRectF(10, 8, 6, 6), -90 * 16, 180 * 16);
    return pixmap;
}

} // namespace

MainWindow::MainWindow(GatewayController &controller)
    : m_controller(controller)
    , m_card(new GatewayCard)
    , m_traffic(new TrafficPage)
{
    setWindowTitle(QStringLiteral("infermux"));
    setMinimumSize(900, 600);
    resize(1280, 800);

    auto *central = new QWidget;
    auto *layout = new QHBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeRail());
    layout->addWidget(m_traffic, 1);
    setCentralWidget(central);

    connect(&controller, &GatewayController::snapshotChanged, this, &MainWindow::showSnapshot);
    connect(&controller, &GatewayController::exchangesFinished, m_traffic, &TrafficPage::showExchanges);
    connect(&controller, &GatewayController::startFailed, m_card,
            [this](const QString &, const QString &message) { m_card->showProblem(message); });
    connect(&controller, &GatewayController::configLoaded, m_card, [this](bool applied, const QStringList &messages) {
        m_card->showProblem(applied ? QString() : messages.join(QLatin1Char('\n')));
    });
    connect(m_card, &GatewayCard::startAsked, &controller, qOverload<>(&GatewayController::start));
    connect(m_card, &GatewayCard::stopAsked, &controller, [this] { m_controller.stop(); });
    connect(new QShortcut(QKeySequence::Quit, this), &QShortcut::activated, this, &MainWindow::close);
    showSnapshot(controller.snapshot());
}

QWidget *MainWindow::makeRail()
{
    auto *rail = new QFrame;
    rail->setObjectName(QStringLiteral("rail"));
    rail->setFixedWidth(railWidth);

    auto *mark = new QLabel;
    mark->setPixmap(logo(devicePixelRatioF()));
    auto *name = new QLabel(QStringLiteral("infermux"));
    QFont font = Theme::strongFont();
    font.setPixelSize(15);
    name->setFont(font);
    auto *brand = new QHBoxLayout;
    brand->setContentsMargins(Theme::grid8, Theme::grid8, 0, Theme::cardPadding);
    brand->setSpacing(10);
    brand->addWidget(mark);
    brand->addWidget(name);
    brand->addStretch();

    auto *traffic = new QPushButton(tr("Traffic"));
    traffic->setObjectName(QStringLiteral("entry"));
    traffic->setCheckable(true);
    traffic->setAutoExclusive(true);
    traffic->setChecked(true);

    auto *layout = new QVBoxLayout(rail);
    layout->setContentsMargins(12, 12, 12, Theme::cardPadding);
    layout->setSpacing(2);
    layout->addLayout(brand);
    layout->addWidget(traffic);
    layout->addStretch();
    layout->addWidget(m_card);
    return rail;
}

void MainWindow::showSnapshot(const GatewaySnapshotPtr &snapshot)
{
    m_card->showSnapshot(*snapshot);
    m_traffic->showSnapshot(*snapshot);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT quitAsked();
}

} // namespace infermux
