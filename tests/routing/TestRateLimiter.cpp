#include <gateway/RateLimitHeaders.h>
#include <routing/RateLimiter.h>

#include <QTest>

#include <deque>
#include <iostream>
#include <random>

using namespace infermux;
using namespace std::chrono_literals;

namespace {

constexpr SteadyTime start{1h};
const UtcTime noon = std::chrono::sys_days{std::chrono::year(2026) / 3 / 1} + 12h;

} // namespace

class TestRateLimiter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// In no minute more than a ceiling, and not much less than it where there is demand.
    void keepsItsCeilingsInEveryMinute()
    {
        const unsigned seed = qEnvironmentVariableIntValue("SEED") > 0
                                  ? static_cast<unsigned>(qEnvironmentVariableIntValue("SEED"))
                                  : std::random_device{}();
        std::cout << "seed " << seed << std::endl;
        std::mt19937 random(seed);
        const auto below = [&random](int limit) { return std::uniform_int_distribution(0, limit - 1)(random); };
        for (int round = 0; round < 10; ++round) {
            RateLimitConfig limits;
            limits.requestsPerMinute = 5 + below(100);
            limits.tokensPerMinute = 1000 + below(20'000);
            RateLimiter limiter(limits);
            struct Sent
            {
                SteadyTime at;
                std::int64_t tokens;
            };
            std::deque<Sent> lastMinute;
            SteadyTime now = start;
            int let = 0;
            for (int arrival = 0; arrival < 10'000; ++arrival) {
                now += Milliseconds(below(20) == 0 ? below(20'000) : below(600));
                const std::int64_t tokens = 1 + below(1000);
                const auto room = limiter.roomAt(now, tokens);
                const auto counted = [&](SteadyTime at, Milliseconds span) {
                    Sent sum{at, 0};
                    std::int64_t requests = 0;
                    for (const Sent &sent : lastMinute) {
                        if (sent.at > at - span) {
                            ++requests;
                            sum.tokens += sent.tokens;
                        }
                    }
                    return std::pair(requests, sum.tokens);
                };
                if (room) {
                    QVERIFY(*room > now);
                    // What is refused would not have fitted either if the last tenth of a second still counted.
                    const auto [requests, sum] = counted(now, 60'100ms);
                    QVERIFY(requests + 1 > *limits.requestsPerMinute || sum + tokens > *limits.tokensPerMinute);
                    RateLimiter later = limiter;
                    QVERIFY(!later.roomAt(*room, tokens)); // and then it does
                    continue;
                }
                limiter.take(now, tokens);
                lastMinute.push_back({now, tokens});
                ++let;
                const auto [requests, sum] = counted(now, 60s);
                QVERIFY(requests <= *limits.requestsPerMinute);
                QVERIFY(sum <= *limits.tokensPerMinute);
                while (lastMinute.front().at < now - 61s)
                    lastMinute.pop_front();
            }
            QVERIFY(let > 0);
        }
    }
    void tokensAreCorrectedWhereTheyWereCounted()
    {
        RateLimitConfig limits;
        limits.tokensPerMinute = 1000;
        RateLimiter limiter(limits);
        const auto entry = limiter.take(start, 900);
        QVERIFY(limiter.roomAt(start, 200));
        QCOMPARE(*limiter.tokensLeft(start), 100);
        limiter.correct(entry, start + 10s, 300);
        QVERIFY(!limiter.roomAt(start + 10s, 700));
        QCOMPARE(*limiter.tokensLeft(start + 10s), 700);
        QCOMPARE(*limiter.tokensLeft(start + 61s), 1000);
        limiter.correct(entry, start + 61s, 5000); // too late to matter
        QCOMPARE(*limiter.tokensLeft(start + 61s), 1000);
    }
    void aRequestAboveTheCeilingGoesAlone()
    {
        RateLimitConfig limits;
        limits.tokensPerMinute = 1000;
        RateLimiter limiter(limits);
        QVERIFY(!limiter.roomAt(start, 5000));
        limiter.take(start, 5000);
        QVERIFY(limiter.roomAt(start + 1s, 1));
        QVERIFY(!limiter.roomAt(start + 61s, 5000));
    }
    void whatTheProviderReportsIsBelievedWhereStricter()
    {
        RateLimiter limiter({});
        limiter.reportedRequests(start, {2, 30s});
        QCOMPARE(*limiter.requestsLeft(start), 2);
        limiter.take(start, 10);
        limiter.take(start, 10);
        QVERIFY(*limiter.roomAt(start, 10) == start + 30s);
        QVERIFY(!limiter.roomAt(start + 30s, 10));
        QVERIFY(!limiter.requestsLeft(start + 30s));
        limiter.reportedTokens(start, {0, 5s});
        QVERIFY(limiter.roomAt(start + 1s, 10));
        limiter.reportedTokens(start, {{}, 5s}); // says nothing
        QVERIFY(limiter.roomAt(start + 1s, 10));
        limiter.restFor(start, 90s);
        QVERIFY(*limiter.roomAt(start + 40s, 10) == start + 90s);
        limiter.clear();
        QVERIFY(!limiter.roomAt(start, 10));
    }

    void readsHeaders_data()
    {
        QTest::addColumn<QByteArray>("reset");
        QTest::addColumn<int>("ms");
        QTest::newRow("seconds") << QByteArray("12") << 12'000;
        QTest::newRow("a fraction") << QByteArray("7.66s") << 7'660;
        QTest::newRow("minutes") << QByteArray("6m0s") << 360'000;
        QTest::newRow("minutes and a fraction") << QByteArray("2m59.56s") << 179'560;
        QTest::newRow("milliseconds") << QByteArray("20ms") << 20;
        QTest::newRow("a date") << QByteArray("2026-03-01T12:00:30Z") << 30'000;
        QTest::newRow("since 1970") << QByteArray("1772366405") << 5'000;
        QTest::newRow("milliseconds since 1970") << QByteArray("1772366405500") << 5'500;
        QTest::newRow("the past") << QByteArray("2026-03-01T11:00:00Z") << 0;
        QTest::newRow("too long") << QByteArray("3d") << 3'600'000;
        QTest::newRow("nonsense") << QByteArray("soon") << -1;
        QTest::newRow("not a number") << QByteArray("nan") << -1;
        QTest::newRow("half a unit") << QByteArray("5x") << -1;
    }
    void readsHeaders()
    {
        QFETCH(QByteArray, reset);
        QFETCH(int, ms);
        const ReportedLimits limits = reportedLimits({{"X-RateLimit-Remaining-Requests", "59"},
                                                      {"x-ratelimit-reset-requests", reset.toStdString()},
                                                      {"anthropic-ratelimit-tokens-remaining", "-5"}},
                                                     noon);
        QCOMPARE(*limits.requests.remaining, 59);
        QCOMPARE(limits.requests.resetsIn ? static_cast<int>(limits.requests.resetsIn->count()) : -1, ms);
        QVERIFY(!limits.tokens.remaining);
    }
    void readsRetryAfter()
    {
        QCOMPARE(retryAfter({{"Retry-After", "20"}}, noon)->count(), 20'000);
        QCOMPARE(retryAfter({{"Retry-After", "1.5"}}, noon)->count(), 1'500);
        QCOMPARE(retryAfter({{"retry-after-ms", "250"}, {"Retry-After", "1"}}, noon)->count(), 250);
        QCOMPARE(retryAfter({{"Retry-After", "Sun, 01 Mar 2026 12:01:00 GMT"}}, noon)->count(), 60'000);
        QCOMPARE(retryAfter({{"Retry-After", "1e300"}}, noon)->count(), 3'600'000);
        QVERIFY(!retryAfter({{"Retry-After", "soon"}}, noon));
        QVERIFY(!retryAfter({}, noon));
    }
};

QTEST_APPLESS_MAIN(TestRateLimiter)
#include "TestRateLimiter.moc"
