#include "EditorHouse.h"
#include "FakeProvider.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>

#include <controls/OrderList.h>
#include <providers/ProviderCard.h>
#include <providers/ProviderDialog.h>
#include <providers/ProvidersPage.h>

using namespace infermux;

namespace {

const QByteArray file = "# mine\n"
                        "listen: \"127.0.0.1:0\"\n"
                        "log: {level: error}\n"
                        "providers:\n"
                        "  # the embedded one\n"
                        "  - {name: first, type: demo, models: [m]}   # stays\n"
                        "  - name: second\n"
                        "    type: demo\n"
                        "    models: [m]\n"
                        "demo: {tokens_per_second: 4000, first_token_ms: 1}\n"
                        "pricing: {second: {m: {input_per_million: 1, output_per_million: 1}}}\n"
                        "routing:\n"
                        "  groups:\n"
                        "    - {name: all, models: [m], strategy: priority, providers: [second, first]}\n";

using House = EditorHouse<ProvidersPage>;

QByteArray replaced(QByteArray text, const QByteArray &from, const QByteArray &to)
{
    return text.replace(from, to);
}

void type(QLineEdit *line, const QString &text)
{
    QVERIFY(line);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
    Q_EMIT line->editingFinished();
}

QString outcomeOf(ProviderDialog *dialog)
{
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        if (label->accessibleName() == QLatin1String("What came of the test"))
            return label->text();
    }
    return {};
}

QListWidget *modelsOf(ProviderDialog *dialog)
{
    return dialog->findChild<QListWidget *>(QStringLiteral("ticks"));
}

ProviderCard *cardOf(const House &house, const std::string &name)
{
    for (ProviderCard *card : house.page().cards()) {
        if (card->name() == name)
            return card;
    }
    return nullptr;
}

