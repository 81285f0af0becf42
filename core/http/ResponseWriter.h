#pragma once

#include "HttpMessage.h"

#include <optional>
#include <string_view>

namespace infermux {

/// Told what happens to an answer that is on its way. Called in the gateway's thread.
class ResponseObserver
{
public:
    virtual ~ResponseObserver() = default;
    /// The caller has taken enough that more may be written.
    virtual void onDrained() = 0;
    /// The caller went away; the writer must not be used any more.
    virtual void onCallerGone() = 0;
};

/// The way back to one caller, for one request. It knows the socket; whoever answers knows only this.
/// Either `send` once, or `begin`, `write`…, `end`. After `send`, `end` or `abort` it is gone.
class ResponseWriter
{
public:
    virtual ~ResponseWriter() = default;

    virtual void setObserver(ResponseObserver *observer) = 0;

    virtual void send(HttpResponse response) = 0;
    /// Starts an answer whose body comes piece by piece: with a length as it is, else chunked (HTTP/1.0: until close).
    /// `trailerNames` is announced and may then be filled at the end; where chunks can't be sent it is left out.
    virtual void begin(int status, HttpHeaders headers, std::optional<std::uint64_t> length,
                       std::string_view trailerNames) = 0;
    virtual void write(std::string_view bytes) = 0;
    virtual void end(const HttpHeaders &trailers) = 0;
    /// Breaks the connection, so that the caller sees that the answer is not whole.
    virtual void abort() = 0;

    /// So much is waiting that the writer should pause until `onDrained`.
    virtual bool isBackedUp() const = 0;
};

} // namespace infermux
