#pragma once

#include "Bookkeeper.h"
#include "CostsApi.h"
#include "GatewaySnapshot.h"
#include "LedgerAnswers.h"
#include "LiveConfig.h"
#include "WaitingCallers.h"

#include <base/Clock.h>
#include <config/ConfigFile.h>
#include <http/HttpMessage.h>
#include <http/ResponseWriter.h>

#include <cstdint>
#include <string>

namespace infermux {

/// What the management API needs of the gateway.
class ManagementHost
{
public:
    virtual ~ManagementHost() = default;
    virtual const Clock &clock() const = 0;
    virtual GatewaySnapshot snapshot() const = 0;
    virtual LiveConfigPtr live() const = 0;
    /// False: there is no such provider.
    virtual bool commandCircuit(const std::string &provider, CircuitCommand command) = 0;
    /// Has the file read, or edited; the same number comes back through `reloaded` or `edited`.
    virtual void requestReload(std::uint64_t id) = 0;
    virtual void requestEdit(std::uint64_t id, ConfigEdit edit) = 0;
};

/// Answers `/_infermux/…`: at once out of what the gateway knows, later out of the ledger, or when the configuration
/// was read or written. Belongs to the gateway's thread.
class Management
{
public:
    /// `home` lives in the gateway's thread, or will.
    Management(ManagementHost &host, Bookkeeper &books, std::string configName, QObject *home);

    /// The request was let in by `ManagementApi::authorize` and `screen`.
    void handle(const HttpRequest &request, ResponseWriter &writer);
    void reloaded(std::uint64_t id, const LoadedConfig &loaded);
    void edited(std::uint64_t id, const EditedConfig &edited);
    /// Callers who still wait are told that the gateway stops.
    void stop();

private:
    HttpResponse answer(const HttpRequest &request) const;
    HttpResponse commandCircuit(const HttpRequest &request);
    Result<ConfigEdit> budgetEdit(const HttpRequest &request) const;
    CostsContext costsContext() const;

    ManagementHost &m_host;
    Bookkeeper &m_books;
    std::string m_configName;
    LedgerAnswers m_ledgerAnswers;
    WaitingCallers m_waiting;
};

} // namespace infermux