bool says(const QWidget *widget, const QString &text)
{
    for (const QLabel *label : widget->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

} // namespace

class TestProviders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        Theme::apply(*qApp, Theme::Mode::Light);
        qputenv("A_KEY", "sk-from-the-environment");
    }

    /// From a template: the connection is tested, two of its models are ticked, and the next request goes there with
    /// the key of the variable.
    void oneIsAdded()
    {
        FakeProvider provider;
        House house(file, MainWindow::Providers);
        QTRY_VERIFY_WITH_TIMEOUT(house.serves() && house.page().cards().size() == 2, patience);
        house.button(QStringLiteral("Add a provider"))->click();
        auto *dialog = house.page().findChild<ProviderDialog *>();
        auto *templates = house.named<QListWidget>(QStringLiteral("Templates"), dialog);
        templates->setCurrentItem(templates->findItems(QStringLiteral("Groq"), Qt::MatchExactly).first());
        QCOMPARE(house.named<QLineEdit>(QStringLiteral("Name"), dialog)->text(), QStringLiteral("groq"));
        type(house.named<QLineEdit>(QStringLiteral("Address"), dialog), QString::fromStdString(provider.url()));
        auto *variable = house.named<QLineEdit>(QStringLiteral("Variable with the key"), dialog);
        QCOMPARE(variable->text(), QStringLiteral("GROQ_API_KEY"));
        type(variable, QStringLiteral("A_KEY"));
        type(house.named<QLineEdit>(QStringLiteral("Requests a minute"), dialog), QStringLiteral("many"));
        house.button(QStringLiteral("Test the connection"), dialog)->click();
        QVERIFY2(outcomeOf(dialog).contains(QLatin1String("wrong")), qPrintable(outcomeOf(dialog)));
        type(house.named<QLineEdit>(QStringLiteral("Requests a minute"), dialog), QStringLiteral("100"));

        house.button(QStringLiteral("Test the connection"), dialog)->click();
        QTRY_COMPARE_WITH_TIMEOUT(modelsOf(dialog)->count(), 3, patience);
        QVERIFY(provider.asked.contains("GET /v1/models"));
        QVERIFY(provider.asked.contains("Bearer sk-from-the-environment"));
        modelsOf(dialog)->item(0)->setCheckState(Qt::Checked);
        modelsOf(dialog)->item(2)->setCheckState(Qt::Checked);
        house.button(QStringLiteral("Add"), dialog)->click();
        QTRY_COMPARE(house.page().cards().size(), std::size_t{3});
        QCOMPARE(house.read(), file); // nothing is written before it is saved
        house.save();
        QCOMPARE(house.read(), replaced(file, "    models: [m]\ndemo",
                                        "    models: [m]\n"
                                        "  - name: groq\n"
                                        "    type: openai\n"
                                        "    api_key: \"${A_KEY}\"\n"
                                        "    base_url: "
                                            + QByteArray::fromStdString(provider.url())
                                            + "\n"
                                              "    rate_limits:\n"
                                              "      requests_per_minute: 100\n"
                                              "    models: [alpha, gamma]\n"
                                              "demo"));
        const auto reply = house.ask("agent", "gamma");
        QCOMPARE(House::statusOf(*reply), 200);
        QCOMPARE(reply->rawHeader("X-Infermux-Provider"), QByteArray("groq"));
        QVERIFY(provider.asked.contains("POST /v1/chat/completions"));
        QCOMPARE(House::statusOf(*house.ask("agent", "beta")), 404); // not ticked
    }

    /// A key that is typed goes to the keychain, and the file names it. Where the keychain refuses, nothing is taken
    /// over.
    void aTypedKeyGoesToTheKeychain()
    {
        House house(file, MainWindow::Providers);
        QTRY_VERIFY_WITH_TIMEOUT(house.serves(), patience);
        ProviderDialog *dialog = house.page().addProvider();
        std::map<std::string, std::string> kept;
        bool refuses = true;
        KeychainDoor keychain;
        keychain.read = [&](const std::string &name, const KeychainDoor::Read &done) { done(Secret(kept[name])); };
        keychain.store = [&](const std::string &name, const Secret &secret, const KeychainDoor::Stored &done) {
            if (refuses)
                return done(Error{"keychain", "it is locked"});
            kept[name] = secret.reveal();
            done(std::nullopt);
        };
        dialog->setKeychain(keychain);
        FakeProvider provider;
        type(house.named<QLineEdit>(QStringLiteral("Address"), dialog), QString::fromStdString(provider.url()));
        auto *where = house.named<QComboBox>(QStringLiteral("Where the key is"), dialog);
        where->setCurrentIndex(1);
        Q_EMIT where->activated(1);
        auto *key = house.named<QLineEdit>(QStringLiteral("Key"), dialog);
        QCOMPARE(key->echoMode(), QLineEdit::Password);
        type(key, QStringLiteral("sk-typed-by-hand"));
        type(house.named<QLineEdit>(QStringLiteral("Name"), dialog), QStringLiteral("mine"));
        // It is tested with the key that was typed.
        dialog->test();
        QTRY_VERIFY_WITH_TIMEOUT(provider.asked.contains("Bearer sk-typed-by-hand"), patience);
        house.button(QStringLiteral("Add"), dialog)->click();
        QVERIFY(says(dialog, QStringLiteral("it is locked")));
        QVERIFY(dialog->isVisible() && !house.editing().draft().isChanged());
        refuses = false;
        house.button(QStringLiteral("Add"), dialog)->click();
        QTRY_VERIFY(house.editing().draft().isChanged());
        QCOMPARE(kept["mine"], std::string("sk-typed-by-hand"));
        house.save();
        QVERIFY2(house.read().contains("api_key: \"keychain:mine\"") || house.read().contains("api_key: keychain:mine"),
                 house.read());
        QVERIFY(!house.read().contains("sk-typed"));

        // And tested again later with the one that is kept.
        provider.asked.clear();
        dialog = house.page().editProvider("mine");
        dialog->setKeychain(keychain);
        dialog->test();
        QTRY_VERIFY_WITH_TIMEOUT(provider.asked.contains("Bearer sk-typed-by-hand"), patience);
        dialog->reject();
    }

    /// Into the file only by choosing just that; what stands there is never shown.
    void aKeyInTheFileIsAWish()
    {
        House house(replaced(file, "  - name: second\n", "  - name: second\n    api_key: sk-in-the-file\n"),
                    MainWindow::Providers);
        QTRY_VERIFY_WITH_TIMEOUT(house.serves(), patience);
        ProviderDialog *dialog = house.page().editProvider("second");
        auto *where = house.named<QComboBox>(QStringLiteral("Where the key is"), dialog);
        QCOMPARE(where->currentIndex(), 2);
        for (const QLineEdit *line : dialog->findChildren<QLineEdit *>())
            QVERIFY(!line->text().contains(QLatin1String("sk-")));
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            QVERIFY(!label->text().contains(QLatin1String("sk-")));
        where->setCurrentIndex(0);
        Q_EMIT where->activated(0);
        type(house.named<QLineEdit>(QStringLiteral("Variable with the key"), dialog), QStringLiteral("A_KEY"));
        house.button(QStringLiteral("Take over"), dialog)->click();
        house.save();
        QVERIFY(!house.read().contains("sk-in"));
        QVERIFY2(house.read().contains("api_key: ${A_KEY}") || house.read().contains("api_key: \"${A_KEY}\""),
                 house.read());
    }

    /// Fields change by themselves; a new name is also the groups' and the prices'.
    void oneIsEditedAndRenamed()
    {
        House house(file, MainWindow::Providers);
        QTRY_VERIFY_WITH_TIMEOUT(house.serves(), patience);
        ProviderDialog *dialog = house.page().editProvider("second");
        type(house.named<QLineEdit>(QStringLiteral("Name"), dialog), QStringLiteral("first"));
        QVERIFY(says(dialog, QStringLiteral("already")));
        type(house.named<QLineEdit>(QStringLiteral("Name"), dialog), QStringLiteral("other"));
        type(house.named<QLineEdit>(QStringLiteral("asked for"), dialog), QStringLiteral("quick"));
        type(house.named<QLineEdit>(QStringLiteral("sent as"), dialog), QStringLiteral("m"));
        type(house.named<QLineEdit>(QStringLiteral("Patience"), dialog), QStringLiteral("90s"));
        house.button(QStringLiteral("Take over"), dialog)->click();
        house.save();
        QByteArray wanted = replaced(file, "name: second\n", "name: other\n");
        wanted = replaced(wanted, "providers: [second, first]", "providers: [other, first]");
        wanted = replaced(wanted, "pricing: {second:", "pricing: {other:");
        wanted = replaced(wanted, "    models: [m]\ndemo",
                          "    models: [m]\n    model_aliases:\n      quick: m\n    timeout: 90s\ndemo");
        QCOMPARE(house.read(), wanted);
        QCOMPARE(house.ask("agent", "quick")->rawHeader("X-Infermux-Provider"), QByteArray("other"));

        // One undo takes all of it back; removed, its group goes on without it.
        dialog = house.page().editProvider("other");
        house.button(QStringLiteral("Remove the provider"), dialog)->click();
        QTRY_COMPARE(house.page().cards().size(), std::size_t{1});
        house.button(QStringLiteral("Undo"))->click();
        QTRY_COMPARE(house.page().cards().size(), std::size_t{2});
        house.button(QStringLiteral("Redo"))->click();
        house.save();
        QVERIFY2(house.read().contains("providers: [first]"), house.read());
        QCOMPARE(house.ask("agent", "m")->rawHeader("X-Infermux-Provider"), QByteArray("first"));
    }

    /// A test says what is wrong, ends by itself, and can be ended.
    void aTestEnds()
    {
        FakeProvider provider;
        House house(file, MainWindow::Providers);
        QTRY_VERIFY_WITH_TIMEOUT(house.serves(), patience);
        ProviderDialog *dialog = house.page().addProvider();
        type(house.named<QLineEdit>(QStringLiteral("Address"), dialog), QString::fromStdString(provider.url()));
        type(house.named<QLineEdit>(QStringLiteral("Variable with the key"), dialog), QStringLiteral("A_KEY"));
        provider.status = 401;
        dialog->test();
        QTRY_VERIFY_WITH_TIMEOUT(outcomeOf(dialog).contains(QLatin1String("does not take the key: no such key")),
                                 patience);
        provider.isSilent = true;
        dialog->test();
        QTRY_VERIFY_WITH_TIMEOUT(provider.asked.count("GET ") == 2, patience);
        house.button(QStringLiteral("Cancel the test"), dialog)->click();
        QCOMPARE(outcomeOf(dialog), QStringLiteral("Cancelled."));
        QVERIFY(house.button(QStringLiteral("Test the connection"), dialog));
        type(house.named<QLineEdit>(QStringLiteral("Address"), dialog), QStringLiteral("http://127.0.0.1:1/v1"));
        dialog->test();
        QTRY_VERIFY_WITH_TIMEOUT(house.button(QStringLiteral("Test the connection"), dialog), patience);
        QVERIFY(!outcomeOf(dialog).isEmpty() && outcomeOf(dialog) != QLatin1String("Cancelled."));
        // One that is waiting when the dialog goes is of no more interest.
        type(house.named<QLineEdit>(QStringLiteral("Address"), dialog), QString::fromStdString(provider.url()));
        dialog->test();
        dialog->reject();
    }

    /// And by itself, when nothing comes.
    void silenceIsAnOutcome()
    {
        FakeProvider provider;
        provider.isSilent = true;
        ProviderConfig config;
        config.baseUrl = provider.url();
        ConnectionTest test;
        std::optional<ConnectionOutcome> outcome;
        test.start(config, Milliseconds{200}, [&](const ConnectionOutcome &said) { outcome = said; });
        QTRY_VERIFY_WITH_TIMEOUT(outcome, patience);
        QVERIFY(!outcome->isGood && outcome->problem.starts_with("no answer within"));
    }

    /// Told once, however much comes.
    void anEndlessAnswerEnds()
    {
        FakeProvider provider;
        provider.isEndless = true;
        ProviderConfig config;
        config.baseUrl = provider.url();
        ConnectionTest test;
        int told = 0;
        QString problem;
        test.start(config, Milliseconds{patience}, [&](const ConnectionOutcome &said) {
            ++told;
            problem = QString::fromStdString(said.problem);
        });
        QTRY_COMPARE_WITH_TIMEOUT(told, 1, patience);
        QCOMPARE(problem, QStringLiteral("its answer has no end"));
        // It can be asked again, and what is cancelled says nothing.
        provider.isEndless = false;
        test.start(config, Milliseconds{patience}, [&](const ConnectionOutcome &) { told = 100; });
        test.cancel();
        test.start(config, Milliseconds{patience},
                   [&](const ConnectionOutcome &said) { told += said.isGood ? 10 : 1000; });
        QTRY_COMPARE_WITH_TIMEOUT(told, 11, patience);
    }

    void circuitsAreOpenedByHand()
    {
        House house(file, MainWindow::Providers);
        QTRY_VERIFY_WITH_TIMEOUT(house.serves() && house.page().cards().size() == 2, patience);
        QCOMPARE(house.ask("agent", "m")->rawHeader("X-Infermux-Provider"), QByteArray("second"));
        const auto command = [](ProviderCard *card, int number) {
            card->findChild<QMenu *>()->actions().at(number)->trigger();
        };
        command(cardOf(house, "second"), 0);
        const auto stateOf = [&house](const std::string &name) { return cardOf(house, name)->accessibleName(); };
        QTRY_VERIFY_WITH_TIMEOUT(stateOf("second").contains(QLatin1String("circuit open, ")), patience);
        QCOMPARE(house.ask("agent", "m")->rawHeader("X-Infermux-Provider"), QByteArray("first"));
        // The countdown goes on while nothing else happens.
        const QString before = stateOf("second");
        QTRY_VERIFY_WITH_TIMEOUT(stateOf("second") != before, patience);
        command(cardOf(house, "second"), 1);
        QTRY_VERIFY_WITH_TIMEOUT(stateOf("second").endsWith(QLatin1String("in order")), patience);
        QCOMPARE(house.ask("agent", "m")->rawHeader("X-Infermux-Provider"), QByteArray("second"));
    }

    void aCardTestsWhatRuns()
    {
        FakeProvider provider;
        House house(replaced(file, "    type: demo\n    models",
                             "    type: openai\n    api_key: ${A_KEY}\n    base_url: "
                                 + QByteArray::fromStdString(provider.url()) + "\n    models"),
                    MainWindow::Providers);
        QTRY_VERIFY_WITH_TIMEOUT(house.serves() && house.page().cards().size() == 2, patience);
        ProviderCard *card = cardOf(house, "second");
        QTRY_VERIFY_WITH_TIMEOUT(house.button(QStringLiteral("Test"), card)->isEnabled(), patience);
        house.button(QStringLiteral("Test"), card)->click();
        QTRY_VERIFY_WITH_TIMEOUT(says(card, QStringLiteral("It answers")), patience);
    }

    /// What answers on this computer is offered; taken, it is in the dialog with its models.
    void whatIsFoundIsOffered()
    {
        FakeProvider provider(R"({"data":[{"id":"local-one"}]})");
        ProviderTemplate local;
        local.name = "ollama";
        local.title = "Ollama";
        local.type = ProviderType::Ollama;
        local.baseUrl = provider.url();
        local.isLocal = true;
        House house(file, MainWindow::Overview);
        QTRY_VERIFY_WITH_TIMEOUT(house.serves(), patience);
        ProvidersPage page(*house.controller, house.editing(),
                           new ProviderFinder([](const std::string &) { return std::nullopt; }, {local}));
        page.showSnapshot(house.controller->snapshot());
        page.show();
        QTRY_VERIFY_WITH_TIMEOUT(says(&page, QStringLiteral("Ollama answers on this computer")), patience);
        house.button(QStringLiteral("Use Ollama"), &page)->click();
        auto *dialog = page.findChild<ProviderDialog *>();
        QCOMPARE(modelsOf(dialog)->count(), 1);
        QCOMPARE(modelsOf(dialog)->item(0)->checkState(), Qt::Checked);
        house.button(QStringLiteral("Add"), dialog)->click();
        QTRY_VERIFY(house.editing().draft().text().find("local-one") != std::string::npos);
        QVERIFY(!says(&page, QStringLiteral("Ollama answers on this computer")));
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestProviders)
#include "TestProviders.moc"
