#include "HttpMessage.h"

#include <base/Text.h>

#include <algorithm>
#include <array>

namespace infermux {

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

} // namespace

void HttpHeaders::set(std::string name, std::string value)
{
    remove(name);
    add(std::move(name), std::move(value));
}

void HttpHeaders::remove(std::string_view name)
{
    std::erase_if(m_fields, [name](const HttpHeader &field) { return equalsIgnoringCase(field.name, name); });
}

std::string_view HttpHeaders::value(std::string_view name) const
{
    const auto field = std::find_if(m_fields.begin(), m_fields.end(),
                                    [name](const HttpHeader &f) { return equalsIgnoringCase(f.name, name); });
    return field == m_fields.end() ? std::string_view() : trimmed(field->value);
}

bool HttpHeaders::has(std::string_view name) const
{
    return count(name) > 0;
}

std::size_t HttpHeaders::count(std::string_view name) const
{
    return static_cast<std::size_t>(std::count_if(
        m_fields.begin(), m_fields.end(), [name](const HttpHeader &f) { return equalsIgnoringCase(f.name, name); }));
}

std::string_view reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 413:
        return "Content Too Large";
    case 422:
        return "Unprocessable Content";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Timeout";
    default:
        return status < 400 ? "OK" : "Error";
    }
}

bool isHopByHop(std::string_view headerName)
{
    constexpr std::array<std::string_view, 9> names{"connection",
                                                    "keep-alive",
                                                    "proxy-authenticate",
                                                    "proxy-authorization",
                                                    "proxy-connection",
                                                    "te",
                                                    "trailer",
                                                    "transfer-encoding",
                                                    "upgrade"};
    return std::any_of(names.begin(), names.end(),
                       [headerName](std::string_view name) { return equalsIgnoringCase(name, headerName); });
}

std::string percentDecoded(std::string_view text)
{
    std::string decoded;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size() && hexDigit(text[i + 1]) >= 0 && hexDigit(text[i + 2]) >= 0) {
            decoded += static_cast<char>(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2]));
            i += 2;
        } else {
            decoded += text[i];
        }
    }
    return decoded;
}

std::string queryValue(std::string_view query, std::string_view name)
{
    for (const std::string_view part : splitList(query, '&')) {
        const auto equals = std::min(part.find('='), part.size());
        if (percentDecoded(part.substr(0, equals)) == name)
            return percentDecoded(part.substr(std::min(equals + 1, part.size())));
    }
    return {};
}

} // namespace infermux
