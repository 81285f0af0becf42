#include "RequestParser.h"

#include <base/Text.h>

#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>

#include <algorithm>
#include <cstddef>

namespace infermux {

namespace http = boost::beast::http;
using boost::beast::error_code;
using boost::beast::string_view;

namespace {

// What simdjson may read behind the end of a body (SIMDJSON_PADDING of every version so far is at most this).
constexpr std::size_t bodyPadding = 64;
// Bodies of announced length get their memory at once up to here; a lie about the length costs no more.
constexpr std::size_t maxReserve = 4U << 20U;

std::string_view viewed(string_view text)
{
    return {text.data(), text.size()};
}

} // namespace

class RequestParser::Impl : public http::basic_parser<true>
{
public:
    HttpRequest request;

private:
    void on_request_impl(http::verb, string_view method, string_view target, int version, error_code &) override
    {
        request.headers.reserve(16);
        request.method = viewed(method);
        request.isHttp10 = version < 11;
        std::string_view path = viewed(target);
        if (const auto scheme = path.find("://"); scheme != std::string_view::npos && !path.starts_with('/')) {
            const auto slash = path.find('/', scheme + 3);
            path = slash == std::string_view::npos ? "/" : path.substr(slash);
        }
        path = path.substr(0, path.find('#'));
        const auto question = std::min(path.find('?'), path.size());
        request.path = path.substr(0, question);
        request.query = path.substr(std::min(question + 1, path.size()));
    }
    void on_response_impl(int, string_view, int, error_code &) override {}
    void on_field_impl(http::field, string_view name, string_view value, error_code &) override
    {
        request.headers.add(std::string(viewed(name)), std::string(viewed(value)));
    }
    void on_header_impl(error_code &) override {}
    void on_body_init_impl(const boost::optional<std::uint64_t> &length, error_code &) override
    {
        if (length)
            request.body.reserve(std::min<std::size_t>(static_cast<std::size_t>(*length), maxReserve) + bodyPadding);
    }
    std::size_t on_body_impl(string_view bytes, error_code &) override
    {
        request.body.append(bytes.data(), bytes.size());
        return bytes.size();
    }
    void on_chunk_header_impl(std::uint64_t, string_view, error_code &) override {}
    std::size_t on_chunk_body_impl(std::uint64_t, string_view bytes, error_code &) override
    {
        request.body.append(bytes.data(), bytes.size());
        return bytes.size();
    }
    void on_finish_impl(error_code &) override
    {
        if (request.body.capacity() < request.body.size() + bodyPadding)
            request.body.reserve(request.body.size() + bodyPadding);
    }
};

RequestParser::RequestParser(const RequestLimits &limits)
    : m_impl(std::make_unique<Impl>())
{
    m_impl->header_limit(limits.maxHeader);
    m_impl->body_limit(limits.maxBody);
    m_impl->eager(false);
}

RequestParser::~RequestParser() = default;

HttpRequest &RequestParser::request()
{
    return m_impl->request;
}

std::size_t RequestParser::feed(std::string_view bytes)
{
    std::size_t used = 0;
    while (used < bytes.size() && (m_state == State::Head || m_state == State::Body)) {
        error_code error;
        const bool wasHead = m_state == State::Head;
        // Empty lines before a request are allowed and skipped (RFC 9112, 2.2).
        if (wasHead && !m_started && (bytes[used] == '\r' || bytes[used] == '\n')) {
            ++used;
            continue;
        }
        m_started = true;
        const std::size_t taken =
            m_impl->put(boost::asio::const_buffer(bytes.data() + used, bytes.size() - used), error);
        used += taken;
        if (error == http::error::need_more)
            return used;
        if (error) {
            if (error == http::error::header_limit)
                fail(State::HeadTooLarge, "the request head is too large");
            else if (error == http::error::body_limit)
                fail(State::BodyTooLarge, "the request body is too large");
            else
                fail(State::Malformed, "not valid HTTP: " + error.message());
            return used;
        }
        if (wasHead && m_impl->is_header_done()) {
            headComplete();
            return used;
        }
        if (m_impl->is_done())
            m_state = State::Complete;
    }
    return used;
}

void RequestParser::headComplete()
{
    const HttpHeaders &headers = m_impl->request.headers;
    const std::string_view coding = headers.value("Transfer-Encoding");
    if (headers.count("Transfer-Encoding") > 1 || (!coding.empty() && !equalsIgnoringCase(coding, "chunked")))
        return fail(State::Malformed, "the only transfer coding understood is chunked");
    if (headers.has("Transfer-Encoding") && (headers.has("Content-Length") || m_impl->request.isHttp10))
        return fail(State::Malformed, "Transfer-Encoding does not go with Content-Length or HTTP/1.0");
    if (headers.count("Content-Length") > 1)
        return fail(State::Malformed, "more than one Content-Length");
    if (headers.count("Host") > 1 || (!headers.has("Host") && !m_impl->request.isHttp10))
        return fail(State::Malformed, "exactly one Host header is needed");
    if (!m_impl->request.path.starts_with('/') && m_impl->request.path != "*")
        return fail(State::Malformed, "the request target must be a path");
    m_state = m_impl->is_done() ? State::Complete : State::Body;
}

void RequestParser::fail(State state, std::string problem)
{
    m_state = state;
    m_problem = std::move(problem);
}

bool RequestParser::keepsAlive() const
{
    return m_impl->keep_alive();
}

bool RequestParser::expectsContinue() const
{
    return !m_impl->request.isHttp10 && equalsIgnoringCase(m_impl->request.headers.value("Expect"), "100-continue");
}

bool RequestParser::expectsBody() const
{
    return m_state == State::Body;
}

} // namespace infermux
