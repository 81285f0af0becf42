#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <shell/CommandPalette.h>
#include <shell/Notices.h>
#include <shell/SingleInstance.h>
#include <shell/ThemeChoice.h>

#include <memory>

using namespace infermux;
using namespace std::chrono_literals;

namespace {

constexpr SteadyTime now{1h};

ExchangeBatch batchOf(std::vector<BudgetAlert> alerts, std::vector<ProviderEvent> events = {})
{
    ExchangeBatch batch;
    batch.alerts = std::move(alerts);
    batch.events = std::move(events);
    return batch;
}

} // namespace

class TestShell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        QCoreApplication::setOrganizationName(QStringLiteral("infermux-test"));
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", m_home->path().toUtf8());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home->path());
    }

    void theThemeIsChosenAndRemembered()
    {
        {
            ThemeChoice choice(*qApp);
            QCOMPARE(choice.wanted(), ThemeChoice::System);
            choice.choose(ThemeChoice::Dark);
            QVERIFY(Theme::current().background.lightness() < 128);
            QVERIFY(qApp->palette().color(QPalette::Window).lightness() < 128);
        }
        ThemeChoice again(*qApp);
        QCOMPARE(again.wanted(), ThemeChoice::Dark);
        again.choose(ThemeChoice::Light);
        QVERIFY(Theme::current().background.lightness() > 128);
    }

    void aSecondStartIsHandedToTheFirst()
    {
        SingleInstance first;
        QVERIFY(!first.handOver({QStringLiteral("infermux-desktop")})); // nobody there
        first.listen();
        QSignalSpy told(&first, &SingleInstance::startedAgain);
        SingleInstance second;
        QVERIFY(second.handOver({QStringLiteral("infermux-desktop"), QStringLiteral("--minimized")}));
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told[0][0].toStringList().value(1), QStringLiteral("--minimized"));
    }

    void commandsAreFoundByAFewLetters()
    {
        QVERIFY(matchQuality(QStringLiteral("ov"), QStringLiteral("Overview"))
                > matchQuality(QStringLiteral("vi"), QStringLiteral("Overview")));
        QVERIFY(matchQuality(QStringLiteral("vrw"), QStringLiteral("Overview")).has_value());
        QVERIFY(!matchQuality(QStringLiteral("xyz"), QStringLiteral("Overview")).has_value());
        QVERIFY(matchQuality(QStringLiteral("gate"), QStringLiteral("Stop the gateway"))
                > matchQuality(QStringLiteral("gate"), QStringLiteral("Navigate")));

        QWidget parent;
        parent.resize(900, 600);
        parent.show();
        QStringList ran;
        std::vector<Command> commands;
        for (const char *name : {"Overview", "Traffic", "Stop the gateway"})
            commands.push_back(
                {QString::fromLatin1(name), {}, [&ran, name] { ran.append(QString::fromLatin1(name)); }});
        const auto open = [&] {
            auto *palette = new CommandPalette(commands, &parent);
            palette->show();
            return palette;
        };
        auto *line = open()->findChild<QLineEdit *>();
        QTest::keyClicks(line, QStringLiteral("traf"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(ran, QStringList{QStringLiteral("Traffic")});
        line = open()->findChild<QLineEdit *>();
        QTest::keyClick(line, Qt::Key_Up); // round to the last
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(ran.last(), QStringLiteral("Stop the gateway"));
        line = open()->findChild<QLineEdit *>();
        QTest::keyClicks(line, QStringLiteral("zzz"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(ran.size(), 2);
    }

    void noNoticeTwiceAMinute()
    {
        Notices notices;
        const BudgetAlert alert{"agent", Period::Day, "2026-03-01", 1.0, Money::fromDollars(5), Money::fromDollars(5)};
        const auto first = notices.of(batchOf({alert}), now);
        QCOMPARE(first.size(), std::size_t{1});
        QCOMPARE(first[0].title, QStringLiteral("agent has used up its budget"));
        QVERIFY(first[0].isBad);
        QCOMPARE(notices.of(batchOf({alert}), now + 59s).size(), std::size_t{0});
        QCOMPARE(notices.of(batchOf({alert}), now + 60s).size(), std::size_t{1});
        BudgetAlert half = alert;
        half.fraction = 0.5;
        QCOMPARE(notices.of(batchOf({half}), now + 1s)[0].title, QStringLiteral("agent has used 50 % of its budget"));

        const ProviderEvent opened{"openai", ProviderEvent::Kind::CircuitOpened, "5 failures in a row", {}};
        const ProviderEvent halfOpen{"openai", ProviderEvent::Kind::CircuitHalfOpen, {}, {}};
        const auto told = notices.of(batchOf({}, {opened, opened, halfOpen}), now);
        QCOMPARE(told.size(), std::size_t{1});
        QCOMPARE(told[0].text, QStringLiteral("5 failures in a row"));

        GatewaySnapshot snapshot;
        snapshot.ledger = LedgerStatus{};
        QVERIFY(notices.of(snapshot, now).empty());
        snapshot.ledger->problem = "the disk is full";
        QCOMPARE(notices.of(snapshot, now).at(0).text, QStringLiteral("the disk is full"));
        QVERIFY(notices.of(snapshot, now + 2min).empty()); // it is still the same
        snapshot.ledger->problem.clear();
        QVERIFY(!notices.of(snapshot, now + 2min).at(0).isBad);
    }

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_MAIN(TestShell)
#include "TestShell.moc"
