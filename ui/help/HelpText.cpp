#include "HelpText.h"

#include <QFile>

#include <algorithm>

namespace infermux {

std::vector<HelpTopic> helpTopics(const QString &language)
{
    const QString path = QStringLiteral(":/infermux/help/help_%1.md");
    QFile file(path.arg(language));
    if (!file.exists())
        file.setFileName(path.arg(QStringLiteral("en")));
    std::vector<HelpTopic> topics;
    if (!file.open(QIODevice::ReadOnly))
        return topics;
    const QString text = QString::fromUtf8(file.readAll());
    for (const QString &part : (QLatin1Char('\n') + text).split(QStringLiteral("\n# "), Qt::SkipEmptyParts)) {
        const QString heading = part.section(QLatin1Char('\n'), 0, 0);
        topics.push_back({heading.section(QLatin1Char(':'), 0, 0), heading.section(QLatin1Char(':'), 1).trimmed(),
                          part.section(QLatin1Char('\n'), 1).trimmed()});
    }
    return topics;
}

bool mentions(const HelpTopic &topic, const QString &typed)
{
    const QStringList words = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&topic](const QString &word) {
        return topic.title.contains(word, Qt::CaseInsensitive) || topic.markdown.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace infermux
