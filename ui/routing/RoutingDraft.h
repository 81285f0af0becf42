#pragma once

#include <config/ConfigDraft.h>
#include <config/RoutingEdit.h>

#include <optional>
#include <string>
#include <vector>

namespace infermux {

/// What a draft says of routes, whether or not the loader takes it: the reading side of the Routing page. Valid as long as
/// the draft is.
class RoutingDraft
{
public:
    explicit RoutingDraft(const ConfigDraft &draft)
        : m_draft(draft)
    {
    }

    std::vector<WrittenGroup> groups() const { return writtenGroups(m_draft.value(), m_draft.environment()); }
    /// What the loader says of a group, by paths that begin within it.
    std::vector<Diagnostic> problemsOf(std::size_t group) const;
    /// Names, in their order.
    std::vector<std::string> providers() const;
    /// Names that any provider serves or has an alias for, sorted.
    std::vector<std::string> servedModels() const;
    /// As written, or what holds where nothing is.
    std::string defaultStrategy() const;

private:
    const ConfigDraft &m_draft;
};

/// A group among others, by its name.
GroupName nameOf(const std::vector<WrittenGroup> &all, std::size_t index);

} // namespace infermux
