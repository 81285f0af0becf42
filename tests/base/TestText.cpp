#include <base/Text.h>

#include <QTest>

using namespace infermux;

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guessesWhatWasMeant()
    {
        const std::vector<std::string> fields{"name", "models", "rate_limits", "health_check", "headers", "timeout"};
        QCOMPARE(nearest("retries", fields), std::vector<std::string>{"rate_limits"});
        QCOMPARE(nearest("modles", fields), std::vector<std::string>{"models"});
        QVERIFY(nearest("zzz", fields).empty());
    }
    void countsCodePointsNotBytes()
    {
        QCOMPARE(codePoints("héllo 東京 😀"), std::size_t{10});
        QCOMPARE(estimatedTokens(0), 0);
        QCOMPARE(estimatedTokens(1), 1);
        QCOMPARE(estimatedTokens(8), 2);
        QCOMPARE(estimatedTokens(9), 3);
    }
    void comparesSecrets()
    {
        QVERIFY(equalsInConstantTime("key", "key"));
        QVERIFY(!equalsInConstantTime("key", "kex"));
        QVERIFY(!equalsInConstantTime("key", ""));
        QVERIFY(!equalsInConstantTime("key", "keykey"));
        QVERIFY(equalsInConstantTime("", ""));
    }
    void writesTimesInUtc()
    {
        QCOMPARE(isoTime(UtcTime{Milliseconds{1'772'366'400'123}}), std::string("2026-03-01T12:00:00.123Z"));
    }
    void escapesForJson() { QCOMPARE(jsonQuoted("a\"b\\c\n\x01é"), std::string("\"a\\\"b\\\\c\\n\\u0001é\"")); }
};

QTEST_APPLESS_MAIN(TestText)
#include "TestText.moc"
