#pragma once

#include "GatewaySnapshot.h"

#include <budget/BudgetKeeper.h>
#include <ledger/ExchangeRecord.h>

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace infermux {

/// The figures of `/_infermux/metrics`, as http-api.md names them. Belongs to the gateway's thread.
class Metrics
{
public:
    Metrics();
    ~Metrics();
    Metrics(const Metrics &) = delete;
    Metrics &operator=(const Metrics &) = delete;

    void count(const ExchangeRecord &record);
    /// Prometheus' text format.
    std::string text(const GatewaySnapshot &snapshot, const std::vector<BudgetStanding> &budgets);

private:
    struct Families;
    struct OfModel;
    OfModel &ofModel(const std::string &provider, const std::string &model);

    std::unique_ptr<Families> m_families;
    // Looking a metric up by its labels costs more than counting: they are remembered.
    std::unordered_map<std::string, std::unique_ptr<OfModel>> m_models;
};

} // namespace infermux
