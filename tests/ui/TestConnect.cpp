#include <gateway/GatewayController.h>

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <connect/ConnectDialog.h>
#include <shell/MainWindow.h>
#include <shell/Theme.h>
#include <traffic/TrafficPage.h>

#include <memory>

using namespace infermux;

namespace {

constexpr int patience = 20'000;

struct House
{
    std::unique_ptr<GatewayController> controller;
    std::unique_ptr<MainWindow> window;

    explicit House(const std::string &auth)
    {
        ConfigSource source;
        source.name = "test";
        source.text = "listen: \"127.0.0.1:0\"\nlog: {level: error}\nproviders: [{name: demo, type: demo, models: "
                      "[gpt-4o, \"it's-odd\"]}]\ndemo: {tokens_per_second: 5000, first_token_ms: 1}\n"
                      + auth;
        source.overrides.ledgerPath = m_folder.filePath(QStringLiteral("ledger.sqlite")).toStdString();
        controller = std::make_unique<GatewayController>(source, Secret());
        window = std::make_unique<MainWindow>(*controller);
        window->show();
        controller->start();
    }
    bool serves() const { return controller->snapshot()->state == GatewaySnapshot::State::Serving; }
    ConnectDialog &dialog() const { return *window->findChild<ConnectDialog *>(); }
    int rows() const { return window->findChild<TrafficPage *>()->findChild<QTableView *>()->model()->rowCount(); }
    bool says(const QString &part) const
    {
        for (const QLabel *label : dialog().findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(part))
                return true;
        }
        return false;
    }

private:
    QTemporaryDir m_folder;
};

bool isThere(const QString &program)
{
    QProcess process;
    process.start(program, {QStringLiteral("--version")});
    return process.waitForFinished() && process.exitCode() == 0;
}

} // namespace

class TestConnect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        Theme::apply(*qApp, Theme::Mode::Light);
    }

    /// What is shown is run as a person would, and its request turns up.
    void theSnippetForTheShellIsRun()
    {
        House house("");
        QTRY_VERIFY_WITH_TIMEOUT(house.serves(), patience);
        house.window->connectATool();
        QVERIFY(house.says(QStringLiteral("Waiting for your first request")));
        house.dialog().panel().chooseTool(QStringLiteral("curl"));
        house.dialog().findChild<QComboBox *>()->setCurrentText(QStringLiteral("it's-odd")); // quoting counts
        for (QPushButton *button : house.dialog().findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Copy"))
                button->click();
        }
        const QString command = QGuiApplication::clipboard()->text();
        QVERIFY(command.startsWith(QLatin1String("curl")));
        QProcess shell;
        shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), command});
        QTRY_VERIFY_WITH_TIMEOUT(shell.state() == QProcess::NotRunning, patience);
        const QByteArray answer = shell.readAllStandardOutput();
        QVERIFY2(answer.contains("\"assistant\""), answer.constData());
        QTRY_VERIFY_WITH_TIMEOUT(house.says(QStringLiteral("curl · it's-odd · by demo")), patience);
        QCOMPARE(house.rows(), 1);
    }

    void theSnippetForJavaScriptIsRun()
    {
        const QString modules = QStringLiteral(INTEGRATION_FOLDER "/node_modules");
        if (!QDir(modules + QStringLiteral("/openai")).exists() || !isThere(QStringLiteral("node")))
            QSKIP("the packages of the integration tests are not installed");
        House house("auth: {mode: static_key, key: sk-shared-0123456789abcdef}\n");
        QTRY_VERIFY_WITH_TIMEOUT(house.serves(), patience);
        house.window->connectATool();
        house.dialog().panel().chooseTool(QStringLiteral("OpenAI SDK, JavaScript"));
        QTemporaryDir folder;
        QVERIFY(QFile::link(modules, folder.filePath(QStringLiteral("node_modules"))));
        QFile program(folder.filePath(QStringLiteral("snippet.mjs")));
        QVERIFY(program.open(QIODevice::WriteOnly));
        program.write(house.dialog().panel().snippet().toUtf8());
        program.close();
        QProcess node;
        node.start(QStringLiteral("node"), {program.fileName()});
        QTRY_VERIFY_WITH_TIMEOUT(node.state() == QProcess::NotRunning, patience);
        QVERIFY2(node.exitCode() == 0, node.readAllStandardError().constData());
        QVERIFY(!node.readAllStandardOutput().trimmed().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(house.says(QStringLiteral("my-script · gpt-4o · by demo")), patience);
    }

    /// Where the package is not installed, at least it is Python.
    void theSnippetsForPythonArePython()
    {
        if (!isThere(QStringLiteral("python3")))
            QSKIP("there is no python3");
        const ConnectTarget target{"http://127.0.0.1:8080", "a \"key\" with \\ and '", "mo'del\""};
        for (const ConnectSnippet &snippet : connectSnippets(target)) {
            if (snippet.kind != ConnectSnippet::Kind::Python)
                continue;
            QProcess python;
            python.start(QStringLiteral("python3"),
                         {QStringLiteral("-c"), QStringLiteral("import ast, sys; ast.parse(sys.stdin.read())")});
            python.write(snippet.text.toUtf8());
            python.closeWriteChannel();
            QVERIFY(python.waitForFinished());
            QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
        }
    }

    void keysAreMaskedOnScreenAndNameTheirCallers()
    {
        House house(
            "auth:\n  mode: static_key\n  key: sk-shared-0123456789abcdef\n  keys: [{key: sk-of-cursor-0123456789, "
            "caller: cursor}]\n");
        QTRY_VERIFY_WITH_TIMEOUT(house.serves(), patience);
        house.window->connectATool();
        auto *text = house.dialog().findChild<QPlainTextEdit *>();
        const auto combos = house.dialog().findChildren<QComboBox *>();
        QCOMPARE(combos.size(), 2);
        for (int tool = 0; tool < 9; ++tool) {
            house.dialog().panel().chooseTool(connectSnippets({})[static_cast<std::size_t>(tool)].tool);
            QVERIFY(!text->toPlainText().contains(QStringLiteral("sk-shared")));
            QVERIFY(text->toPlainText().contains(QStringLiteral("…cdef")));
            QVERIFY(house.dialog().panel().snippet().contains(QStringLiteral("sk-shared-0123456789abcdef")));
        }
        combos[1]->setCurrentText(QStringLiteral("cursor"));
        QVERIFY(house.dialog().panel().snippet().contains(QStringLiteral("sk-of-cursor-0123456789")));
        // Stopped, it says what to do first.
        house.controller->stop();
        QTRY_VERIFY_WITH_TIMEOUT(house.says(QStringLiteral("The gateway is stopped")), patience);
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestConnect)
#include "TestConnect.moc"
