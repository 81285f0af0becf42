#include "ExchangeTrail.h"

#include <algorithm>

namespace infermux {

void ExchangeArchive::setOn(bool isOn)
{
    m_isOn = isOn;
    if (!isOn)
        m_trails.clear();
}

void ExchangeArchive::add(std::unique_ptr<ExchangeTrail> trail)
{
    if (!m_isOn)
        return;
    m_trails.push_back(std::move(trail));
    const auto keptBodies = static_cast<std::size_t>(m_capture.keep);
    while (m_trails.size() > std::max(leastKept, keptBodies))
        m_trails.pop_front();
    if (m_trails.size() > keptBodies) {
        ExchangeTrail &older = *m_trails[m_trails.size() - 1 - keptBodies];
        older.requestBody.reset();
        older.answerBody = {};
    }
}

const ExchangeTrail *ExchangeArchive::find(std::string_view id) const
{
    const auto found =
        std::find_if(m_trails.rbegin(), m_trails.rend(), [id](const auto &trail) { return trail->id == id; });
    return found == m_trails.rend() ? nullptr : found->get();
}

} // namespace infermux
