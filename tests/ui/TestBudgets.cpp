#include "EditorHouse.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

#include <budgets/BudgetCard.h>
#include <budgets/BudgetsPage.h>
#include <controls/BudgetGauge.h>
#include <controls/Figures.h>

using namespace infermux;

namespace {

// A request of two completion tokens costs two dollars.
const QByteArray file = "# mine\n"
                        "listen: \"127.0.0.1:0\"\n"
                        "log: {level: error}\n"
                        "providers: [{name: demo, type: demo, models: [gpt-4o]}]\n"
                        "demo: {tokens_per_second: 4000, first_token_ms: 1}\n"
                        "pricing: {demo: {gpt-4o: {input_per_million: 0, output_per_million: 1000000}}}\n"
                        "budgets:\n"
                        "  limits:\n"
                        "    # the editor\n"
                        "    - caller: cursor   # not more\n"
                        "      monthly_usd: 40\n";

class House : public EditorHouse<BudgetsPage>
{
public:
    House()
        : EditorHouse(file, MainWindow::Budgets)
    {
    }
    int ask(const QByteArray &caller) { return statusOf(*EditorHouse::ask(caller, "gpt-4o")); }
    std::vector<BudgetCard *> cards() const
    {
        std::vector<BudgetCard *> shown;
        for (BudgetCard *card : page().findChildren<BudgetCard *>()) {
            if (card->isVisible())
                shown.push_back(card);
        }
        return shown;
    }
};

QByteArray replaced(QByteArray text, const QByteArray &from, const QByteArray &to)
{
    return text.replace(from, to);
}

} // namespace

class TestBudgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        Theme::apply(*qApp, Theme::Mode::Light);
    }

    /// A caller that was seen gets a limit in a click; saved, it holds for its next request.
    void aSeenCallerIsLimited()
    {
        House house;
        QTRY_VERIFY_WITH_TIMEOUT(house.serves() && house.cards().size() == 1, patience);
        QCOMPARE(house.ask("agent"), 200);
        auto *callers = house.named<QComboBox>(QStringLiteral("Caller to limit"));
        QTRY_VERIFY_WITH_TIMEOUT(callers->findData(QStringLiteral("agent")) >= 0, patience);
        // What the page shows is what the ledger has.
        QCOMPARE(house.page().figures()->spentIn(Period::Month, "agent"), Money::fromDollars(2));
        callers->setCurrentIndex(callers->findData(QStringLiteral("agent")));
        house.button(QStringLiteral("Set a limit"))->click();
        QTRY_COMPARE(house.cards().size(), std::size_t{2});
        auto *monthly = house.named<QLineEdit>(QStringLiteral("Dollars a month"));
        QCOMPARE(monthly->text(), QStringLiteral("3")); // half above what was spent
        const auto alerts = [&house] {
            for (const QLabel *label : house.page().findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().startsWith(QLatin1String("Alerts this month: 50 % by ")))
                    return label->text();
            }
            return QString();
        };
        QTRY_VERIFY_WITH_TIMEOUT(!alerts().isEmpty(), patience); // two of three dollars
        QVERIFY(!alerts().contains(QLatin1String("80 %")));
        QCOMPARE(house.read(), file);
        house.save();
        QCOMPARE(house.read(), file + "    - caller: agent\n      monthly_usd: 3\n");
        QTRY_COMPARE_WITH_TIMEOUT(house.controller->snapshot()->config->budgets.limits.size(), std::size_t{2},
                                  patience);
        QCOMPARE(house.ask("agent"), 429);
    }

    /// The limit is dragged along the arc: one step however far, undone in one.
    void theLimitIsDragged()
    {
        House house;
        QTRY_VERIFY_WITH_TIMEOUT(house.serves(), patience);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(house.ask("cursor"), 200); // ten dollars of forty
        QTRY_VERIFY_WITH_TIMEOUT(house.page().figures()
                                     && house.page().figures()->spentIn(Period::Month, "cursor")
                                            == Money::fromDollars(10),
                                 patience);
        auto *gauge = house.cards().front()->findChild<BudgetGauge *>();
        QVERIFY(gauge);
        const QPoint middle = gauge->rect().center();
        QTest::mousePress(gauge, Qt::LeftButton, {}, middle + QPoint(-30, 10));
        // Half way round is straight up: what is spent shall be half of the limit.
        for (const QPoint &way : {QPoint(-30, 0), QPoint(-20, -20), QPoint(0, -30)}) {
            QMouseEvent move(QEvent::MouseMove,
                             QPointF(gauge->rect().width() / 2.0, gauge->rect().height() / 2.0) + way,
                             gauge->mapToGlobal(middle + way), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(gauge, &move);
        }
        QTest::mouseRelease(gauge, Qt::LeftButton, {}, middle + QPoint(0, -30));
        QCOMPARE(house.named<QLineEdit>(QStringLiteral("Dollars a month"))->text(), QStringLiteral("20"));
        house.save();
        QCOMPARE(house.read(), replaced(file, "monthly_usd: 40", "monthly_usd: 20"));

        // Arrow keys take it in steps, and are one change too.
        gauge = house.cards().front()->findChild<BudgetGauge *>();
        gauge->setFocus();
        QTest::keyClick(gauge, Qt::Key_Up);
        QTest::keyClick(gauge, Qt::Key_Up);
        QCOMPARE(house.named<QLineEdit>(QStringLiteral("Dollars a month"))->text(), QStringLiteral("22"));
        house.button(QStringLiteral("Undo"))->click();
        QCOMPARE(house.named<QLineEdit>(QStringLiteral("Dollars a month"))->text(), QStringLiteral("20"));
    }

    void theFormChangesOneFieldAndNothingElse()
    {
        House house;
        QTRY_VERIFY_WITH_TIMEOUT(house.serves() && house.cards().size() == 1, patience);
        auto *daily = house.named<QLineEdit>(QStringLiteral("Dollars a day"));
        daily->setFocus();
        QTest::keyClicks(daily, QStringLiteral("much"));
        QTest::keyClick(daily, Qt::Key_Return);
        QVERIFY(daily->property("invalid").toBool());
        QVERIFY(!house.button(QStringLiteral("Save and apply"))->isEnabled());
        daily->selectAll();
        QTest::keyClicks(daily, QStringLiteral("$2.50"));
        QTest::keyClick(daily, Qt::Key_Return);
        QVERIFY(!daily->property("invalid").toBool());
        QTRY_COMPARE(house.cards().size(), std::size_t{2});
        auto *alerts = house.named<QLineEdit>(QStringLiteral("Alerts at percent"));
        alerts->setFocus();
        alerts->selectAll();
        QTest::keyClicks(alerts, QStringLiteral("75, 100"));
        QTest::keyClick(alerts, Qt::Key_Return);
        house.save();
        const QByteArray written = house.read();
        QVERIFY2(written.startsWith(file + "      daily_usd: 2.5\n"), written);
        QVERIFY2(written.contains("alert_at"), written);
        QTRY_VERIFY_WITH_TIMEOUT(house.controller->snapshot()->config->budgets.limits[0].alertAt
                                     == (std::vector<double>{0.75, 1.0}),
                                 patience);

        // And gone again.
        house.button(QStringLiteral("Remove the limit"))->click();
        QTRY_COMPARE(house.cards().size(), std::size_t{0});
        house.button(QStringLiteral("Undo"))->click();
        QTRY_COMPARE(house.cards().size(), std::size_t{2});
    }

    /// Taking another model needs one: told while it is edited, not written.
    void whatIsIncompleteIsTold()
    {
        House house;
        QTRY_VERIFY_WITH_TIMEOUT(house.serves() && house.cards().size() == 1, patience);
        auto *action = house.named<QComboBox>(QStringLiteral("At the limit"));
        action->setCurrentIndex(2);
        Q_EMIT action->activated(2);
        QVERIFY(!house.button(QStringLiteral("Save and apply"))->isEnabled());
        auto *model = house.named<QComboBox>(QStringLiteral("Other model"));
        model->setCurrentText(QStringLiteral("gpt-4o"));
        Q_EMIT model->activated(model->currentIndex());
        QVERIFY(house.button(QStringLiteral("Save and apply"))->isEnabled());
    }

    void amountsAreReadAsPeopleWriteThem()
    {
        const auto decimal = [](const char *text) {
            const auto amount = moneyFromText(QString::fromUtf8(text));
            return amount ? amount->toDecimal() : std::string("none");
        };
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(decimal("$1,234.50"), std::string("1234.5"));
        QCOMPARE(decimal("1,234"), std::string("1234"));
        QCOMPARE(decimal("0.125"), std::string("0.125"));
        for (const char *wrong : {"", "0", "-1", "much", "1e3", "$"})
            QCOMPARE(decimal(wrong), std::string("none"));
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(decimal("1.234,50"), std::string("1234.5"));
        QCOMPARE(decimal("1.234"), std::string("1234"));
        QCOMPARE(decimal("0,5"), std::string("0.5"));
        QLocale::setDefault(QLocale::c());
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestBudgets)
#include "TestBudgets.moc"
