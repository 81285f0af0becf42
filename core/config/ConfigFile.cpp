#include "ConfigFile.h"

#include <QFile>
#include <QSaveFile>

namespace infermux {

namespace {

constexpr qint64 maxBytes = 4 << 20;

std::optional<Error> writeAtomically(const QString &path, const std::string &text, QFileDevice::Permissions permissions)
{
    QSaveFile file(path);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.setPermissions(permissions)
        && file.write(text.data(), static_cast<qint64>(text.size())) == static_cast<qint64>(text.size())
        && file.commit(); // flushes to the disk, then renames
    if (written)
        return std::nullopt;
    return Error{"write_failed", "can't write " + path.toStdString() + ": " + file.errorString().toStdString()};
}

} // namespace

Result<std::string> readConfigText(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        return Error{"not_found", "can't read " + path + ": " + file.errorString().toStdString()};
    const QByteArray bytes = file.read(maxBytes + 1);
    if (bytes.size() > maxBytes)
        return Error{"malformed", "the file has more than 4 MiB"};
    return bytes.toStdString();
}

std::optional<Error> replaceConfigText(const std::string &path, const std::string &expected, const std::string &text)
{
    const QString name = QString::fromStdString(path);
    const auto there = readConfigText(path);
    if (!there.ok())
        return there.error();
    if (*there != expected)
        return Error{"changed_on_disk", path + " was changed by another program meanwhile"};
    const QFileDevice::Permissions permissions = QFile::permissions(name);
    if (auto failed = writeAtomically(name + QStringLiteral(".bak"), expected, permissions))
        return failed;
    return writeAtomically(name, text, permissions);
}

EditedConfig editConfig(const ConfigSource &source, const ConfigEdit &edit)
{
    EditedConfig result;
    if (source.path.empty()) {
        result.error = Error{"not_a_file", "the configuration does not come from a file"};
        return result;
    }
    const auto text = readConfigText(source.path);
    auto editor = text.ok() ? YamlEditor::open(*text) : Result<YamlEditor>(text.error());
    if (!editor.ok()) {
        result.error = editor.error();
        return result;
    }
    if ((result.error = edit(*editor, source.options.environment)))
        return result;
    return writeConfig(source, *text, editor->text());
}

EditedConfig writeConfig(const ConfigSource &source, const std::string &expected, const std::string &text)
{
    EditedConfig result;
    result.text = text;
    result.loaded = source.loadText(text);
    if (!result.loaded.config)
        result.error = Error{"invalid_config", "the configuration would be invalid; it stays what it is"};
    else if (text != expected && !source.path.empty())
        result.error = replaceConfigText(source.path, expected, text);
    return result;
}

ConfigEdit settingValue(YamlPath path, YamlValue value)
{
    return [path = std::move(path), value = std::move(value)](YamlEditor &editor, const EnvironmentLookup &) {
        return editor.set(path, value);
    };
}

ConfigEdit settingOrRemoving(YamlPath path, std::optional<YamlValue> value)
{
    return [path = std::move(path), value = std::move(value)](YamlEditor &editor,
                                                              const EnvironmentLookup &) -> std::optional<Error> {
        if (value)
            return editor.set(path, *value);
        if (!editor.value().at(path))
            return std::nullopt;
        YamlPath gone = path;
        while (gone.size() > 1) {
            const YamlPath around(gone.begin(), gone.end() - 1);
            if (editor.value().at(around)->fields().size() != 1)
                break;
            gone = around;
        }
        return editor.remove(gone);
    };
}

} // namespace infermux
