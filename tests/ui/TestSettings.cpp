#include "EditorHouse.h"

#include <base/Log.h>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QStandardPaths>

#include <controls/OrderList.h>
#include <settings/KeysEdit.h>
#include <settings/LogView.h>
#include <settings/SettingsPage.h>
#include <shell/Notices.h>
#include <shell/StartAtLogin.h>

using namespace infermux;

namespace {

const QByteArray file = "# mine\n"
                        "listen: \"127.0.0.1:0\"   # any\n"
                        "log: {level: error}\n"
                        "providers: [{name: demo, type: demo}]\n"
                        "demo: {tokens_per_second: 4000, first_token_ms: 1}\n";

using House = EditorHouse<SettingsPage>;

void type(QLineEdit *line, const QString &text)
{
    QVERIFY(line);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
    if (text.isEmpty())
        QTest::keyClick(line, Qt::Key_Delete);
    QTest::keyClick(line, Qt::Key_Return);
}

/// The field of a YAML key, in the section that has it.
template<typename Widget>
Widget *fieldOf(const House &house, const char *key)
{
    for (int section = 0; section < SettingsPage::SectionCount; ++section) {
        house.page().goTo(section);
        for (Widget *found : house.page().template findChildren<Widget *>()) {
            if (found->toolTip() == QLatin1String(key))
                return found;
        }
    }
    return nullptr;
}

void choose(QComboBox *box, const char *value)
{
    QVERIFY(box);
    box->setCurrentIndex(box->findData(QLatin1String(value)));
    Q_EMIT box->activated(box->currentIndex());
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", m_settings.filePath(QStringLiteral("config")).toUtf8());
        QLocale::setDefault(QLocale::c());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        Theme::apply(*qApp, Theme::Mode::Light);
        Log::instance().keep(LogView::mostLines);
    }

    /// What config.md lists and has no page of its own (providers, routing, pricing, budget limits) is here, by its
    /// key.
    void everyFieldIsThere()
    {
        House house(file, MainWindow::Settings);
        for (const char *key : {"listen",
                                "management_listen",
                                "log.level",
                                "log.format",
                                "log.timestamps",
                                "tls.cert_file",
                                "tls.key_file",
                                "auth.mode",
                                "auth.key",
                                "server.max_body",
                                "server.max_header",
                                "server.header_timeout",
                                "server.body_timeout",
                                "server.idle_timeout",
                                "server.max_connections",
                                "server.allowed_hosts",
                                "server.allowed_origins",
                                "circuit_breaker.error_rate_threshold",
                                "circuit_breaker.consecutive_failures",
                                "circuit_breaker.latency_p95_ms",
                                "circuit_breaker.window_seconds",
                                "circuit_breaker.min_requests",
                                "circuit_breaker.recovery_window",
                                "circuit_breaker.probe_timeout",
                                "circuit_breaker.treat_rate_limit_as_error",
                                "circuit_breaker.recovery_backoff_multiplier",
                                "circuit_breaker.recovery_backoff_max",
                                "budgets.state_file",
                                "ledger.path",
                                "ledger.retention",
                                "capture.bodies",
                                "capture.max_bytes",
                                "capture.keep",
                                "tokentrace.url",
                                "demo.tokens_per_second",
                                "demo.first_token_ms",
                                "demo.error_rate"})
            QVERIFY2(fieldOf<QWidget>(house, key), key);
    }

