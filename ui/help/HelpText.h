#pragma once

#include <QString>

#include <vector>

namespace infermux {

/// One page of the help: what it is linked by, and its words as Markdown without the heading.
struct HelpTopic
{
    QString key;
    QString title;
    QString markdown;
};

/// The topics of `resources/help/help_LANGUAGE.md` in their order; English where there is no such file. A topic begins
/// with a line `# key: Title`.
std::vector<HelpTopic> helpTopics(const QString &language);

/// Whether each word typed stands in the topic, in any case.
bool mentions(const HelpTopic &topic, const QString &typed);

} // namespace infermux
