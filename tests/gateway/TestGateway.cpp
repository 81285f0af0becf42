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
