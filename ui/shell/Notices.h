#pragma once

#include <base/Clock.h>
#include <gateway/GatewaySnapshot.h>

#include <QString>

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace infermux {

/// One thing to tell a person outside of the window.
struct Notice
{
    /// What it is about: each can be switched off.
    enum class Kind { Budget, Provider, Ledger };

    Kind kind = Kind::Budget;
    QString title;
    QString text;
    bool isBad = false;
};

/// Whether this kind is told; the settings keep it, and it is unless they say no.
bool isTold(Notice::Kind kind);
void setTold(Notice::Kind kind, bool isTold);

/// Chooses what of the gateway's news deserves a notification: budget alerts, circuits, providers that go and come,
/// trouble with the ledger. Of the same kind about the same thing none twice a minute. GUI thread; the time is handed
/// in.
class Notices
{
public:
    std::vector<Notice> of(const ExchangeBatch &batch, SteadyTime now);
    std::vector<Notice> of(const GatewaySnapshot &snapshot, SteadyTime now);

private:
    void add(std::vector<Notice> &notices, const std::string &key, Notice notice, SteadyTime now);

    std::map<std::string, SteadyTime> m_told;
    std::string m_ledgerProblem;
};

} // namespace infermux
