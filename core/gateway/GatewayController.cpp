#include "GatewayController.h"

#include "Gateway.h"

#include <base/Log.h>
#include <config/FileWatcher.h>

#include <functional>

namespace infermux {

GatewayController::GatewayController(ConfigSource source, Secret managementToken, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_snapshot(std::make_shared<const GatewaySnapshot>())
    , m_gateway(new Gateway({m_source.name, std::move(managementToken)}))
{
    qRegisterMetaType<GatewaySnapshotPtr>();
    qRegisterMetaType<ExchangeBatchPtr>();
    m_loader.setMaxThreadCount(1);
    m_thread.setObjectName(QStringLiteral("gateway"));
    m_gateway->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_gateway, &QObject::deleteLater);
    connect(m_gateway, &Gateway::snapshotTaken, this, [this](const GatewaySnapshotPtr &snapshot) {
        m_snapshot = snapshot;
        Q_EMIT snapshotChanged(m_snapshot);
    });
    connect(m_gateway, &Gateway::exchangesFinished, this, &GatewayController::exchangesFinished);
    connect(m_gateway, &Gateway::reloadRequested, this, &GatewayController::reload);
    connect(m_gateway, &Gateway::stopped, this, &GatewayController::stopped);
    if (!m_source.path.empty()) {
        m_watcher = std::make_unique<FileWatcher>(QString::fromStdString(m_source.path));
        connect(m_watcher.get(), &FileWatcher::changed, this, &GatewayController::reload);
    }
    m_thread.start();
}

GatewayController::~GatewayController()
{
    m_loader.waitForDone();
    m_thread.quit();
    m_thread.wait();
}

void GatewayController::start(ConfigPtr config)
{
    m_wanted = true;
    Log::instance().configure(config->log.level, config->log.format, config->log.timestamps);
    QMetaObject::invokeMethod(m_gateway, [this, config] {
        const auto failed = m_gateway->start(config);
        QMetaObject::invokeMethod(this, [this, failed] {
            if (failed)
                Q_EMIT startFailed(QString::fromStdString(failed->code), QString::fromStdString(failed->message));
            else
                Q_EMIT started(m_snapshot);
        });
    });
}

void GatewayController::start()
{
    m_wanted = true;
    load([this](const LoadedConfig &loaded) {
        Q_EMIT configLoaded(loaded.config != nullptr, messagesOf(loaded));
        if (loaded.config)
            start(loaded.config);
        else
            Q_EMIT startFailed(QStringLiteral("invalid_config"), messagesOf(loaded).join(QLatin1Char('\n')));
    });
}

void GatewayController::stop(Milliseconds grace)
{
    m_wanted = false;
    QMetaObject::invokeMethod(m_gateway, [gateway = m_gateway, grace] { gateway->stop(grace); });
}

void GatewayController::reload()
{
    load([this](const LoadedConfig &loaded) { applyLoaded(loaded); });
}

/// Reads on a thread of its own, one file after the other: the keychain and a slow disk may take their time.
void GatewayController::load(const std::function<void(const LoadedConfig &)> &use)
{
    m_loader.start([this, source = m_source, use] {
        const LoadedConfig loaded = source.load();
        QMetaObject::invokeMethod(
            this, [loaded, use] { use(loaded); }, Qt::QueuedConnection);
    });
}

void GatewayController::applyLoaded(const LoadedConfig &loaded)
{
    const bool valid = loaded.config != nullptr;
    for (const Diagnostic &diagnostic : loaded.diagnostics)
        logWarn(diagnostic.toString(m_source.name));
    if (!valid)
        logError("configuration refused, the running one stays", {{"file", m_source.name}});
    // The file that kept the gateway from starting was put right.
    if (valid && m_wanted && m_snapshot->state == GatewaySnapshot::State::Stopped)
        start(loaded.config);
    QMetaObject::invokeMethod(m_gateway, [this, loaded, valid] {
        std::optional<Error> failed;
        if (valid) {
            Log::instance().configure(loaded.config->log.level, loaded.config->log.format,
                                      loaded.config->log.timestamps);
            failed = m_gateway->apply(loaded.config);
            logInfo("configuration applied", {{"file", m_source.name}});
        }
        if (failed)
            logError(failed->message + "; the old address stays");
        m_gateway->finishReload(loaded.diagnostics, valid);
        QMetaObject::invokeMethod(this, [this, loaded, valid, failed] {
            QStringList messages = messagesOf(loaded);
            if (failed)
                messages.append(QString::fromStdString(failed->message));
            Q_EMIT configLoaded(valid, messages);
        });
    });
}

QStringList GatewayController::messagesOf(const LoadedConfig &loaded) const
{
    QStringList messages;
    for (const Diagnostic &diagnostic : loaded.diagnostics)
        messages.append(QString::fromStdString(diagnostic.toString(m_source.name)));
    return messages;
}

} // namespace infermux
