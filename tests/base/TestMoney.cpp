#include <base/Money.h>

#include <QTest>

using namespace infermux;

class TestMoney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDecimalsExactly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("decimal");
        QTest::addColumn<QString>("dollars");
        QTest::newRow("zero") << "0"
                              << "0"
                              << "$0.00";
        QTest::newRow("one") << "1"
                             << "1"
                             << "$1.00";
        QTest::newRow("cents") << "12.50"
                               << "12.5"
                               << "$12.50";
        QTest::newRow("more than cents") << "1.003"
                                         << "1.003"
                                         << "$1.003";
        QTest::newRow("small") << "0.0000018"
                               << "0.0000018"
                               << "$0.0000018";
        QTest::newRow("pico") << "0.000000000001"
                              << "0.000000000001"
                              << "$0.000000000001";
        QTest::newRow("exponent") << "1e2"
                                  << "100"
                                  << "$100.00";
        QTest::newRow("negative exponent") << "1.8e-6"
                                           << "0.0000018"
                                           << "$0.0000018";
        QTest::newRow("trailing zeros beyond pico") << "0.1000000000000000"
                                                    << "0.1"
                                                    << "$0.10";
        QTest::newRow("negative") << "-0.5"
                                  << "-0.5"
                                  << "-$0.50";
        QTest::newRow("beyond a double") << "9007199254740993.000000000001"
                                         << "9007199254740993.000000000001"
                                         << "$9007199254740993.000000000001";
    }
    void readsDecimalsExactly()
    {
        QFETCH(QString, text);
        QFETCH(QString, decimal);
        QFETCH(QString, dollars);
        const auto money = Money::fromDecimal(text.toStdString());
        QVERIFY(money.ok());
        QCOMPARE(QString::fromStdString(money->toDecimal()), decimal);
        QCOMPARE(QString::fromStdString(money->toDollars()), dollars);
    }

    void refusesWhatIsNotAnAmount()
    {
        for (const char *text :
             {"", "-", ".", "1.2.3", "1,5", "abc", "1e", "1e99", "nan", "inf", "0.0000000000001", "1 "})
            QVERIFY2(!Money::fromDecimal(text).ok(), text);
    }

    void oneTokenOfAPriceIsWholePico()
    {
        const Money perMillion = *Money::fromDecimal("0.0375");
        QVERIFY(perMillion.pico() / 1'000'000 == 37'500);
    }
};

QTEST_APPLESS_MAIN(TestMoney)
#include "TestMoney.moc"
