#include "EditorHouse.h"

#include <pricing/ImportDialog.h>
#include <pricing/PriceDialog.h>
#include <pricing/PriceModel.h>
#include <pricing/PricePaste.h>
#include <pricing/PriceTable.h>
#include <pricing/PricingPage.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

using namespace infermux;

namespace {

// A request of two completion tokens of gpt-4o costs twenty millionths of a dollar by the built-in table, and a few for
// its prompt.
const QByteArray file = "# mine\n"
                        "listen: \"127.0.0.1:0\"\n"
                        "log: {level: error}\n"
                        "providers:\n"
                        "  - {name: openai, type: demo, models: [gpt-4o, gpt-4o-mini, own], priced_as: openai}\n"
                        "demo: {tokens_per_second: 4000, first_token_ms: 1}\n";

using House = EditorHouse<PricingPage>;

QTableView *tableOf(const House &house)
{
    return house.page().findChild<PriceTable *>();
}

/// Looks again at what this month was charged.
bool hasCharged(const House &house, Money amount)
{
    house.window->goTo(MainWindow::Overview);
    house.window->goTo(MainWindow::Pricing);
    return house.page().effect() && house.page().effect()->charged == amount;
}

/// The cell in the view, brought into sight.
QModelIndex cell(const House &house, const char *model, int column)
{
    const PriceModel &prices = house.page().model();
    const int row = prices.indexOf("openai", model);
    const auto *filter = static_cast<const PriceFilter *>(tableOf(house)->model());
    const QModelIndex shown = filter->mapFromSource(prices.index(row, column));
    tableOf(house)->scrollTo(shown);
    return shown;
}

/// Types into a cell as a person does.
void typeInto(const House &house, const QModelIndex &index, const QString &text)
{
    QTableView *table = tableOf(house);
    table->setFocus();
    table->setCurrentIndex(index);
    QTest::keyClicks(table->viewport(), text.left(1));
    auto *editor = table->findChild<QLineEdit *>(QStringLiteral("cell"));
    QVERIFY(editor);
    QTest::keyClicks(editor, text.mid(1));

    QTest::keyClick(editor, Qt::Key_Return);
}

QString shown(const House &house, const char *model, int column)
{
    return cell(house, model, column).data().toString();
}

Money costOfOne(House &house, const char *model)
{
    const auto reply = house.ask("agent", model);
    const auto cost = Money::fromDecimal(reply->rawHeader("X-Infermux-Cost").toStdString());
    return cost.ok() ? *cost : Money::fromDollars(-1);
}

} // namespace

