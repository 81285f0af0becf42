#include <gateway/GatewayController.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSaveFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <controls/FactTable.h>
#include <overview/GatewayCard.h>
#include <shell/MainWindow.h>
#include <shell/Theme.h>
#include <traffic/DetailPane.h>
#include <traffic/ExchangeModel.h>
#include <traffic/TrafficPage.h>

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

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void send(QTcpSocket &socket, const QString &address, const QByteArray &body, const QByteArray &headers = {})
{
    const QUrl url(address);
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    QVERIFY(socket.waitForConnected());
    socket.write("POST /v1/chat/completions HTTP/1.1\r\nHost: localhost\r\nX-Infermux-Caller: tester\r\n" + headers
                 + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
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

        button(*window.findChild<GatewayCard *>(), QStringLiteral("Copy"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), address + QStringLiteral("/v1"));

        QTcpSocket socket;
        send(socket, address, R"({"model":"gpt-4o","max_tokens":2,"messages":[{"role":"user","content":"hello"}]})");
        auto *table = window.findChild<TrafficPage *>()->findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        const auto cell = [table](int column) { return table->model()->index(0, column).data().toString(); };
        QCOMPARE(cell(1), QStringLiteral("tester"));
        QCOMPARE(cell(2), QStringLiteral("gpt-4o"));
        QCOMPARE(cell(3), QStringLiteral("demo"));
        QCOMPARE(cell(4), QStringLiteral("200"));
        QCOMPARE(cell(7), QStringLiteral("2 / 2"));
    }

    /// The pane under the table, by a request whose first provider is dead; then the same with bodies, and once more.
    void aRequestIsLookedAtCloselyAndSentAgain()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("infermux.yml"));
        QSaveFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("listen: \"127.0.0.1:0\"\nlog: {level: error}\nproviders:\n"
                   "  - {name: dead, type: openai, base_url: \"http://127.0.0.1:9\", api_key: sk-x, models: [gpt-4o]}\n"
                   "  - {name: alive, type: demo, models: [gpt-4o], priced_as: openai}\n"
                   "routing: {groups: [{name: both, models: [gpt-4o], strategy: priority}]}\n"
                   "demo: {tokens_per_second: 5000, first_token_ms: 1}\n");
        QVERIFY(file.commit());
        ConfigSource source;
        source.path = source.name = path.toStdString();
        source.overrides.ledgerPath = folder.filePath(QStringLiteral("ledger.sqlite")).toStdString();
        source.overrides.noHealthChecks = true;
        GatewayController controller(source, {});
        MainWindow window(controller);
        window.resize(1280, 800);
        window.show();
        window.goTo(MainWindow::Traffic);
        controller.start();
        QTRY_VERIFY(button(window, QStringLiteral("Stop")));
        auto *table = window.findChild<TrafficPage *>()->findChild<QTableView *>();
        auto *pane = window.findChild<DetailPane *>();
        const auto ask = [&](int rows) {
            QTcpSocket socket;
            send(socket, QString::fromStdString(controller.snapshot()->address),
                 R"({"model":"gpt-4o","max_tokens":2,"messages":[{"role":"user","content":"hello"}]})",
                 "Authorization: Bearer sk-caller-0123456789\r\n");
            QTRY_COMPARE(table->model()->rowCount(), rows);
            table->selectRow(0);
            QVERIFY(pane->isVisible());
        };
        const auto says = [pane](const QString &name, const QString &part) {
            for (FactTable *facts : pane->findChildren<FactTable *>()) {
                if (facts->accessibleName() == name && facts->text().contains(part))
                    return true;
            }
            return false;
        };
        ask(1);
        QTRY_VERIFY(says(QStringLiteral("Attempts"), QStringLiteral("dead")));
        QVERIFY(says(QStringLiteral("Attempts"), QStringLiteral("connection refused")));
        QVERIFY(says(QStringLiteral("Attempts"), QStringLiteral("200\talive")));
        QVERIFY(says(QStringLiteral("Candidates"), QStringLiteral("failed")));
        QVERIFY(says(QStringLiteral("Candidates"), QStringLiteral("chosen")));
        QVERIFY(says(QStringLiteral("Cost"), QStringLiteral("prompt\t2\t$2.50\t$0.000005")));
        QVERIFY(says(QStringLiteral("Cost"), QStringLiteral("total\t\t\t$0.000025")));
        QVERIFY(says(QStringLiteral("Headers of the request"), QStringLiteral("Bearer …6789")));
        QVERIFY(!button(*pane, QStringLiteral("Send again"))->isEnabled());

        button(*pane, QStringLiteral("Keep bodies from now on"))->click();
        QTRY_VERIFY(readAll(path).contains("capture:"));
        QTRY_VERIFY([pane] {
            for (const QLabel *label : pane->findChildren<QLabel *>()) {
                if (label->text().contains(QStringLiteral("are kept")))
                    return true;
            }
            return false;
        }());
        ask(2);
        QTRY_VERIFY(button(*pane, QStringLiteral("Send again"))->isEnabled());
        const auto bodies = pane->findChildren<QPlainTextEdit *>();
        QVERIFY(bodies[0]->toPlainText().contains(QStringLiteral("\"content\": \"hello\"")));
        QVERIFY(bodies[1]->toPlainText().contains(QStringLiteral("\"completion_tokens\": 2")));
        button(*pane, QStringLiteral("Send again"))->click();
        QTRY_COMPARE(table->model()->rowCount(), 3);

        // Copied as a command, it is what was sent.
        button(*pane, QStringLiteral("Copy as curl"))->click();
        QProcess shell;
        shell.start(QStringLiteral("sh"),
                    {QStringLiteral("-c"), QGuiApplication::clipboard()->text() + QStringLiteral(" -s")});
        QVERIFY(shell.waitForStarted());
        QTRY_COMPARE(table->model()->rowCount(), 4);
        QTRY_COMPARE(shell.state(), QProcess::NotRunning);
        for (int row = 0; row < 4; ++row)
            QCOMPARE(table->model()->index(row, 7).data().toString(), QStringLiteral("2 / 2"));
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Escape);
        QVERIFY(!pane->isVisible());
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

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestMainWindow)
#include "TestMainWindow.moc"
