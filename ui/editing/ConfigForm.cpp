#include "ConfigForm.h"

#include "controls/PairsEdit.h"
#include "shell/Theme.h"

#include <config/WrittenValue.h>

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace infermux {

namespace {

constexpr int labelWidth = 150; // at least, so that forms below each other line up

YamlPath pathOf(const std::string &key)
{
    YamlPath path;
    std::size_t from = 0;
    for (std::size_t dot = key.find('.'); dot != std::string::npos; dot = key.find('.', from)) {
        path.emplace_back(key.substr(from, dot - from));
        from = dot + 1;
    }
    path.emplace_back(key.substr(from));
    return path;
}

const YamlValue *valueAt(const YamlValue &root, const YamlPath &path)
{
    const YamlValue *at = &root;
    for (const YamlStep &step : path) {
        at = fieldIn(*at, std::get<std::string>(step));
        if (!at)
            return nullptr;
    }
    return at;
}

QString textOf(const YamlValue *value)
{
    return value && value->isScalar() ? QString::fromStdString(value->scalar()) : QString();
}

QString textsOf(const YamlValue *value)
{
    if (!value || !value->isList())
        return textOf(value);
    QStringList texts;
    for (const YamlValue &item : value->items())
        texts.append(textOf(&item));
    return texts.join(QStringLiteral(", "));
}

/// "true", "yes", "on" and the like, as YAML has it.
bool isTrue(const std::string &text)
{
    const QString lower = QString::fromStdString(text).toLower();
    return lower == QLatin1String("true") || lower == QLatin1String("yes") || lower == QLatin1String("on");
}

} // namespace

ConfigForm::ConfigForm(Keys keys, QWidget *parent)
    : QWidget(parent)
    , m_keys(keys)
    , m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(Theme::cardPadding);
    m_layout->setVerticalSpacing(10);
    m_layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_layout->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
}

ConfigForm::Row &ConfigForm::addField(const std::string &key, const QString &label, QWidget *field)
{
    const QString shownKey = QString::fromStdString(key);
    field->setAccessibleName(label);
    field->setToolTip(shownKey);
    auto *name = new QWidget;
    name->setMinimumWidth(labelWidth);
    auto *words = new QLabel(label);
    words->setWordWrap(false);
    auto *naming = new QVBoxLayout(name);
    naming->setContentsMargins(0, m_keys == Keys::Shown ? 0 : 6, 0, 0);
    naming->setSpacing(0);
    naming->addWidget(words);
    if (m_keys == Keys::Shown) {
        auto *under = new QLabel(shownKey);
        QFont font = Theme::monoFont();
        font.setPixelSize(11);
        under->setFont(font);
        under->setProperty("level", QStringLiteral("mute"));
        naming->addWidget(under);
    }
    naming->addStretch();
    auto *problem = new QLabel;
    problem->setFont(Theme::nameFont());
    problem->setWordWrap(true);
    problem->hide();
    auto *box = new QWidget;
    box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *boxLayout = new QVBoxLayout(box);
    boxLayout->setContentsMargins(0, 0, 0, 0);
    boxLayout->setSpacing(3);
    boxLayout->addWidget(field);
    boxLayout->addWidget(problem);
    m_layout->addRow(name, box);
    m_rows.push_back({key, pathOf(key), field, box, name, problem, {}});
    return m_rows.back();
}

void ConfigForm::tell(const YamlPath &path, const std::optional<YamlValue> &value)
{
    if (!m_isShowing)
        Q_EMIT fieldSet(path, value);
}

QLineEdit *ConfigForm::addText(const std::string &key, const QString &label, const QString &byDefault)
{
    auto *edit = new QLineEdit;
    edit->setPlaceholderText(byDefault);
    Row &row = addField(key, label, edit);
    row.show = [edit](const YamlValue *value) {
        if (!(edit->hasFocus() && edit->isModified())) {
            edit->setText(textOf(value));
            edit->setCursorPosition(0);
        }
    };
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, path = row.path] {
        if (!edit->isModified())
            return;
        edit->setModified(false);
        const QString text = edit->text().trimmed();
        tell(path, text.isEmpty() ? std::nullopt : std::optional(YamlValue(text.toStdString())));
    });
    return edit;
}

