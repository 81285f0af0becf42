#pragma once

#include <QObject>
#include <QTranslator>

#include <vector>

namespace infermux {

/// The language of the program: the desktop's, or one that was chosen and is kept in the settings. Texts that Qt brings
/// along and the way numbers and dates are written go with it. GUI thread.
class Language : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Language)

public:
    struct Offer
    {
        QString code; ///< "de", "zh_CN"; as the file in translations/ is named
        QString name; ///< in the language itself
    };

    explicit Language(QObject *parent = nullptr);

    static const std::vector<Offer> &offers();
    /// Empty: the desktop's.
    const QString &wanted() const { return m_wanted; }
    const QString &code() const { return m_code; }
    void choose(const QString &code);

Q_SIGNALS:
    /// Texts asked for from now on are in another language.
    void changed();

private:
    void apply();

    QString m_wanted;
    QString m_code;
    QTranslator m_ours;
    QTranslator m_theirs; // of Qt's own dialogs
};

} // namespace infermux
