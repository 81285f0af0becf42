#include <gateway/GatewayController.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <overview/GatewayCard.h>
#include <shell/MainWindow.h>
#include <shell/Theme.h>
#include <traffic/ExchangeModel.h>

using namespace infermux;

namespace {

ConfigSource demoSource()
{
    ConfigSource source;
    source.name = "test";
    source.text = "listen: \"127.0.0.1:0\"\nlog: {level: error}\nproviders: [{name: demo, type: demo}]\n"
                  "demo: {tokens_per_second: 20, first_token_ms: 1}\n";
    return source;
}

QPushButton *button(QWidget &window, const QString &text)
{
    for (QPushButton *found : window.findChildren<QPushButton *>()) {
        if (found->text() == text)
            return found;
    }
    return nullptr;
}

void send(QTcpSocket &socket, const QString &address, const QByteArray &body)
{
    const QUrl url(address);
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    QVERIFY(socket.waitForConnected());
    socket.write(
        "POST /v1/chat/completions HTTP/1.1\r\nHost: localhost\r\nX-Infermux-Caller: tester\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path()); // not the person's own
        Theme::apply(*qApp, Theme::Mode::Light);
    }

    void requestsArriveInTheWindow()
    {
        GatewayController controller(demoSource(), {});
        MainWindow window(controller);
        window.show();
        controller.start();
        QTRY_VERIFY(button(window, QStringLiteral("Stop")));
        const QString address = QString::fromStdString(controller.snapshot()->address);

        button(window, QStringLiteral("Copy"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), address + QStringLiteral("/v1"));

        QTcpSocket socket;
        send(socket, address, R"({"model":"gpt-4o","max_tokens":2,"messages":[{"role":"user","content":"hello"}]})");
        auto *table = window.findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        const auto cell = [table](int column) { return table->model()->index(0, column).data().toString(); };
        QCOMPARE(cell(1), QStringLiteral("tester"));
        QCOMPARE(cell(2), QStringLiteral("gpt-4o"));
        QCOMPARE(cell(3), QStringLiteral("demo"));
        QCOMPARE(cell(4), QStringLiteral("200"));
        QCOMPARE(cell(7), QStringLiteral("2 / 2"));
    }

    void stopAndStartAgain()
    {
        GatewayController controller(demoSource(), {});
        MainWindow window(controller);
        window.show();
        controller.start();
        QTRY_VERIFY(button(window, QStringLiteral("Stop")));
        button(window, QStringLiteral("Stop"))->click();
        QTRY_VERIFY(button(window, QStringLiteral("Start")));
        QCOMPARE(controller.snapshot()->state, GatewaySnapshot::State::Stopped);
        button(window, QStringLiteral("Start"))->click();
        QTRY_COMPARE(controller.snapshot()->state, GatewaySnapshot::State::Serving);
    }

    void aBrokenFileIsToldAndStartsOnceItIsPutRight()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("infermux.yml"));
        const auto write = [&path](const char *type) {
            QSaveFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray("listen: \"127.0.0.1:0\"\nlog: {level: error}\nproviders: [{name: demo, type: ")
                       + type + "}]\n");
            QVERIFY(file.commit());
        };
        write("dmo");
        ConfigSource source;
        source.path = source.name = path.toStdString();
        GatewayController controller(source, {});
        MainWindow window(controller);
        window.show();
        controller.start();
        const auto tells = [&window](const QString &part) {
            for (const QLabel *label : window.findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(part))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(tells(QStringLiteral("did you mean \"demo\"?")));
        write("demo");
        QTRY_COMPARE(controller.snapshot()->state, GatewaySnapshot::State::Serving);
        QTRY_VERIFY(!tells(QStringLiteral("did you mean")));
    }

    void quitsCleanlyWhileAStreamRuns()
    {
        QTcpSocket socket;
        {
            GatewayController controller(demoSource(), {});
            MainWindow window(controller);
            window.show();
            controller.start();
            QTRY_VERIFY(button(window, QStringLiteral("Stop")));
            send(socket, QString::fromStdString(controller.snapshot()->address),
                 R"({"model":"m","stream":true,"messages":[{"role":"user","content":"hello"}]})");
            QTRY_VERIFY(socket.bytesAvailable() > 0);
            QSignalSpy stopped(&controller, &GatewayController::stopped);
            connect(&window, &MainWindow::quitAsked, &controller,
                    [&controller] { controller.stop(std::chrono::milliseconds{50}); });
            window.close();
            QTRY_COMPARE(stopped.count(), 1);
        }
        QTRY_VERIFY(socket.readAll().contains("the gateway was stopped")
                    || socket.state() == QAbstractSocket::UnconnectedState);
    }

    void destroyedWithoutStopping()
    {
        QTcpSocket socket;
        {
            GatewayController controller(demoSource(), {});
            controller.start();
            QTRY_COMPARE(controller.snapshot()->state, GatewaySnapshot::State::Serving);
            send(socket, QString::fromStdString(controller.snapshot()->address),
                 R"({"model":"m","stream":true,"messages":[{"role":"user","content":"hello"}]})");
            QTRY_VERIFY(socket.bytesAvailable() > 0);
        }
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    }

    void costsAreShownExactly()
    {
        ExchangeModel model;
        ExchangeBatch batch;
        for (const char *dollars : {"0.122", "0.00005", "1234.00004999", "0"}) {
            ExchangeRecord record;
            record.cost = *Money::fromDecimal(dollars);
            batch.records.push_back(record);
        }
        batch.records.emplace_back(); // without a price
        model.add(batch);
        QStringList shown;
        for (int row = 0; row < model.rowCount(); ++row)
            shown.prepend(model.index(row, ExchangeModel::Cost).data().toString());
        const QString whole = QLocale().toString(1234);
        QCOMPARE(shown, (QStringList{QStringLiteral("$0.1220"), QStringLiteral("$0.0001"),
                                     QLatin1Char('$') + whole + QStringLiteral(".0000"), QStringLiteral("$0.0000"),
                                     QStringLiteral("–")}));
    }

    void everyControlHasAName()
    {
        GatewayController controller(demoSource(), {});
        MainWindow window(controller);
        for (const QPushButton *control : window.findChildren<QPushButton *>())
            QVERIFY(!control->text().isEmpty() || !control->accessibleName().isEmpty());
        for (const QTableView *control : window.findChildren<QTableView *>())
            QVERIFY(!control->accessibleName().isEmpty());
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestMainWindow)
#include "TestMainWindow.moc"
