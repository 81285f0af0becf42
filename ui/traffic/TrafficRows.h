#pragma once

#include "RequestFacts.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>

namespace infermux {

/// Names as small numbers: a million rows repeat a few hundred. 0 is the empty name.
class NameTable
{
public:
    NameTable();
    NameTable(NameTable &&) = default;
    NameTable &operator=(NameTable &&) = default;
    NameTable(const NameTable &) = delete; // the numbers are found by looks at the names
    NameTable &operator=(const NameTable &) = delete;
    ~NameTable() = default;

    std::uint32_t idOf(std::string_view name);
    std::string_view nameOf(std::uint32_t id) const { return m_names[id]; }
    std::size_t size() const { return m_names.size(); }

private:
    std::deque<std::string> m_names; // its elements stay where they are
    std::unordered_map<std::string_view, std::uint32_t> m_ids;
};

/// A finished exchange in about a hundred bytes, its names in a NameTable.
class TrafficRow
{
public:
    TrafficRow(const RequestFacts &facts, NameTable &names);
    RequestFacts facts(const NameTable &names) const;
    /// Moves over to another table of names.
    void rename(const NameTable &from, NameTable &to);

    std::string_view id() const { return {m_id.data(), m_idLength}; }
    UtcTime started() const { return m_started; }
    UtcTime finished() const { return m_started + Milliseconds{m_latencyMs}; }

private:
    enum Name { Caller, Project, RequestedModel, SentModel, Provider, Group, ErrorCode, NameCount };

    std::array<char, 28> m_id{}; // as long as ours are; of others the beginning
    std::array<std::uint32_t, NameCount> m_names{};
    UtcTime m_started;
    Money m_cost;
    std::int32_t m_promptTokens;
    std::int32_t m_completionTokens;
    std::int32_t m_latencyMs;
    std::int32_t m_firstTokenMs; // -1: none
    std::uint16_t m_status;
    std::uint8_t m_attempts;
    std::uint8_t m_idLength;
    bool m_isPriced;
    bool m_isEstimated;
};

} // namespace infermux
