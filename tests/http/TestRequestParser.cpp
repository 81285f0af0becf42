#include <http/RequestParser.h>

#include <QTest>

using namespace infermux;

class TestRequestParser : public QObject
{
    Q_OBJECT

    static RequestParser::State feedAll(RequestParser &parser, std::string text, std::size_t step)
    {
        std::string held;
        while (!text.empty() || !held.empty()) {
            const std::size_t before = held.size();
            held += text.substr(0, step);
            text.erase(0, step);
            const auto state = parser.state();
            const std::size_t used = parser.feed(held);
            held.erase(0, used);
            if (used == 0 && parser.state() == state && text.empty() && held.size() == before)
                break;
            if (parser.state() != RequestParser::State::Head && parser.state() != RequestParser::State::Body)
                break;
        }
        return parser.state();
    }

private Q_SLOTS:
    void readsARequestHoweverItIsCut()
    {
        const std::string text =
            "\r\nPOST /v1/x?a=b HTTP/1.1\r\nHost: h\r\nX-A:  v \r\nTransfer-Encoding: chunked\r\n\r\n"
            "3;e=1\r\nabc\r\n2\r\nde\r\n0\r\nT: 1\r\n\r\n";
        for (std::size_t step = 1; step <= text.size(); ++step) {
            RequestParser parser({});
            QCOMPARE(feedAll(parser, text, step), RequestParser::State::Complete);
            const HttpRequest &request = parser.request();
            QCOMPARE(request.method, std::string("POST"));
            QCOMPARE(request.path, std::string("/v1/x"));
            QCOMPARE(request.query, std::string("a=b"));
            QCOMPARE(request.body, std::string("abcde"));
            QVERIFY(request.headers.value("x-a") == "v");
            QVERIFY(request.body.capacity() >= request.body.size() + 32);
        }
    }
    void absoluteTargetsLoseTheirHost()
    {
        RequestParser parser({});
        QCOMPARE(feedAll(parser, "GET http://h:1/a?b HTTP/1.1\r\nHost: h\r\n\r\n", 1000),
                 RequestParser::State::Complete);
        QCOMPARE(parser.request().path, std::string("/a"));
    }
    void stopsBehindTheHeadAndTheRequest()
    {
        RequestParser parser({});
        const std::string head = "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\n";
        QCOMPARE(parser.feed(head + "abGET /next"), head.size());
        QCOMPARE(parser.state(), RequestParser::State::Body);
        QVERIFY(parser.expectsBody());
        QCOMPARE(parser.feed("abGET /next"), std::size_t{2});
        QCOMPARE(parser.state(), RequestParser::State::Complete);
    }
    void limits()
    {
        const RequestLimits limits{200, 4};
        RequestParser head(limits);
        QCOMPARE(feedAll(head, "GET / HTTP/1.1\r\nHost: " + std::string(300, 'a') + "\r\n\r\n", 1000),
                 RequestParser::State::HeadTooLarge);
        RequestParser announced(limits);
        QCOMPARE(feedAll(announced, "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\nabcde", 1000),
                 RequestParser::State::BodyTooLarge);
        RequestParser chunked(limits);
        QCOMPARE(feedAll(chunked,
                         "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabcde\r\n0\r\n\r\n",
                         1000),
                 RequestParser::State::BodyTooLarge);
    }
};

QTEST_APPLESS_MAIN(TestRequestParser)
#include "TestRequestParser.moc"
