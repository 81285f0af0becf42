#pragma once

#include <base/Result.h>
#include <http/HttpMessage.h>

#include <functional>
#include <string>
#include <string_view>

namespace infermux {

/// Sends one request and waits for the answer, in an event loop of its own. With `onBody`, the body of a 2xx answer
/// goes there as it comes instead of into the response.
Result<HttpResponse> fetch(const std::string &method, const std::string &url, const HttpHeaders &headers = {},
                           std::string body = {}, const std::function<void(std::string_view)> &onBody = {});

/// GET of the management API of the gateway at `server`, with INFERMUX_MANAGEMENT_TOKEN. Error code `unreachable`:
/// there is none; `refused`: it answered with an error, whose message this is.
Result<std::string> fetchFromGateway(const std::string &server, const std::string &path);

} // namespace infermux
