#include "EditorHouse.h"

#include <routing/RoutingPage.h>
#include <routing/TryIt.h>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

#include <controls/FactTable.h>
#include <controls/OrderList.h>
#include <editing/DifferenceView.h>
#include <editing/UnsavedDialog.h>

using namespace infermux;

namespace {

const QByteArray file = "# mine\n"
                        "listen: \"127.0.0.1:0\"\n"
                        "log: {level: error}\n"
                        "providers:\n"
                        "  - {name: dear, type: demo, models: [big, small]}\n"
                        "  - {name: cheap, type: demo, models: [big, tiny]}\n"
                        "  - name: slow   # takes its time\n"
                        "    type: demo\n"
                        "    models: [big]\n"
                        "demo: {tokens_per_second: 4000, first_token_ms: 1}\n"
                        "pricing:\n"
                        "  dear: {big: {input_per_million: 10, output_per_million: 10}}\n"
                        "  cheap: {big: {input_per_million: 1, output_per_million: 1}}\n"
                        "  slow: {big: {input_per_million: 5, output_per_million: 5}}\n"
                        "routing:\n"
                        "  groups:\n"
                        "    # the large ones\n"
                        "    - name: large\n"
                        "      models: [big]   # only this\n"
                        "      strategy: priority\n"
                        "      providers:\n"
                        "        - dear     # first\n"
                        "        - cheap\n"
                        "        - slow\n"
                        "\n"
                        "    # all the rest\n"
                        "    - {name: \"rest\", models: ['*'], strategy: priority}\n"
                        "budgets:\n"
                        "  limits:\n"
                        "    - {caller: poor, monthly_usd: 0.0000001, action: model_override, model_override: small}\n";

using House = EditorHouse<RoutingPage>;

OrderList *listNamed(House &house, const char *name)
{
    return house.named<OrderList>(QLatin1String(name));
}

QStringList titles(const OrderList *list)
{
    QStringList shown;
    for (const OrderList::Row &row : list->rows())
        shown.append(row.title);
    return shown;
}

QPoint middleOf(const OrderList *list, int row)
{
    return list->visualItemRect(list->item(row)).center();
}

QByteArray replaced(QByteArray text, const QByteArray &from, const QByteArray &to)
{
    return text.replace(from, to);
}

/// What Try it says once it has answered what stands in its fields.
const RouteTrial *answered(House &house)
{
    const RouteTrialPtr &trial = house.page().trial();
    const ConfigPtr draft = house.editing().draft().loaded().config;
    return trial && trial->question == house.page().tryIt().question() && trial->live->config == draft ? trial.get()
                                                                                                       : nullptr;
}

QString server(const RouteTrial &trial)
{
    if (trial.refusal)
        return QString::fromStdString(trial.refusal->code);
    const RouteDecision &decision = trial.plan.decision;
    return QString::fromStdString(
        trial.live->config->providers[decision.candidates[decision.order.front()].provider].name);
}

} // namespace

