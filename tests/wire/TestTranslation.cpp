#include <wire/AnswerStream.h>
#include <wire/ChatReader.h>
#include <wire/ChatWriter.h>
#include <wire/MessagesReader.h>
#include <wire/MessagesWriter.h>

#include <QDir>
#include <QFile>
#include <QTest>

using namespace infermux;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Compares with the golden file beside the input; with UPDATE_GOLDEN=1 in the environment, writes it.
void compareGolden(const QString &path, const std::string &got)
{
    if (qEnvironmentVariableIsSet("UPDATE_GOLDEN")) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(got));
        return;
    }
    QCOMPARE(QString::fromStdString(got), QString::fromUtf8(contentOf(path)));
}

std::string pretty(const std::string &json)
{
    const auto parsed = parseJson(json);
    return parsed.ok() ? parsed->dump(2) + "\n" : json;
}

void addRows(const QString &suffix)
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(GOLDEN_FOLDER));
    for (const QString &name : folder.entryList({QStringLiteral("*") + suffix}))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

QString counterpart(const QString &path, const QString &from, const QString &to)
{
    return path.left(path.size() - from.size()) + to;
}

} // namespace

/// The two directions of wire-formats.md, C → M for requests and M → C for answers, against files read by people.
class TestTranslation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requests_data() { addRows(QStringLiteral(".chat-request.json")); }
    void requests()
    {
        QFETCH(QString, path);
        const auto request = readChatRequest(contentOf(path).toStdString());
        QVERIFY(request.ok());
        const auto written = writeMessagesRequest(*request, 4096);
        compareGolden(counterpart(path, QStringLiteral(".chat-request.json"), QStringLiteral(".messages-request.json")),
                      written.ok() ? pretty(*written) : written.error().code + ": " + written.error().message + "\n");
    }

    void answers_data() { addRows(QStringLiteral(".messages-answer.json")); }
    void answers()
    {
        QFETCH(QString, path);
        const auto answer = readMessagesAnswer(contentOf(path).toStdString());
        QVERIFY(answer.ok());
        compareGolden(counterpart(path, QStringLiteral(".messages-answer.json"), QStringLiteral(".chat-answer.json")),
                      pretty(writeChatAnswer(*answer, 1)));
    }

    void streams_data() { addRows(QStringLiteral(".messages-stream.txt")); }
    void streams()
    {
        QFETCH(QString, path);
        const std::string text = contentOf(path).toStdString();
        std::string whole;
        for (std::size_t cut = 0; cut <= text.size(); ++cut) {
            MessagesToChatStream stream({}, true, 1);
            std::string out = stream.feed(std::string_view(text).substr(0, cut));
            out += stream.feed(std::string_view(text).substr(cut));
            if (cut == 0)
                whole = out;
            QCOMPARE(out, whole);
        }
        compareGolden(counterpart(path, QStringLiteral(".messages-stream.txt"), QStringLiteral(".chat-stream.txt")),
                      whole);
    }

    void errors()
    {
        const auto error = readMessagesError(
            R"({"type":"error","error":{"type":"overloaded_error","message":"Overloaded"},"request_id":"r"})");
        QCOMPARE(error->type, std::string("overloaded_error"));
        QVERIFY(!readMessagesError("<html>"));
        QVERIFY(!readMessagesAnswer(R"({"type":"error","error":{}})").ok());
        QVERIFY(!readMessagesAnswer("[]").ok());
    }

    void hostileInputIsAnErrorNotACrash()
    {
        const std::string deep =
            R"({"model":"m","messages":[{"role":"user","content":"x"}],"tools":[{"type":"function","function":{"name":"f","parameters":)"
            + std::string(100'000, '[') + std::string(100'000, ']') + "}}]}";
        QVERIFY(!readChatRequest(deep).ok());
        for (const char *text :
             {"", "null", "[]", "{}", R"({"messages":"x"})", R"({"messages":[1]})", R"({"messages":[{"role":5}]})"})
            QVERIFY2(!readChatRequest(text).ok(), text);
        QVERIFY(
            readChatRequest(
                R"({"messages":[{"role":"user","content":[1,null,{"type":5}]}],"tools":[1,{}],"stop":[1],"n":1e99,"max_tokens":-1})")
                .ok());
        MessagesStreamReader reader;
        for (const char *text : {"", "null", "[]", "{}", R"({"type":"content_block_delta"})",
                                 R"({"type":"content_block_start","index":-1,"content_block":5})",
                                 R"({"type":"message_delta","usage":{"output_tokens":1e300}})"})
            reader.read(text);
    }
};

QTEST_APPLESS_MAIN(TestTranslation)
#include "TestTranslation.moc"
