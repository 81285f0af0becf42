#include <gateway/GatewayController.h>

#include <QApplication>
#include <QInputMethodEvent>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <shell/CommandPalette.h>
#include <shell/Desktop.h>
#include <shell/MainWindow.h>
#include <shell/Theme.h>
#include <traffic/TrafficPage.h>

using namespace infermux;

namespace {

constexpr int patience = 20'000;

ConfigSource demoSource(const QTemporaryDir &folder)
{
    ConfigSource source;
    source.name = "test";
    source.text = "listen: \"127.0.0.1:0\"\nlog: {level: error}\nproviders: [{name: demo, type: demo}]\n";
    source.overrides.ledgerPath = folder.filePath(QStringLiteral("ledger.sqlite")).toStdString();
    return source;
}

bool hasButton(const MainWindow &window, const QString &text)
{
    for (const QPushButton *button : window.findChildren<QPushButton *>()) {
        if (button->text() == text)
            return true;
    }
    return false;
}

/// As a person would: what is typed into the palette and entered.
void command(MainWindow &window, const QString &typed)
{
    window.openPalette();
    auto *palette = window.findChild<CommandPalette *>();
    QVERIFY(palette);
    QWidget *typedInto = QApplication::focusWidget() ? QApplication::focusWidget() : palette;
    QInputMethodEvent written({}, {}); // keys alone do not write 日本語
    written.setCommitString(typed);
    QCoreApplication::sendEvent(typedInto, &written);
    QTest::keyClick(typedInto, Qt::Key_Return);
}

} // namespace

/// Window and tray together, and what is chosen for both.
class TestDesktop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path()); }

    /// The language changes while the gateway serves: the window is another one, on the same page, the figures are
    /// written in its manner, and the gateway goes on. At the next start it is there from the beginning.
    void theLanguageChangesWithoutARestart()
    {
        QSettings(QStringLiteral("infermux"), QStringLiteral("desktop")).clear();
        QTemporaryDir folder;
        GatewayController controller(demoSource(folder), {});
        {
            Desktop desktop(*qApp, controller);
            desktop.show(false);
            QVERIFY(QTest::qWaitForWindowActive(&desktop.window()));
            controller.start();
            QTRY_COMPARE_WITH_TIMEOUT(controller.snapshot()->state, GatewaySnapshot::State::Serving, patience);
            const std::string address = controller.snapshot()->address;
            desktop.window().goTo(MainWindow::Budgets);
            QVERIFY(hasButton(desktop.window(), QStringLiteral("Overview")));

            QPushButton *add = [&desktop]() -> QPushButton * {
                for (QPushButton *button : desktop.window().findChildren<QPushButton *>()) {
                    if (button->text() == QLatin1String("Set a limit"))
                        return button;
                }
                return nullptr;
            }();
            QVERIFY(add);
            add->click(); // a limit for everyone else, not saved yet
            desktop.window().goTo(MainWindow::Traffic);

            command(desktop.window(), QStringLiteral("Deutsch"));
            QTRY_VERIFY(hasButton(desktop.window(), QStringLiteral("Übersicht")));
            QVERIFY(desktop.window().isVisible());
            QVERIFY(desktop.window().findChild<TrafficPage *>()->isVisible());
            desktop.window().goTo(MainWindow::Budgets);
            for (const QPushButton *button : desktop.window().findChildren<QPushButton *>()) {
                if (button->text() == QLatin1String("Sichern und anwenden"))
                    QVERIFY(button->isEnabled());
            }
            QVERIFY(hasButton(desktop.window(), QStringLiteral("Sichern und anwenden")));
            QCOMPARE(QLocale().toString(1234.5, 'f', 1), QStringLiteral("1.234,5"));
            QCOMPARE(controller.snapshot()->address, address);
            QCOMPARE(controller.snapshot()->state, GatewaySnapshot::State::Serving);
            QTRY_VERIFY(hasButton(desktop.window(), QStringLiteral("Stopp"))); // it knows the state
        }
        {
            Desktop again(*qApp, controller);
            again.show(false);
            QVERIFY(hasButton(again.window(), QStringLiteral("Übersicht")));
            const std::pair<const char *, const char *> others[]{
                {"Español", "Resumen"}, {"Français", "Vue d’ensemble"}, {"日本語", "概要"}, {"简体中文", "概览"}};
            for (const auto &[language, overview] : others) {
                command(again.window(), QString::fromUtf8(language));
                QTRY_VERIFY2(hasButton(again.window(), QString::fromUtf8(overview)), language);
            }
            command(again.window(), QStringLiteral("English"));
            QTRY_VERIFY(hasButton(again.window(), QStringLiteral("Overview")));
        }
        controller.stop(std::chrono::seconds{0});
        QTRY_COMPARE_WITH_TIMEOUT(controller.snapshot()->state, GatewaySnapshot::State::Stopped, patience);
    }

    /// An answer of the gateway that comes for a window which is gone is nobody's.
    void anAnswerForTheOldWindowIsDropped()
    {
        QTemporaryDir folder;
        GatewayController controller(demoSource(folder), {});
        controller.start();
        QTRY_COMPARE_WITH_TIMEOUT(controller.snapshot()->state, GatewaySnapshot::State::Serving, patience);
        auto window = std::make_unique<MainWindow>(controller);
        Q_EMIT window->findChild<TrafficPage *>()->detailAsked(QStringLiteral("req_1"));
        Q_EMIT window->findChild<TrafficPage *>()->sendAgainAsked(QStringLiteral("req_1"));
        window.reset();
        bool isAnswered = false;
        controller.sendAgain("req_2", [&](const std::optional<Error> &) { isAnswered = true; });
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered, patience); // and so were those before it
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestDesktop)
#include "TestDesktop.moc"