class TestRouting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        Theme::apply(*qApp, Theme::Mode::Light);
    }

    /// Providers are dragged into another order; saved, the next request goes by it, and one that streams meanwhile
    /// goes on to its end.
    void providersAreDragged()
    {
        House house(replaced(file, "4000, first", "10, first"), MainWindow::Routing);
        QTRY_VERIFY_WITH_TIMEOUT(house.serves(), patience);
        house.page().choose("large");
        OrderList *members = listNamed(house, "Providers of the group");
        QCOMPARE(titles(members),
                 (QStringList{QStringLiteral("dear"), QStringLiteral("cheap"), QStringLiteral("slow")}));
        const auto stream = house.start(
            "agent", R"({"model":"big","stream":true,"max_tokens":12,"messages":[{"role":"user","content":"hi"}]})");
        QByteArray streamed;
        QObject::connect(stream.get(), &QNetworkReply::readyRead, this, [&] { streamed += stream->readAll(); });
        QTRY_VERIFY_WITH_TIMEOUT(!streamed.isEmpty(), patience);

        dragMouse(members->viewport(), middleOf(members, 2), middleOf(members, 0));
        QCOMPARE(titles(members),
                 (QStringList{QStringLiteral("slow"), QStringLiteral("dear"), QStringLiteral("cheap")}));
        QCOMPARE(house.read(), replaced(file, "4000, first", "10, first"));
        house.save();
        QCOMPARE(house.read(), replaced(replaced(file, "4000, first", "10, first"),
                                        "        - dear     # first\n        - cheap\n        - slow\n",
                                        "        - slow\n        - dear     # first\n        - cheap\n"));
        QVERIFY(!stream->isFinished());
        const auto next = house.ask("agent", "big");
        QCOMPARE(next->rawHeader("X-Infermux-Provider"), QByteArray("slow"));
        House::waitFor(*stream);
        streamed += stream->readAll();
        QCOMPARE(stream->error(), QNetworkReply::NoError);
        QCOMPARE(stream->rawHeader("X-Infermux-Provider"), QByteArray("dear"));
        QVERIFY(streamed.trimmed().endsWith("data: [DONE]"));
    }

    /// A group moves with the comments above it: the first that matches wins.
    void groupsAreDragged()
    {
        House house(file, MainWindow::Routing);
        QTRY_VERIFY_WITH_TIMEOUT(house.serves(), patience);
        OrderList *groups = listNamed(house, "Groups");
        QCOMPARE(titles(groups),
                 (QStringList{QStringLiteral("large"), QStringLiteral("rest"), QStringLiteral("everything else")}));
        dragMouse(groups->viewport(), middleOf(groups, 1), middleOf(groups, 0));
        QCOMPARE(titles(groups).first(), QStringLiteral("rest"));
        // What holds for everything else is the last, whatever is tried.
        dragMouse(groups->viewport(), middleOf(groups, 0), middleOf(groups, 2) + QPoint(0, 60));
        QCOMPARE(titles(groups).last(), QStringLiteral("everything else"));
        QCOMPARE(titles(groups).first(), QStringLiteral("large"));
        house.button(QStringLiteral("Undo"))->click();
        QCOMPARE(titles(groups).first(), QStringLiteral("rest"));
        house.save();
        const QByteArray large = "    # the large ones\n    - name: large\n      models: [big]   # only this\n"
                                 "      strategy: priority\n      providers:\n        - dear     # first\n"
                                 "        - cheap\n        - slow\n";
        const QByteArray rest = "    # all the rest\n    - {name: \"rest\", models: ['*'], strategy: priority}\n";
        QByteArray moved = house.read();
        QVERIFY2(moved.indexOf(rest) >= 0 && moved.indexOf(rest) < moved.indexOf(large), moved);
        QCOMPARE(moved.size(), file.size());
        QCOMPARE(house.ask("agent", "big")->rawHeader("X-Infermux-Route-Group"), QByteArray("rest"));
    }

    /// With the keyboard alone.
    void orderHasKeys()
    {
        House house(file, MainWindow::Routing);
        QTRY_VERIFY_WITH_TIMEOUT(house.serves(), patience);
        house.page().choose("large");
        OrderList *members = listNamed(house, "Providers of the group");
        members->setFocus();
        members->setCurrentRow(1);
        QTest::keyClick(members, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(titles(members).first(), QStringLiteral("cheap"));
        QTest::keyClick(members, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(titles(members).first(), QStringLiteral("dear"));
        QTest::keyClick(members, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(titles(members).first(), QStringLiteral("cheap"));
        members->setCurrentRow(2);
        QTest::keyClick(members, Qt::Key_Delete);
        QCOMPARE(titles(members), (QStringList{QStringLiteral("cheap"), QStringLiteral("dear")}));
        // And with the cross.
        QTest::mouseClick(members->viewport(), Qt::LeftButton, {}, members->crossOf(0).center());
        QCOMPARE(titles(members), (QStringList{QStringLiteral("dear")}));
    }

    void theFormChangesWhatItSays()
    {
        House house(file, MainWindow::Routing);
        QTRY_VERIFY_WITH_TIMEOUT(house.serves(), patience);
        house.page().choose("large");
        house.button(QStringLiteral("Strategy: cost_weighted"))->click();
        auto *model = house.named<QComboBox>(QStringLiteral("Add a model"));
        model->setFocus();
        QTest::keyClicks(model, QStringLiteral("bi*"));
        QTest::keyClick(model->lineEdit(), Qt::Key_Return);
        house.button(QStringLiteral("Take big out"))->click();
        auto *name = house.named<QLineEdit>(QStringLiteral("Name of the group"));
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("heavy"));
        QTest::keyClick(name, Qt::Key_Return);
        // What would be written is on screen, line by line.
        const auto *view = house.page().findChild<DifferenceView *>();
        QStringList added;
        for (const DifferenceLine &line : view->lines()) {
            if (line.kind == DifferenceLine::Kind::Added)
                added.append(QString::fromStdString(line.text).trimmed());
        }
        QCOMPARE(added, (QStringList{QStringLiteral("- name: heavy"), QStringLiteral("models: [bi*]   # only this"),
                                     QStringLiteral("strategy: cost_weighted")}));
        house.save();
        QCOMPARE(house.read(),
                 replaced(replaced(replaced(file, "name: large", "name: heavy"), "[big]   #", "[bi*]   #"),
                          "   # only this\n      strategy: priority", "   # only this\n      strategy: cost_weighted"));
        const auto next = house.ask("agent", "big");
        QCOMPARE(next->rawHeader("X-Infermux-Provider"), QByteArray("cheap"));
        QCOMPARE(next->rawHeader("X-Infermux-Route-Group"), QByteArray("heavy"));

        // Back to the default's strategy: the line goes.
        house.button(QStringLiteral("Strategy: the default"))->click();
        house.save();
        QVERIFY(!house.read().contains("cost_weighted"));
    }

    void groupsComeAndGo()
    {
        House house(file, MainWindow::Routing);
        QTRY_VERIFY_WITH_TIMEOUT(house.serves(), patience);
        house.button(QStringLiteral("Add a group"))->click();
        auto *name = house.named<QLineEdit>(QStringLiteral("Name of the group"));
        QTRY_COMPARE(name->text(), QStringLiteral("group-1"));
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("rest")); // there is one
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(!house.button(QStringLiteral("Save and apply"))->isEnabled());
        const auto saysWhatIsWrong = [&house] {
            for (const QLabel *label : house.page().findChildren<QLabel *>()) {
                if (label->isVisible() && label->property("level") == QLatin1String("bad")
                    && label->text().contains(QLatin1String("rest")))
                    return true;
            }
            return false;
        };
        QVERIFY2(saysWhatIsWrong(), qPrintable(house.mistakes()));
        // What is done to one of two of a name is done to that one.
        house.button(QStringLiteral("Strategy: random"))->click();
        const std::string &text = house.editing().draft().text();
        QVERIFY2(text.find("strategy: random") > text.find("'*'"), text.c_str());
        house.button(QStringLiteral("Remove the group"))->click();
        QVERIFY(house.editing().draft().isValid() && !house.editing().draft().isChanged());
        house.page().choose("rest");
        house.button(QStringLiteral("Remove the group"))->click();
        house.save();
        QCOMPARE(house.read(), replaced(file, "    - {name: \"rest\", models: ['*'], strategy: priority}\n", {}));
        QCOMPARE(house.ask("agent", "big")->rawHeader("X-Infermux-Route-Group"), QByteArray("large"));
    }

    /// Who would serve is said before it is saved, and is who serves.
    void whatIsTriedIsWhatHappens()
    {
        House house(file, MainWindow::Routing);
        QTRY_VERIFY_WITH_TIMEOUT(house.serves(), patience);
        TryIt &tryIt = house.page().tryIt();
        tryIt.ask("big");
        QTRY_VERIFY_WITH_TIMEOUT(answered(house), patience);
        QCOMPARE(server(*answered(house)), QStringLiteral("dear"));
        QCOMPARE(QString::fromUtf8(house.ask("agent", "big")->rawHeader("X-Infermux-Provider")),
                 QStringLiteral("dear"));

        house.page().choose("large");
        house.button(QStringLiteral("Strategy: cost_weighted"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(answered(house), patience);
        QCOMPARE(server(*answered(house)), QStringLiteral("cheap"));
        // 2,000 tokens at a dollar the million.
        QVERIFY2(tryIt.candidates().text().contains(QLatin1String("$0.00200")), qPrintable(tryIt.candidates().text()));
        // The gateway goes by what is saved.
        QCOMPARE(QString::fromUtf8(house.ask("agent", "big")->rawHeader("X-Infermux-Provider")),
                 QStringLiteral("dear"));
        house.save();
        QCOMPARE(QString::fromUtf8(house.ask("agent", "big")->rawHeader("X-Infermux-Provider")),
                 QStringLiteral("cheap"));

        // Turns are looked at and not taken.
        house.button(QStringLiteral("Strategy: round_robin"))->click();
        house.save();
        for (int i = 0; i < 5; ++i) {
            tryIt.ask("tiny"); // anything else, so that it is asked anew
            QTRY_VERIFY_WITH_TIMEOUT(answered(house), patience);
            tryIt.ask("big");
            QTRY_VERIFY_WITH_TIMEOUT(answered(house), patience);
            const QString said = server(*answered(house));
            QCOMPARE(QString::fromUtf8(house.ask("agent", "big")->rawHeader("X-Infermux-Provider")), said);
        }

        // A circuit that is open, a name that nobody has.
        house.controller->commandCircuit("cheap", CircuitCommand::Open);
        tryIt.ask("tiny");
        QTRY_VERIFY_WITH_TIMEOUT(answered(house) && answered(house)->refusal, patience);
        QCOMPARE(server(*answered(house)), QStringLiteral("no_healthy_providers"));
        QCOMPARE(House::statusOf(*house.ask("agent", "tiny")), 503);
        tryIt.ask("bigg");
        QTRY_VERIFY_WITH_TIMEOUT(answered(house), patience);
        QCOMPARE(server(*answered(house)), QStringLiteral("model_not_found"));
        QVERIFY(tryIt.summary().contains(QLatin1String("nearest: big")));
    }

    /// A caller's budget puts another model in the place of the one asked for, there as here.
    void aBudgetIsTriedToo()
    {
        House house(file, MainWindow::Routing);
        QTRY_VERIFY_WITH_TIMEOUT(house.serves(), patience);
        TryIt &tryIt = house.page().tryIt();
        tryIt.ask("big");
        house.named<QComboBox>(QStringLiteral("Caller to try"))->setEditText(QStringLiteral("poor"));
        QTRY_VERIFY_WITH_TIMEOUT(answered(house), patience);
        QCOMPARE(answered(house)->plan.modelOverride, std::string("small"));
        QVERIFY(tryIt.summary().contains(QLatin1String("poor")) && tryIt.summary().contains(QLatin1String("small")));
        const auto reply = house.ask("poor", "big");
        QCOMPARE(reply->rawHeader("X-Infermux-Model-Override"), QByteArray("small"));
        QCOMPARE(QString::fromUtf8(reply->rawHeader("X-Infermux-Provider")), server(*answered(house)));
    }

    /// Two editors at once: what the management API writes under a draft is noticed, and both changes are kept.
    void theManagementApiEditsToo()
    {
        House house(file, MainWindow::Routing);
        QTRY_VERIFY_WITH_TIMEOUT(house.serves(), patience);
        house.page().choose("large");
        house.button(QStringLiteral("Strategy: random"))->click();
        const auto put = house.put(QStringLiteral("/_infermux/budgets/agent"), R"({"monthly_usd": 5})");
        QVERIFY2(House::statusOf(*put) / 100 == 2, put->readAll());
        QTRY_VERIFY_WITH_TIMEOUT(house.editing().isConflict(), patience);
        QVERIFY(!house.button(QStringLiteral("Save and apply"))->isEnabled());
        QVERIFY(house.read().contains("caller: agent") && !house.read().contains("random"));
        QVERIFY(house.editing().keepMine().isEmpty());
        house.save();
        QVERIFY2(house.read().contains("caller: agent") && house.read().contains("strategy: random"), house.read());
        QCOMPARE(house.controller->snapshot()->config->budgets.limits.size(), std::size_t{2});
    }

    /// What is not saved is not lost by quitting.
    void quittingAsks()
    {
        House house(file, MainWindow::Routing);
        QTRY_VERIFY_WITH_TIMEOUT(house.serves(), patience);
        QSignalSpy quits(house.window.get(), &MainWindow::quitAsked);
        house.page().choose("large");
        house.button(QStringLiteral("Strategy: random"))->click();
        QTest::keyClick(house.window.get(), Qt::Key_Q, Qt::ControlModifier);
        auto *dialog = house.window->findChild<UnsavedDialog *>();
        QVERIFY(dialog && dialog->isVisible() && quits.isEmpty());
        house.button(QStringLiteral("Don't quit"), dialog)->click();
        QVERIFY(quits.isEmpty() && house.window->isVisible());
        QCOMPARE(house.read(), file);
        house.window->quit();
        QTRY_VERIFY(house.window->findChild<UnsavedDialog *>() != dialog);
        dialog = house.window->findChild<UnsavedDialog *>();
        house.button(QStringLiteral("Save and quit"), dialog)->click();
        QTRY_COMPARE_WITH_TIMEOUT(quits.size(), 1, patience);
        QVERIFY(house.read().contains("strategy: random"));
    }

    /// What is wrong stands where it is, and can be put right there.
    void mistakesStandWhereTheyAre()
    {
        House house(replaced(file, "        - slow\n", "        - slwo\n"), MainWindow::Routing);
        QTRY_VERIFY_WITH_TIMEOUT(house.editing().isReady(), patience);
        house.page().choose("large");
        OrderList *groups = listNamed(house, "Groups");
        QVERIFY(groups->rows().front().pill && groups->rows().front().pill->tone == StatusPill::Tone::Bad);
        OrderList *members = listNamed(house, "Providers of the group");
        QCOMPARE(titles(members).last(), QStringLiteral("slwo"));
        QTest::mouseClick(members->viewport(), Qt::LeftButton, {}, members->crossOf(2).center());
        QVERIFY(groups->rows().front().pill->tone != StatusPill::Tone::Bad);
        house.button(QStringLiteral("Save and apply"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(house.serves(), patience); // what kept it from starting is gone
        QVERIFY(!house.read().contains("slwo"));
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestRouting)
#include "TestRouting.moc"
