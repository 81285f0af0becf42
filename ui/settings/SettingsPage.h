#pragma once

#include "editing/EditorPage.h"

#include <vector>

class QListWidget;
class QStackedWidget;

namespace infermux {

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
    KeysEdit &keys() const { return *m_keys; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addSection(const QString &title, const QString &words, const std::vector<QWidget *> &parts);
    ConfigForm *bound(ConfigForm *form);
    QWidget *makeAuth();
    void showAll();
    void showFacts();

    GatewaySnapshotPtr m_snapshot;
    QListWidget *m_sections;
    QStackedWidget *m_stack;
    std::vector<ConfigForm *> m_forms;
    KeyField *m_key;
    KeysEdit *m_keys;
    FactTable *m_ledgerFacts;
    FactTable *m_about;
};

} // namespace infermux
