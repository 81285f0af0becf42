#include "LedgerAnswers.h"

#include "ApiError.h"

#include <semaphore>
#include <utility>

namespace infermux {

namespace {

using namespace std::chrono_literals;

constexpr Milliseconds longestWriting = 2s;
constexpr int piecesAhead = 4;
constexpr int maxExports = 8;

HttpResponse answerOf(const Error &error)
{
    if (error.code == "invalid_request" || error.code == "not_found")
        return apiError(error.code, error.message);
    return apiError(503, "ledger_unavailable", "the ledger can't be read: " + error.message);
}

void addAll(HttpHeaders &headers, const HttpHeaders &extra)
{
    for (const HttpHeader &field : extra)
        headers.add(field.name, field.value);
}

} // namespace

/// A caller who waits. Its writer goes when it was answered or the caller left.
class LedgerAnswers::Pending : public ResponseObserver
{
public:
    Pending(LedgerAnswers &house, ResponseWriter &writer)
        : m_house(house)
        , m_writer(&writer)
    {
        writer.setObserver(this);
    }
    ~Pending() override
    {
        m_token->store(true);
        if (m_writer)
            m_writer->setObserver(nullptr);
    }
    Q_DISABLE_COPY_MOVE(Pending)

    std::uint64_t id = 0;
    const CancelToken &token() const { return m_token; }
    virtual void end(const std::optional<Error> &error)
    {
        if (error && m_writer)
            take().send(answerOf(*error));
    }
    void send(HttpResponse response)
    {
        if (m_writer)
            take().send(std::move(response));
    }

    void onDrained() override {}
    void onCallerGone() override
    {
        m_writer = nullptr;
        m_house.remove(id); // the last thing that happens to it
    }

protected:
    ResponseWriter &take() { return *std::exchange(m_writer, nullptr); }
    ResponseWriter *writer() { return m_writer; }

private:
    LedgerAnswers &m_house;
    ResponseWriter *m_writer;
    CancelToken m_token = makeCancelToken();
};

/// A caller who is sent a file.
class LedgerAnswers::Export : public Pending
{
public:
    Export(LedgerAnswers &house, ResponseWriter &writer, HttpHeaders headers)
        : Pending(house, writer)
        , m_house(house)
        , m_headers(std::move(headers))
        , m_reader(std::make_shared<LedgerReader>(house.m_books.ledger()->path()))
    {
        ++m_house.m_exports;
    }
    ~Export() override
    {
        --m_house.m_exports;
        token()->store(true);
        m_places->release(); // whoever waits for one looks at the token then
        m_house.m_books.close(std::move(m_reader));
    }
    Q_DISABLE_COPY_MOVE(Export)
    LedgerReader &reader() { return *m_reader; }

    using Places = std::counting_semaphore<piecesAhead>;
    const std::shared_ptr<Places> &places() const { return m_places; }

    void write(const std::string &piece)
    {
        if (!writer())
            return;
        if (!std::exchange(m_begun, true))
            writer()->begin(200, std::move(m_headers), std::nullopt, {});
        writer()->write(piece);
        if (writer()->isBackedUp())
            ++m_held;
        else
            m_places->release();
    }
    void end(const std::optional<Error> &error) override
    {
        if (!writer())
            return;
        if (!m_begun && error)
            Pending::end(error);
        else if (error)
            take().abort(); // half a file must not look like a whole one
        else
            take().end({});
    }
    void onDrained() override { m_places->release(std::exchange(m_held, 0)); }

private:
    LedgerAnswers &m_house;
    HttpHeaders m_headers;
    std::shared_ptr<LedgerReader> m_reader; // its own: a caller who takes his time holds up nobody else's questions
    std::shared_ptr<Places> m_places = std::make_shared<Places>(piecesAhead);
    int m_held = 0;
    bool m_begun = false;
};

LedgerAnswers::LedgerAnswers(Bookkeeper &books, QObject *home)
    : m_books(books)
    , m_mailbox(home)
{
}

LedgerAnswers::~LedgerAnswers() = default;

LedgerAnswers::Pending *LedgerAnswers::add(std::unique_ptr<Pending> pending)
{
    pending->id = ++m_lastId;
    return m_pending.emplace(m_lastId, std::move(pending)).first->second.get();
}

void LedgerAnswers::remove(std::uint64_t id)
{
    m_pending.erase(id);
}

/// False: there is no ledger to ask, and the caller was told.
bool LedgerAnswers::isOpen(ResponseWriter &writer) const
{
    if (m_books.reader())
        return true;
    writer.send(answerOf({"ledger_unavailable", "it is not open"}));
    return false;
}

void LedgerAnswers::ask(LedgerReader &reader, const CancelToken &token, LedgerReader::Question question)
{
    reader.ask(token, [ledger = m_books.ledger(), question = std::move(question)](auto connection) {
        ledger->waitUntilWritten(longestWriting);
        question(connection);
    });
}

void LedgerAnswers::whole(ResponseWriter &writer, HttpHeaders extra, Answer answer)
{
    if (!isOpen(writer))
        return;
    const Pending *pending = add(std::make_unique<Pending>(*this, writer));
    ask(*m_books.reader(), pending->token(),
        [this, id = pending->id, extra = std::move(extra), answer = std::move(answer)](auto ledger) {
            auto found = ledger.ok() ? answer(**ledger) : Result<HttpResponse>(ledger.error());
            HttpResponse response = found.ok() ? std::move(found).value() : answerOf(found.error());
            addAll(response.headers, extra);
            m_mailbox.post([this, id, response = std::move(response)]() mutable {
                const auto waiting = m_pending.find(id);
                if (waiting == m_pending.end())
                    return;
                waiting->second->send(std::move(response));
                remove(id);
            });
        });
}

void LedgerAnswers::stream(ResponseWriter &writer, HttpHeaders headers, Pieces pieces)
{
    if (!isOpen(writer))
        return;
    if (m_exports >= maxExports)
        return writer.send(apiError(503, "ledger_unavailable", "too many exports at once"));
    auto made = std::make_unique<Export>(*this, writer, std::move(headers));
    const auto places = made->places();
    LedgerReader &reader = made->reader();
    const Pending *pending = add(std::move(made));
    ask(reader, pending->token(),
        [this, id = pending->id, token = pending->token(), places, pieces = std::move(pieces)](auto ledger) {
            const TextSink sink = [&](std::string_view piece) {
                while (!places->try_acquire_for(100ms)) {
                    if (token->load())
                        return false;
                }
                if (token->load())
                    return false;
                m_mailbox.post([this, id, text = std::string(piece)] {
                    if (const auto waiting = m_pending.find(id); waiting != m_pending.end())
                        static_cast<Export &>(*waiting->second).write(text);
                });
                return true;
            };
            auto failed = ledger.ok() ? pieces(**ledger, sink) : std::optional(ledger.error());
            m_mailbox.post([this, id, failed = std::move(failed)] {
                const auto waiting = m_pending.find(id);
                if (waiting == m_pending.end())
                    return;
                waiting->second->end(failed);
                remove(id);
            });
        });
}

void LedgerAnswers::cancelAll()
{
    for (auto &[id, pending] : m_pending) {
        pending->token()->store(true);
        pending->end(Error{"ledger_unavailable", "the gateway was stopped"});
    }
    m_pending.clear();
}

} // namespace infermux
