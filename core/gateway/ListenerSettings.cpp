#include "ListenerSettings.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

namespace infermux {

namespace {

Result<QSslKey> privateKey(const QByteArray &pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        QSslKey key(pem, algorithm);
        if (!key.isNull())
            return key;
    }
    return Error{"tls", "the private key can't be used"};
}

} // namespace

Result<QSslConfiguration> tlsConfiguration(const TlsConfig &tls)
{
    QFile certificateFile(QString::fromStdString(tls.certFile));
    QFile keyFile(QString::fromStdString(tls.keyFile));
    if (!certificateFile.open(QIODevice::ReadOnly) || !keyFile.open(QIODevice::ReadOnly))
        return Error{"tls", "can't read " + tls.certFile + " and " + tls.keyFile};
    const auto key = privateKey(keyFile.readAll());
    if (!key.ok())
        return key.error();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromDevice(&certificateFile));
    configuration.setPrivateKey(*key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setAllowedNextProtocols({QByteArrayLiteral("http/1.1")});
    return configuration;
}

ServerSettings settingsOf(const Config &config)
{
    ServerSettings settings;
    settings.limits.maxHeader = config.server.maxHeader;
    settings.limits.maxBody = config.server.maxBody;
    settings.headerTimeout = config.server.headerTimeout;
    settings.bodyTimeout = config.server.bodyTimeout;
    settings.idleTimeout = config.server.idleTimeout;
    settings.maxConnections = config.server.maxConnections;
    return settings;
}

} // namespace infermux
