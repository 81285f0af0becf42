#include <gateway/GatewayController.h>

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

#include <help/HelpDialog.h>
#include <shell/Language.h>
#include <shell/MainWindow.h>
#include <shell/Theme.h>

#include <set>

using namespace infermux;

namespace {

QStringList shownTopics(const HelpDialog &help)
{
    QStringList shown;
    const auto *list = help.findChild<QListWidget *>();
    for (int row = 0; row < list->count(); ++row) {
        if (!list->item(row)->isHidden())
            shown.append(help.topics()[static_cast<std::size_t>(row)].key);
    }
    return shown;
}

ConfigSource source()
{
    ConfigSource source;
    source.name = "test";
    source.text = "listen: \"127.0.0.1:0\"\nlog: {level: error}\nproviders: [{name: demo, type: demo}]\n";
    return source;
}

} // namespace

class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        Theme::apply(*qApp, Theme::Mode::Light);
    }

    /// F1 tells of the page that is open; the link at the foot does as well.
    void everyPageHasItsTopic()
    {
        GatewayController controller(source(), Secret());
        MainWindow window(controller);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const QStringList topics{"overview", "traffic", "providers", "routing",
                                 "budgets",  "pricing", "reports",   "settings"};
        for (int page = 0; page < MainWindow::PageCount; ++page) {
            window.goTo(page);
            window.activateWindow();
            QTRY_VERIFY(window.isActiveWindow());
            QTest::keyClick(&window, Qt::Key_F1);
            auto *help = window.findChild<HelpDialog *>();
            QVERIFY(help);
            QTRY_VERIFY(help->isVisible());
            QCOMPARE(help->key(), topics[page]);
            help->close();
        }
        auto *help = window.findChild<HelpDialog *>();
        for (QPushButton *button : window.findChildren<QPushButton *>()) {
            if (button->text() == QLatin1String("Help"))
                button->click();
        }
        QVERIFY(help->isVisible());
    }

    void typingNarrowsTheTopics()
    {
        HelpDialog help(QStringLiteral("en"), nullptr);
        help.open(QStringLiteral("start"));
        auto *search = help.findChild<QLineEdit *>();
        QTest::keyClicks(search, QStringLiteral("LITELLM import"));
        QCOMPARE(shownTopics(help), QStringList{"pricing"});
        QCOMPARE(help.key(), QStringLiteral("pricing"));
        const auto marked = help.findChild<QTextBrowser *>()->extraSelections();
        QVERIFY(marked.size() >= 2);
        for (const auto &selection : marked)
            QVERIFY(QStringList({"litellm", "import"}).contains(selection.cursor.selectedText().toLower()));
        search->clear();
        QCOMPARE(shownTopics(help).size(), static_cast<qsizetype>(help.topics().size()));
    }

    /// In each language the same topics, and no link that leads nowhere.
    void linksLead()
    {
        HelpDialog english(QStringLiteral("en"), nullptr);
        for (const Language::Offer &offer : Language::offers()) {
            HelpDialog help(offer.code, nullptr);
            QCOMPARE(help.topics().size(), english.topics().size());
            auto *view = help.findChild<QTextBrowser *>();
            for (std::size_t at = 0; at < help.topics().size(); ++at) {
                const HelpTopic &topic = help.topics()[at];
                QCOMPARE(topic.key, english.topics()[at].key);
                if (offer.code != QLatin1String("en"))
                    QVERIFY2(topic.markdown != english.topics()[at].markdown, qPrintable(offer.code + topic.key));
                help.open(topic.key);
                QCOMPARE(help.key(), topic.key);
                QVERIFY(view->toPlainText().startsWith(topic.title));
                QRegularExpression link(QStringLiteral("\\]\\(#([a-z]+)\\)"));
                for (auto found = link.globalMatch(topic.markdown); found.hasNext();) {
                    const QString key = found.next().captured(1);
                    Q_EMIT view->anchorClicked(QUrl(QLatin1Char('#') + key));
                    QCOMPARE(help.key(), key);
                }
            }
        }
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestHelp)
#include "TestHelp.moc"
