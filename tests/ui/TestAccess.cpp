#include <gateway/GatewayController.h>

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <connect/ConnectDialog.h>
#include <controls/RangeDialog.h>
#include <controls/SegmentedControl.h>
#include <firststart/FirstStartDialog.h>
#include <overview/OverviewPage.h>
#include <shell/CommandPalette.h>
#include <shell/MainWindow.h>
#include <shell/Theme.h>
#include <traffic/DetailPane.h>
#include <traffic/TrafficPage.h>

#include <functional>
#include <memory>
#include <set>

using namespace infermux;

namespace {

constexpr int patience = 20'000;

/// What a screen reader can stop at and would have to pass over in silence.
QStringList nameless(QAccessibleInterface *interface, const QString &path = {})
{
    if (!interface || !interface->isValid())
        return {};
    const auto *widget = qobject_cast<QWidget *>(interface->object());
    if (widget && widget->isHidden())
        return {};
    const QString here =
        path + QLatin1Char('/')
        + (widget ? QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName()
                  : QString::number(interface->role()));
    QStringList found;
    bool isControl = false;
    bool isOursAndPainted = false;
    switch (interface->role()) {
    case QAccessible::PushButton:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::List:
    case QAccessible::ProgressBar:
    case QAccessible::Slider:
    case QAccessible::PageTab:
    case QAccessible::Graphic:
    case QAccessible::Chart:
    case QAccessible::Dialog:
        isControl = true;
        break;
    default:
        break;
    }
    if (widget) {
        isOursAndPainted = QLatin1String(widget->metaObject()->className()).startsWith(QLatin1String("infermux::"))
                           && interface->role() == QAccessible::Client && widget->findChildren<QWidget *>().isEmpty();
        if (widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy())
            isControl = true;
        // Qt's own parts of a control that has a name.
        if (widget->objectName().startsWith(QLatin1String("qt_")) || widget->inherits("QLineEditIconButton"))
            isControl = false;
    }
    if ((isControl || isOursAndPainted) && interface->text(QAccessible::Name).trimmed().isEmpty())
        found.append(here);
    if (interface->role() != QAccessible::Table && interface->role() != QAccessible::List
        && interface->role() != QAccessible::Tree && interface->role() != QAccessible::ComboBox
        && interface->role() != QAccessible::SpinBox) {
        for (int i = 0; i < interface->childCount(); ++i)
            found += nameless(interface->child(i), here);
    }
    return found;
}

QStringList nameless(QWidget &window)
{
    return nameless(QAccessible::queryAccessibleInterface(&window));
}

QString said(const QStringList &problems)
{
    return problems.join(QLatin1Char('\n'));
}

/// What the Tab key must reach.
std::set<QWidget *> tabStops(QWidget &window)
{
    std::set<QWidget *> stops;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() == &window && widget->isVisible() && widget->isEnabled()
            && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy()) {
            // Of buttons of which one is chosen, Tab reaches that one and the arrows the others.
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            const bool isOneOf = button && (button->autoExclusive() || button->group());
            if (!isOneOf || button->isChecked())
                stops.insert(widget);
        }
    }
    return stops;
}

QStringList unreached(QWidget &window)
{
    std::set<QWidget *> stops = tabStops(window);
    for (int turn = 0; turn < 100; ++turn) {
        QWidget *focus = QApplication::focusWidget();
        stops.erase(focus);
        QTest::keyClick(focus ? focus : &window, Qt::Key_Tab);
    }
    QStringList left;
    for (const QWidget *widget : stops) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        left.append(QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ')
                    + (button ? button->text() : widget->accessibleName()));
    }
    return left;
}

} // namespace

