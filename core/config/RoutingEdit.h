#pragma once

#include "ConfigFile.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace infermux {

/// A group as the text has it, whether or not the loader would take it.
struct WrittenGroup
{
    std::string name;
    std::vector<std::string> models;
    std::string strategy;               ///< empty: the default one
    std::vector<std::string> providers; ///< empty: all

    bool operator==(const WrittenGroup &) const = default;
};

/// A group by its name once variables are filled in. Names are unique in a file that is valid; in one that is not, the
/// `nth` of that name, counted from 0.
struct GroupName
{
    GroupName(std::string called, std::size_t number = 0) // NOLINT: a name is one
        : name(std::move(called))
        , nth(number)
    {
    }
    GroupName(const char *called) // NOLINT
        : name(called)
    {
    }
    std::string name;
    std::size_t nth = 0;

    bool operator==(const GroupName &) const = default;
};

/// The groups of `routing.groups`, in their order.
std::vector<WrittenGroup> writtenGroups(const YamlValue &root, const EnvironmentLookup &environment);

/// Edits of `routing.groups`.

/// A new one behind the others.
ConfigEdit addingGroup(WrittenGroup group);
ConfigEdit removingGroup(GroupName group);
/// Among the groups; `to` counts without it.
ConfigEdit movingGroup(GroupName group, std::size_t to);
/// One field; nothing: the field goes.
ConfigEdit settingGroupField(GroupName group, std::string field, std::optional<YamlValue> value);
/// One of its `models` or `providers`, behind the others.
ConfigEdit addingToGroup(GroupName group, std::string list, std::string item);
/// The list goes with its last item.
ConfigEdit removingFromGroup(GroupName group, std::string list, std::string item);
ConfigEdit movingInGroup(GroupName group, std::string list, std::string item, std::size_t to);

} // namespace infermux
