#include "Keychain.h"

#include <QEventLoop>
#include <QString>
#include <QTimer>
#include <qt6keychain/keychain.h>

namespace infermux {

SecretLookup osKeychain()
{
    return [](const std::string &name) -> Result<Secret> {
        using namespace std::chrono_literals;
        QKeychain::ReadPasswordJob job(QStringLiteral("infermux"));
        job.setAutoDelete(false);
        job.setKey(QString::fromStdString(name));
        QEventLoop loop;
        bool finished = false;
        QObject::connect(&job, &QKeychain::Job::finished, &loop, [&] {
            finished = true;
            loop.quit();
        });
        QTimer::singleShot(5s, &loop, &QEventLoop::quit);
        job.start();
        if (!finished)
            loop.exec();
        if (!finished)
            return Error{"keychain", "it did not answer within 5 seconds"};
        if (job.error() != QKeychain::NoError)
            return Error{"keychain", job.errorString().toStdString()};
        return Secret(job.textData().toStdString());
    };
}

} // namespace infermux
