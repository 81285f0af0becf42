#include <config/BudgetEdit.h>
#include <gateway/GatewayController.h>

#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <editing/ChangeControls.h>
#include <editing/ConfigEditing.h>
#include <editing/ConflictDialog.h>
#include <editing/DifferenceView.h>
#include <shell/Theme.h>

#include <memory>

using namespace infermux;

namespace {

constexpr int patience = 20'000;

const QByteArray first = "# mine\n"
                         "listen: \"127.0.0.1:0\"\n"
                         "log: {level: error}   # quiet\n"
                         "providers: [{name: demo, type: demo}]\n";

ConfigEdit daily(const char *caller, const char *dollars)
{
    return settingBudget(caller, {{"daily_usd", YamlValue(dollars)}});
}

/// A serving gateway with a file, and its draft.
struct House
{
    House()
    {
        write(first);
        ConfigSource source;
        source.path = source.name = path.toStdString();
        source.overrides.ledgerPath = folder.filePath(QStringLiteral("ledger.sqlite")).toStdString();
        controller = std::make_unique<GatewayController>(source, Secret());
        editing = std::make_unique<ConfigEditing>(*controller);
        controller->start();
    }
    void write(const QByteArray &text) const
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QByteArray read() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool serves() const { return controller->snapshot()->state == GatewaySnapshot::State::Serving; }
    std::size_t limits() const { return controller->snapshot()->config->budgets.limits.size(); }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("infermux.yml"));
    std::unique_ptr<GatewayController> controller;
    std::unique_ptr<ConfigEditing> editing;
};

QPushButton *button(const QWidget &widget, const QString &name)
{
    for (QPushButton *found : widget.findChildren<QPushButton *>()) {
        if (found->text() == name || found->accessibleName() == name)
            return found;
    }
    return nullptr;
}

} // namespace

