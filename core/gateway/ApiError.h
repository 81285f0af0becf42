#pragma once

#include <http/HttpMessage.h>

#include <string>
#include <string_view>

namespace infermux {

/// The status that http-api.md, "Errors" gives to a code of ours.
int statusOf(std::string_view code);

/// An error made by infermux, in the shape of the OpenAI API, with `X-Infermux-Error`.
HttpResponse apiError(std::string_view code, std::string_view message);
HttpResponse apiError(int status, std::string_view code, std::string_view message);

/// A JSON answer of ours.
HttpResponse jsonResponse(std::string body, int status = 200);

} // namespace infermux