    /// One key is written, and holds; taken back, the file is what it was.
    void aFieldIsSetAndCleared()
    {
        House house(file, MainWindow::Settings);
        QTRY_VERIFY_WITH_TIMEOUT(house.serves(), patience);
        auto *largest = fieldOf<QLineEdit>(house, "server.max_body");
        QCOMPARE(largest->placeholderText(), QStringLiteral("64MiB"));
        type(largest, QStringLiteral("much"));
        QVERIFY(!house.button(QStringLiteral("Save and apply"))->isEnabled());
        bool isSaid = false;
        for (const QLabel *label : house.page().findChildren<QLabel *>())
            isSaid = isSaid || label->text().contains(QLatin1String("\"much\" is not a size"));
        QVERIFY(isSaid);
        type(largest, QStringLiteral("1KiB"));
        house.save();
        QCOMPARE(house.read(), file + "server:\n  max_body: 1KiB\n");
        const auto large = house.start("agent", R"({"model":"m","messages":[{"role":"user","content":")"
                                                    + QByteArray(2000, 'x') + R"("}]})");
        House::waitFor(*large);
        QCOMPARE(House::statusOf(*large), 413);
        type(largest, QString());
        house.save();
        QCOMPARE(house.read(), file);
    }

    /// Switches and choices, beside what the file has already.
    void switchesAndChoicesAreWritten()
    {
        House house(file, MainWindow::Settings);
        QTRY_VERIFY_WITH_TIMEOUT(house.serves(), patience);
        auto *level = fieldOf<QComboBox>(house, "log.level");
        QCOMPARE(level->currentData().toString(), QStringLiteral("error"));
        choose(level, "warn");
        fieldOf<QCheckBox>(house, "capture.bodies")->click();
        type(fieldOf<QLineEdit>(house, "server.allowed_hosts"), QStringLiteral("box.local, gate"));
        house.save();
        QCOMPARE(house.read(), QByteArray(file).replace("level: error", "level: warn")
                                   + "capture:\n  bodies: true\nserver:\n  allowed_hosts: [box.local, gate]\n");
        QVERIFY(house.controller->snapshot()->config->capture.bodies);
        QCOMPARE(house.controller->snapshot()->config->server.allowedHosts.size(), std::size_t{2});
    }

    /// A key is made, holds, names its caller, and is revoked.
    void keysComeAndGo()
    {
        House house(file, MainWindow::Settings);
        house.page().goTo(SettingsPage::Keys);
        QTRY_VERIFY_WITH_TIMEOUT(house.serves(), patience);
        NewKeyDialog *dialog = house.page().keys().makeKey();
        type(house.named<QLineEdit>(QStringLiteral("Caller"), dialog), QStringLiteral("my tool"));
        // Return would have added it already; a key that is only named is the usual way.
        QTRY_VERIFY(house.editing().draft().isChanged());
        QVERIFY(house.editing().draft().text().find("${MY_TOOL_KEY}") != std::string::npos);
        QVERIFY(house.editing().draft().text().find("imx-") == std::string::npos);
        house.button(QStringLiteral("Undo"))->click();

        dialog = house.page().keys().makeKey();
        const QString key = house.named<QLineEdit>(QStringLiteral("The key"), dialog)->text();
        QVERIFY(key.startsWith(QLatin1String("imx-")) && key.size() > 40);
        dialog->findChild<QCheckBox *>()->click();
        house.named<QLineEdit>(QStringLiteral("Caller"), dialog)->setText(QStringLiteral("cursor"));
        house.button(QStringLiteral("Add"), dialog)->click();
        choose(fieldOf<QComboBox>(house, "auth.mode"), "static_key");
        auto *where = fieldOf<QComboBox>(house, "auth.key");
        where->setCurrentIndex(1);
        Q_EMIT where->activated(1);
        auto *all = house.named<QLineEdit>(QStringLiteral("Key"));
        QTest::keyClicks(all, QStringLiteral("for-all"));
        house.save();
        QCOMPARE(House::statusOf(*house.ask("agent", "m")), 401);
        const auto with = [&house](const QByteArray &credential) {
            QNetworkRequest request(QUrl(QString::fromStdString(house.controller->snapshot()->address)
                                         + QStringLiteral("/v1/chat/completions")));
            request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
            request.setRawHeader("Authorization", "Bearer " + credential);
            QNetworkAccessManager network;
            const std::unique_ptr<QNetworkReply> reply(network.post(
                request, QByteArray(R"({"model":"m","max_tokens":2,"messages":[{"role":"user","content":"hi"}]})")));
            House::waitFor(*reply);
            return House::statusOf(*reply);
        };
        QCOMPARE(with(key.toUtf8()), 200);
        QCOMPARE(with("for-all"), 200);
        QCOMPARE(with("another"), 401);
        // No key is shown where it is listed.
        auto *keys = house.named<OrderList>(QStringLiteral("Keys of callers"));
        QCOMPARE(keys->rows().size(), std::size_t{1});
        QVERIFY(!keys->rows().front().detail.contains(QLatin1String("imx-")));
        keys->setCurrentRow(0);
        QTest::keyClick(keys, Qt::Key_Delete);
        house.save();
        QVERIFY(!house.read().contains("imx-"));
        QCOMPARE(with(key.toUtf8()), 401);
        QCOMPARE(with("for-all"), 200);
    }

    void startAtLoginIsAnEntry()
    {
        const QString path = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                             + QStringLiteral("/autostart/infermux.desktop");
        QVERIFY(!StartAtLogin::isOn());
        House house(file, MainWindow::Settings);
        house.page().goTo(SettingsPage::ThisDesktop);
        house.named<QCheckBox>(QStringLiteral("Start at login"))->click();
        QFile entry(path);
        QVERIFY(entry.open(QIODevice::ReadOnly));
        const QByteArray text = entry.readAll();
        QVERIFY2(text.contains("Exec=\"" + QCoreApplication::applicationFilePath().toUtf8() + "\" --minimized\n"),
                 text);
        QVERIFY(StartAtLogin::isOn());
        house.named<QCheckBox>(QStringLiteral("Start at login"))->click();
        QVERIFY(!QFile::exists(path) && !StartAtLogin::isOn());
    }

    /// The page is made when the window is there already.
    void theSectionsHaveRoom()
    {
        House house(file, MainWindow::Overview);
        QVERIFY(QTest::qWaitForWindowExposed(house.window.get()));
        house.window->goTo(MainWindow::Settings);
        const auto *sections = house.page().findChild<QListWidget *>(QStringLiteral("choices"));
        QTRY_VERIFY(sections->isVisible());
        const auto placeOf = [sections](int row) { return sections->visualItemRect(sections->item(row)); };
        for (int row = 1; row < sections->count(); ++row)
            QTRY_COMPARE(placeOf(row).top(), placeOf(row - 1).bottom() + 1);
    }

    void notificationsAreSwitched()
    {
        House house(file, MainWindow::Settings);
        house.page().goTo(SettingsPage::ThisDesktop);
        QVERIFY(isTold(Notice::Kind::Ledger));
        for (QCheckBox *box : house.page().findChildren<QCheckBox *>()) {
            if (box->text().contains(QLatin1String("ledger can't")))
                box->click();
        }
        QVERIFY(!isTold(Notice::Kind::Ledger) && isTold(Notice::Kind::Budget));
    }

    /// The log is on screen from a level on, and goes on.
    void theLogIsSeen()
    {
        House house(QByteArray(file).replace("level: error", "level: info"), MainWindow::Settings);
        QTRY_VERIFY_WITH_TIMEOUT(house.serves(), patience);
        house.page().goTo(SettingsPage::LogSection);
        auto *lines = house.page().findChild<LogView *>()->findChild<QPlainTextEdit *>();
        logInfo("something small");
        logWarn("something large", {{"provider", "demo"}});
        QTRY_VERIFY_WITH_TIMEOUT(lines->toPlainText().contains(QLatin1String("something large provider=demo")),
                                 patience);
        QVERIFY(lines->toPlainText().contains(QLatin1String("something small")));
        auto *level = house.named<QComboBox>(QStringLiteral("Lines of the log from"));
        level->setCurrentIndex(2);
        QVERIFY(lines->toPlainText().contains(QLatin1String("something large")));
        QVERIFY(!lines->toPlainText().contains(QLatin1String("something small")));
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestSettings)
#include "TestSettings.moc"
