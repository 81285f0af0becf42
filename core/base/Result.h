#pragma once

#include <string>
#include <utility>
#include <variant>

namespace infermux {

/// What went wrong, as a value: `code` is for programs (`invalid_request`), `message` for people.
struct Error
{
    std::string code;
    std::string message;

    bool operator==(const Error &) const = default;
};

/// A value or the reason why there is none. No room of core lets an exception out; this is what it returns.
template<typename T>
class Result
{
public:
    Result(T value)
        : m_outcome(std::move(value))
    {
    }
    Result(Error error)
        : m_outcome(std::move(error))
    {
    }

    bool ok() const { return std::holds_alternative<T>(m_outcome); }
    explicit operator bool() const { return ok(); }

    const T &value() const & { return std::get<T>(m_outcome); }
    T &value() & { return std::get<T>(m_outcome); }
    T &&value() && { return std::get<T>(std::move(m_outcome)); }
    const T &operator*() const { return value(); }
    T &operator*() { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const Error &error() const { return std::get<Error>(m_outcome); }

private:
    std::variant<T, Error> m_outcome;
};

} // namespace infermux
