#include "Keychain.h"

#include <QEventLoop>
#include <QString>
#include <QTimer>
#include <qt6keychain/keychain.h>

namespace infermux {

namespace {

using namespace std::chrono_literals;

const QString service = QStringLiteral("infermux");
constexpr auto patience = 5s;

std::optional<Error> errorOf(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::NoError)
        return std::nullopt;
    return Error{"keychain", job.errorString().toStdString()};
}

/// Starts a job that deletes itself; `done` is called with it once, or with null when it takes too long.
template<typename Job>
void start(Job *job, const std::string &name, QObject *context, std::function<void(const Job *)> done)
{
    job->setKey(QString::fromStdString(name));
    auto *timer = new QTimer(context);
    timer->setSingleShot(true);
    const auto heard = std::make_shared<std::function<void(const Job *)>>(std::move(done));
    const auto once = [heard, timer](const Job *over) {
        timer->deleteLater();
        if (const auto tell = std::exchange(*heard, nullptr))
            tell(over);
    };
    QObject::connect(job, &QKeychain::Job::finished, context, [once, job] { once(job); });
    QObject::connect(timer, &QTimer::timeout, context, [once] { once(nullptr); });
    timer->start(patience);
    job->start();
}

Error silent()
{
    return {"keychain", "it did not answer within 5 seconds"};
}

} // namespace

SecretLookup osKeychain()
{
    return [](const std::string &name) -> Result<Secret> {
        QEventLoop loop;
        std::optional<Result<Secret>> read;
        osKeychainDoor(&loop).read(name, [&](const Result<Secret> &secret) {
            read = secret;
            loop.quit();
        });
        if (!read)
            loop.exec();
        return *read;
    };
}

KeychainDoor osKeychainDoor(QObject *context)
{
    KeychainDoor door;
    door.read = [context](const std::string &name, const KeychainDoor::Read &done) {
        using Job = QKeychain::ReadPasswordJob;
        start<Job>(new Job(service), name, context, [done](const Job *job) {
            if (!job)
                return done(silent());
            const auto failed = errorOf(*job);
            done(failed ? Result<Secret>(*failed) : Result<Secret>(Secret(job->textData().toStdString())));
        });
    };
    door.store = [context](const std::string &name, const Secret &secret, const KeychainDoor::Stored &done) {
        using Job = QKeychain::WritePasswordJob;
        auto *job = new Job(service);
        job->setTextData(QString::fromStdString(secret.reveal()));
        start<Job>(job, name, context,
                   [done](const Job *over) { done(over ? errorOf(*over) : std::optional(silent())); });
    };
    return door;
}

} // namespace infermux
