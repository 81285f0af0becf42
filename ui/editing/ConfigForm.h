#pragma once

#include <config/Diagnostic.h>
#include <config/EnvironmentReferences.h>
#include <config/YamlValue.h>

#include <QWidget>

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace infermux {

class PairsEdit;

/// A form whose fields are keys of a YAML mapping: each shows what the text says, or what holds where it says nothing,
/// names its key, and tells a change of just that key. References to variables are shown as they are written. What the
/// loader says of a field stands below it.
class ConfigForm : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConfigForm)

public:
    using Choices = std::vector<std::pair<QString, std::string>>; ///< in words, and as written

    enum class Keys { Shown, InToolTips };
    explicit ConfigForm(Keys keys, QWidget *parent = nullptr);

    /// Keys have dots between their parts: "server.max_body". `byDefault` is shown in an empty field.
    QLineEdit *addText(const std::string &key, const QString &label, const QString &byDefault = {});
    /// A list, written with commas.
    QLineEdit *addTexts(const std::string &key, const QString &label, const QString &byDefault = {});
    QComboBox *addChoice(const std::string &key, const QString &label, const Choices &choices);
    QCheckBox *addSwitch(const std::string &key, const QString &label, bool byDefault);
    PairsEdit *addPairs(const std::string &key, const QString &label, const QString &left, const QString &right);
    /// A widget that is no key of its own.
    void addRow(const QString &label, QWidget *widget);
    void addWidget(QWidget *widget);
    void setRowVisible(const std::string &key, bool isVisible);

    void show(const YamlValue &root);
    using QWidget::show;
    /// Those whose path begins with `prefix`.
    void showProblems(const std::vector<Diagnostic> &problems, const std::string &prefix = {});

Q_SIGNALS:
    /// Nothing: the key goes.
    void fieldSet(const infermux::YamlPath &path, const std::optional<infermux::YamlValue> &value);

private:
    struct Row
    {
        std::string key;
        YamlPath path;
        QWidget *field;
        QWidget *box; ///< with the field and what is wrong with it
        QWidget *name;
        QLabel *problem;
        std::function<void(const YamlValue *)> show;
    };

    Row &addField(const std::string &key, const QString &label, QWidget *field);
    void tell(const YamlPath &path, const std::optional<YamlValue> &value);

    Keys m_keys;
    QFormLayout *m_layout;
    std::vector<Row> m_rows;
    bool m_isShowing = false;
};

} // namespace infermux
