#pragma once

#include <QRegularExpression>

namespace infermux {

/// A key that stands in a line of YAML itself, rather than a reference to one: no one's to read over a shoulder. What
/// it is named by is the first group, the key the second.
const QRegularExpression &writtenSecret();

} // namespace infermux
