#include "BudgetsApi.h"

#include "ApiError.h"
#include "ManagementApi.h"

#include <base/Text.h>
#include <wire/Json.h>
#include <wire/JsonWriter.h>

#include <algorithm>
#include <array>

namespace infermux {

namespace {

void writeLimit(JsonWriter &json, const BudgetLimitConfig &limit)
{
    json.field("action", toString(limit.action));
    if (!limit.modelOverride.empty())
        json.field("model_override", limit.modelOverride)
            .field("override_at", fractionOf(Money::fromDollars(1), limit.overrideAt));
    json.key("alert_at").beginArray();
    for (const double fraction : limit.alertAt)
        json.value(fractionOf(Money::fromDollars(1), fraction));
    json.endArray();
}

Result<YamlValue> scalarOf(const std::string &name, const Json &value)
{
    if (value.is_string())
        return YamlValue(value.get<std::string>());
    if (value.is_number())
        return YamlValue(value.dump());
    return Error{"invalid_request", name + " must be a number or a string"};
}

Result<YamlValue> fieldOf(const std::string &name, const Json &value)
{
    if (name != "alert_at")
        return scalarOf(name, value);
    if (!value.is_array())
        return Error{"invalid_request", "alert_at must be a list of fractions"};
    YamlValue list = YamlValue::list();
    for (const Json &fraction : value) {
        auto item = scalarOf(name, fraction);
        if (!item.ok())
            return item;
        list.items().push_back(std::move(item).value());
    }
    return list;
}

} // namespace

HttpResponse budgetsAnswer(const std::vector<BudgetStanding> &standings, const BudgetsConfig &budgets)
{
    JsonWriter json;
    json.beginObject().key("budgets").beginArray();
    for (const BudgetStanding &standing : standings) {
        json.beginObject().field("caller", standing.caller).field("is_default", standing.isDefault);
        writeLimit(json, standing.limit);
        json.key("periods").beginArray();
        for (const BudgetStanding::OfPeriod &period : standing.periods)
            json.beginObject()
                .field("period", toString(period.period))
                .field("limit_usd", period.limit)
                .field("spent_usd", period.spent)
                .field("reserved_usd", period.reserved)
                .field("remaining_usd", period.limit - period.spent - period.reserved)
                .field("resets_at", isoTime(period.end))
                .endObject();
        json.endArray().endObject();
    }
    json.endArray();
    const auto everyone = std::find_if(budgets.limits.begin(), budgets.limits.end(),
                                       [](const BudgetLimitConfig &limit) { return limit.caller == "*"; });
    if (everyone != budgets.limits.end()) {
        json.key("default").beginObject();
        writeLimit(json, *everyone);
        json.key("periods").beginArray();
        for (const Period period : allPeriods) {
            if (const auto amount = limitOf(*everyone, period))
                json.beginObject().field("period", toString(period)).field("limit_usd", *amount).endObject();
        }
        json.endArray().endObject();
    }
    return jsonResponse(json.endObject().take());
}

Result<std::vector<YamlValue::Field>> readBudgetFields(const std::string &body)
{
    static const std::array<std::string, 7> names{"daily_usd",      "weekly_usd", "monthly_usd", "action",
                                                  "model_override", "alert_at",   "override_at"};
    const auto json = parseJson(body);
    if (!json.ok() || !json->is_object())
        return Error{"invalid_request", "the body must be a JSON object, as {\"daily_usd\": 5}"};
    for (const auto &[name, value] : json->items()) {
        if (std::find(names.begin(), names.end(), name) == names.end()) {
            const auto likely = nearest(name, names);
            return Error{"invalid_request",
                         "unknown field \"" + name + "\""
                             + (likely.empty() ? "" : " (did you mean \"" + likely.front() + "\"?)")};
        }
    }
    std::vector<YamlValue::Field> fields;
    for (const std::string &name : names) {
        const Json &value = memberAt(*json, name.c_str());
        if (value.is_null())
            continue;
        auto field = fieldOf(name, value);
        if (!field.ok())
            return field.error();
        fields.emplace_back(name, std::move(field).value());
    }
    const bool hasLimit = std::any_of(fields.begin(), fields.end(),
                                      [](const YamlValue::Field &field) { return field.first.ends_with("_usd"); });
    if (!hasLimit)
        return Error{"invalid_request", "at least one of daily_usd, weekly_usd and monthly_usd is needed"};
    return fields;
}

HttpResponse budgetEdited(const EditedConfig &edited, const std::string &file)
{
    const std::string code = edited.error ? edited.error->code : std::string();
    if (!edited.error || code == "invalid_config")
        return ManagementApi::configAnswer("saved", edited.loaded, file);
    if (code == "not_found" || code == "invalid_request")
        return apiError(code, edited.error->message);
    if (code == "write_failed")
        return apiError(500, code, edited.error->message);
    return apiError(409, code, edited.error->message);
}

} // namespace infermux
