#pragma once

#include "Metrics.h"
#include "TokenTrace.h"

#include <base/Mailbox.h>
#include <base/TaskThread.h>
#include <budget/BudgetKeeper.h>
#include <config/Config.h>
#include <ledger/Ledger.h>
#include <ledger/LedgerReader.h>
#include <ledger/StateFile.h>

#include <memory>
#include <optional>
#include <string>

namespace infermux {

/// What follows from every finished request: its row in the ledger, its place in the metrics, its span for tokentrace;
/// and the budgets with their state file. Belongs to the gateway's thread; nothing in it waits for a disk but `start`.
class Bookkeeper
{
public:
    /// `home` lives in the gateway's thread, or will.
    Bookkeeper(BudgetKeeper::AlertHandler onAlert, QObject *home);
    ~Bookkeeper();
    Bookkeeper(const Bookkeeper &) = delete;
    Bookkeeper &operator=(const Bookkeeper &) = delete;

    /// Opens the ledger and reads what was spent, for some seconds at most: until then no limit could be held.
    void start(const Config &config);
    void apply(const Config &config);
    /// Writes everything that can be written.
    void stop();

    void settle(const ExchangeRecord &record);
    void sendAlert(const BudgetAlert &alert);
    /// Several times a second.
    void tick();

    BudgetKeeper &budgets() { return m_budgets; }
    const BudgetKeeper &budgets() const { return m_budgets; }
    Metrics &metrics() { return m_metrics; }
    LedgerReader *reader() { return m_reader.get(); }
    /// Ends what has a thread of its own without waiting for that thread here.
    void close(std::shared_ptr<void> finished);
    std::shared_ptr<Ledger> ledger() const { return m_ledger; }
    std::optional<LedgerStatus> ledgerStatus() const;
    TokenTraceStatus tokenTraceStatus() const;

private:
    void openLedger(const Config &config);
    void restore(const LedgerOpening &opening);
    std::vector<CarriedSpend> stateAsCarried() const;
    void writeState();

    BudgetKeeper m_budgets;
    Metrics m_metrics;
    Mailbox m_mailbox;
    MonthState m_stateAtStart;
    bool m_isRestored = false;
    std::shared_ptr<StateFile> m_stateFile;
    std::shared_ptr<Ledger> m_ledger; // readers wait for what it has to write
    std::shared_ptr<LedgerReader> m_reader;
    std::shared_ptr<TokenTrace> m_tokenTrace;
    std::unique_ptr<TaskThread> m_closing; // where replaced parts end
    bool m_stateChanged = false;
};

/// The ledger's file of a configuration: the one it names, else the one in the platform's data folder.
std::string ledgerPath(const Config &config);

} // namespace infermux