class TestPricing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        Theme::apply(*qApp, Theme::Mode::Light);
    }

    /// A price is typed into its cell: what else the model costs stays, the effect is shown, and the next request is
    /// charged by it.
    void aCellIsEdited()
    {
        House house(file, MainWindow::Pricing);
        QTRY_VERIFY_WITH_TIMEOUT(house.serves(), patience);
        const Money before = costOfOne(house, "gpt-4o");
        QVERIFY(before > Money());
        QTRY_VERIFY_WITH_TIMEOUT(hasCharged(house, before), patience);
        QCOMPARE(shown(house, "gpt-4o", PriceModel::Input), QStringLiteral("$2.50"));
        QCOMPARE(shown(house, "gpt-4o", PriceModel::Whose), QStringLiteral("built in"));
        typeInto(house, cell(house, "gpt-4o", PriceModel::Output), QStringLiteral("1000000"));
        QTRY_COMPARE(shown(house, "gpt-4o", PriceModel::Output), QStringLiteral("$1000000.00"));
        QCOMPARE(shown(house, "gpt-4o", PriceModel::Input), QStringLiteral("$2.50"));
        QCOMPARE(shown(house, "gpt-4o", PriceModel::CachedInput), QStringLiteral("$1.25"));
        QCOMPARE(shown(house, "gpt-4o", PriceModel::Whose), QStringLiteral("yours"));
        // Two tokens at a dollar each, in place of two at ten millionths: to the last digit.
        const Money wouldBe = before - Money::fromPico(2 * 10'000'000) + Money::fromDollars(2);
        QCOMPARE(house.page().effect()->wouldBe, wouldBe);
        house.save();
        QCOMPARE(house.read(), file + "pricing:\n  openai:\n    gpt-4o:\n      output_per_million: 1000000\n");
        QCOMPARE(costOfOne(house, "gpt-4o"), wouldBe);
        QCOMPARE(house.page().effect()->charged, before); // what was charged stays charged
    }

    /// Who sets the price of input sets that of its kinds: they are written along, so that they stay.
    void kindsStayWhatTheyAre()
    {
        House house(file, MainWindow::Pricing);
        QTRY_VERIFY_WITH_TIMEOUT(house.serves(), patience);
        typeInto(house, cell(house, "gpt-4o", PriceModel::Input), QStringLiteral("5"));
        QTRY_COMPARE(shown(house, "gpt-4o", PriceModel::Input), QStringLiteral("$5.00"));
        QCOMPARE(shown(house, "gpt-4o", PriceModel::CachedInput), QStringLiteral("$1.25"));
        QCOMPARE(shown(house, "gpt-4o", PriceModel::Output), QStringLiteral("$10.00"));
        house.button(QStringLiteral("Undo"))->click();
        QCOMPARE(shown(house, "gpt-4o", PriceModel::Input), QStringLiteral("$2.50"));
    }

    void whatIsNoPriceIsNotTaken()
    {
        House house(file, MainWindow::Pricing);
        QTRY_VERIFY_WITH_TIMEOUT(house.serves(), patience);
        typeInto(house, cell(house, "gpt-4o", PriceModel::Output), QStringLiteral("1much"));
        QTest::qWait(0);
        auto *editor = tableOf(house)->findChild<QLineEdit *>(QStringLiteral("cell"));
        QVERIFY(editor && editor->property("invalid").toBool());
        QVERIFY(!house.editing().draft().isChanged());
        QTest::keyClick(editor, Qt::Key_Escape);
        QCOMPARE(shown(house, "gpt-4o", PriceModel::Output), QStringLiteral("$10.00"));
    }

    /// Several rows at once, and back to the table's.
    void severalAreEditedAndGivenBack()
    {
        House house(file, MainWindow::Pricing);
        QTRY_VERIFY_WITH_TIMEOUT(house.serves(), patience);
        house.page().setFilter(QStringLiteral("gpt-4.1 openai"));
        QTableView *table = tableOf(house);
        const int rows = table->model()->rowCount();
        QVERIFY(rows >= 3);
        table->selectAll();
        // The current one is among them; typing in it is typing in all.
        table->selectionModel()->setCurrentIndex(table->model()->index(0, PriceModel::CachedInput),
                                                 QItemSelectionModel::NoUpdate);
        table->setFocus();
        QTest::keyClicks(table->viewport(), QStringLiteral("0"));
        auto *editor = table->findChild<QLineEdit *>(QStringLiteral("cell"));
        QVERIFY(editor);
        QTest::keyClicks(editor, QStringLiteral(".2"));
        QTest::keyClick(editor, Qt::Key_Return);
        for (int row = 0; row < rows; ++row)
            QTRY_COMPARE(table->model()->index(row, PriceModel::CachedInput).data().toString(),
                         QStringLiteral("$0.20"));
        house.save();
        QCOMPARE(house.read().count("cached_input_per_million: 0.2"), rows);
        table->selectAll();
        QTest::keyClick(table, Qt::Key_Delete);
        house.save();
        QVERIFY2(!house.read().contains("per_million"), house.read());
    }

    /// What is in use without a price stands on top, and gets one in the dialog.
    void whatHasNoPriceIsOnTop()
    {
        House house(file, MainWindow::Pricing);
        QTRY_VERIFY_WITH_TIMEOUT(house.serves(), patience);
        QCOMPARE(costOfOne(house, "own"), Money::fromDollars(-1)); // none is said
        QTRY_VERIFY_WITH_TIMEOUT(hasCharged(house, Money())
                                     && tableOf(house)->model()->index(0, PriceModel::Model).data()
                                            == QLatin1String("own"),
                                 patience);
        tableOf(house)->sortByColumn(PriceModel::Input, Qt::DescendingOrder);
        QCOMPARE(tableOf(house)->model()->index(0, PriceModel::Model).data().toString(), QStringLiteral("own"));
        house.button(QStringLiteral("Add a price"))->click();
        auto *dialog = house.page().findChild<PriceDialog *>();
        QCOMPARE(house.named<QLineEdit>(QStringLiteral("Model"), dialog)->text(), QStringLiteral("own"));
        QVERIFY(!house.button(QStringLiteral("Add"), dialog)->isEnabled());
        house.named<QLineEdit>(QStringLiteral("Input, dollars a million"), dialog)->setText(QStringLiteral("0"));
        house.named<QLineEdit>(QStringLiteral("Output, dollars a million"), dialog)->setText(QStringLiteral("1000000"));
        house.button(QStringLiteral("Add"), dialog)->click();
        house.save();
        QCOMPARE(costOfOne(house, "own"), Money::fromDollars(2));
    }

    void rowsArePasted()
    {
        House house(file, MainWindow::Pricing);
        QTRY_VERIFY_WITH_TIMEOUT(house.serves(), patience);
        QGuiApplication::clipboard()->setText(QStringLiteral("provider\tmodel\tinput\toutput\n"
                                                             "openai\tgpt-4o\t$3\t12\n"
                                                             "openai\tbrand-new\t1.5\t6\t0.15\n"
                                                             "openai\tbroken\t1\tx\n"));
        house.page().paste();
        QCOMPARE(shown(house, "gpt-4o", PriceModel::Input), QStringLiteral("$3.00"));
        QCOMPARE(shown(house, "gpt-4o", PriceModel::Output), QStringLiteral("$12.00"));
        QCOMPARE(shown(house, "gpt-4o", PriceModel::CachedInput), QStringLiteral("$1.25"));
        QCOMPARE(shown(house, "brand-new", PriceModel::CachedInput), QStringLiteral("$0.15"));
        QVERIFY(house.page().model().indexOf("openai", "broken") < 0);
        bool isSaid = false;
        for (const QLabel *label : house.page().findChildren<QLabel *>())
            isSaid = isSaid || (label->isVisible() && label->text().contains(QLatin1String("broken")));
        QVERIFY(isSaid);
        // Prices alone go into the rows from the current one on.
        tableOf(house)->setCurrentIndex(cell(house, "gpt-4o", PriceModel::Input));
        QGuiApplication::clipboard()->setText(QStringLiteral("7\t70\n"));
        house.page().paste();
        QCOMPARE(shown(house, "gpt-4o", PriceModel::Output), QStringLiteral("$70.00"));
        house.save();
        QVERIFY(house.read().startsWith(file));
    }

    /// A file of others: what differs, ticked entry by entry; thousands of them are one step.
    void aFileIsImported()
    {
        House house(file, MainWindow::Pricing);
        QTRY_VERIFY_WITH_TIMEOUT(house.serves(), patience);
        QFile prices(house.folder() + QStringLiteral("/prices.json"));
        QVERIFY(prices.open(QIODevice::WriteOnly));
        const QByteArray madeUp =
            R"({"litellm_provider":"made","input_cost_per_token":1e-6,"output_cost_per_token":2e-6})";
        QByteArray json =
            R"({"gpt-4o":{"litellm_provider":"openai","input_cost_per_token":2e-6,"output_cost_per_token":1})";
        for (int i = 0; i < 3000; ++i)
            json += ",\"made-up-" + QByteArray::number(i) + "\":" + madeUp;
        prices.write(json + "}");
        prices.close();
        ImportDialog *dialog = house.page().importFile(prices.fileName());
        QTRY_COMPARE_WITH_TIMEOUT(dialog->model().rowCount(), 3001, patience);
        QVERIFY(!house.button(QStringLiteral("Take 0 price(s)"), dialog)->isEnabled());
        house.button(QStringLiteral("Tick all shown"), dialog)->click();
        house.named<QLineEdit>(QStringLiteral("Search the changes"), dialog)->setText(QStringLiteral("made-up-7"));
        house.button(QStringLiteral("Tick none"), dialog)->click();
        house.button(QStringLiteral("Tick all shown"), dialog)->click();
        const auto ticked = dialog->model().ticked().size();
        QCOMPARE(ticked, std::size_t{111}); // 7, 70 to 79, 700 to 799
        house.button(QStringLiteral("Take %1 price(s)").arg(ticked), dialog)->click();
        house.page().setFilter(QStringLiteral("made-up-77"));
        QCOMPARE(tableOf(house)->model()->rowCount(), 11);
        house.button(QStringLiteral("Undo"))->click();
        QCOMPARE(tableOf(house)->model()->rowCount(), 0);

        dialog = house.page().importFile(prices.fileName());
        QTRY_COMPARE_WITH_TIMEOUT(dialog->model().rowCount(), 3001, patience);
        house.named<QLineEdit>(QStringLiteral("Search the changes"), dialog)->setText(QStringLiteral("gpt-4o"));
        house.button(QStringLiteral("Tick all shown"), dialog)->click();
        house.button(QStringLiteral("Take 1 price(s)"), dialog)->click();
        house.save();
        QCOMPARE(costOfOne(house, "gpt-4o").pico() / 1'000'000'000'000, Int128(2)); // two tokens at a dollar
        dialog = house.page().importFile(house.path());                             // no price file
        const auto refuses = [dialog] {
            for (const QLabel *label : dialog->findChildren<QLabel *>()) {
                if (label->text().contains(QLatin1String("can't be imported")))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(refuses(), patience);
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestPricing)
#include "TestPricing.moc"
