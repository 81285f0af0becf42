#include "StateFile.h"

#include <base/Log.h>
#include <base/Text.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <simdjson.h>

namespace infermux {

namespace {

void write(const std::string &path, const std::string &json)
{
    const QString name = QString::fromStdString(path);
    QDir().mkpath(QFileInfo(name).absolutePath());
    QSaveFile file(name);
    const bool written =
        file.open(QIODevice::WriteOnly)
        && file.write(json.data(), static_cast<qint64>(json.size())) == static_cast<qint64>(json.size())
        && file.commit();
    if (!written)
        logWarn("the state file can't be written", {{"file", path}, {"reason", file.errorString().toStdString()}});
}

namespace ondemand = simdjson::ondemand;

/// A number as it is written: a double would not be exact.
std::optional<Money> moneyAt(ondemand::object &object, const char *key)
{
    ondemand::value value;
    if (object.find_field_unordered(key).get(value) != simdjson::SUCCESS)
        return std::nullopt;
    const auto money = Money::fromDecimal(trimmed(value.raw_json_token()));
    return money.ok() ? std::optional(*money) : std::nullopt;
}

} // namespace

std::string MonthState::toJson() const
{
    std::string json = "{\"period\":" + jsonQuoted(period) + ",\"callers\":{";
    const char *separator = "\n";
    for (const auto &[name, caller] : callers) {
        json += separator + jsonQuoted(name) + ":{\"spent_usd\":" + caller.spent.toDecimal();
        if (caller.limit)
            json += ",\"limit_usd\":" + caller.limit->toDecimal();
        json += "}";
        separator = ",\n";
    }
    return json + "}}\n";
}

std::optional<MonthState> MonthState::read(const std::string &path)
{
    if (path.empty())
        return std::nullopt;
    QFile file(QString::fromStdString(path));
    constexpr qint64 most = 64LL << 20U;
    if (!file.open(QIODevice::ReadOnly) || file.size() > most)
        return std::nullopt;
    const simdjson::padded_string text(file.readAll().toStdString());
    ondemand::parser parser;
    ondemand::document document;
    ondemand::object root;
    ondemand::object callers;
    std::string_view period;
    if (parser.iterate(text).get(document) != simdjson::SUCCESS || document.get_object().get(root) != simdjson::SUCCESS
        || root.find_field_unordered("period").get_string().get(period) != simdjson::SUCCESS)
        return std::nullopt;
    MonthState state;
    state.period = period;
    if (root.find_field_unordered("callers").get_object().get(callers) != simdjson::SUCCESS)
        return std::nullopt;
    for (auto field : callers) {
        std::string_view name;
        ondemand::object caller;
        if (field.unescaped_key().get(name) != simdjson::SUCCESS)
            return std::nullopt;
        const std::string key(name);
        if (field.value().get_object().get(caller) != simdjson::SUCCESS)
            return std::nullopt;
        if (const auto spent = moneyAt(caller, "spent_usd"))
            state.callers[key] = {*spent, moneyAt(caller, "limit_usd")};
    }
    return state;
}

StateFile::~StateFile() = default; // the thread finishes what it was given

bool StateFile::isDue(SteadyTime now) const
{
    return now - m_writtenAt >= std::chrono::seconds{1};
}

void StateFile::set(MonthState state, SteadyTime now)
{
    m_writtenAt = now;
    if (state == m_written)
        return;
    m_written = std::move(state);
    m_thread.run([path = m_path, json = m_written.toJson()] { write(path, json); });
}

} // namespace infermux
