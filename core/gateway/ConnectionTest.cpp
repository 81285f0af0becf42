#include "ConnectionTest.h"

#include "ModelList.h"
#include "ProviderRequest.h"

#include <wire/Json.h>

#include <utility>

namespace infermux {

namespace {

constexpr std::size_t maxAnswer = 8U << 20U;
constexpr std::size_t shownOfAnswer = 200;

/// What a provider says is wrong, or the beginning of whatever it says.
std::string saidIn(const std::string &body)
{
    const auto json = parseJson(body);
    if (json.ok()) {
        const Json &error = memberAt(*json, "error");
        const std::string message = error.is_string() ? error.get<std::string>() : stringAt(error, "message");
        if (!message.empty())
            return message.substr(0, shownOfAnswer);
    }
    return {};
}

std::string problemOf(int status, const std::string &body, const ProviderConfig &provider)
{
    std::string problem = "it answered " + std::to_string(status);
    if (status == 401 || status == 403)
        problem = provider.apiKey.isEmpty() ? "it wants a key, and none is set" : "it does not take the key";
    else if (status == 404)
        problem = "there is no list of models at this address";
    const std::string said = saidIn(body);
    return said.empty() ? problem : problem + ": " + said;
}

} // namespace

class ConnectionTest::Run : public TransferSink
{
public:
    Run(ConnectionTest &test, ProviderConfig provider)
        : m_test(test)
        , m_provider(std::move(provider))
        , m_began(Clock::system().steady())
    {
    }

    void send(Milliseconds timeout) { m_transfer = m_test.m_client.send(modelsRequest(m_provider), timeout, *this); }
    ConnectionOutcome outcome() const
    {
        ConnectionOutcome outcome;
        outcome.status = m_status;
        outcome.took = std::chrono::duration_cast<Milliseconds>(Clock::system().steady() - m_began);
        return outcome;
    }

    void onAnswerHead(int status, HttpHeaders) override { m_status = status; }
    void onAnswerBody(std::string_view bytes) override
    {
        m_body += bytes;
        if (m_body.size() > maxAnswer)
            fail("its answer has no end");
    }
    void onAnswerEnd(const std::optional<TransferError> &error) override
    {
        if (error)
            return fail(error->message);
        if (m_status < 200 || m_status >= 300)
            return fail(problemOf(m_status, m_body, m_provider));
        ConnectionOutcome good = outcome();
        good.models = modelNamesIn(m_body);
        good.isGood = !good.models.empty();
        if (!good.isGood)
            good.problem = "it answers, but lists no models";
        m_test.finish(std::move(good));
    }
    void fail(const std::string &problem)
    {
        ConnectionOutcome bad = outcome();
        bad.problem = problem;
        m_test.finish(std::move(bad));
    }

private:
    ConnectionTest &m_test;
    ProviderConfig m_provider;
    SteadyTime m_began;
    std::unique_ptr<Transfer> m_transfer;
    int m_status = 0;
    std::string m_body;
};

ConnectionTest::ConnectionTest(QObject *parent)
    : QObject(parent)
    , m_timeout(this)
{
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, [this] {
        if (m_run)
            m_run->fail("no answer within " + std::to_string(m_timeout.interval() / 1000) + " seconds");
    });
}

ConnectionTest::~ConnectionTest() = default;

void ConnectionTest::start(const ProviderConfig &provider, Milliseconds timeout, Done done)
{
    cancel();
    m_done = std::move(done);
    m_run = std::make_unique<Run>(*this, provider);
    m_timeout.start(timeout);
    m_run->send(timeout);
}

void ConnectionTest::cancel()
{
    m_timeout.stop();
    m_run.reset();
    m_done = {};
    ++m_number;
}

/// The run may be on the stack: it goes when the stack is unwound. What still comes until then is not heard.
void ConnectionTest::finish(ConnectionOutcome outcome)
{
    if (!m_run)
        return;
    m_timeout.stop();
    const std::shared_ptr<Run> over = std::move(m_run);
    QMetaObject::invokeMethod(
        this,
        [this, over, number = m_number, done = std::exchange(m_done, {}), outcome = std::move(outcome)] {
            if (number == m_number)
                done(outcome);
        },
        Qt::QueuedConnection);
}

} // namespace infermux
