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
    , m_door(new Mailbox(m_gateway))
    , m_loader(std::make_unique<TaskThread>())
{
    m_thread.setObjectName(QStringLiteral("gateway"));
    m_gateway->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_gateway, &QObject::deleteLater);
    listen();
    if (!m_source.path.empty()) {
        m_watcher = std::make_unique<FileWatcher>(QString::fromStdString(m_source.path));
        connect(m_watcher.get(), &FileWatcher::changed, this, [this] { reload(); });
    }
    m_thread.start();
}

/// The gateway emits in its own thread; what it says is carried over by the mailbox.
void GatewayController::listen()
{
    const auto carry = [this](auto signal, auto receive) {
        connect(
            m_gateway, signal, m_gateway,
            [this, receive](auto... said) { m_mailbox.post([receive, said...] { receive(said...); }); },
            Qt::DirectConnection);
    };
    carry(&Gateway::snapshotTaken, [this](const GatewaySnapshotPtr &snapshot) {
        m_snapshot = snapshot;
        Q_EMIT snapshotChanged(m_snapshot);
    });
    carry(&Gateway::exchangesFinished, [this](const ExchangeBatchPtr &batch) { Q_EMIT exchangesFinished(batch); });
    carry(&Gateway::reloadRequested, [this](quint64 id) { reloadFor(id); });
    carry(&Gateway::editRequested, [this](quint64 id, const ConfigEdit &change) {
        editFor(id, [change](const ConfigSource &source) { return editConfig(source, change); }, {});
    });
    carry(&Gateway::stopped, [this] { Q_EMIT stopped(); });
}

GatewayController::~GatewayController()
{
    m_loader.reset();
    m_thread.quit();
    m_thread.wait();
}

void GatewayController::start(ConfigPtr config)
{
    m_wanted = true;
    Log::instance().configure(config->log.level, config->log.format, config->log.timestamps);
    m_door->post([this, config] {
        const auto failed = m_gateway->start(config);
        m_mailbox.post([this, failed] {
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
    m_door->post([gateway = m_gateway, grace] { gateway->stop(grace); });
}

void GatewayController::commandCircuit(const std::string &provider, CircuitCommand command)
{
    m_door->post([gateway = m_gateway, provider, command] { gateway->commandCircuit(provider, command); });
}

/// The prices are gathered elsewhere: that takes longer than the gateway should be kept.
void GatewayController::tryRoute(ConfigPtr config, const RouteTrialQuestion &question,
                                 const std::function<void(const RouteTrialPtr &)> &done)
{
    m_loader->run([this, config, question, done] {
        const auto prices = PriceList::of(*config);
        m_door->post([this, config, prices, question, done] {
            auto trial = std::make_shared<const RouteTrial>(m_gateway->tryRoute(config, prices, question));
            m_mailbox.post([trial, done] { done(trial); });
        });
    });
}

void GatewayController::keepTrails()
{
    m_door->post([gateway = m_gateway] { gateway->setKeepsTrails(true); });
}

void GatewayController::askDetail(const std::string &id, const std::function<void(const ExchangeDetailPtr &)> &done)
{
    m_door->post([this, id, done] { m_mailbox.post([detail = m_gateway->detail(id), done] { done(detail); }); });
}

void GatewayController::sendAgain(const std::string &id, const std::function<void(const std::optional<Error> &)> &done)
{
    m_door->post([this, id, done] { m_mailbox.post([failed = m_gateway->sendAgain(id), done] { done(failed); }); });
}

void GatewayController::reloadFor(quint64 id)
{
    load([this, id](const LoadedConfig &loaded) {
        applyLoaded(loaded);
        m_door->post([gateway = m_gateway, id, loaded] { gateway->finishReload(id, loaded); });
    });
}

void GatewayController::edit(const ConfigEdit &edit, const std::function<void(const EditedConfig &)> &done)
{
    editFor(
        0, [edit](const ConfigSource &source) { return editConfig(source, edit); }, done);
}

void GatewayController::readText(const std::function<void(const Result<std::string> &)> &done)
{
    m_loader->run([this, source = m_source, done] {
        const Result<std::string> text =
            source.path.empty() ? Result<std::string>(source.text) : readConfigText(source.path);
        m_mailbox.post([text, done] { done(text); });
    });
}

void GatewayController::write(const std::string &expected, const std::string &text,
                              const std::function<void(const EditedConfig &)> &done)
{
    editFor(
        0, [expected, text](const ConfigSource &source) { return writeConfig(source, expected, text); }, done);
}

void GatewayController::editFor(quint64 id, const std::function<EditedConfig(const ConfigSource &)> &work,
                                const std::function<void(const EditedConfig &)> &done)
{
    m_loader->run([this, source = m_source, work, id, done] {
        const EditedConfig edited = work(source);
        m_mailbox.post([this, edited, id, done] {
            if (!edited.error) {
                if (m_watcher)
                    m_watcher->acknowledge(edited.text);
                if (m_source.path.empty())
                    m_source.text = edited.text;
                applyLoaded(edited.loaded);
            }
            m_door->post([gateway = m_gateway, id, edited] { gateway->finishEdit(id, edited); });
            if (done)
                done(edited);
        });
    });
}

/// Reads on a thread of its own, one file after the other: the keychain and a slow disk may take their time.
void GatewayController::load(const std::function<void(const LoadedConfig &)> &use)
{
    m_loader->run([this, source = m_source, use] {
        const LoadedConfig loaded = source.load();
        m_mailbox.post([loaded, use] { use(loaded); });
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
    m_door->post([this, loaded, valid] {
        std::optional<Error> failed;
        if (valid) {
            Log::instance().configure(loaded.config->log.level, loaded.config->log.format,
                                      loaded.config->log.timestamps);
            failed = m_gateway->apply(loaded.config);
            logInfo("configuration applied", {{"file", m_source.name}});
        }
        if (failed)
            logError(failed->message + "; the old address stays");
        m_mailbox.post([this, loaded, valid, failed] {
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
