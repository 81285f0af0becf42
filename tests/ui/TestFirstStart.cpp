#include <gateway/GatewayController.h>
#include <pricing/PriceList.h>

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <connect/ConnectPanel.h>
#include <firststart/FirstStartDialog.h>
#include <overview/CostChart.h>
#include <overview/OverviewPage.h>
#include <shell/MainWindow.h>
#include <shell/Theme.h>
#include <traffic/TrafficPage.h>

using namespace infermux;

Q_DECLARE_METATYPE(std::vector<infermux::FoundProvider>)

namespace {

constexpr int patience = 20'000;

/// Answers every connection with the same bytes.
class Canned : public QTcpServer
{
public:
    explicit Canned(QByteArray answer)
        : m_answer(std::move(answer))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                socket->readAll();
                socket->write(m_answer);
                socket->disconnectFromHost();
            });
        });
    }
    std::string url() const { return "http://127.0.0.1:" + std::to_string(serverPort()); }

private:
    QByteArray m_answer;
};

QByteArray json(const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size())
           + "\r\n\r\n" + body;
}

ProviderTemplate local(const char *name, const std::string &url)
{
    ProviderTemplate made;
    made.name = made.title = name;
    made.baseUrl = url;
    made.isLocal = true;
    return made;
}

} // namespace

class TestFirstStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        Theme::apply(*qApp, Theme::Mode::Light);
    }

    /// Keys by their variables, programs by what they answer; what answers rubbish is no provider.
    void findsKeysAndLocalPrograms()
    {
        Canned good(json(R"({"object":"list","data":[{"id":"qwen2.5"},{"id":"llama3.2"}]})"));
        Canned rubbish(json("[[[["));
        Canned rude("SSH-2.0-nothing\r\n");
        ProviderTemplate keyed;
        keyed.name = keyed.title = "groq";
        keyed.keyVariable = "GROQ_API_KEY";
        ProviderTemplate unkeyed = keyed;
        unkeyed.name = "other";
        unkeyed.keyVariable = "OTHER_API_KEY";
        const EnvironmentLookup environment = [](const std::string &name) {
            return name == "GROQ_API_KEY" ? std::optional<std::string>("sk") : std::nullopt;
        };
        ProviderFinder finder(environment, {keyed, unkeyed, local("good", good.url()), local("rubbish", rubbish.url()),
                                            local("rude", rude.url()), local("nobody", "http://127.0.0.1:9")});
        std::vector<FoundProvider> found;
        int times = 0;
        connect(&finder, &ProviderFinder::found, this, [&](const std::vector<FoundProvider> &providers) {
            found = providers;
            ++times;
        });
        finder.look();
        QTRY_COMPARE_WITH_TIMEOUT(times, 1, patience);
        QCOMPARE(found.size(), std::size_t{2});
        QCOMPARE(found[0].provider.name, std::string("groq"));
        QCOMPARE(found[1].provider.name, std::string("good"));
        QCOMPARE(found[1].models, (std::vector<std::string>{"qwen2.5", "llama3.2"}));
    }

    /// Through all three steps: the file gets the provider, the gateway uses it, the key is nowhere in it.
    void theStepsWriteTheFileAndConnect()
    {
        qputenv("OPENAI_API_KEY", "sk-must-not-be-written");
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("infermux.yml"));
        PriceList::builtIn(); // makes the resources known
        QFile starter(QStringLiteral(":/infermux/starter.yml"));
        QVERIFY(starter.open(QIODevice::ReadOnly));
        QSaveFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(starter.readAll().replace("127.0.0.1:8080", "127.0.0.1:0"));
        QVERIFY(file.commit());
        ConfigSource source;
        source.path = source.name = path.toStdString();
        source.overrides.ledgerPath = folder.filePath(QStringLiteral("ledger.sqlite")).toStdString();
        source.overrides.noHealthChecks = true;
        GatewayController controller(source, {});
        MainWindow window(controller);
        window.show();
        controller.start();
        QTRY_COMPARE_WITH_TIMEOUT(controller.snapshot()->state, GatewaySnapshot::State::Serving, patience);
        window.offerFirstSteps();
        auto *steps = window.findChild<FirstStartDialog *>();
        QVERIFY(steps);
        const auto button = [steps](const char *text) -> QPushButton * {
            for (QPushButton *found : steps->findChildren<QPushButton *>()) {
                if (found->text() == QString::fromUtf8(text) && found->isEnabled())
                    return found;
            }
            return nullptr;
        };
        const auto says = [steps](const QString &part) {
            for (const QLabel *label : steps->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(part))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("What should it use?")), patience);
        for (QCheckBox *box : steps->findChildren<QCheckBox *>())
            box->setChecked(box->text().startsWith(QLatin1String("OpenAI")));
        button("Go on")->click();
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("Point a tool at it")), patience);
        QFile written(path);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray text = written.readAll();
        QVERIFY2(text.contains("api_key: \"${OPENAI_API_KEY}\"") || text.contains("api_key: ${OPENAI_API_KEY}"), text);
        QVERIFY(!text.contains("sk-must-not-be-written"));
        QVERIFY(text.contains("# routing:")); // what else was there stays
        QTRY_VERIFY_WITH_TIMEOUT(controller.snapshot()->providers.size() == 1
                                     && controller.snapshot()->providers[0].name == "openai",
                                 patience);
        // The last step has a snippet that works, and sees the first request come in.
        const QString address = QString::fromStdString(controller.snapshot()->address);
        QTRY_VERIFY(steps->connectPanel().snippet().contains(address));
        QVERIFY(says(QStringLiteral("Waiting for your first request")));
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(QUrl(address).port()));
        socket.write("POST /v1/chat/completions HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n{}");
        QTRY_VERIFY_WITH_TIMEOUT(!says(QStringLiteral("Waiting for your first request")), patience);
        button("Done")->click();

        // Never again unless it is asked for.
        QTRY_VERIFY(!window.findChild<FirstStartDialog *>());
        window.offerFirstSteps();
        QVERIFY(!window.findChild<FirstStartDialog *>());
        window.showFirstSteps();
        QVERIFY(window.findChild<FirstStartDialog *>());
    }

    /// With the demo there is something to see within five seconds, with costs.
    void theDemoIsAlive()
    {
        QTemporaryDir folder;
        PriceList::builtIn();
        QFile demo(QStringLiteral(":/infermux/demo.yml"));
        QVERIFY(demo.open(QIODevice::ReadOnly));
        ConfigSource source;
        source.name = "demo";
        source.text = demo.readAll().replace("127.0.0.1:8080", "127.0.0.1:0").toStdString();
        source.overrides.ledgerPath = folder.filePath(QStringLiteral("ledger.sqlite")).toStdString();
        GatewayController controller(source, {});
        MainWindow window(controller);
        window.show();
        controller.start();
        window.startDemo();
        auto *table = window.findChild<TrafficPage *>()->findChild<QTableView *>();
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() >= 3, patience);
        const auto &chart = window.findChild<OverviewPage *>()->chart();
        QTRY_VERIFY_WITH_TIMEOUT(chart.series().total.pico() > 0, patience);
        QCOMPARE(chart.series().step, Milliseconds{15'000});
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestFirstStart)
#include "TestFirstStart.moc"
