#pragma once

#include "HttpMessage.h"

#include <cstdint>
#include <memory>
#include <string_view>

namespace infermux {

struct RequestLimits
{
    std::uint32_t maxHeader = 32U << 10U;
    std::uint64_t maxBody = 64U << 20U;
};

/// One HTTP/1 request out of bytes as they arrive (Boost.Beast's parser). Strict where two readers could disagree:
/// duplicate or contradicting lengths, codings other than chunked, blanks before a colon, missing or double Host.
class RequestParser
{
public:
    enum class State { Head, Body, Complete, Malformed, HeadTooLarge, BodyTooLarge };

    explicit RequestParser(const RequestLimits &limits);
    ~RequestParser();

    /// Takes bytes and returns how many it used. Stops behind the head (so that it can be looked at before the body)
    /// and behind the request; call it again with what is left.
    std::size_t feed(std::string_view bytes);

    State state() const { return m_state; }
    bool hasStarted() const { return m_started; }
    /// Why the request is malformed.
    const std::string &problem() const { return m_problem; }
    HttpRequest &request();
    bool keepsAlive() const;
    bool expectsContinue() const;
    bool expectsBody() const;

private:
    class Impl;

    void headComplete();
    void fail(State state, std::string problem);

    std::unique_ptr<Impl> m_impl;
    State m_state = State::Head;
    bool m_started = false;
    std::string m_problem;
};

} // namespace infermux
