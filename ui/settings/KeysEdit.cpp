#include "KeysEdit.h"

#include "controls/OrderList.h"
#include "editing/ConfigEditing.h"
#include "shell/Theme.h"

#include <config/AuthEdit.h>
#include <config/WrittenValue.h>

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QVBoxLayout>

#include <array>

namespace infermux {

namespace {

/// The dialog's floor without its margins; what stands in it may ask for more in another language.
constexpr int floorWidth = 512;

/// 256 bits from the system, as letters that need no quoting anywhere.
QString randomKey()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof words);
    return QStringLiteral("imx-")
           + QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

/// Where a key is, without the key.
QString placeOf(const YamlValue *key)
{
    const QString text = key && key->isScalar() ? QString::fromStdString(key->scalar()) : QString();
    return text.startsWith(QLatin1Char('$')) ? text : KeysEdit::tr("in the file");
}

} // namespace

KeysEdit::KeysEdit(ConfigEditing &editing, QWidget *parent)
    : QWidget(parent)
    , m_editing(editing)
    , m_keys(new OrderList(tr("Keys of callers"), OrderList::Manner::Lines))
    , m_none(new QLabel(tr("No caller has a key of its own yet.")))
{
    m_none->setProperty("level", QStringLiteral("mute"));
    auto *make = new QPushButton(tr("New key…"));
    connect(make, &QPushButton::clicked, this, &KeysEdit::makeKey);
    connect(m_keys, &OrderList::removeAsked, this, [this](int row) {
        const QString caller = m_keys->rows()[static_cast<std::size_t>(row)].title;
        m_editing.take(removingCallerKey(static_cast<std::size_t>(row), caller.toStdString()),
                       tr("key of %1 revoked").arg(caller));
    });
    connect(&editing, &ConfigEditing::changed, this, &KeysEdit::showAll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::grid8);
    layout->addWidget(m_none);
    layout->addWidget(m_keys);
    layout->addWidget(make, 0, Qt::AlignLeft);
    showAll();
}

void KeysEdit::showAll()
{
    const ConfigDraft &draft = m_editing.draft();
    const YamlValue *keys = fieldAt(draft.value(), {"auth", "keys"});
    std::vector<OrderList::Row> rows;
    for (std::size_t i = 0; keys && keys->isList() && i < keys->items().size(); ++i) {
        OrderList::Row row;
        row.title = QString::fromStdString(textIn(keys->items()[i], "caller", draft.environment()).value_or(""));
        row.detail = placeOf(fieldIn(keys->items()[i], "key"));
        row.isMovable = false;
        row.isRemovable = true;
        rows.push_back(row);
    }
    m_none->setVisible(rows.empty());
    m_keys->setVisible(!rows.empty());
    m_keys->show(std::move(rows));
}

NewKeyDialog *KeysEdit::makeKey()
{
    auto *dialog = new NewKeyDialog(this);
    connect(dialog, &NewKeyDialog::chosen, this, [this](const std::string &caller, const std::string &written) {
        m_editing.take(addingCallerKey(caller, written), tr("key for %1").arg(QString::fromStdString(caller)));
    });
    dialog->open();
    return dialog;
}

NewKeyDialog::NewKeyDialog(QWidget *parent)
    : QDialog(parent)
    , m_key(randomKey())
    , m_caller(new QLineEdit)
    , m_shown(new QLineEdit(m_key))
    , m_inFile(new QCheckBox(tr("Keep it in the file, where whoever reads the file has it")))
    , m_words(new QLabel)
    , m_export(new QLineEdit)
    , m_add(new QPushButton(tr("Add")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("A new key"));
    m_caller->setPlaceholderText(tr("whose key it is: cursor, notebook, …"));
    m_caller->setAccessibleName(tr("Caller"));
    m_shown->setReadOnly(true);
    m_shown->setObjectName(QStringLiteral("mono"));
    m_shown->setFont(Theme::monoFont());
    m_shown->setAccessibleName(tr("The key"));
    m_shown->setCursorPosition(0);
    m_export->setReadOnly(true);
    m_export->setObjectName(QStringLiteral("mono"));
    m_export->setFont(Theme::monoFont());
    m_export->setAccessibleName(tr("What sets the variable"));
    m_words->setWordWrap(true);
    m_words->setFont(Theme::nameFont());
    m_words->setProperty("level", QStringLiteral("sub"));
    m_add->setObjectName(QStringLiteral("primary"));
    m_add->setDefault(true);
    auto *once = new QLabel(tr("It is seen here once. Copy it into the tool that is to use it."));
    once->setWordWrap(true);
    once->setFont(Theme::nameFont());
    once->setProperty("level", QStringLiteral("sub"));
    auto *copy = new QPushButton(tr("Copy"));
    auto *cancel = new QPushButton(tr("Cancel"));
    for (QPushButton *button : {copy, cancel})
        button->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_key); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_caller, &QLineEdit::textChanged, this, &NewKeyDialog::update);
    connect(m_inFile, &QCheckBox::toggled, this, &NewKeyDialog::update);
    connect(m_add, &QPushButton::clicked, this, [this] {
        const QString written = m_inFile->isChecked() ? m_key : QStringLiteral("${%1}").arg(variable());
        Q_EMIT chosen(m_caller->text().trimmed().toStdString(), written.toStdString());
        accept();
    });
    auto *key = new QHBoxLayout;
    key->setSpacing(Theme::grid8);
    key->addWidget(m_shown, 1);
    key->addWidget(copy);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::cardPadding);
    layout->setSpacing(10);
    layout->addStrut(floorWidth);
    layout->addWidget(m_caller);
    layout->addLayout(key);
    layout->addWidget(once);
    layout->addWidget(m_inFile);
    layout->addWidget(m_words);
    layout->addWidget(m_export);
    layout->addLayout(buttons);
    update();
}

/// CURSOR_KEY for cursor.
QString NewKeyDialog::variable() const
{
    QString name;
    for (const QChar letter : m_caller->text().trimmed().toUpper())
        name += letter.isLetterOrNumber() && letter.unicode() < 0x80 ? letter : QLatin1Char('_');
    if (name.isEmpty() || name.front().isDigit())
        name.prepend(QLatin1String("INFERMUX_"));
    return name + QLatin1String("_KEY");
}

void NewKeyDialog::update()
{
    const bool hasCaller = !m_caller->text().trimmed().isEmpty();
    const bool isInFile = m_inFile->isChecked();
    m_add->setEnabled(hasCaller);
    m_export->setVisible(!isInFile && hasCaller);
    m_words->setVisible(!isInFile && hasCaller);
    m_words->setText(
        tr("The file names the variable %1. Set it where infermux is started, and start it anew:").arg(variable()));
    m_export->setText(QStringLiteral("export %1='%2'").arg(variable(), m_key));
    m_export->setCursorPosition(0);
}

} // namespace infermux
