#pragma once

#include "HttpMessage.h"
#include "ResponseWriter.h"

#include <optional>
#include <string>

namespace infermux {

/// What the server itself has to turn down, before any handler saw a whole request.
enum class Refusal { Malformed, HeadTooLarge, BodyTooLarge, HeadTimeout, BodyTimeout, TooManyConnections };

/// What stands behind a server's door. Called in the server's thread.
class RequestHandler
{
public:
    virtual ~RequestHandler() = default;

    /// Looks at a head before its body is read; an answer ends the request there.
    virtual std::optional<HttpResponse> screen(const HttpRequest &head) = 0;
    /// Takes a whole request; `writer` lives until it was answered or its observer heard `onCallerGone`.
    virtual void handle(HttpRequest request, ResponseWriter &writer) = 0;
    /// How a refusal of the server is worded. `head` is what was read of it, possibly nothing.
    virtual HttpResponse refuse(Refusal refusal, const HttpRequest &head, const std::string &problem) = 0;
};

} // namespace infermux
