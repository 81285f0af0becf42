#include "DemoProvider.h"

#include "DemoText.h"

#include <base/Clock.h>
#include <base/Ids.h>
#include <base/Text.h>
#include <wire/ChatReader.h>
#include <wire/ChatWriter.h>

#include <QByteArray>
#include <QObject>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace infermux {

namespace {

using namespace std::chrono_literals;

constexpr Milliseconds shortestTick = 10ms;
constexpr std::size_t usualDimensions = 1536;
constexpr std::size_t maxDimensions = 8192;

std::int64_t nowSeconds()
{
    return std::chrono::duration_cast<std::chrono::seconds>(Clock::system().utc().time_since_epoch()).count();
}

std::string errorBody(std::string_view message, std::string_view type)
{
    return dumpJson({{"error", {{"message", message}, {"type", type}, {"param", nullptr}, {"code", nullptr}}}});
}

/// What a demo transfer is going to send, worked out before the first byte goes out.
struct Plan
{
    int status = 200;
    bool streams = false;
    std::string body;                ///< of a whole answer
    std::string opening;             ///< of a stream
    std::vector<std::string> frames; ///< one a token
    std::string ending;
    std::size_t tokens = 0;
};

Plan failurePlan(int status, std::string_view message, std::string_view type)
{
    Plan plan;
    plan.status = status;
    plan.body = errorBody(message, type);
    return plan;
}

Plan chatPlan(const std::string &body)
{
    const auto request = readChatRequest(body);
    const auto scan = scanRequest(body, Endpoint::ChatCompletions);
    if (!request.ok())
        return failurePlan(400, request.error().message, "invalid_request_error");
    const DemoAnswer answer = demoAnswer(*request);
    Usage usage;
    usage.prompt = scan.ok() ? estimatedTokens(scan->promptCharacters) : 0;
    usage.completion = static_cast<std::int64_t>(answer.tokens.size());
    const std::string id = "chatcmpl-demo-" + randomHex(8);
    const std::string callId = "call_" + randomHex(8);

    Plan plan;
    plan.tokens = answer.tokens.size();
    plan.streams = request->stream;
    if (!plan.streams) {
        ChatAnswer whole{id, request->model, {}, {}, {}, answer.finish, usage};
        std::string text;
        for (const std::string &token : answer.tokens)
            text += token;
        if (answer.toolName.empty())
            whole.text = text;
        else
            whole.toolCalls.push_back({callId, answer.toolName, text});
        plan.body = writeChatAnswer(whole, nowSeconds());
        return plan;
    }
    ChatStreamWriter writer(request->wantsUsage, nowSeconds());
    plan.opening = writer.write(AnswerStarted{id, request->model});
    if (!answer.toolName.empty())
        plan.opening += writer.write(ToolCallStarted{0, callId, answer.toolName});
    for (const std::string &token : answer.tokens) {
        plan.frames.push_back(answer.toolName.empty() ? writer.write(TextDelta{token})
                                                      : writer.write(ToolCallDelta{0, token}));
    }
    plan.ending = writer.write(AnswerFinished{answer.finish}) + writer.write(AnswerDone{usage});
    return plan;
}

Json completionChunk(const std::string &id, const std::string &model, const std::string &text, const char *finish)
{
    return {{"id", id},
            {"object", "text_completion"},
            {"created", nowSeconds()},
            {"model", model},
            {"choices", Json::array({{{"index", 0},
                                      {"text", text},
                                      {"logprobs", nullptr},
                                      {"finish_reason", finish ? Json(finish) : Json()}}})}};
}

Plan completionPlan(const std::string &body)
{
    const auto scan = scanRequest(body, Endpoint::Completions);
    const auto parsed = parseJson(body);
    if (!scan.ok() || !parsed.ok())
        return failurePlan(400, "the body can't be read", "invalid_request_error");
    const Json &prompt = memberAt(*parsed, "prompt");
    const DemoAnswer answer = demoCompletion(dumpJson(prompt), scan->maxTokens);
    const char *finish = answer.finish == FinishReason::Length ? "length" : "stop";
    Usage usage;
    usage.prompt = estimatedTokens(scan->promptCharacters) + scan->promptTokens;
    usage.completion = static_cast<std::int64_t>(answer.tokens.size());
    const std::string id = "cmpl-demo-" + randomHex(8);

    Plan plan;
    plan.tokens = answer.tokens.size();
    plan.streams = scan->stream;
    std::string text;
    for (const std::string &token : answer.tokens) {
        text += token;
        plan.frames.push_back("data: " + dumpJson(completionChunk(id, scan->model, token, nullptr)) + "\n\n");
    }
    Json whole = completionChunk(id, scan->model, text, finish);
    whole["usage"] = chatUsage(usage);
    plan.body = dumpJson(whole);
    plan.ending = "data: " + dumpJson(completionChunk(id, scan->model, "", finish)) + "\n\n";
    if (scan->wantsUsage) {
        Json last = completionChunk(id, scan->model, "", finish);
        last["choices"] = Json::array();
        last["usage"] = chatUsage(usage);
        plan.ending += "data: " + dumpJson(last) + "\n\n";
    }
    plan.ending += "data: [DONE]\n\n";
    return plan;
}

Json encoded(const std::vector<float> &vector, bool base64)
{
    if (!base64)
        return Json(vector);
    const QByteArray bytes(reinterpret_cast<const char *>(vector.data()),
                           static_cast<qsizetype>(vector.size() * sizeof(float)));
    return bytes.toBase64().toStdString();
}

Plan embeddingPlan(const std::string &body)
{
    const auto scan = scanRequest(body, Endpoint::Embeddings);
    const auto parsed = parseJson(body);
    if (!scan.ok() || !parsed.ok())
        return failurePlan(400, "the body can't be read", "invalid_request_error");
    const Json &input = memberAt(*parsed, "input");
    const Json &wanted = memberAt(*parsed, "dimensions");
    const std::size_t dimensions = wanted.is_number_unsigned()
                                       ? std::clamp<std::size_t>(wanted.get<std::size_t>(), 1, maxDimensions)
                                       : usualDimensions;
    const bool severalInputs = input.is_array() && !input.empty() && !input.front().is_number();
    const Json inputs = severalInputs ? input : Json::array({input});
    const bool base64 = stringAt(*parsed, "encoding_format") == "base64";
    Json data = Json::array();
    for (const Json &entry : inputs) {
        data.push_back({{"object", "embedding"},
                        {"index", data.size()},
                        {"embedding", encoded(demoEmbedding(dumpJson(entry), dimensions), base64)}});
    }
    const std::int64_t tokens = estimatedTokens(scan->promptCharacters) + scan->promptTokens;
    Plan plan;
    plan.body = dumpJson({{"object", "list"},
                          {"data", std::move(data)},
                          {"model", scan->model},
                          {"usage", {{"prompt_tokens", tokens}, {"total_tokens", tokens}}}});
    return plan;
}

Plan planFor(Endpoint endpoint, const std::string &body, const DemoConfig &config)
{
    if (QRandomGenerator::global()->generateDouble() < config.errorRate)
        return failurePlan(500, "the demo provider failed, as demo.error_rate asks", "server_error");
    switch (endpoint) {
    case Endpoint::ChatCompletions:
        return chatPlan(body);
    case Endpoint::Completions:
        return completionPlan(body);
    case Endpoint::Embeddings:
        break;
    }
    return embeddingPlan(body);
}

/// Sends a plan at the set pace.
class DemoTransfer : public Transfer
{
public:
    DemoTransfer(Plan plan, const DemoConfig &config, TransferSink &sink)
        : m_plan(std::move(plan))
        , m_tokensPerSecond(config.tokensPerSecond)
        , m_sink(sink)
    {
        QObject::connect(&m_timer, &QTimer::timeout, [this] { tick(); });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setSingleShot(true);
        double wait = config.firstTokenMs;
        if (!m_plan.streams)
            wait += 1000.0 * static_cast<double>(m_plan.tokens) / m_tokensPerSecond;
        m_timer.start(Milliseconds{static_cast<std::int64_t>(wait)});
    }
    ~DemoTransfer() override
    {
        if (m_destroyed)
            *m_destroyed = true;
    }
    Q_DISABLE_COPY_MOVE(DemoTransfer)

