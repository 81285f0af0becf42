#pragma once

#include "ExchangeDetail.h"
#include "GatewaySnapshot.h"
#include "RouteTrial.h"

#include <base/Mailbox.h>
#include <base/Secret.h>
#include <base/TaskThread.h>
#include <config/ConfigFile.h>
#include <config/ConfigSource.h>

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace infermux {

class FileWatcher;
class Gateway;

/// The one door to a gateway: commands in, values out. It lives in the main thread, owns the gateway's thread, reads
/// the configuration off both threads, and watches its file. Nothing here waits for the gateway except the destructor.
class GatewayController : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GatewayController)

public:
    GatewayController(ConfigSource source, Secret managementToken, QObject *parent = nullptr);
    ~GatewayController() override;

    const ConfigSource &source() const { return m_source; }
    /// The newest one heard; never null.
    const GatewaySnapshotPtr &snapshot() const { return m_snapshot; }

    /// Starts with a configuration that was read already, or reads it first.
    void start(ConfigPtr config);
    void start();
    void stop(Milliseconds grace = std::chrono::seconds{15});
    void reload() { reloadFor(0); }
    void commandCircuit(const std::string &provider, CircuitCommand command);
    /// Edits the file and goes over to what it says then; `done` hears, in this thread, what came of it.
    void edit(const ConfigEdit &edit, const std::function<void(const EditedConfig &)> &done);
    /// What the configuration's text is, as it is in the file now.
    void readText(const std::function<void(const Result<std::string> &)> &done);
    /// Puts an edited text in the place of `expected` and goes over to it. Where there is no file it holds while the
    /// program runs.
    void write(const std::string &expected, const std::string &text,
               const std::function<void(const EditedConfig &)> &done);
    /// What would become of a request by this configuration; `done` hears it in this thread. The gateway need not run.
    void tryRoute(ConfigPtr config, const RouteTrialQuestion &question,
                  const std::function<void(const RouteTrialPtr &)> &done);
    /// From now on finished exchanges can be looked at closely and sent again.
    void keepTrails();
    /// `done` hears it in this thread; null: it is not kept, or no more.
    void askDetail(const std::string &id, const std::function<void(const ExchangeDetailPtr &)> &done);
    void sendAgain(const std::string &id, const std::function<void(const std::optional<Error> &)> &done);

Q_SIGNALS:
    void started(const infermux::GatewaySnapshotPtr &snapshot);
    void startFailed(const QString &code, const QString &message);
    void stopped();
    void snapshotChanged(const infermux::GatewaySnapshotPtr &snapshot);
    void exchangesFinished(const infermux::ExchangeBatchPtr &batch);
    /// A configuration was read: applied, or refused with these errors.
    void configLoaded(bool applied, const QStringList &messages);

private:
    void listen();
    void load(const std::function<void(const LoadedConfig &)> &use);
    void reloadFor(quint64 id);
    /// `work` has it done by the loader.
    void editFor(quint64 id, const std::function<EditedConfig(const ConfigSource &)> &work,
                 const std::function<void(const EditedConfig &)> &done);
    void applyLoaded(const LoadedConfig &loaded);
    QStringList messagesOf(const LoadedConfig &loaded) const;

    ConfigSource m_source;
    std::unique_ptr<FileWatcher> m_watcher;
    GatewaySnapshotPtr m_snapshot;
    bool m_wanted = false; // start was asked for, and stop not since
    Mailbox m_mailbox;     // what the gateway and the loader say
    QThread m_thread;
    Gateway *m_gateway; // lives in m_thread
    Mailbox *m_door;    // lives there too: commands for the gateway
    std::unique_ptr<TaskThread> m_loader;
};

} // namespace infermux
