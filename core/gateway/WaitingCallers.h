#pragma once

#include <http/HttpMessage.h>
#include <http/ResponseWriter.h>

#include <cstdint>
#include <map>
#include <memory>
#include <utility>

namespace infermux {

/// Callers whose answer comes when something else is done: a file read or written. Belongs to the gateway's thread.
class WaitingCallers
{
public:
    /// The caller gets the answer that `answer` has for this number; one who leaves is forgotten.
    std::uint64_t add(ResponseWriter &writer, HttpHeaders extraHeaders)
    {
        m_waiting.emplace(++m_lastId, std::make_unique<Waiting>(writer, std::move(extraHeaders)));
        return m_lastId;
    }
    void answer(std::uint64_t id, HttpResponse response)
    {
        const auto waiting = m_waiting.extract(id);
        if (!waiting.empty())
            waiting.mapped()->answer(std::move(response));
    }
    void answerAll(const HttpResponse &response)
    {
        for (auto waiting = std::exchange(m_waiting, {}); const auto &[id, caller] : waiting)
            caller->answer(response);
    }

private:
    class Waiting : public ResponseObserver
    {
    public:
        Waiting(ResponseWriter &writer, HttpHeaders extraHeaders)
            : m_writer(&writer)
            , m_extraHeaders(std::move(extraHeaders))
        {
            writer.setObserver(this);
        }
        ~Waiting() override
        {
            if (m_writer)
                m_writer->setObserver(nullptr);
        }
        Waiting(const Waiting &) = delete;
        Waiting &operator=(const Waiting &) = delete;
        void answer(HttpResponse response)
        {
            for (const HttpHeader &field : m_extraHeaders)
                response.headers.add(field.name, field.value);
            if (m_writer)
                std::exchange(m_writer, nullptr)->send(std::move(response));
        }
        void onDrained() override {}
        void onCallerGone() override { m_writer = nullptr; }

    private:
        ResponseWriter *m_writer;
        HttpHeaders m_extraHeaders;
    };

    std::map<std::uint64_t, std::unique_ptr<Waiting>> m_waiting;
    std::uint64_t m_lastId = 0;
};

} // namespace infermux
