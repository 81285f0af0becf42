#include "DesktopSettings.h"

#include "shell/Language.h"
#include "shell/Notices.h"
#include "shell/StartAtLogin.h"
#include "shell/Theme.h"
#include "shell/ThemeChoice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <array>

namespace infermux {

namespace {

constexpr std::array kinds{Notice::Kind::Budget, Notice::Kind::Provider, Notice::Kind::Ledger};

} // namespace

DesktopSettings::DesktopSettings(ThemeChoice *theme, Language *language, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_language(language)
    , m_languages(new QComboBox)
    , m_themes(new QComboBox)
    , m_atLogin(new QCheckBox(tr("in the tray, without the window")))
    , m_problem(new QLabel)
{
    for (QComboBox *box : {m_languages, m_themes})
        box->setObjectName(QStringLiteral("field"));
    m_languages->setAccessibleName(tr("Language"));
    m_languages->addItem(tr("as the desktop"), QString());
    for (const Language::Offer &offer : Language::offers())
        m_languages->addItem(offer.name, offer.code);
    m_themes->setAccessibleName(tr("Theme"));
    m_themes->addItem(tr("as the desktop"), ThemeChoice::System);
    m_themes->addItem(tr("light"), ThemeChoice::Light);
    m_themes->addItem(tr("dark"), ThemeChoice::Dark);
    m_atLogin->setAccessibleName(tr("Start at login"));
    m_problem->setProperty("level", QStringLiteral("bad"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    connect(m_languages, &QComboBox::activated, this,
            [this] { m_language->choose(m_languages->currentData().toString()); });
    connect(m_themes, &QComboBox::activated, this,
            [this] { m_theme->choose(static_cast<ThemeChoice::Wanted>(m_themes->currentData().toInt())); });
    connect(m_atLogin, &QCheckBox::clicked, this, [this](bool isOn) {
        const QString problem = StartAtLogin::set(isOn);
        m_problem->setText(problem);
        m_problem->setVisible(!problem.isEmpty());
        showAll();
    });
    auto *notices = new QWidget;
    auto *noticesLayout = new QVBoxLayout(notices);
    noticesLayout->setContentsMargins(0, 6, 0, 0);
    noticesLayout->setSpacing(Theme::grid8);
    const std::array texts{tr("a budget passes a fraction"), tr("a provider fails or recovers"),
                           tr("the ledger can't be written")};
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        auto *box = new QCheckBox(texts[i]);
        connect(box, &QCheckBox::clicked, this, [kind = kinds[i]](bool isOn) { setTold(kind, isOn); });
        noticesLayout->addWidget(box);
        m_notices.push_back(box);
    }
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(Theme::cardPadding);
    form->setVerticalSpacing(12);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->addRow(tr("Language"), m_languages);
    form->addRow(tr("Theme"), m_themes);
    form->addRow(tr("Start at login"), m_atLogin);
    form->addRow(m_problem);
    form->addRow(tr("Notify when"), notices);
    m_languages->setEnabled(language != nullptr);
    m_themes->setEnabled(theme != nullptr);
    showAll();
}

void DesktopSettings::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showAll();
}

void DesktopSettings::showAll()
{
    if (m_language)
        m_languages->setCurrentIndex(m_languages->findData(m_language->wanted()));
    if (m_theme)
        m_themes->setCurrentIndex(m_themes->findData(static_cast<int>(m_theme->wanted())));
    m_atLogin->setChecked(StartAtLogin::isOn());
    for (std::size_t i = 0; i < kinds.size(); ++i)
        m_notices[i]->setChecked(isTold(kinds[i]));
}

} // namespace infermux
