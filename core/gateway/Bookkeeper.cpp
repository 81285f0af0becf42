#include "Bookkeeper.h"

#include <base/Log.h>
#include <config/ConfigSource.h>
#include <ledger/Reports.h>

namespace infermux {

namespace {

constexpr Milliseconds longestOpening = std::chrono::seconds{5};

} // namespace

std::string ledgerPath(const Config &config)
{
    return config.ledger.path.empty() ? dataFolderLedger("ledger.sqlite") : config.ledger.path;
}

Bookkeeper::Bookkeeper(BudgetKeeper::AlertHandler onAlert, QObject *home)
    : m_budgets(std::move(onAlert))
    , m_mailbox(home)
{
}

Bookkeeper::~Bookkeeper()
{
    stop();
}

void Bookkeeper::start(const Config &config)
{
    m_closing = std::make_unique<TaskThread>();
    m_budgets.forgetSpend(); // of the time before a stop: the ledger has it
    m_budgets.setLimits(config.budgets);
    m_stateAtStart = {};
    if (auto state = MonthState::read(config.budgets.stateFile);
        state && state->period == monthOf(Clock::system().utc()))
        m_stateAtStart = std::move(*state);
    m_isRestored = false;
    openLedger(config);
    if (const auto opening = m_ledger->waitUntilOpen(longestOpening)) {
        restore(*opening);
    } else {
        logError("the ledger is not open: budgets begin with what the state file says, if there is one",
                 {{"file", m_ledger->path()}, {"reason", m_ledger->status().problem}});
        LedgerOpening unknown;
        unknown.carried = stateAsCarried();
        m_budgets.restore(unknown, Clock::system().utc());
    }
    apply(config);
}

void Bookkeeper::openLedger(const Config &config)
{
    LedgerOptions options;
    options.path = ledgerPath(config);
    options.retention = config.ledger.retention;
    options.onOpened = [this](const LedgerOpening &opening) { m_mailbox.post([this, opening] { restore(opening); }); };
    close(std::move(m_reader));
    close(std::move(m_ledger));
    m_ledger = std::make_shared<Ledger>(std::move(options));
    m_reader = std::make_shared<LedgerReader>(m_ledger->path());
}

/// Once: what is spent from then on is counted here. A ledger that begins takes the month over from the state file.
void Bookkeeper::restore(const LedgerOpening &opening)
{
    if (std::exchange(m_isRestored, true))
        return;
    LedgerOpening known = opening;
    if (known.isNew) {
        known.carried = stateAsCarried();
        m_ledger->carry(known.carried);
    }
    m_budgets.restore(known, Clock::system().utc());
    m_stateChanged = true;
}

std::vector<CarriedSpend> Bookkeeper::stateAsCarried() const
{
    std::vector<CarriedSpend> carried;
    for (const auto &[caller, of] : m_stateAtStart.callers)
        carried.push_back({m_stateAtStart.period, caller, of.spent});
    return carried;
}

void Bookkeeper::apply(const Config &config)
{
    m_budgets.setLimits(config.budgets);
    if (m_ledger && m_ledger->path() != ledgerPath(config))
        openLedger(config);
    if (m_ledger)
        m_ledger->setRetention(config.ledger.retention);
    if (m_stateFile && m_stateFile->path() != config.budgets.stateFile)
        close(std::exchange(m_stateFile, nullptr));
    if (!m_stateFile && !config.budgets.stateFile.empty())
        m_stateFile = std::make_shared<StateFile>(config.budgets.stateFile);
    if (m_tokenTrace && m_tokenTrace->url() != config.tokentraceUrl)
        close(std::exchange(m_tokenTrace, nullptr));
    if (!m_tokenTrace && !config.tokentraceUrl.empty())
        m_tokenTrace = std::make_shared<TokenTrace>(config.tokentraceUrl);
    m_stateChanged = true;
}

void Bookkeeper::stop()
{
    if (m_stateFile && m_stateChanged)
        writeState();
    m_stateFile.reset();
    m_closing.reset(); // waits for readers too, which may hold the ledger
    m_reader.reset();
    m_ledger.reset();
    m_tokenTrace.reset();
}

void Bookkeeper::close(std::shared_ptr<void> finished)
{
    if (finished && m_closing)
        m_closing->run([finished = std::move(finished)] {});
}

void Bookkeeper::settle(const ExchangeRecord &record)
{
    if (m_ledger)
        m_ledger->append(record);
    m_metrics.count(record);
    if (m_tokenTrace)
        m_tokenTrace->send(record);
    m_stateChanged = true;
}

void Bookkeeper::sendAlert(const BudgetAlert &alert)
{
    if (m_tokenTrace)
        m_tokenTrace->send(alert);
}

void Bookkeeper::tick()
{
    if (m_stateFile && m_stateChanged && m_stateFile->isDue(Clock::system().steady()))
        writeState();
}

void Bookkeeper::writeState()
{
    const UtcTime now = Clock::system().utc();
    MonthState state;
    state.period = monthOf(now);
    for (const auto &[caller, spent] : m_budgets.spentInMonth(now))
        state.callers[caller].spent = spent;
    for (const BudgetStanding &standing : m_budgets.standings(now)) {
        if (standing.limit.monthly)
            state.callers[standing.caller].limit = standing.limit.monthly;
    }
    m_stateChanged = false;
    m_stateFile->set(std::move(state), Clock::system().steady());
}

std::optional<LedgerStatus> Bookkeeper::ledgerStatus() const
{
    return m_ledger ? std::optional(m_ledger->status()) : std::nullopt;
}

TokenTraceStatus Bookkeeper::tokenTraceStatus() const
{
    return m_tokenTrace ? m_tokenTrace->status() : TokenTraceStatus{};
}

} // namespace infermux