/// A draft between the person, the file and the gateway.
class TestConfigEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Mode::Light); }

    void whatIsSavedIsInForce()
    {
        House house;
        QTRY_VERIFY_WITH_TIMEOUT(house.editing->isReady() && house.serves(), patience);
        QVERIFY(house.editing->take(daily("cursor", "5"), QStringLiteral("limit of cursor")));
        QCOMPARE(house.read(), first); // nothing is written before it is saved
        QSignalSpy saved(house.editing.get(), &ConfigEditing::saved);
        house.editing->save();
        QVERIFY(house.editing->isSaving());
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, patience);
        QCOMPARE(house.read(), first + "budgets:\n  limits:\n    - caller: cursor\n      daily_usd: 5\n");
        QVERIFY(!house.editing->draft().isChanged());
        QTRY_COMPARE_WITH_TIMEOUT(house.limits(), std::size_t{1}, patience);
    }

    /// The disk is slow and the person is not: what is done while it is written is neither lost nor saved with it.
    void stepsTakenWhileItIsSavedStay()
    {
        House house;
        QTRY_VERIFY_WITH_TIMEOUT(house.editing->isReady() && house.serves(), patience);
        QVERIFY(house.editing->continueWith(daily("cursor", "5"), QStringLiteral("limit of cursor")));
        QSignalSpy saved(house.editing.get(), &ConfigEditing::saved);
        house.editing->save();
        QVERIFY(house.editing->continueWith(daily("cursor", "6"), QStringLiteral("limit of cursor")));
        house.editing->undo(); // not before it is known what the file has
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, patience);
        QVERIFY(house.read().contains("daily_usd: 5"));
        QVERIFY(house.editing->draft().isChanged());
        QCOMPARE(house.editing->draft().loaded().config->budgets.limits[0].daily, Money::fromDollars(6));
        house.editing->undo();
        QVERIFY(!house.editing->draft().isChanged());
        QCOMPARE(house.editing->draft().text(), house.read().toStdString());
    }

    void anotherProgramsChangeIsFollowedUntilThereIsADraft()
    {
        House house;
        QTRY_VERIFY_WITH_TIMEOUT(house.editing->isReady() && house.serves(), patience);
        const QByteArray second = first + "# theirs\n";
        house.write(second);
        QTRY_COMPARE_WITH_TIMEOUT(house.editing->draft().original(), second.toStdString(), patience);
        QVERIFY(!house.editing->isConflict());

        QVERIFY(house.editing->take(daily("cursor", "5"), QStringLiteral("limit of cursor")));
        const QByteArray third = second + "routing: {strategy: random}\n";
        house.write(third);
        QTRY_VERIFY_WITH_TIMEOUT(house.editing->isConflict(), patience);
        house.editing->save(); // not before the person has chosen
        QCOMPARE(house.read(), third);
        QCOMPARE(house.editing->keepMine(), QStringList());
        QSignalSpy saved(house.editing.get(), &ConfigEditing::saved);
        house.editing->save();
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, patience);
        QVERIFY(house.read().startsWith(third));
        QVERIFY(house.read().contains("caller: cursor"));
    }

    /// Saved before the change was noticed: nothing is overwritten either.
    void aChangeThatWasNotNoticedYetIsNotOverwritten()
    {
        House house;
        QTRY_VERIFY_WITH_TIMEOUT(house.editing->isReady() && house.serves(), patience);
        QVERIFY(house.editing->take(daily("cursor", "5"), QStringLiteral("limit of cursor")));
        QSignalSpy refused(house.editing.get(), &ConfigEditing::refused);
        house.write(first + "# theirs\n");
        house.editing->save();
        QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, patience);
        QCOMPARE(house.read(), first + "# theirs\n");
        QTRY_VERIFY_WITH_TIMEOUT(house.editing->isConflict(), patience);
        house.editing->takeTheirs();
        QVERIFY(!house.editing->draft().isChanged());
    }

    /// The controls say what there is to do, and do it.
    void theControls()
    {
        House house;
        QTRY_VERIFY_WITH_TIMEOUT(house.editing->isReady() && house.serves(), patience);
        QWidget page;
        page.resize(900, 100);
        auto *controls = new ChangeControls(*house.editing, &page);
        controls->setParent(&page);
        controls->resize(900, 60);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QPushButton *save = button(page, QStringLiteral("Save and apply"));
        QVERIFY(!save->isEnabled() && !button(page, QStringLiteral("Undo"))->isEnabled());
        QVERIFY(house.editing->take(daily("cursor", "5"), QStringLiteral("limit of cursor")));
        QVERIFY(save->isEnabled());
        controls->setFocusPolicy(Qt::StrongFocus);
        controls->setFocus();
        QTest::keyClick(controls, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!house.editing->draft().isChanged());
        QTest::keyClick(controls, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(house.editing->draft().isChanged());
        // What is wrong can't be saved.
        QVERIFY(house.editing->take(settingValue({"routing", "strategy"}, "fastest"), QStringLiteral("strategy")));
        QVERIFY(!save->isEnabled());
        button(page, QStringLiteral("Undo"))->click();
        QVERIFY(save->isEnabled());

        // Somebody else was there.
        house.write(first + "# theirs\n");
        QTRY_VERIFY_WITH_TIMEOUT(house.editing->isConflict(), patience);
        QVERIFY(!save->isEnabled());
        button(page, QStringLiteral("The file changed…"))->click();
        auto *dialog = page.findChild<ConflictDialog *>();
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<DifferenceView *>()->lines().empty());
        button(*dialog, QStringLiteral("Keep the file, and my changes on top"))->click();
        QVERIFY(!house.editing->isConflict() && save->isEnabled());
        QTest::keyClick(controls, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(house.read().contains("# theirs") && house.read().contains("caller: cursor"),
                                 patience);
    }

    /// The demo has no file: what is changed holds while the program runs.
    void aTextWithoutAFile()
    {
        QTemporaryDir folder;
        ConfigSource source;
        source.name = "demo";
        source.text = first.toStdString();
        source.overrides.ledgerPath = folder.filePath(QStringLiteral("ledger.sqlite")).toStdString();
        GatewayController controller(source, {});
        ConfigEditing editing(controller);
        controller.start();
        QTRY_VERIFY_WITH_TIMEOUT(editing.isReady() && controller.snapshot()->state == GatewaySnapshot::State::Serving,
                                 patience);
        QVERIFY(editing.take(daily("cursor", "5"), QStringLiteral("limit of cursor")));
        editing.save();
        QTRY_COMPARE_WITH_TIMEOUT(controller.snapshot()->config->budgets.limits.size(), std::size_t{1}, patience);
        QVERIFY(!editing.draft().isChanged());
    }
};

QTEST_MAIN(TestConfigEditing)
#include "TestConfigEditing.moc"
