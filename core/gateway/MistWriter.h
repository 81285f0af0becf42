#pragma once

#include <http/HttpMessage.h>
#include <http/ResponseWriter.h>

#include <string>

namespace infermux {

/// Stands between an exchange, which answers in the chat dialect, and a caller who asked in MIST: takes the whole chat
/// answer and passes it on as an `infer.response`, in an envelope if the question came in one. It goes when `isDone`.
/// Belongs to the gateway's thread.
class MistWriter : public ResponseWriter, private ResponseObserver
{
public:
    MistWriter(ResponseWriter &caller, bool isEnveloped);
    ~MistWriter() override;
    MistWriter(const MistWriter &) = delete;
    MistWriter &operator=(const MistWriter &) = delete;

    void setObserver(ResponseObserver *observer) override { m_observer = observer; }
    void send(HttpResponse response) override;
    void begin(int status, HttpHeaders headers, std::optional<std::uint64_t> length,
               std::string_view trailerNames) override;
    void write(std::string_view bytes) override { m_answer.body += bytes; }
    void end(const HttpHeaders &trailers) override;
    void abort() override;
    bool isBackedUp() const override { return false; }

    bool isDone() const { return !m_caller; }

private:
    void onDrained() override {}
    void onCallerGone() override;

    ResponseWriter *m_caller; // null: answered or gone
    ResponseObserver *m_observer = nullptr;
    bool m_isEnveloped;
    HttpResponse m_answer; // one that comes in pieces
};

} // namespace infermux
