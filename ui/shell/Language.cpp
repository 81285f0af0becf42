#include "Language.h"

#include "Remembered.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

/// Resources of a static library are found once this was called; the macro wants to stand outside of a namespace.
static void makeTranslationsKnown()
{
    Q_INIT_RESOURCE(translations);
}

namespace infermux {

namespace {

const QString settingsKey = QStringLiteral("window/language");
const QString source = QStringLiteral("en");
const QString simplifiedChinese = QStringLiteral("zh_CN");

bool isOffered(const QString &code)
{
    const auto &offers = Language::offers();
    return std::any_of(offers.begin(), offers.end(), [&code](const auto &offer) { return offer.code == code; });
}

/// The first of the desktop's languages that there is a translation for.
QString desktopLanguage()
{
    for (const QString &tag : QLocale::system().uiLanguages()) {
        const QLocale locale(tag);
        if (locale.language() == QLocale::Chinese && locale.script() == QLocale::SimplifiedHanScript)
            return simplifiedChinese; // of Singapore as of China
        for (const QString &code : {locale.name(), locale.name().section(QLatin1Char('_'), 0, 0)}) {
            if (isOffered(code))
                return code;
        }
    }
    return source;
}

} // namespace

const std::vector<Language::Offer> &Language::offers()
{
    static const std::vector<Offer> offers{{source, QStringLiteral("English")},
                                           {QStringLiteral("de"), QStringLiteral("Deutsch")},
                                           {QStringLiteral("es"), QStringLiteral("Español")},
                                           {QStringLiteral("fr"), QStringLiteral("Français")},
                                           {QStringLiteral("ja"), QStringLiteral("日本語")},
                                           {simplifiedChinese, QStringLiteral("简体中文")}};
    return offers;
}

Language::Language(QObject *parent)
    : QObject(parent)
{
    makeTranslationsKnown();
    const QString kept = remembered().value(settingsKey).toString();
    m_wanted = isOffered(kept) ? kept : QString();
    apply();
}

void Language::choose(const QString &code)
{
    if (code == m_wanted)
        return;
    m_wanted = isOffered(code) ? code : QString();
    remembered().setValue(settingsKey, m_wanted);
    apply();
}

void Language::apply()
{
    const QString code = m_wanted.isEmpty() ? desktopLanguage() : m_wanted;
    if (code == m_code)
        return;
    m_code = code;
    for (QTranslator *translator : {&m_ours, &m_theirs})
        QCoreApplication::removeTranslator(translator);
    // English has a file too: it knows the plurals.
    if (m_ours.load(QStringLiteral(":/i18n/infermux_%1.qm").arg(code)))
        QCoreApplication::installTranslator(&m_ours);
    if (m_theirs.load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_theirs);
    // The desktop's own manner of writing figures where it is of this language: its country's.
    const QLocale system = QLocale::system();
    const QLocale chosen(code);
    QLocale::setDefault(system.language() == chosen.language() ? system : chosen);
    Q_EMIT changed();
}

} // namespace infermux
