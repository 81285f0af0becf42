#pragma once

#include "editing/EditorPage.h"

#include <functional>
#include <vector>

class QStackedWidget;

namespace infermux {

class ChoiceList;
class ConfigEditing;
class ConfigForm;
class FactTable;
class KeyField;
class KeysEdit;
class Language;
class ThemeChoice;

/// Everything that can be set and has no page of its own, section by section. What is the configuration's names its
/// YAML key and becomes a step of the draft; what is this desktop's own holds at once.
class SettingsPage : public EditorPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsPage)

public:
    enum Section {
        Address,
        Limits,
        Keys,
        Circuits,
        LedgerSection,
        Bodies,
        LogSection,
        ThisDesktop,
        Demo,
        About,
        SectionCount
    };

    SettingsPage(ConfigEditing &editing, ThemeChoice *theme, Language *language, QWidget *parent = nullptr);

    void goTo(int section);
    void showSnapshot(const GatewaySnapshotPtr &snapshot) override;
    KeysEdit &keys(); // makes their section, where it was not looked at yet

protected:
    void showEvent(QShowEvent *event) override;

private:
    using Parts = std::vector<QWidget *>;

    /// What stands in it is made when it is first looked at: all of them at once take longer than a page may.
    void addSection(const QString &title, const QString &words, std::function<Parts()> make);
    void makeIfLater(int section);
    ConfigForm *bound(ConfigForm *form);
    QWidget *makeAuth();
    void showAll();
    void showFacts();
    void showLedgerFacts();
    void showAbout();

    GatewaySnapshotPtr m_snapshot;
    ChoiceList *m_sections;
    QStackedWidget *m_stack;
    std::vector<std::function<Parts()>> m_later; // by section; empty where it is made
    std::vector<ConfigForm *> m_forms;
    // Null until their section is made.
    KeyField *m_key = nullptr;
    KeysEdit *m_keys = nullptr;
    FactTable *m_ledgerFacts = nullptr;
    FactTable *m_about = nullptr;
};

} // namespace infermux
