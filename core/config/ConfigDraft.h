#pragma once

#include "ConfigFile.h"
#include "TextDifference.h"

#include <cstddef>
#include <string>
#include <vector>

namespace infermux {

/// A configuration on the way to be written: the file's text, what became of it step by step, and what the loader says
/// of it now. Steps are undone and redone; they can be taken again on another text, when the file changed meanwhile.
/// Not thread-safe; each step reads the whole text anew.
class ConfigDraft
{
public:
    explicit ConfigDraft(ConfigSource source);

    /// Begins with what the file holds; steps that were taken are forgotten.
    void open(std::string text);
    /// The text of a step was written: it is what the file has now. Steps taken since stay.
    void settle(const std::string &written);
    /// Takes the same steps from another text. Those that can't be taken there are left out and named.
    std::vector<std::string> rebase(std::string text);

    /// An edit that changes nothing is no step. An error: nothing has changed. That the result would be invalid is no
    /// error here: the diagnostics say it, and it can't be written.
    std::optional<Error> take(const ConfigEdit &edit, std::string what);
    /// As `take`; a step of the same `what` that was the last one becomes one with it (dragging, typing).
    std::optional<Error> continueWith(const ConfigEdit &edit, std::string what);
    /// The whole text as the person wrote it, also where the one before can't be read. An error: it is not YAML. On
    /// another text it can't be taken again.
    std::optional<Error> takeText(std::string after, std::string what);
    /// The next step does not become one with the last, whatever it is.
    void closeStep();
    bool canUndo() const { return m_done > 0; }
    bool canRedo() const { return m_done < m_steps.size(); }
    const std::string &undoes() const { return m_steps[m_done - 1].what; }
    const std::string &redoes() const { return m_steps[m_done].what; }
    void undo();
    void redo();
    void revert();

    bool isChanged() const { return text() != m_original; }
    bool isValid() const { return m_loaded.config != nullptr; }
    const std::string &original() const { return m_original; }
    const std::string &text() const { return m_done == 0 ? m_original : m_steps[m_done - 1].text; }
    /// What the text says, without its variables filled in; null where it is not YAML.
    const YamlValue &value() const { return m_value; }
    const LoadedConfig &loaded() const { return m_loaded; }
    const EnvironmentLookup &environment() const { return m_source.options.environment; }
    std::vector<DifferenceLine> difference() const { return differenceOf(m_original, text()); }
    /// What was done, in words, the first first.
    std::vector<std::string> steps() const;

private:
    struct Step
    {
        std::string what;
        std::vector<ConfigEdit> edits;
        std::string text;      // after it
        bool isClosed = false; // another one begins
    };

    void add(std::string what, const ConfigEdit &edit, std::string after);
    void read();

    ConfigSource m_source;
    std::string m_original;
    std::vector<Step> m_steps;
    std::size_t m_done = 0; // of the steps
    YamlValue m_value;
    LoadedConfig m_loaded;
};

} // namespace infermux
