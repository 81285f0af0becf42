#include <config/ConfigLoader.h>
#include <gateway/Bookkeeper.h>

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace infermux;

class TestBookkeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// As the window's switch does: what was spent before a stop is in the ledger, and counts once.
    void aStopAndAStartCountNothingTwice()
    {
        const QTemporaryDir folder;
        const auto loaded = loadConfigText("providers: [{name: demo, type: demo}]\nledger: {path: \""
                                               + folder.filePath(QStringLiteral("l.sqlite")).toStdString() + "\"}\n",
                                           {});
        QVERIFY(loaded.config != nullptr);
        QObject home;
        Bookkeeper books(nullptr, &home);
        const UtcTime now = Clock::system().utc();
        Money expected;
        for (int round = 1; round <= 3; ++round) {
            books.start(*loaded.config);
            QCoreApplication::processEvents();
            QCOMPARE(books.budgets().spentIn(Period::Month, "c", now).toDecimal(), expected.toDecimal());
            ExchangeRecord record;
            record.id = "req_" + std::to_string(round);
            record.started = now;
            record.caller = "c";
            record.cost = Money::fromDollars(round);
            expected += *record.cost;
            books.budgets().settle(books.budgets().reserve("c", {}, now), *record.cost);
            books.settle(record);
            QCOMPARE(books.budgets().spentIn(Period::Month, "c", now).toDecimal(), expected.toDecimal());
            books.stop();
        }
    }
};

QTEST_GUILESS_MAIN(TestBookkeeper)
#include "TestBookkeeper.moc"
