#include <config/ConfigLoader.h>
#include <gateway/Gateway.h>

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

using namespace infermux;

class TestGateway : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<GatewaySnapshotPtr>(); }

    void secretsInHeadersAreMasked()
    {
        const HttpHeaders shown = withSecretsMasked({{"Authorization", "Bearer sk-proj-abcdefghijklmnop"},
                                                     {"x-api-key", "sk-ant-0123456789abcdef"},
                                                     {"Cookie", "session=1"},
                                                     {"X-Goog-Api-Key", "short"},
                                                     {"X-Session-Token", "abcdefghijklmnopqrstuvwxyz"},
                                                     {"x-ratelimit-remaining-tokens", "1000"},
                                                     {"Content-Type", "application/json"}});
        const auto is = [&shown](const char *name, const char *value) { return shown.value(name) == value; };
        QVERIFY(is("Authorization", "Bearer …mnop"));
        QVERIFY(is("x-api-key", "…cdef"));
        QVERIFY(is("Cookie", "…"));
        QVERIFY(is("X-Goog-Api-Key", "…"));
        QVERIFY(is("X-Session-Token", "…wxyz"));
        QVERIFY(is("x-ratelimit-remaining-tokens", "1000"));
        QVERIFY(is("Content-Type", "application/json"));
    }

    /// Nobody answers the reload here: its caller still waits when the gateway goes.
    void stopsWhileAReloadIsWaitedFor()
    {
        const auto loaded = loadConfigText("listen: \"127.0.0.1:0\"\nproviders: [{name: demo, type: demo}]\n", {});
        Gateway gateway({});
        QSignalSpy snapshots(&gateway, &Gateway::snapshotTaken);
        QSignalSpy asked(&gateway, &Gateway::reloadRequested);
        QSignalSpy stopped(&gateway, &Gateway::stopped);
        QVERIFY(!gateway.start(loaded.config));
        const QUrl url(QString::fromStdString(snapshots.first().first().value<GatewaySnapshotPtr>()->address));

        QTcpSocket socket;
        socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
        socket.write("POST /_infermux/reload HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n");
        QTRY_COMPARE(asked.count(), 1);
        gateway.stop(Milliseconds{0});
        QTRY_COMPARE(stopped.count(), 1);
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    }
};

QTEST_GUILESS_MAIN(TestGateway)
#include "TestGateway.moc"