/// The window without eyes and without a mouse.
class TestAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8());
        Theme::apply(*qApp, Theme::Mode::Light);
    }

    void init()
    {
        QSettings(QStringLiteral("infermux"), QStringLiteral("desktop")).clear();
        ConfigSource source;
        source.name = "test";
        source.text = "listen: \"127.0.0.1:0\"\nlog: {level: error}\n"
                      "providers: [{name: demo, type: demo, models: [gpt-4o]}]\n"
                      "budgets: {limits: [{caller: tester, daily_usd: 5}]}\n"
                      "demo: {tokens_per_second: 4000, first_token_ms: 1}\n";
        source.overrides.ledgerPath = m_folder.filePath(QStringLiteral("%1.sqlite").arg(++m_ledgers)).toStdString();
        m_controller = std::make_unique<GatewayController>(source, Secret());
        m_window = std::make_unique<MainWindow>(*m_controller);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_controller->start();
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->snapshot()->state, GatewaySnapshot::State::Serving, patience);
    }

    void cleanup()
    {
        m_window.reset();
        m_controller.reset();
    }

    void everyControlHasAName()
    {
        ask();
        auto *table = m_window->findChild<TrafficPage *>()->findChild<QTableView *>();
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, patience);
        for (int page = 0; page < MainWindow::PageCount; ++page) {
            m_window->goTo(page);
            QCoreApplication::processEvents();
            const QStringList found = nameless(*m_window);
            for (const QString &control : found)
                qWarning("nameless: %s", qPrintable(control));
            QVERIFY(found.isEmpty());
        }
        m_window->goTo(MainWindow::Traffic);
        table->selectRow(0);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<DetailPane *>()->isVisible(), patience);
        QCOMPARE(said(nameless(*m_window)), QString());

        m_window->connectATool();
        QCOMPARE(said(nameless(*m_window->findChild<ConnectDialog *>())), QString());
        m_window->showFirstSteps();
        QCOMPARE(said(nameless(*m_window->findChild<FirstStartDialog *>())), QString());
        RangeDialog range({}, m_window.get());
        range.show();
        QCOMPARE(said(nameless(range)), QString());
        CommandPalette palette({{QStringLiteral("one"), {}, [] {}}}, m_window.get());
        palette.show();
        QCOMPARE(said(nameless(palette)), QString());
    }

    void tabReachesEverything()
    {
        ask(); // a table with rows must let go of the keyboard too
        auto *table = m_window->findChild<TrafficPage *>()->findChild<QTableView *>();
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, patience);
        for (int page = 0; page < MainWindow::PageCount; ++page) {
            m_window->goTo(page);
            QCoreApplication::processEvents();
            QVERIFY2(tabStops(*m_window).size() > 5, "nothing to reach");
            const QStringList left = unreached(*m_window);
            QVERIFY2(left.isEmpty(), qPrintable(said(left)));
        }
    }

    /// A round through the window with the keyboard only.
    void aDayWithoutTheMouse()
    {
        ask();
        keys(Qt::Key_2, Qt::ControlModifier);
        auto *page = m_window->findChild<TrafficPage *>();
        QVERIFY(page->isVisible());
        auto *table = page->findChild<QTableView *>();
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, patience);
        keys(Qt::Key_F, Qt::ControlModifier);
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line);
        QTest::keyClicks(line, QStringLiteral("caller:nobody"));
        QTRY_COMPARE(table->model()->rowCount(), 0);
        m_window->activateWindow(); // the platform without a screen leaves it with the list of completions
        keys(Qt::Key_Escape);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(tabTo([table](const QWidget *focus) { return focus == table; }));
        keys(Qt::Key_Home, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(page->findChild<DetailPane *>()->isVisible(), patience);
        keys(Qt::Key_Escape);
        QVERIFY(!page->findChild<DetailPane *>()->isVisible());

        keys(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("stop the"));
        keys(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->snapshot()->state, GatewaySnapshot::State::Stopped, patience);
        keys(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("start the"));
        keys(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->snapshot()->state, GatewaySnapshot::State::Serving, patience);
        keys(Qt::Key_7, Qt::ControlModifier);
        QVERIFY(!page->isVisible());
        keys(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(m_window->findChild<OverviewPage *>()->isVisible());
        // The buttons of which one is chosen: Tab to the group, arrows within it.
        auto *ranges = m_window->findChild<OverviewPage *>()->findChild<SegmentedControl *>();
        QVERIFY(tabTo([ranges](const QWidget *focus) { return ranges->isAncestorOf(focus); }));
        const int before = ranges->chosen();
        keys(Qt::Key_Right);
        QCOMPARE(ranges->chosen(), before + 1);
    }

private:
    /// Whatever has the keyboard gets the key, as the desktop would hand it out.
    void keys(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
        QCoreApplication::processEvents();
    }

    /// Tab until what has the keyboard is what is wanted; false: it is never reached.
    bool tabTo(const std::function<bool(const QWidget *focus)> &isIt)
    {
        for (int turn = 0; turn < 100; ++turn) {
            const QWidget *focus = QApplication::focusWidget();
            if (focus && isIt(focus))
                return true;
            keys(Qt::Key_Tab);
        }
        return false;
    }

    void ask()
    {
        QNetworkAccessManager network;
        QNetworkRequest request(
            QUrl(QString::fromStdString(m_controller->snapshot()->address) + QStringLiteral("/v1/chat/completions")));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        const std::unique_ptr<QNetworkReply> reply(network.post(
            request, QByteArray(R"({"model":"gpt-4o","max_tokens":2,"messages":[{"role":"user","content":"hi"}]})")));
        QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), patience);
        QCOMPARE(reply->error(), QNetworkReply::NoError);
    }

    QTemporaryDir m_folder;
    int m_ledgers = 0;
    std::unique_ptr<GatewayController> m_controller;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestAccess)
#include "TestAccess.moc"
