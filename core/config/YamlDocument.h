#pragma once

#include "Diagnostic.h"

#include <yaml-cpp/yaml.h>

#include <string>
#include <string_view>
#include <vector>

namespace infermux {

/// The text of a configuration file, parsed within the limits of config.md: at most 4 MiB, 100 levels, 100,000 nodes
/// with aliases expanded, one document. The documented mixed `budgets` form is read as its valid counterpart.
class YamlDocument
{
public:
    static YamlDocument parse(std::string_view text);

    const YAML::Node &root() const { return m_root; }
    /// Empty `root` and an error here: the text cannot be read.
    const std::vector<Diagnostic> &diagnostics() const { return m_diagnostics; }
    /// The place of a node in the text as it was given.
    SourceMark markOf(const YAML::Mark &mark) const;

private:
    void load(const std::string &text);
    void fail(SourceMark mark, std::string message);

    YAML::Node m_root;
    std::vector<Diagnostic> m_diagnostics;
    int m_insertedLine = 0; // 1-based line that the valid `budgets` form has more than the text; 0: none
};

/// The valid form of a text whose `budgets` mapping holds list items beside its keys: one `limits:` line more.
/// Where that line went is `insertedLine`, from 1. Not changed, and 0, for any other text.
std::string withValidBudgets(std::string_view text, int &insertedLine);

} // namespace infermux
