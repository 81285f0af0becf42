#pragma once

#include <http/ResponseWriter.h>

namespace infermux {

/// Nobody waits for the answer, which is only to be seen in the traffic: takes all of it and keeps nothing. Belongs to
/// the gateway's thread.
class DiscardingWriter : public ResponseWriter
{
public:
    void setObserver(ResponseObserver *) override {}
    void send(HttpResponse) override { m_isDone = true; }
    void begin(int, HttpHeaders, std::optional<std::uint64_t>, std::string_view) override {}
    void write(std::string_view) override {}
    void end(const HttpHeaders &) override { m_isDone = true; }
    void abort() override { m_isDone = true; }
    bool isBackedUp() const override { return false; }

    bool isDone() const { return m_isDone; }

private:
    bool m_isDone = false;
};

} // namespace infermux
