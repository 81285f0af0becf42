#pragma once

#include <config/ConfigDraft.h>
#include <config/Keychain.h>
#include <config/ProviderTemplates.h>
#include <gateway/ConnectionTest.h>

#include <QDialog>

#include <optional>
#include <string>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace infermux {

class ChoiceList;
class ConfigEditing;
class ConfigForm;
class KeyField;
class ModelPicker;

/// A provider to be added, from a template, or edited. It works on a draft of its own, so that what is wrong is said as
/// it is typed, and hands what was done to the person's draft as one step. Asks the provider itself which models it
/// has.
class ProviderDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProviderDialog)

public:
    /// One that is there.
    ProviderDialog(ConfigEditing &editing, const ConfigSource &source, const std::string &provider,
                   QWidget *parent = nullptr);
    /// A new one. `models` were found at it already.
    ProviderDialog(ConfigEditing &editing, const ConfigSource &source, const ProviderTemplate &from,
                   const std::vector<std::string> &models, QWidget *parent = nullptr);

    /// Another than the system's.
    void setKeychain(KeychainDoor keychain) { m_keychain = std::move(keychain); }
    void test();

private:
    ProviderDialog(ConfigEditing &editing, const ConfigSource &source, QWidget *parent);
    void build(bool isNew);
    QWidget *makeForms();
    QWidget *makeTemplates();
    QWidget *makeTest();
    QWidget *makeButtons(bool isNew);
    void begin(const ProviderTemplate &from, const std::vector<std::string> &models);
    void edit(const ConfigEdit &change);
    void showAll();
    void rename();
    void testWith(ProviderConfig provider);
    void showOutcome(const ConnectionOutcome &outcome);
    void say(const QString &words, const QString &level);
    void takeOver();
    void finish();
    const ProviderConfig *configured() const;

    ConfigEditing &m_editing;
    KeychainDoor m_keychain;
    ConfigDraft m_draft; // with the edits on it
    std::vector<ConfigEdit> m_edits;
    std::string m_name;       // as it is by now
    std::string m_nameBefore; // empty: a new one

    ChoiceList *m_templates = nullptr;
    QLineEdit *m_nameLine;
    QLabel *m_nameProblem;
    ConfigForm *m_place;
    KeyField *m_key;
    QPushButton *m_test;
    QLabel *m_outcome;
    ModelPicker *m_models;
    ConfigForm *m_use;
    ConfigForm *m_care;
    QPushButton *m_more;
    QLabel *m_problem;
    QPushButton *m_take;
    ConnectionTest m_connection;
};

} // namespace infermux
