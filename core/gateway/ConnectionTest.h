#pragma once

#include <config/Config.h>
#include <http/HttpClient.h>

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace infermux {

/// What came of asking a provider for its models.
struct ConnectionOutcome
{
    bool isGood = false;
    int status = 0;       ///< 0: there was no answer
    Milliseconds took{0}; ///< to the end of the answer
    std::string problem;  ///< in words, where it is not good
    std::vector<std::string> models;
};

/// Asks a provider for its models, as the gateway's health checks do, with its real key: a request that costs nothing.
/// One at a time; beginning another, or the end of the test, cancels it. Lives in the thread that made it, which needs
/// an event loop, and never blocks it.
class ConnectionTest : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionTest)

public:
    using Done = std::function<void(const ConnectionOutcome &)>;

    explicit ConnectionTest(QObject *parent = nullptr);
    ~ConnectionTest() override;

    /// `done` is called once, from the event loop, unless it is cancelled.
    void start(const ProviderConfig &provider, Milliseconds timeout, Done done);
    void cancel();
    bool isRunning() const { return m_run != nullptr; }

private:
    class Run;
    void finish(ConnectionOutcome outcome);

    HttpClient m_client;
    QTimer m_timeout;
    std::unique_ptr<Run> m_run;
    Done m_done;
    int m_number = 0; // of the run: what one that was cancelled has to say is not heard
};

} // namespace infermux