    Milliseconds connectTime() const override { return {}; }
    void pause() override { m_paused = true; }
    void resume() override
    {
        m_paused = false;
        if (!m_timer.isActive())
            m_timer.start(0ms);
    }

private:
    void tick()
    {
        if (m_paused)
            return;
        bool destroyed = false;
        m_destroyed = &destroyed;
        if (!m_headSent) {
            m_headSent = true;
            m_started = Clock::system().steady();
            m_sink.onAnswerHead(m_plan.status, {{"Content-Type", m_plan.streams ? "text/event-stream; charset=utf-8"
                                                                                : "application/json"}});
            if (destroyed)
                return;
            m_sink.onAnswerBody(m_plan.streams ? m_plan.opening : m_plan.body);
            if (destroyed)
                return;
        }
        const bool finished = !m_plan.streams || sendDue(destroyed);
        if (destroyed)
            return;
        m_destroyed = nullptr;
        if (finished)
            m_sink.onAnswerEnd(std::nullopt); // may destroy this: nothing after it
        else
            m_timer.start(std::max(shortestTick, Milliseconds{static_cast<std::int64_t>(1000 / m_tokensPerSecond)}));
    }

    /// Sends the tokens that are due by now; true after the last.
    bool sendDue(const bool &destroyed)
    {
        const std::chrono::duration<double> elapsed = Clock::system().steady() - m_started;
        const auto due =
            std::min(m_plan.frames.size(), static_cast<std::size_t>(elapsed.count() * m_tokensPerSecond) + 1);
        std::string bytes;
        while (m_sent < due)
            bytes += m_plan.frames[m_sent++];
        const bool finished = m_sent == m_plan.frames.size();
        if (finished)
            bytes += m_plan.ending;
        if (!bytes.empty())
            m_sink.onAnswerBody(bytes);
        return !destroyed && finished;
    }

    Plan m_plan;
    double m_tokensPerSecond;
    TransferSink &m_sink;
    QTimer m_timer;
    SteadyTime m_started;
    std::size_t m_sent = 0;
    bool *m_destroyed = nullptr;
    bool m_headSent = false;
    bool m_paused = false;
};

} // namespace

std::unique_ptr<Transfer> startDemoTransfer(Endpoint endpoint, const ClientRequest &request, const DemoConfig &config,
                                            TransferSink &sink)
{
    return std::make_unique<DemoTransfer>(planFor(endpoint, *request.body, config), config, sink);
}

const std::vector<std::string> &demoModels()
{
    static const std::vector<std::string> models{"gpt-4o",           "gpt-4o-mini", "claude-sonnet-4-5",
                                                 "claude-haiku-4-5", "llama3.2",    "text-embedding-3-small"};
    return models;
}

} // namespace infermux
