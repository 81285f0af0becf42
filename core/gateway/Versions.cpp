#include "Versions.h"

#include <QtGlobal>

#include <curl/curl.h>
#include <openssl/crypto.h>
#include <simdjson.h>
#include <sqlite3.h>

namespace infermux {

std::vector<std::pair<std::string, std::string>> versions()
{
    return {{"infermux", INFERMUX_VERSION},
            {"Qt", qVersion()},
            {"libcurl", curl_version_info(CURLVERSION_NOW)->version},
            {"OpenSSL", OpenSSL_version(OPENSSL_VERSION)},
            {"SQLite", sqlite3_libversion()},
            {"simdjson", SIMDJSON_STRINGIFY(SIMDJSON_VERSION)}};
}

} // namespace infermux
