#include "YamlEditor.h"

#include "YamlDocument.h"
#include "YamlSurgery.h"

#include <algorithm>
#include <span>

namespace infermux {

namespace {

YamlPath operator/(YamlPath path, YamlStep step)
{
    path.push_back(std::move(step));
    return path;
}

YamlPath withoutLast(YamlPath path)
{
    path.pop_back();
    return path;
}

std::string named(const YamlPath &path)
{
    return path.empty() ? "the document" : toString(path);
}

Error notFound(const YamlPath &path)
{
    return {"not_found", "there is no " + named(path)};
}

Error reachedThroughAlias(const YamlPath &path, const YamlPlace &alias)
{
    return {"shared", named(path) + " is *" + alias.anchor + ", which other places share: edit it where &"
                          + alias.anchor + " stands"};
}

/// The map or list that holds just what a path's rest leads to.
YamlValue wrapped(std::span<const YamlStep> rest, YamlValue value)
{
    for (auto step = rest.rbegin(); step != rest.rend(); ++step) {
        if (const auto *key = std::get_if<std::string>(&*step))
            value = YamlValue::map({{*key, std::move(value)}});
        else
            value = YamlValue::list({std::move(value)});
    }
    return value;
}

void eachPlace(const YamlPlace &place, const std::function<void(const YamlPlace &)> &visit)
{
    visit(place);
    for (const YamlPlace &item : place.items)
        eachPlace(item, visit);
    for (const YamlPlace::Field &field : place.fields) {
        eachPlace(field.key, visit);
        eachPlace(field.value, visit);
    }
}

bool usesAliases(const YamlPlace &root)
{
    bool any = false;
    eachPlace(root, [&any](const YamlPlace &place) { any = any || place.kind == YamlPlace::Kind::Alias; });
    return any;
}

bool contains(const YamlPlace &outer, const YamlPlace &inner)
{
    return inner.begin >= outer.begin && inner.end <= outer.end;
}

std::optional<std::size_t> childIndex(const YamlPlace &place, const YamlStep &step)
{
    if (const auto *index = std::get_if<std::size_t>(&step))
        return place.kind == YamlPlace::Kind::List && *index < place.items.size() ? std::optional(*index)
                                                                                  : std::nullopt;
    const auto &key = std::get<std::string>(step);
    const auto field = std::find_if(place.fields.begin(), place.fields.end(),
                                    [&](const YamlPlace::Field &f) { return f.key.scalar == key; });
    return field == place.fields.end() ? std::nullopt
                                       : std::optional(static_cast<std::size_t>(field - place.fields.begin()));
}

} // namespace

Result<YamlEditor> YamlEditor::open(std::string_view text)
{
    const YamlDocument document = YamlDocument::parse(text);
    const auto isError = [](const Diagnostic &d) { return d.severity == Diagnostic::Severity::Error; };
    const auto &diagnostics = document.diagnostics();
    if (const auto error = std::find_if(diagnostics.begin(), diagnostics.end(), isError); error != diagnostics.end())
        return Error{"malformed", error->message};
    int insertedLine = 0;
    std::string valid(text);
    if (!diagnostics.empty())
        valid = withValidBudgets(text, insertedLine);
    auto value = YamlValue::of(document.root());
    if (!value.ok())
        return value.error();
    auto layout = YamlLayout::of(std::move(valid));
    if (!layout.ok())
        return layout.error();
    YamlEditor editor;
    editor.m_value = std::move(value).value();
    editor.m_layout = std::move(layout).value();
    editor.m_manner = YamlManner::of(editor.m_layout);
    return editor;
}

/// The new text takes the place of the old one if it says what is wanted.
std::optional<Error> YamlEditor::accept(std::string text, YamlValue wanted)
{
    const YamlDocument document = YamlDocument::parse(text);
    const auto said = YamlValue::of(document.root());
    if (!document.diagnostics().empty() || !said.ok() || !(*said == wanted))
        return Error{"unsupported", "this place can't be changed without changing others; edit the text"};
    auto layout = YamlLayout::of(std::move(text));
    if (!layout.ok())
        return layout.error();
    m_value = std::move(wanted);
    m_layout = std::move(layout).value();
    return std::nullopt;
}

/// Several edits or none.
std::optional<Error> YamlEditor::whole(const std::function<std::optional<Error>()> &edits)
{
    const YamlLayout layout = m_layout;
    const YamlValue value = m_value;
    auto failed = edits();
    if (failed) {
        m_layout = layout;
        m_value = value;
    }
    return failed;
}

Result<YamlEditor::Found> YamlEditor::find(const YamlPath &path) const
{
    Found found;
    found.place = &m_layout.root();
    for (std::size_t i = 0; i < path.size(); ++i) {
        const YamlPath here(path.begin(), path.begin() + static_cast<std::ptrdiff_t>(i));
        if (found.place->kind == YamlPlace::Kind::Alias)
            return reachedThroughAlias(here, *found.place);
        const auto index = childIndex(*found.place, path[i]);
        if (!index)
            return notFound(path);
        found.parent = found.place;
        found.index = *index;
        found.inFlow = found.inFlow || found.parent->isFlow();
        found.place = &found.parent->child(*index);
    }
    return found;
}

/// An error if what the path is part of, or what stands there, is used under an alias somewhere else.
std::optional<Error> YamlEditor::sharedElsewhere(const YamlPath &path) const
{
    const YamlPlace *place = &m_layout.root();
    std::vector<const YamlPlace *> anchored;
    for (std::size_t i = 0; place && i <= path.size(); ++i) {
        if (!place->anchor.empty() && place->kind != YamlPlace::Kind::Alias)
            anchored.push_back(place);
        if (i == path.size())
            break;
        const auto index = childIndex(*place, path[i]);
        place = index ? &place->child(*index) : nullptr;
    }
    if (place) {
        eachPlace(*place, [&](const YamlPlace &inner) {
            if (!inner.anchor.empty() && inner.kind != YamlPlace::Kind::Alias)
                anchored.push_back(&inner);
        });
    }
    std::optional<Error> error;
    eachPlace(m_layout.root(), [&](const YamlPlace &use) {
        if (error || use.kind != YamlPlace::Kind::Alias || (place && contains(*place, use)))
            return;
        for (const YamlPlace *source : anchored) {
            if (source->anchor == use.anchor)
                error =
                    Error{"shared", named(path) + " belongs to &" + use.anchor + ", which line "
                                        + std::to_string(m_layout.lineNumber(use.begin)) + " uses too; edit the text"};
        }
    });
    return error;
}

std::optional<Error> YamlEditor::set(const YamlPath &path, const YamlValue &value)
{
    return whole([&] { return change(path, value); });
}

std::optional<Error> YamlEditor::change(const YamlPath &path, const YamlValue &value)
{
    const YamlValue *now = m_value.at(path);
    if (!now)
        return add(path, value);
    if (*now == value)
        return std::nullopt;
    const auto found = find(path);
    if (!found.ok())
        return found.error();
    const bool isAlias = found->place->kind == YamlPlace::Kind::Alias;
    if (!isAlias && now->isMap() && value.isMap() && !now->fields().empty() && !value.fields().empty())
        return changeFields(path, value);
    if (!isAlias && now->isList() && value.isList() && !now->items().empty() && !value.items().empty())
        return changeItems(path, value);
    return replace(path, value);
}

std::optional<Error> YamlEditor::changeFields(const YamlPath &path, const YamlValue &value)
{
    const YamlValue before = *m_value.at(path);
    for (const auto &[key, field] : value.fields()) {
        if (auto failed = change(path / key, field))
            return failed;
    }
    for (const auto &[key, field] : before.fields()) {
        if (value.at(YamlStep(key)))
            continue;
        if (auto failed = remove(path / key))
            return failed;
    }
    return std::nullopt;
}

std::optional<Error> YamlEditor::changeItems(const YamlPath &path, const YamlValue &value)
{
    const std::vector<YamlValue> before = m_value.at(path)->items();
    const std::vector<YamlValue> &after = value.items();
    const std::size_t shorter = std::min(before.size(), after.size());
    std::size_t head = 0;
    while (head < shorter && before[head] == after[head])
        ++head;
    std::size_t tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    for (std::size_t i = head; i < shorter - tail; ++i) {
        if (auto failed = change(path / i, after[i]))
            return failed;
    }
    for (std::size_t i = before.size() - tail; i > shorter - tail; --i) {
        if (auto failed = remove(path / (i - 1)))
            return failed;
    }
    for (std::size_t i = shorter - tail; i < after.size() - tail; ++i) {
        if (auto failed = insert(path, i, after[i]))
            return failed;
    }
    return std::nullopt;
}

/// What is not there yet, with all that is missing above it.
std::optional<Error> YamlEditor::add(const YamlPath &path, const YamlValue &value)
{
    std::size_t depth = path.size();
    YamlPath above = path;
    do {
        above.pop_back();
        --depth;
    } while (!m_value.at(above));
    const YamlStep &step = path[depth];
    const auto *index = std::get_if<std::size_t>(&step);
    const YamlValue &there = *m_value.at(above);
    const bool fits = there.isNull() || (index ? there.isList() : there.isMap());
    if (!fits || (index && *index != there.items().size()))
        return notFound(path);
    YamlValue made = wrapped(std::span(path).subspan(depth + 1), value);
    if (there.isNull() || (there.items().empty() && there.fields().empty()))
        return replace(above, wrapped(std::span(path).subspan(depth, 1), std::move(made)));
    return addChild(above, index ? *index : there.fields().size(), index ? std::string() : std::get<std::string>(step),
                    made);
}

std::optional<Error> YamlEditor::addChild(const YamlPath &collection, std::size_t index, const std::string &key,
                                          const YamlValue &value)
{
    const auto found = find(collection);
    if (!found.ok())
        return found.error();
    if (found->place->kind == YamlPlace::Kind::Alias)
        return reachedThroughAlias(collection, *found->place);
    if (auto shared = sharedElsewhere(collection / YamlStep(found->place->size())))
        return shared;
    YamlValue wanted = m_value;
    YamlValue &parent = *wanted.at(collection);
    if (parent.isList())
        parent.items().insert(parent.items().begin() + static_cast<std::ptrdiff_t>(index), value);
    else
        parent.fields().insert(parent.fields().begin() + static_cast<std::ptrdiff_t>(index), {key, value});
    return accept(YamlSurgery(m_layout, m_manner).withChild(*found->place, index, key, value), std::move(wanted));
}

std::optional<Error> YamlEditor::replace(const YamlPath &path, const YamlValue &value)
{
    if (auto shared = sharedElsewhere(path))
        return shared;
    // A tag says of what kind the value is: it goes when that changes.
    if (const auto tagged = find(path); tagged.ok() && m_value.at(path)->kind() != value.kind()) {
        if (tagged->place->begin < tagged->place->content && tagged->place->anchor.empty())
            (void)accept(YamlSurgery(m_layout, m_manner).withoutTag(*tagged->place), m_value);
    }
    const auto found = find(path);
    if (!found.ok())
        return found.error();
    const YamlSurgery surgery(m_layout, m_manner);
    YamlValue wanted = m_value;
    *wanted.at(path) = value;
    return accept(found->parent ? surgery.withValue(*found->parent, found->index, found->inFlow, value)
                                : surgery.withRoot(value),
                  std::move(wanted));
}

std::optional<Error> YamlEditor::insert(const YamlPath &list, std::size_t index, const YamlValue &value)
{
    const YamlValue *there = m_value.at(list);
    if (there && !there->isList() && !there->isNull())
        return Error{"not_found", named(list) + " is not a list"};
    if (index > (there ? there->items().size() : 0))
        return notFound(list / index);
    if (!there)
        return whole([&] { return add(list, YamlValue::list({value})); });
    if (there->items().empty())
        return replace(list, YamlValue::list({value}));
    return addChild(list, index, {}, value);
}

std::optional<Error> YamlEditor::remove(const YamlPath &path)
{
    if (path.empty())
        return Error{"unsupported", "the document itself can't be removed"};
    const auto found = find(path);
    if (!found.ok())
        return found.error();
    if (auto shared = sharedElsewhere(path))
        return shared;
    const YamlPath above = withoutLast(path);
    if (found->parent->size() == 1)
        return replace(above, found->parent->kind == YamlPlace::Kind::List ? YamlValue::list() : YamlValue::map());
    YamlValue wanted = m_value;
    YamlValue &parent = *wanted.at(above);
    const auto at = static_cast<std::ptrdiff_t>(found->index);
    if (parent.isList())
        parent.items().erase(parent.items().begin() + at);
    else
        parent.fields().erase(parent.fields().begin() + at);
    return accept(YamlSurgery(m_layout, m_manner).withoutChild(*found->parent, found->index), std::move(wanted));
}

std::optional<Error> YamlEditor::move(const YamlPath &collection, std::size_t from, std::size_t to)
{
    const auto found = find(collection);
    if (!found.ok())
        return found.error();
    if (found->place->kind == YamlPlace::Kind::Alias)
        return reachedThroughAlias(collection, *found->place);
    if (!found->place->isCollection() || from >= found->place->size() || to >= found->place->size())
        return notFound(collection / std::max(from, to));
    if (from == to)
        return std::nullopt;
    YamlValue wanted = m_value;
    YamlValue &parent = *wanted.at(collection);
    const auto shift = [from, to](auto &children) {
        const auto begin = children.begin() + static_cast<std::ptrdiff_t>(from);
        const auto end = children.begin() + static_cast<std::ptrdiff_t>(to);
        if (from < to)
            std::rotate(begin, begin + 1, end + 1);
        else
            std::rotate(end, begin, begin + 1);
    };
    parent.isList() ? shift(parent.items()) : shift(parent.fields());
    auto failed = accept(YamlSurgery(m_layout, m_manner).withMoved(*found->place, from, to), std::move(wanted));
    if (failed && usesAliases(m_layout.root()))
        return Error{"shared",
                     "in " + named(collection) + " others use what stands there, or stands below; edit the text"};
    return failed;
}

std::optional<Error> YamlEditor::rename(const YamlPath &field, const std::string &key)
{
    const auto found = find(field);
    if (!found.ok())
        return found.error();
    if (!found->parent || found->parent->kind != YamlPlace::Kind::Map)
        return Error{"not_found", named(field) + " has no name"};
    if (std::get<std::string>(field.back()) == key)
        return std::nullopt;
    const YamlPath renamed = withoutLast(field) / key;
    if (m_value.at(renamed))
        return Error{"exists", "there is a " + named(renamed) + " already"};
    if (found->parent->fields[found->index].key.kind != YamlPlace::Kind::Scalar)
        return Error{"shared", named(field) + " takes its name from an alias; edit the text"};
    if (auto shared = sharedElsewhere(renamed))
        return shared;
    YamlValue wanted = m_value;
    wanted.at(withoutLast(field))->fields()[found->index].first = key;
    return accept(YamlSurgery(m_layout, m_manner).withKey(*found->parent, found->index, key), std::move(wanted));
}

} // namespace infermux
