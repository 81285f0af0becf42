#include "KeyField.h"

#include "shell/Theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStyle>
#include <QVBoxLayout>

namespace infermux {

namespace {

const std::string keychainPrefix = "keychain:";

/// "${NAME}" or "$NAME" → NAME; nothing: it is no such reference.
std::optional<QString> variableIn(const QString &text)
{
    static const QRegularExpression reference(
        QStringLiteral(R"(^\$(?:\{([A-Za-z_][A-Za-z0-9_]*)(?::\?[^}]*)?\}|([A-Za-z_][A-Za-z0-9_]*))$)"));
    const auto match = reference.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
}

} // namespace

KeyField::KeyField(EnvironmentLookup environment, For whose, QWidget *parent)
    : QWidget(parent)
    , m_environment(std::move(environment))
    , m_whose(whose)
    , m_source(new QComboBox)
    , m_variable(new QLineEdit)
    , m_secret(new QLineEdit)
    , m_note(new QLabel)
{
    m_source->setObjectName(QStringLiteral("field"));
    m_source->setAccessibleName(tr("Where the key is"));
    m_source->setToolTip(whose == For::Provider ? QStringLiteral("api_key") : QStringLiteral("auth.key"));
    const bool isProvider = whose == For::Provider;
    m_source->addItem(tr("in a variable"), static_cast<int>(Source::Variable));
    if (isProvider)
        m_source->addItem(tr("in the keychain"), static_cast<int>(Source::Keychain));
    m_source->addItem(tr("in the file"), static_cast<int>(Source::File));
    m_source->addItem(isProvider ? tr("the callers' own") : tr("none"), static_cast<int>(Source::Callers));
    m_variable->setAccessibleName(tr("Variable with the key"));
    m_variable->setPlaceholderText(isProvider ? QStringLiteral("OPENAI_API_KEY") : QStringLiteral("API_KEY"));
    m_secret->setAccessibleName(tr("Key"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_note->setFont(Theme::nameFont());
    m_note->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::grid8);
    row->addWidget(m_source);
    row->addWidget(m_variable, 1);
    row->addWidget(m_secret, 1);
    row->addStretch(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addLayout(row);
    layout->addWidget(m_note);
    connect(m_source, &QComboBox::activated, this, [this] {
        update();
        Q_EMIT changed();
    });
    const auto typed = [this] {
        update();
        Q_EMIT changed();
    };
    connect(m_variable, &QLineEdit::textEdited, this, typed);
    connect(m_secret, &QLineEdit::textEdited, this, typed);
    update();
}

KeyField::Source KeyField::source() const
{
    return static_cast<Source>(m_source->currentData().toInt());
}

void KeyField::show(const YamlValue *written)
{
    const QString text = written && written->isScalar() ? QString::fromStdString(written->scalar()) : QString();
    m_kept.clear();
    m_inFile.clear();
    m_secret->clear();
    Source source = Source::Callers;
    if (const auto variable = variableIn(text)) {
        source = Source::Variable;
        m_variable->setText(*variable);
    } else if (text.startsWith(QString::fromStdString(keychainPrefix))) {
        source = Source::Keychain;
        m_kept = text.toStdString().substr(keychainPrefix.size());
    } else if (!text.isEmpty()) {
        source = Source::File;
        m_inFile = text.toStdString();
    }
    m_source->setCurrentIndex(m_source->findData(static_cast<int>(source)));
    update();
}

std::string KeyField::keychainName() const
{
    return m_kept.empty() ? m_name : m_kept;
}

Secret KeyField::typed() const
{
    return source() == Source::Keychain ? Secret(m_secret->text().trimmed().toStdString()) : Secret();
}

std::optional<YamlValue> KeyField::written() const
{
    switch (source()) {
    case Source::Variable: {
        const std::string name = m_variable->text().trimmed().toStdString();
        return name.empty() ? std::nullopt : std::optional(YamlValue("${" + name + "}"));
    }
    case Source::Keychain:
        return YamlValue(keychainPrefix + keychainName());
    case Source::File: {
        const std::string text = m_secret->text().trimmed().toStdString();
        const std::string key = text.empty() ? m_inFile : text;
        return key.empty() ? std::nullopt : std::optional(YamlValue(key));
    }
    case Source::Callers:
        break;
    }
    return std::nullopt;
}

void KeyField::update()
{
    const Source from = source();
    m_variable->setVisible(from == Source::Variable);
    m_secret->setVisible(from == Source::Keychain || from == Source::File);
    QString note;
    QString level = QStringLiteral("mute");
    const QString name = m_variable->text().trimmed();
    switch (from) {
    case Source::Variable:
        if (!name.isEmpty() && m_environment(name.toStdString()).value_or("").empty()) {
            note = tr("%1 is not set where infermux was started.").arg(name);
            level = QStringLiteral("warn");
        } else if (!name.isEmpty()) {
            note = tr("%1 is set. The file only names it.").arg(name);
        }
        break;
    case Source::Keychain:
        m_secret->setPlaceholderText(m_kept.empty() ? tr("the key") : tr("kept; type to replace it"));
        note = tr("Kept by the system's keychain. The file only names it.");
        break;
    case Source::File:
        m_secret->setPlaceholderText(m_inFile.empty() ? tr("the key") : tr("kept; type to replace it"));
        note = tr("Whoever can read the file, or a copy of it, has the key.");
        level = QStringLiteral("warn");
        break;
    case Source::Callers:
        if (m_whose == For::Provider)
            note = tr("What a caller sends as its key goes on to the provider.");
        break;
    }
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_note->setProperty("level", level);
    m_note->style()->unpolish(m_note);
    m_note->style()->polish(m_note);
}

} // namespace infermux
