#pragma once

#include <QString>

#include <string>

namespace infermux {

/// A file's text as a text field holds it, and what was typed there as the file has it: a byte order mark stays, and so
/// does the line break of each line that was not touched; new lines take the one that the file has most. Pure.
QString asTyped(const std::string &file);
std::string asFile(const QString &typed, const std::string &file);

} // namespace infermux