QLineEdit *ConfigForm::addTexts(const std::string &key, const QString &label, const QString &byDefault)
{
    auto *edit = new QLineEdit;
    edit->setPlaceholderText(byDefault);
    Row &row = addField(key, label, edit);
    row.show = [edit](const YamlValue *value) {
        if (!(edit->hasFocus() && edit->isModified()))
            edit->setText(textsOf(value));
    };
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, path = row.path] {
        if (!edit->isModified())
            return;
        edit->setModified(false);
        YamlValue list = YamlValue::list();
        for (const QString &part : edit->text().split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            if (!part.trimmed().isEmpty())
                list.items().emplace_back(part.trimmed().toStdString());
        }
        tell(path, list.items().empty() ? std::nullopt : std::optional(list));
    });
    return edit;
}

QComboBox *ConfigForm::addChoice(const std::string &key, const QString &label, const Choices &choices)
{
    auto *box = new QComboBox;
    box->setObjectName(QStringLiteral("field"));
    for (const auto &[words, written] : choices)
        box->addItem(words, QString::fromStdString(written));
    Row &row = addField(key, label, box);
    row.show = [box, choices](const YamlValue *value) {
        const QString text = textOf(value);
        const int index = value ? box->findData(text) : 0; // the first is what holds by default
        box->setCurrentIndex(index);
    };
    connect(box, &QComboBox::activated, this, [this, box, path = row.path] {
        const std::string written = box->currentData().toString().toStdString();
        tell(path, written.empty() ? std::nullopt : std::optional(YamlValue(written)));
    });
    return box;
}

QCheckBox *ConfigForm::addSwitch(const std::string &key, const QString &label, bool byDefault)
{
    auto *box = new QCheckBox;
    Row &row = addField(key, label, box);
    row.show = [box, byDefault](const YamlValue *value) {
        box->setChecked(value && value->isScalar() ? isTrue(value->scalar()) : byDefault);
    };
    connect(box, &QCheckBox::toggled, this,
            [this, path = row.path](bool isOn) { tell(path, YamlValue(isOn ? "true" : "false")); });
    return box;
}

PairsEdit *ConfigForm::addPairs(const std::string &key, const QString &label, const QString &left, const QString &right)
{
    auto *pairs = new PairsEdit(label, left, right);
    Row &row = addField(key, label, pairs);
    row.show = [pairs](const YamlValue *value) {
        PairsEdit::Pairs shown;
        for (std::size_t i = 0; value && value->isMap() && i < value->fields().size(); ++i)
            shown.emplace_back(QString::fromStdString(value->fields()[i].first), textOf(&value->fields()[i].second));
        pairs->show(shown);
    };
    connect(pairs, &PairsEdit::edited, this, [this, pairs, path = row.path] {
        YamlValue map = YamlValue::map();
        for (const auto &[name, value] : pairs->pairs())
            map.set(name.toStdString(), YamlValue(value.toStdString()));
        tell(path, map.fields().empty() ? std::nullopt : std::optional(map));
    });
    return pairs;
}

void ConfigForm::addRow(const QString &label, QWidget *widget)
{
    auto *name = new QLabel(label);
    name->setContentsMargins(0, 6, 0, 0);
    name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    name->setMinimumWidth(labelWidth);
    widget->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_layout->addRow(name, widget);
}

void ConfigForm::addWidget(QWidget *widget)
{
    m_layout->addRow(widget);
}

void ConfigForm::setRowVisible(const std::string &key, bool isVisible)
{
    for (const Row &row : m_rows) {
        if (row.key == key)
            m_layout->setRowVisible(row.box, isVisible);
    }
}

void ConfigForm::show(const YamlValue &root)
{
    m_isShowing = true;
    for (const Row &row : m_rows)
        row.show(valueAt(root, row.path));
    m_isShowing = false;
}

void ConfigForm::showProblems(const std::vector<Diagnostic> &problems, const std::string &prefix)
{
    for (const Row &row : m_rows) {
        QStringList words;
        bool isWrong = false;
        for (const Diagnostic &problem : problems) {
            const std::string here = prefix + row.key;
            const bool isIt =
                problem.path == here || problem.path.starts_with(here + '.') || problem.path.starts_with(here + '[');
            if (!isIt)
                continue;
            words.append(QString::fromStdString(problem.message));
            isWrong = isWrong || problem.severity == Diagnostic::Severity::Error;
        }
        row.problem->setText(words.join(QLatin1Char('\n')));
        row.problem->setProperty("level", isWrong ? QStringLiteral("bad") : QStringLiteral("warn"));
        row.problem->style()->unpolish(row.problem);
        row.problem->style()->polish(row.problem);
        row.problem->setVisible(!words.isEmpty());
    }
}

} // namespace infermux
