#include "ConfigDraft.h"

namespace infermux {

namespace {

Result<std::string> editedText(const std::string &text, const ConfigEdit &edit, const EnvironmentLookup &environment)
{
    auto editor = YamlEditor::open(text);
    if (!editor.ok())
        return editor.error();
    if (auto failed = edit(*editor, environment))
        return *failed;
    return editor->text();
}

} // namespace

/// Keys are not looked up: what is drafted is looked at, not used, and a keychain may ask the person something.
ConfigDraft::ConfigDraft(ConfigSource source)
    : m_source(std::move(source))
{
    m_source.options.keychain = [](const std::string &) -> Result<Secret> { return Secret(); };
}

void ConfigDraft::open(std::string text)
{
    m_original = std::move(text);
    m_steps.clear();
    m_done = 0;
    read();
}

void ConfigDraft::settle(const std::string &written)
{
    for (std::size_t i = m_done; i > 0; --i) {
        if (m_steps[i - 1].text != written)
            continue;
        m_steps.erase(m_steps.begin(), m_steps.begin() + static_cast<std::ptrdiff_t>(i));
        m_done -= i;
        m_original = written;
        return;
    }
    open(written);
}

std::vector<std::string> ConfigDraft::rebase(std::string text)
{
    const std::vector<Step> steps(m_steps.begin(), m_steps.begin() + static_cast<std::ptrdiff_t>(m_done));
    open(std::move(text));
    std::vector<std::string> leftOut;
    for (const Step &step : steps) {
        for (const ConfigEdit &edit : step.edits) {
            if (continueWith(edit, step.what))
                leftOut.push_back(step.what);
        }
    }
    return leftOut;
}

std::optional<Error> ConfigDraft::take(const ConfigEdit &edit, std::string what)
{
    auto after = editedText(text(), edit, environment());
    if (!after.ok())
        return after.error();
    if (*after == text())
        return std::nullopt;
    add(std::move(what), edit, std::move(after).value());
    return std::nullopt;
}

std::optional<Error> ConfigDraft::takeText(std::string after, std::string what)
{
    if (after == text())
        return std::nullopt;
    if (const auto editor = YamlEditor::open(after); !editor.ok())
        return editor.error();
    const auto again = [before = text(), after](YamlEditor &editor, const EnvironmentLookup &) -> std::optional<Error> {
        if (editor.text() != before)
            return Error{"changed", "it was written into another text"};
        editor = *YamlEditor::open(after);
        return std::nullopt;
    };
    add(std::move(what), again, std::move(after));
    return std::nullopt;
}

void ConfigDraft::add(std::string what, const ConfigEdit &edit, std::string after)
{
    m_steps.resize(m_done);
    m_steps.push_back({std::move(what), {edit}, std::move(after), false});
    ++m_done;
    read();
}

std::optional<Error> ConfigDraft::continueWith(const ConfigEdit &edit, std::string what)
{
    if (m_done == 0 || m_done != m_steps.size() || m_steps.back().what != what || m_steps.back().isClosed)
        return take(edit, std::move(what));
    auto after = editedText(text(), edit, environment());
    if (!after.ok())
        return after.error();
    m_steps.back().edits.push_back(edit);
    m_steps.back().text = std::move(after).value();
    read();
    return std::nullopt;
}

void ConfigDraft::closeStep()
{
    if (m_done > 0)
        m_steps[m_done - 1].isClosed = true;
}

void ConfigDraft::undo()
{
    if (canUndo()) {
        --m_done;
        read();
    }
}

void ConfigDraft::redo()
{
    if (canRedo()) {
        ++m_done;
        read();
    }
}

/// The steps stay to be redone.
void ConfigDraft::revert()
{
    m_done = 0;
    read();
}

std::vector<std::string> ConfigDraft::steps() const
{
    std::vector<std::string> words;
    for (std::size_t i = 0; i < m_done; ++i)
        words.push_back(m_steps[i].what);
    return words;
}

void ConfigDraft::read()
{
    const auto editor = YamlEditor::open(text());
    m_value = editor.ok() ? editor->value() : YamlValue();
    m_loaded = m_source.loadText(text());
}

} // namespace infermux
