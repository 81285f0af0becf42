#pragma once

#include <base/Result.h>
#include <config/Config.h>
#include <http/HttpServer.h>

#include <QSslConfiguration>

namespace infermux {

/// What `server:` says to a listener: limits and time-outs.
ServerSettings settingsOf(const Config &config);

/// What a listener needs for TLS, out of the files of `tls:`. Error code `tls`.
Result<QSslConfiguration> tlsConfiguration(const TlsConfig &tls);

} // namespace infermux
