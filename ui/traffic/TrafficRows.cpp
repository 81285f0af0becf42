#include "TrafficRows.h"

#include <algorithm>
#include <limits>

namespace infermux {

namespace {

template<typename Small>
Small saturated(std::int64_t value)
{
    return static_cast<Small>(std::clamp<std::int64_t>(value, 0, std::numeric_limits<Small>::max()));
}

} // namespace

NameTable::NameTable()
{
    idOf({});
}

std::uint32_t NameTable::idOf(std::string_view name)
{
    if (const auto known = m_ids.find(name); known != m_ids.end())
        return known->second;
    const auto id = static_cast<std::uint32_t>(m_names.size());
    m_ids.emplace(m_names.emplace_back(name), id);
    return id;
}

TrafficRow::TrafficRow(const RequestFacts &facts, NameTable &names)
    : m_started(facts.started)
    , m_cost(facts.cost.value_or(Money()))
    , m_promptTokens(saturated<std::int32_t>(facts.promptTokens))
    , m_completionTokens(saturated<std::int32_t>(facts.completionTokens))
    , m_latencyMs(saturated<std::int32_t>(facts.latency.count()))
    , m_firstTokenMs(facts.firstToken ? saturated<std::int32_t>(facts.firstToken->count()) : -1)
    , m_status(saturated<std::uint16_t>(facts.status))
    , m_attempts(saturated<std::uint8_t>(facts.attempts))
    , m_idLength(static_cast<std::uint8_t>(std::min(facts.id.size(), m_id.size())))
    , m_isPriced(facts.cost.has_value())
    , m_isEstimated(facts.isEstimated)
{
    std::copy_n(facts.id.begin(), m_idLength, m_id.begin());
    m_names = {names.idOf(facts.caller),   names.idOf(facts.project), names.idOf(facts.requestedModel),
               names.idOf(facts.sentModel), names.idOf(facts.provider), names.idOf(facts.group),
               names.idOf(facts.errorCode)};
}

RequestFacts TrafficRow::facts(const NameTable &names) const
{
    RequestFacts facts;
    facts.id = id();
    facts.started = m_started;
    facts.caller = names.nameOf(m_names[Caller]);
    facts.project = names.nameOf(m_names[Project]);
    facts.requestedModel = names.nameOf(m_names[RequestedModel]);
    facts.sentModel = names.nameOf(m_names[SentModel]);
    facts.provider = names.nameOf(m_names[Provider]);
    facts.group = names.nameOf(m_names[Group]);
    facts.errorCode = names.nameOf(m_names[ErrorCode]);
    facts.status = m_status;
    facts.attempts = m_attempts;
    facts.isEstimated = m_isEstimated;
    facts.promptTokens = m_promptTokens;
    facts.completionTokens = m_completionTokens;
    if (m_isPriced)
        facts.cost = m_cost;
    facts.latency = Milliseconds{m_latencyMs};
    if (m_firstTokenMs >= 0)
        facts.firstToken = Milliseconds{m_firstTokenMs};
    return facts;
}

void TrafficRow::rename(const NameTable &from, NameTable &to)
{
    for (std::uint32_t &name : m_names)
        name = to.idOf(from.nameOf(name));
}

} // namespace infermux
