#include "EditorHouse.h"

#include <QLabel>
#include <QPointer>

#include <budgets/BudgetCard.h>
#include <budgets/BudgetsPage.h>
#include <editing/TextDialog.h>
#include <editing/TypedText.h>
#include <editing/YamlTextEdit.h>

using namespace infermux;

namespace {

// A request of two completion tokens costs two dollars. The limit is written once and used twice.
const QByteArray file = "# mine\n"
                        "listen: \"127.0.0.1:0\"\n"
                        "log: {level: error}\n"
                        "providers: [{name: demo, type: demo, models: [gpt-4o]}]\n"
                        "demo: {tokens_per_second: 4000, first_token_ms: 1}\n"
                        "pricing: {demo: {gpt-4o: {input_per_million: 0, output_per_million: 1000000}}}\n"
                        "x-limit: &limit {monthly_usd: 40}   # for both\n"
                        "budgets:\n"
                        "  limits:\n"
                        "    - {<<: *limit, caller: cursor}\n"
                        "    - {<<: *limit, caller: aider}\n";

class House : public EditorHouse<BudgetsPage>
{
public:
    House()
        : EditorHouse(file, MainWindow::Budgets)
    {
    }
    TextDialog *dialog() const { return window->findChild<TextDialog *>(); }
    bool offersText() const { return button(QStringLiteral("Edit as text…"))->isVisible(); }
    QString wrong() const
    {
        for (const QLabel *label : dialog()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->textFormat() == Qt::RichText)
                return label->text();
        }
        return {};
    }
    void replace(const QString &from, const QString &to) const
    {
        QTextCursor found = dialog()->text().document()->find(from);
        QVERIFY(!found.isNull());
        found.insertText(to);
    }
};

} // namespace

