#include "TlsFiles.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <memory>

namespace infermux {

namespace {

using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;
using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

/// Keys with a passphrase can't be used by a program that starts by itself: refuse instead of asking the terminal.
int noPassphrase(char *, int, int, void *)
{
    return 0;
}

} // namespace

std::optional<Error> checkTlsFiles(const std::string &certificateFile, const std::string &keyFile)
{
    const Bio certificateBytes(BIO_new_file(certificateFile.c_str(), "r"), BIO_free);
    const Bio keyBytes(BIO_new_file(keyFile.c_str(), "r"), BIO_free);
    std::optional<Error> problem;
    if (!certificateBytes) {
        problem = Error{"certificate", "can't read " + certificateFile};
    } else if (!keyBytes) {
        problem = Error{"key", "can't read " + keyFile};
    } else {
        const Certificate certificate(PEM_read_bio_X509(certificateBytes.get(), nullptr, nullptr, nullptr), X509_free);
        const Key key(PEM_read_bio_PrivateKey(keyBytes.get(), nullptr, noPassphrase, nullptr), EVP_PKEY_free);
        if (!certificate)
            problem = Error{"certificate", certificateFile + " holds no PEM certificate"};
        else if (!key)
            problem = Error{"key", keyFile + " holds no PEM private key without passphrase"};
        else if (X509_check_private_key(certificate.get(), key.get()) != 1)
            problem =
                Error{"key", "the key in " + keyFile + " does not belong to the certificate in " + certificateFile};
    }
    ERR_clear_error();
    return problem;
}

} // namespace infermux
