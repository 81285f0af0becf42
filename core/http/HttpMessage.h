#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// HTTP messages as values. Field names keep the spelling they came with and are looked up in any case.
namespace infermux {

struct HttpHeader
{
    std::string name;
    std::string value;

    bool operator==(const HttpHeader &) const = default;
};

/// Header fields in the order they came.
class HttpHeaders
{
public:
    HttpHeaders() = default;
    HttpHeaders(std::initializer_list<HttpHeader> fields)
        : m_fields(fields)
    {
    }

    void add(std::string name, std::string value) { m_fields.push_back({std::move(name), std::move(value)}); }
    /// Replaces every field of that name.
    void set(std::string name, std::string value);
    void remove(std::string_view name);

    /// The first field's value, without surrounding blanks; empty if there is none.
    std::string_view value(std::string_view name) const;
    bool has(std::string_view name) const;
    std::size_t count(std::string_view name) const;

    void reserve(std::size_t count) { m_fields.reserve(count); }
    auto begin() const { return m_fields.begin(); }
    auto end() const { return m_fields.end(); }
    std::size_t size() const { return m_fields.size(); }
    bool operator==(const HttpHeaders &) const = default;

private:
    std::vector<HttpHeader> m_fields;
};

/// A request as the server read it. `path` is the target without query; `localHost` the address it came in on.
struct HttpRequest
{
    std::string method;
    std::string path;
    std::string query;
    HttpHeaders headers;
    std::string body; ///< at least simdjson's padding of spare capacity behind its end
    std::string localHost;
    bool isHttp10 = false;
    bool isSecure = false;
};

struct HttpResponse
{
    int status = 200;
    HttpHeaders headers;
    std::string body;
};

std::string_view reasonPhrase(int status);

/// Fields that concern one connection only and are never passed on (RFC 9110, 7.6.1), in any case.
bool isHopByHop(std::string_view headerName);

/// The value of one parameter of a query string, percent-decoded; empty if there is none.
std::string queryValue(std::string_view query, std::string_view name);
/// Percent-decodes a path segment or query value; broken escapes stay as they are.
std::string percentDecoded(std::string_view text);

} // namespace infermux