/// What no edit can do safely is offered as text.
class TestTextDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        Theme::apply(*qApp, Theme::Mode::Light);
    }

    /// A limit that two callers share is dragged: that is refused with the reason, and the text is there to say which
    /// of them was meant. Saved, only that line is another, and it holds.
    void whatIsSharedIsWrittenByHand()
    {
        House house;
        QTRY_VERIFY_WITH_TIMEOUT(house.serves(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(house.page().findChildren<BudgetCard *>().size() >= 2, patience);
        QVERIFY(!house.offersText());
        house.editing().take(settingValue({"x-limit", "monthly_usd"}, YamlValue("1")), QStringLiteral("limit"));
        QVERIFY(house.offersText());
        QVERIFY(!house.editing().draft().isChanged());

        house.button(QStringLiteral("Edit as text…"))->click();
        QTRY_VERIFY(house.dialog() && house.dialog()->isVisible());
        QCOMPARE(house.dialog()->text().toPlainText().toUtf8(), file);
        house.replace(QStringLiteral("<<: *limit, caller: aider"), QStringLiteral("monthly_usd: 1, caller: aider"));
        house.button(QStringLiteral("Take over"), house.dialog())->click();
        QTRY_VERIFY(!house.dialog());
        QVERIFY(!house.offersText());
        house.save();
        QCOMPARE(house.read(),
                 QByteArray(file).replace("{<<: *limit, caller: aider}", "{monthly_usd: 1, caller: aider}"));
        QCOMPARE(House::statusOf(*house.ask("aider", "gpt-4o")), 429);
        QCOMPARE(House::statusOf(*house.ask("cursor", "gpt-4o")), 200);
    }

    /// It is told where it was tried, and on no other page.
    void onlyThePageThatAskedIsAnswered()
    {
        House house;
        QTRY_VERIFY_WITH_TIMEOUT(house.serves(), patience);
        house.window->goTo(MainWindow::Settings);
        house.window->goTo(MainWindow::Budgets);
        house.editing().take(settingValue({"x-limit", "monthly_usd"}, YamlValue("1")), QStringLiteral("limit"));
        QVERIFY(house.offersText());
        house.window->goTo(MainWindow::Settings);
        for (const QPushButton *button : house.window->findChildren<QPushButton *>())
            QVERIFY(!button->isVisible() || button->text() != QStringLiteral("Edit as text…"));
    }

    /// What is wrong is told by its line while it is typed; what is not YAML can't be taken.
    void mistakesAreTold()
    {
        House house;
        QTRY_VERIFY_WITH_TIMEOUT(house.serves(), patience);
        auto *made = new TextDialog(house.editing(), {}, house.window.get());
        made->open();
        QVERIFY(house.wrong().isEmpty());
        house.replace(QStringLiteral("monthly_usd: 40"), QStringLiteral("monthly_usd: much"));
        QTRY_VERIFY(house.wrong().contains(QLatin1String("Line 7")));
        for (QLabel *label : made->findChildren<QLabel *>()) {
            if (label->textFormat() == Qt::RichText)
                Q_EMIT label->linkActivated(QStringLiteral("7:3"));
        }
        QCOMPARE(made->text().textCursor().blockNumber(), 6);
        QVERIFY(!made->text().extraSelections().isEmpty());

        house.replace(QStringLiteral("budgets:"), QStringLiteral("budgets: ["));
        house.button(QStringLiteral("Take over"), made)->click();
        QVERIFY(made->isVisible() && !house.wrong().isEmpty());
        QVERIFY(!house.editing().draft().isChanged());
        house.replace(QStringLiteral("budgets: ["), QStringLiteral("budgets:"));
        house.button(QStringLiteral("Take over"), made)->click();
        QTRY_VERIFY(house.editing().draft().isChanged() && !house.editing().draft().isValid());
        house.editing().undo();
        QCOMPARE(QByteArray::fromStdString(house.editing().draft().text()), file);
    }

    /// Somebody else changed the file while it was being typed: what was typed stays where it can be copied from.
    void anotherTextIsNotOverwritten()
    {
        House house;
        QTRY_VERIFY_WITH_TIMEOUT(house.serves(), patience);
        auto *made = new TextDialog(house.editing(), {}, house.window.get());
        made->open();
        house.replace(QStringLiteral("# mine"), QStringLiteral("# my own"));
        house.write(QByteArray(file).replace("level: error", "level: warn"));
        QTRY_VERIFY_WITH_TIMEOUT(house.editing().draft().text().find("level: warn") != std::string::npos, patience);
        house.button(QStringLiteral("Take over"), made)->click();
        QVERIFY(made->isVisible() && house.wrong().contains(QLatin1String("another by now")));
        QVERIFY(made->text().toPlainText().startsWith(QLatin1String("# my own")));
        QVERIFY(!house.editing().draft().isChanged());
    }

    /// A slip of the Esc key loses nothing.
    void whatWasWrittenIsNotDroppedAtOnce()
    {
        House house;
        QTRY_VERIFY_WITH_TIMEOUT(house.serves(), patience);
        QPointer<TextDialog> made = new TextDialog(house.editing(), {}, house.window.get());
        made->open();
        QTest::keyClick(&made->text(), Qt::Key_X);
        QTest::keyClick(made, Qt::Key_Escape);
        QVERIFY(made->isVisible() && house.wrong().contains(QLatin1String("once more")));
        QTest::keyClick(made, Qt::Key_Escape);
        QTRY_VERIFY(!made);

        made = new TextDialog(house.editing(), {}, house.window.get()); // nothing written: nothing to ask
        made->open();
        QTest::keyClick(made, Qt::Key_Escape);
        QTRY_VERIFY(!made);
    }

    void lineBreaksStay_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("windows") << QByteArray("a: 1\r\nb: 2\r\n") << "b: 2"
                                 << "b: 3\nc: 4" << QByteArray("a: 1\r\nb: 3\r\nc: 4\r\n");
        QTest::newRow("mixed") << QByteArray("a: 1\r\nb: 2\nc: 3\r\nd: 4") << "b: 2"
                               << "b: 5" << QByteArray("a: 1\r\nb: 5\nc: 3\r\nd: 4");
        QTest::newRow("mixed, a line more") << QByteArray("a: 1\r\nb: 2\nc: 3\r\nd: 4") << "b: 2"
                                            << "b: 5\ne: 6" << QByteArray("a: 1\r\nb: 5\r\ne: 6\r\nc: 3\r\nd: 4");
        QTest::newRow("mark") << QByteArray("\xEF\xBB\xBF"
                                            "a: 1\n")
                              << "1"
                              << "2"
                              << QByteArray("\xEF\xBB\xBF"
                                            "a: 2\n");
        QTest::newRow("no break at the end") << QByteArray("a: 1\nb: 2") << "a: 1"
                                             << "a: 3" << QByteArray("a: 3\nb: 2");
        QTest::newRow("no-break space") << QByteArray("# d\xC2\xA0"
                                                      "e\na: 1\n")
                                        << "1"
                                        << "2"
                                        << QByteArray("# d\xC2\xA0"
                                                      "e\na: 2\n");
        QTest::newRow("nothing") << QByteArray() << QString() << "a: 1" << QByteArray("a: 1");
    }

    /// What was not touched stays byte for byte.
    void lineBreaksStay()
    {
        QFETCH(QByteArray, before);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QByteArray, after);
        YamlTextEdit text(QStringLiteral("text"));
        const std::string stood = before.toStdString();
        text.setPlainText(asTyped(stood));
        QCOMPARE(QByteArray::fromStdString(asFile(text.written(), stood)), before);
        QTextCursor cursor = from.isEmpty() ? QTextCursor(text.document()) : text.document()->find(from);
        cursor.insertText(to);
        QCOMPARE(QByteArray::fromStdString(asFile(text.written(), stood)), after);
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestTextDialog)
#include "TestTextDialog.moc"
