#include <http/SseSplitter.h>

#include <QTest>

using namespace infermux;

class TestSseSplitter : public QObject
{
    Q_OBJECT

    static std::vector<std::string> dataOf(const std::string &text, std::size_t cut, std::string *raw = nullptr)
    {
        std::vector<std::string> found;
        SseSplitter splitter;
        const auto collect = [&](const SseFrame &frame) {
            if (raw)
                *raw += frame.raw;
            if (frame.hasData)
                found.push_back(std::string(frame.event) + "|" + std::string(frame.data));
        };
        splitter.feed(std::string_view(text).substr(0, cut), collect);
        splitter.feed(std::string_view(text).substr(cut), collect);
        if (raw)
            *raw += splitter.takeRest();
        return found;
    }

private Q_SLOTS:
    void framesHoweverTheyAreCut_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("frames");
        QTest::newRow("LF") << QByteArray("data: a\n\ndata:b\n\n") << QStringList{"|a", "|b"};
        QTest::newRow("CRLF") << QByteArray("event: e\r\ndata: a\r\n\r\ndata: b\r\n\r\n") << QStringList{"e|a", "|b"};
        QTest::newRow("CR") << QByteArray("data: a\r\rdata: b\r\r") << QStringList{"|a", "|b"};
        QTest::newRow("several lines") << QByteArray("data: a\ndata\ndata:  b\n\n") << QStringList{"|a\n\n b"};
        QTest::newRow("comments") << QByteArray(": hi\n\n: hi\ndata: a\nretry: 5\nid: 1\n\n") << QStringList{"|a"};
        QTest::newRow("mark") << QByteArray("\xEF\xBB\xBF"
                                            "data: a\n\n")
                              << QStringList{"|a"};
        QTest::newRow("unfinished") << QByteArray("data: a\n\ndata: b") << QStringList{"|a"};
        QTest::newRow("UTF-8") << QByteArray("data: \xF0\x9F\x98\x80\n\n")
                               << QStringList{QString::fromUtf8("|\xF0\x9F\x98\x80")};
    }
    void framesHoweverTheyAreCut()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, frames);
        std::vector<std::string> expected;
        for (const QString &frame : frames)
            expected.push_back(frame.toStdString());
        for (std::size_t cut = 0; cut <= static_cast<std::size_t>(text.size()); ++cut) {
            std::string raw;
            QCOMPARE(dataOf(text.toStdString(), cut, &raw), expected);
            QCOMPARE(raw, text.toStdString()); // nothing is lost or made up
        }
    }
    void aFrameWithoutEndIsRefused()
    {
        SseSplitter splitter;
        const std::string piece(1U << 20U, 'x');
        bool held = true;
        for (int i = 0; i < 20 && held; ++i)
            held = splitter.feed(piece, [](const SseFrame &) {});
        QVERIFY(!held);
    }
};

QTEST_APPLESS_MAIN(TestSseSplitter)
#include "TestSseSplitter.moc"
