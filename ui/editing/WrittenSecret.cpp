#include "WrittenSecret.h"

namespace infermux {

const QRegularExpression &writtenSecret()
{
    static const QRegularExpression secret(
        QStringLiteral(
            R"re(((?:api[_-]?key|\bkey|authorization|token|secret)["']?\s*:\s+)(?!["']?(?:\$|keychain:))("[^"]+"|'[^']+'|[^\s,}#"'{\[]+))re"),
        QRegularExpression::CaseInsensitiveOption);
    return secret;
}

} // namespace infermux
