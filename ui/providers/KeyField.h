#pragma once

#include <base/Secret.h>
#include <config/EnvironmentReferences.h>
#include <config/YamlValue.h>

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace infermux {

/// Where a provider's key comes from: a variable, the keychain, the file itself, or the callers. A key is never shown;
/// one that is typed for the keychain goes there and not into the file.
class KeyField : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyField)

public:
    enum class Source { Variable, Keychain, File, Callers };

    /// The gateway's own key has no callers to come from, and is not in the keychain.
    enum class For { Provider, Gateway };

    explicit KeyField(EnvironmentLookup environment, For whose = For::Provider, QWidget *parent = nullptr);

    /// As `api_key` is written; null: not at all.
    void show(const YamlValue *written);
    using QWidget::show;
    /// The name under which the keychain has it: the provider's.
    void setKeychainName(const std::string &name) { m_name = name; }

    Source source() const;
    /// What is to be written; nothing: the key goes.
    std::optional<YamlValue> written() const;
    /// A key that was typed and is not kept anywhere yet.
    Secret typed() const;
    /// The name in the keychain that is referred to, whether or not it has been typed anew.
    std::string keychainName() const;

Q_SIGNALS:
    void changed();

private:
    void update();

    EnvironmentLookup m_environment;
    For m_whose;
    std::string m_name;
    std::string m_kept;   // the keychain's name that the file refers to
    std::string m_inFile; // a key that the file has; not shown
    QComboBox *m_source;
    QLineEdit *m_variable;
    QLineEdit *m_secret;
    QLabel *m_note;
};

} // namespace infermux
