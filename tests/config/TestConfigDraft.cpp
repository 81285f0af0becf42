#include <config/BudgetEdit.h>
#include <config/ConfigDraft.h>

#include <QTest>

#include <random>

using namespace infermux;

namespace {

const std::string file = "# mine\n"
                         "listen: \"127.0.0.1:0\"   # any port\n"
                         "providers: [{name: demo, type: demo}]\n"
                         "\n"
                         "budgets:\n"
                         "  limits:\n"
                         "    - caller: cursor   # the editor\n"
                         "      daily_usd: 5\n";

ConfigDraft draftOf(const std::string &text)
{
    ConfigSource source;
    source.name = "infermux.yml";
    ConfigDraft draft(source);
    draft.open(text);
    return draft;
}

std::string replaced(std::string text, const std::string &from, const std::string &to)
{
    return text.replace(text.find(from), from.size(), to);
}

ConfigEdit daily(const char *caller, const char *dollars)
{
    return settingBudget(caller, {{"daily_usd", YamlValue(dollars)}});
}

/// What the lines of a whole difference say the two texts were.
std::pair<std::string, std::string> bothSides(const std::vector<DifferenceLine> &lines)
{
    std::pair<std::string, std::string> sides;
    for (const DifferenceLine &line : lines) {
        if (line.kind != DifferenceLine::Kind::Added)
            sides.first += line.text + "\n";
        if (line.kind != DifferenceLine::Kind::Removed)
            sides.second += line.text + "\n";
    }
    return sides;
}

} // namespace

class TestConfigDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsAreUndoneAndRedone()
    {
        ConfigDraft draft = draftOf(file);
        QVERIFY(!draft.isChanged() && !draft.canUndo() && !draft.canRedo() && draft.isValid());
        QVERIFY(!draft.take(daily("cursor", "7"), "limit of cursor"));
        QCOMPARE(draft.text(), replaced(file, "daily_usd: 5", "daily_usd: 7"));
        QVERIFY(!draft.take(daily("aider", "2"), "limit of aider"));
        QCOMPARE(draft.loaded().config->budgets.limits.size(), std::size_t{2});
        QCOMPARE(draft.steps(), (std::vector<std::string>{"limit of cursor", "limit of aider"}));
        QCOMPARE(draft.undoes(), std::string("limit of aider"));
        draft.undo();
        draft.undo();
        QCOMPARE(draft.text(), file);
        QVERIFY(!draft.isChanged());
        QCOMPARE(draft.redoes(), std::string("limit of cursor"));
        draft.redo();
        QCOMPARE(draft.text(), replaced(file, "daily_usd: 5", "daily_usd: 7"));
        // Another step: what was undone is gone.
        QVERIFY(!draft.take(daily("cursor", "9"), "limit of cursor"));
        QVERIFY(!draft.canRedo());
        draft.revert();
        QCOMPARE(draft.text(), file);
        QVERIFY(draft.canRedo());
    }

    void whatChangesNothingIsNoStep()
    {
        ConfigDraft draft = draftOf(file);
        QVERIFY(!draft.take(daily("cursor", "5"), "limit of cursor"));
        QVERIFY(!draft.canUndo());
        QVERIFY(draft.take(removingBudget("nobody"), "limit of nobody"));
        QVERIFY(!draft.canUndo());
    }

    /// Dragging is one step, whatever it passed on the way.
    void aDragIsOneStep()
    {
        ConfigDraft draft = draftOf(file);
        for (const char *dollars : {"6", "7", "8", "9"})
            QVERIFY(!draft.continueWith(daily("cursor", dollars), "limit of cursor"));
        QCOMPARE(draft.steps().size(), std::size_t{1});
        draft.undo();
        QCOMPARE(draft.text(), file);
    }

    /// What the loader refuses is seen while it is drafted, and told where it is.
    void whatIsWrongIsTold()
    {
        ConfigDraft draft = draftOf(file);
        QVERIFY(!draft.take(settingValue({"routing", "strategy"}, "fastest"), "strategy"));
        QVERIFY(!draft.isValid());
        QCOMPARE(draft.loaded().diagnostics.front().path, std::string("routing.strategy"));
        draft.undo();
        QVERIFY(draft.isValid());
    }

    /// The file was changed by somebody else: the same steps on the new text; what can't be taken there is named.
    void stepsAreTakenAgainOnAnotherText()
    {
        ConfigDraft draft = draftOf(file);
        QVERIFY(!draft.take(settingValue({"log", "level"}, "debug"), "log level"));
        QVERIFY(!draft.take(removingBudget("cursor"), "limit of cursor"));
        const std::string theirs = replaced(file, "caller: cursor", "caller: aider");
        QCOMPARE(draft.rebase(theirs), std::vector<std::string>{"limit of cursor"});
        QCOMPARE(draft.original(), theirs);
        QVERIFY(draft.text().find("level: debug") != std::string::npos);
        QVERIFY(draft.text().find("caller: aider") != std::string::npos);
        draft.undo();
        QCOMPARE(draft.text(), theirs);
    }

    /// Where an edit can't be made safely the person writes the text; a step like any other, but for another text.
    void textIsWrittenByHand()
    {
        const std::string shared = file + "x-limits: &l {caller: agent}\nx-more: *l\n";
        ConfigDraft draft = draftOf(shared);
        const auto refused = draft.take(settingValue({"x-limits", "caller"}, "aider"), "caller");
        QVERIFY(refused);
        QCOMPARE(refused->code, std::string("shared"));
        QVERIFY(!draft.canUndo());
        const std::string byHand = replaced(shared, "caller: agent", "caller: aider");
        QVERIFY(!draft.takeText(byHand, "text"));
        QCOMPARE(draft.text(), byHand);
        QCOMPARE(draft.undoes(), std::string("text"));
        QCOMPARE(draft.takeText("providers: [", "text")->code, std::string("malformed"));
        QCOMPARE(draft.text(), byHand);
        const std::string theirs = replaced(shared, "daily_usd: 5", "daily_usd: 6");
        QCOMPARE(draft.rebase(theirs), std::vector<std::string>{"text"});
        QCOMPARE(draft.text(), theirs);

        ConfigDraft broken = draftOf("providers: [");
        QVERIFY(broken.take(settingValue({"log", "level"}, "debug"), "log level"));
        QVERIFY(!broken.takeText(file, "text"));
        QVERIFY(broken.isValid() && broken.isChanged());
    }

    void theDifferenceIsOfWholeLines()
    {
        ConfigDraft draft = draftOf(file);
        QVERIFY(draft.difference().empty());
        QVERIFY(!draft.take(daily("cursor", "7"), "limit of cursor"));
        using Kind = DifferenceLine::Kind;
        const std::vector<DifferenceLine> expected{{Kind::Gap, "", 0, 0},
                                                   {Kind::Same, "  limits:", 6, 6},
                                                   {Kind::Same, "    - caller: cursor   # the editor", 7, 7},
                                                   {Kind::Removed, "      daily_usd: 5", 8, 0},
                                                   {Kind::Added, "      daily_usd: 7", 0, 8}};
        QCOMPARE(differenceOf(draft.original(), draft.text(), 2).size(), expected.size());
        QVERIFY(differenceOf(draft.original(), draft.text(), 2) == expected);
    }

    /// Both texts can be put together from their difference, and it has no more lines than it needs.
    void differencesOfRandomTexts()
    {
        const auto seed = std::random_device{}();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        const auto upTo = [&random](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
        for (int round = 0; round < 2000; ++round) {
            std::vector<std::string> lines;
            for (int i = upTo(30); i > 0; --i)
                lines.push_back("line " + std::to_string(upTo(8)));
            std::vector<std::string> changed = lines;
            const int changes = upTo(6);
            for (int i = 0; i < changes; ++i) {
                const int at = upTo(static_cast<int>(changed.size()));
                if (upTo(1) == 1 || at == static_cast<int>(changed.size()))
                    changed.insert(changed.begin() + at, "new " + std::to_string(upTo(3)));
                else
                    changed.erase(changed.begin() + at);
            }
            const auto joined = [](const std::vector<std::string> &parts) {
                std::string text;
                for (const std::string &part : parts)
                    text += part + "\n";
                return text;
            };
            const std::string before = joined(lines);
            const std::string after = joined(changed);
            const auto whole = differenceOf(before, after, 1000);
            if (before == after) {
                QVERIFY(whole.empty());
                continue;
            }
            QCOMPARE(bothSides(whole).first, before);
            QCOMPARE(bothSides(whole).second, after);
            const auto touched = std::count_if(whole.begin(), whole.end(), [](const DifferenceLine &line) {
                return line.kind != DifferenceLine::Kind::Same;
            });
            QVERIFY(touched <= changes);
        }
    }

    void textsWithNothingInCommon()
    {
        std::string before;
        std::string after;
        for (int i = 0; i < 3000; ++i) {
            before += "a" + std::to_string(i) + "\n";
            after += "b" + std::to_string(i) + "\n";
        }
        const auto lines = differenceOf(before, after);
        QCOMPARE(bothSides(lines).first, before);
        QCOMPARE(bothSides(lines).second, after);
    }
};

QTEST_APPLESS_MAIN(TestConfigDraft)
#include "TestConfigDraft.moc"
