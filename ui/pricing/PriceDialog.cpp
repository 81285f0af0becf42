#include "PriceDialog.h"

#include "PriceModel.h"
#include "shell/Theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace infermux {

namespace {

/// The dialog's floor without its margins; what stands in it may ask for more in another language.
constexpr int floorWidth = 372;

QString shown(const std::optional<Money> &perToken)
{
    return perToken ? QString::fromStdString(perMillion(*perToken).toDecimal()) : QString();
}

} // namespace

PriceDialog::PriceDialog(const QStringList &tables, const PriceRow &like, QWidget *parent)
    : QDialog(parent)
    , m_like(like.price.value_or(TokenPrice{}))
    , m_table(new QComboBox)
    , m_model(new QLineEdit(QString::fromStdString(like.model)))
    , m_input(new QLineEdit(like.price ? shown(like.price->input) : QString()))
    , m_output(new QLineEdit(like.price ? shown(like.price->output) : QString()))
    , m_cached(new QLineEdit(like.price ? shown(like.price->cachedInput) : QString()))
    , m_add(new QPushButton(tr("Add")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("A price"));
    m_table->setObjectName(QStringLiteral("field"));
    m_table->setEditable(true);
    m_table->addItems(tables);
    m_table->setCurrentText(QString::fromStdString(like.table));
    m_table->setAccessibleName(tr("Provider"));
    m_model->setAccessibleName(tr("Model"));
    m_input->setAccessibleName(tr("Input, dollars a million"));
    m_output->setAccessibleName(tr("Output, dollars a million"));
    m_cached->setAccessibleName(tr("Cached input, dollars a million"));
    m_cached->setPlaceholderText(tr("as input"));
    m_add->setObjectName(QStringLiteral("primary"));
    m_add->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &PriceDialog::take);
    connect(m_table, &QComboBox::currentTextChanged, this, &PriceDialog::check);
    for (QLineEdit *edit : {m_model, m_input, m_output, m_cached})
        connect(edit, &QLineEdit::textChanged, this, &PriceDialog::check);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(10);
    form->setHorizontalSpacing(Theme::cardPadding);
    form->addRow(tr("Provider"), m_table);
    form->addRow(tr("Model"), m_model);
    form->addRow(tr("Input, $ / M"), m_input);
    form->addRow(tr("Output, $ / M"), m_output);
    form->addRow(tr("Cached input, $ / M"), m_cached);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::cardPadding);
    layout->setSpacing(Theme::cardPadding);
    layout->addStrut(floorWidth);
    layout->addLayout(form);
    layout->addLayout(buttons);
    check();
}

void PriceDialog::check()
{
    const bool isCachedGood = m_cached->text().trimmed().isEmpty() || priceFromText(m_cached->text());
    m_add->setEnabled(!m_table->currentText().trimmed().isEmpty() && !m_model->text().trimmed().isEmpty()
                      && priceFromText(m_input->text()) && priceFromText(m_output->text()) && isCachedGood);
}

void PriceDialog::take()
{
    TokenPrice price = m_like;
    price.input = perToken(*priceFromText(m_input->text()));
    price.output = perToken(*priceFromText(m_output->text()));
    const auto cached = priceFromText(m_cached->text());
    price.cachedInput = cached ? std::optional(perToken(*cached)) : std::nullopt;
    Q_EMIT chosen(
        {m_table->currentText().trimmed().toStdString(), m_model->text().trimmed().toStdString(), entryOf(price)});
    accept();
}

} // namespace infermux
