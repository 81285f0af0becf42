#include <wire/JsonScan.h>

#include <QTest>

using namespace infermux;

class TestJsonScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEveryTopLevelModelAndNoDecoy()
    {
        const std::string body = " { \"metadata\" : {\"model\":\"x\"}, \"mod\\u0065l\" : \"gpt\\u002d4o\" , "
                                 "\"messages\":[{\"content\":\"a\",\"model\":\"z\"}],"
                                 "\"model\":\"last\"} ";
        const auto scan = scanRequest(body, Endpoint::ChatCompletions);
        QVERIFY2(scan.ok(), scan.ok() ? "" : scan.error().message.c_str());
        QCOMPARE(scan->model, std::string("last"));
        QCOMPARE(scan->modelValues.size(), std::size_t{2});
        QCOMPARE(spliced(body, settingTo(scan->modelValues, "n")),
                 std::string(" { \"metadata\" : {\"model\":\"x\"}, \"mod\\u0065l\" : \"n\" , "
                             "\"messages\":[{\"content\":\"a\",\"model\":\"z\"}],\"model\":\"n\"} "));
    }
    void countsTheTextOfThePrompt()
    {
        const auto characters = [](const char *messages) {
            const auto scan =
                scanRequest("{\"model\":\"m\",\"messages\":" + std::string(messages) + "}", Endpoint::ChatCompletions);
            return scan.ok() ? static_cast<int>(scan->promptCharacters) : -1;
        };
        QCOMPARE(characters("[{\"role\":\"user\",\"content\":\"12345678\"}]"), 8);
        QCOMPARE(characters("[{\"content\":\"é東😀\\n\\u00e9\\ud83d\\ude00\"}]"), 6);
        QCOMPARE(characters("[{\"content\":[{\"type\":\"text\",\"text\":\"ab\"},{\"type\":\"image_url\",\"image_url\":{"
                            "\"url\":\"data:xxxxxxxx\"}}]},{\"content\":null},{\"content\":\"c\"}]"),
                 3);
        QCOMPARE(static_cast<int>(codePointsOfEscaped("abcdefgh\\nabcdefghi\\\\")), 19);
    }
    void embeddingsAndCompletions()
    {
        QCOMPARE(scanRequest("{\"model\":\"m\",\"input\":[\"ab\",\"c\"]}", Endpoint::Embeddings)->promptCharacters,
                 std::size_t{3});
        QCOMPARE(scanRequest("{\"model\":\"m\",\"input\":[[1,2,3],[4]]}", Endpoint::Embeddings)->promptTokens, 4);
        QCOMPARE(scanRequest("{\"model\":\"m\",\"prompt\":\"abc\",\"max_tokens\":9}", Endpoint::Completions)
                     ->maxTokens.value_or(0),
                 9);
    }
    /// What is expected of a request is choices times max_tokens: it must stay a number.
    void absurdLimitsAreNotBelieved()
    {
        const auto scan = scanRequest("{\"model\":\"m\",\"messages\":[{\"content\":\"x\"}],\"max_tokens\":9223372036854775807,"
                                      "\"n\":9223372036854775807}",
                                      Endpoint::ChatCompletions);
        QVERIFY(scan.ok());
        QVERIFY(*scan->maxTokens > 0 && *scan->maxTokens <= 1'000'000'000);
        QVERIFY(scan->choices > 0 && scan->choices * *scan->maxTokens / scan->choices == *scan->maxTokens);
    }
    void usageOfEveryKind()
    {
        const auto usage = [](const char *json) { return scanAnswer("{\"usage\":" + std::string(json) + "}")->usage; };
        const auto full = usage("{\"prompt_tokens\":10,\"completion_tokens\":4,\"prompt_tokens_details\":{\"cached_"
                                "tokens\":3,\"cache_write_tokens\":2,\"audio_tokens\":1},\"completion_tokens_details\":"
                                "{\"reasoning_tokens\":2,\"audio_tokens\":null}}");
        QCOMPARE(*full, (Usage{10, 3, 2, 0, 4, 2, 1, 0, false}));
        QVERIFY(!usage("null"));
        QVERIFY(!usage("{}"));
        QVERIFY(!usage("{\"prompt_tokens\":-5,\"completion_tokens\":1}"));
        QVERIFY(!usage("{\"prompt_tokens\":99999999999999999999,\"completion_tokens\":1}"));
        QVERIFY(!usage("{\"prompt_tokens\":\"5\"}"));
        QCOMPARE(usage("{\"prompt_tokens\":0,\"completion_tokens\":0}")->prompt, 0); // zero is zero, not missing
        QCOMPARE(usage("{\"prompt_tokens\":5.0,\"completion_tokens\":1}")->prompt, 5);
        QCOMPARE(usage("{\"prompt_tokens\":5,\"prompt_tokens_details\":null}")->prompt, 5);
        QCOMPARE(scanAnswer("{\"choices\":[],\"x_groq\":{\"usage\":{\"prompt_tokens\":3,\"completion_tokens\":1}}}")
                     ->usage->prompt,
                 3);
    }
    void answersAndChunks()
    {
        const auto scan =
            scanAnswer("{\"model\":\"m\",\"choices\":[{\"delta\":{\"content\":\"ab\",\"tool_calls\":[{\"function\":{"
                       "\"name\":\"f\",\"arguments\":\"{}\"}}]},\"finish_reason\":\"stop\"}]}");
        QVERIFY(scan->hasChoices && scan->isFinished && scan->hasAnswer);
        QCOMPARE(scan->finishReason, std::string("stop"));
        QCOMPARE(scan->textCharacters, std::size_t{5});
        QVERIFY(scanAnswer("{\"error\":{\"message\":\"no\"}}")->hasError);
        QVERIFY(!scanAnswer("{\"error\":null,\"choices\":[]}")->hasError);
        for (const char *broken : {"", "[]", "{", "<html>", "{\"a\":1} x", "null", "\xff"})
            QVERIFY2(!scanAnswer(broken), broken);
    }
    void aLargeBodyIsScannedWhole()
    {
        std::string body =
            "{\"messages\":[{\"role\":\"user\",\"content\":\"" + std::string(1U << 20U, 'x') + "\"}],\"model\":\"m\"}";
        const auto scan = scanRequest(body, Endpoint::ChatCompletions);
        QCOMPARE(scan->promptCharacters, std::size_t{1} << 20U);
        QCOMPARE(scan->model, std::string("m"));
    }
};

QTEST_APPLESS_MAIN(TestJsonScan)
#include "TestJsonScan.moc"
