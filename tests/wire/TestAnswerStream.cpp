#include <wire/AnswerStream.h>

#include <QTest>

using namespace infermux;

class TestAnswerStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLargeDocumentPassesHoweverItIsCut_data()
    {
        QTest::addColumn<QByteArray>("in");
        QTest::addColumn<QByteArray>("out");
        QTest::newRow("usual") << QByteArray("{\"object\":\"list\",\"data\":[{\"model\":\"decoy\",\"x\":\"}]\\\"\"}],"
                                             "\"model\":\"sent\",\"usage\":{\"prompt_tokens\":7,\"total_tokens\":7}}")
                               << QByteArray("{\"object\":\"list\",\"data\":[{\"model\":\"decoy\",\"x\":\"}]\\\"\"}],"
                                             "\"model\":\"asked\",\"usage\":{\"prompt_tokens\":7,\"total_tokens\":7}}");
        QTest::newRow("spaces")
            << QByteArray(
                   "{ \"model\" : \"se\\\"nt\" ,\n\"usage\" : { \"prompt_tokens\" : 7 , \"d\":{\"model\":\"y\"} } }")
            << QByteArray(
                   "{ \"model\" : \"asked\" ,\n\"usage\" : { \"prompt_tokens\" : 7 , \"d\":{\"model\":\"y\"} } }");
        QTest::newRow("not a string") << QByteArray(R"({"model":null,"a":"model","usage":{"prompt_tokens":7}})")
                                      << QByteArray(R"({"model":null,"a":"model","usage":{"prompt_tokens":7}})");
    }
    void aLargeDocumentPassesHoweverItIsCut()
    {
        QFETCH(QByteArray, in);
        QFETCH(QByteArray, out);
        const std::string text = in.toStdString();
        for (std::size_t cut = 0; cut <= text.size(); ++cut) {
            PassedDocument document("asked");
            std::string passed = document.feed(std::string_view(text).substr(0, cut));
            QVERIFY(cut == text.size() || !document.isComplete());
            passed += document.feed(std::string_view(text).substr(cut));
            passed += document.finish();
            QCOMPARE(passed, out.toStdString());
            QVERIFY(document.isComplete());
            QVERIFY(document.usage().has_value());
            QCOMPARE(document.usage()->prompt, 7);
        }
    }
    void usageInEveryChunkCountsOnce()
    {
        PassedStream stream({}, false);
        for (int i = 1; i <= 3; ++i)
            stream.feed(
                "data: "
                "{\"choices\":[{\"delta\":{\"content\":\"a\"}}],\"usage\":{\"prompt_tokens\":5,\"completion_tokens\":"
                + std::to_string(i) + "}}\n\n");
        QCOMPARE(stream.usage()->completion, 3);
    }
    void azuresFirstChunkIsNotAUsageChunk()
    {
        PassedStream stream({}, true);
        const std::string first = "data: {\"choices\":[],\"prompt_filter_results\":[],\"usage\":null}\n\n";
        QCOMPARE(stream.feed(first), first);
    }
    void aLastFrameWithoutItsEmptyLineCounts()
    {
        PassedStream stream({}, false);
        QCOMPARE(stream.feed("data: [DONE]"), std::string());
        QVERIFY(stream.finish().starts_with("data: [DONE]"));
        QVERIFY(stream.isComplete());
    }
};

QTEST_APPLESS_MAIN(TestAnswerStream)
#include "TestAnswerStream.moc"
