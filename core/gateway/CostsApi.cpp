#include "CostsApi.h"

#include "ApiError.h"

#include <base/Text.h>
#include <ledger/Reports.h>
#include <routing/Router.h>
#include <wire/Json.h>
#include <wire/JsonWriter.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace infermux {

namespace {

constexpr std::string_view prefix = "/_infermux/";
constexpr std::int64_t maxPoints = 10'000;
constexpr int maxRequests = 1000;

Error invalid(std::string message)
{
    return {"invalid_request", std::move(message)};
}

struct Month
{
    std::string name;
    TimeRange range;
};

Result<Month> monthAsked(const std::string &name, UtcTime now)
{
    const std::string month = name.empty() ? monthOf(now) : name;
    const auto range = monthRange(month);
    if (!range)
        return invalid("period must be a month like 2026-03");
    return Month{month, *range};
}

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

void writeTotals(JsonWriter &json, const Totals &totals)
{
    json.field("total_usd", totals.cost)
        .field("requests", totals.requests)
        .field("errors", totals.errors)
        .field("prompt_tokens", totals.prompt)
        .field("cached_tokens", totals.cached)
        .field("completion_tokens", totals.completion)
        .field("estimated_usd", totals.estimated)
        .field("saved_usd", totals.baseline - totals.cost)
        .field("unpriced_requests", totals.unpriced);
}

void writeBudget(JsonWriter &json, const CostsContext &context, const std::string &caller, Money spent)
{
    if (const auto limit = context.limits.of(caller))
        json.field("budget_usd", *limit).field("budget_remaining_usd", *limit - spent);
}

/// {"name": dollars, …}
void writeByName(JsonWriter &json, std::string_view key, const std::vector<ReportRow> &rows, Dimension dimension)
{
    json.key(key).beginObject();
    for (const ReportRow &row : rows)
        json.field(row.name(dimension), row.totals.cost);
    json.endObject();
}

Result<std::vector<ReportRow>> rowsBy(SqliteDatabase &ledger, const TimeRange &range, Dimension dimension,
                                      const std::optional<std::string> &caller = {})
{
    ReportQuery query;
    query.range = range;
    query.by = {dimension};
    query.only[static_cast<std::size_t>(Dimension::Caller)] = caller;
    return reportRows(ledger, query);
}

Totals sumOf(const std::vector<ReportRow> &rows)
{
    Totals totals;
    for (const ReportRow &row : rows)
        totals += row.totals;
    return totals;
}

Result<HttpResponse> summary(SqliteDatabase &ledger, const Month &month)
{
    const auto providers = rowsBy(ledger, month.range, Dimension::Provider);
    const auto models = rowsBy(ledger, month.range, Dimension::Model);
    if (!providers.ok() || !models.ok())
        return providers.ok() ? models.error() : providers.error();
    JsonWriter json;
    json.beginObject().field("period", month.name);
    writeTotals(json, sumOf(*providers));
    writeByName(json, "by_provider", *providers, Dimension::Provider);
    writeByName(json, "by_model", *models, Dimension::Model);
    return jsonResponse(json.endObject().take());
}

Result<HttpResponse> byCaller(SqliteDatabase &ledger, const Month &month, const CostsContext &context)
{
    const auto rows = rowsBy(ledger, month.range, Dimension::Caller);
    if (!rows.ok())
        return rows.error();
    JsonWriter json;
    json.beginObject().field("period", month.name).key("callers").beginArray();
    for (const ReportRow &row : *rows) {
        json.beginObject().field("caller", row.name(Dimension::Caller));
        writeTotals(json, row.totals);
        writeBudget(json, context, row.name(Dimension::Caller), row.totals.cost);
        json.endObject();
    }
    return jsonResponse(json.endArray().endObject().take());
}

Result<bool> wasEverSeen(SqliteDatabase &ledger, const std::string &caller)
{
    auto statement = ledger.prepare("SELECT 1 FROM days WHERE caller = (SELECT id FROM names WHERE name = ?) LIMIT 1");
    if (!statement.ok())
        return statement.error();
    return statement->bind(0, std::string_view(caller)).step();
}

Result<HttpResponse> oneCaller(SqliteDatabase &ledger, const Month &month, const CostsContext &context,
                               const std::string &caller)
{
    const auto seen = wasEverSeen(ledger, caller);
    if (!seen.ok())
        return seen.error();
    if (!*seen)
        return Error{"not_found", "no caller of the name " + caller + " was ever seen"};
    const auto models = rowsBy(ledger, month.range, Dimension::Model, caller);
    const auto providers = rowsBy(ledger, month.range, Dimension::Provider, caller);
    if (!providers.ok() || !models.ok())
        return providers.ok() ? models.error() : providers.error();
    const Totals totals = sumOf(*models);
    JsonWriter json;
    json.beginObject().field("caller", caller).field("period", month.name);
    writeTotals(json, totals);
    writeBudget(json, context, caller, totals.cost);
    writeByName(json, "by_model", *models, Dimension::Model);
    writeByName(json, "by_provider", *providers, Dimension::Provider);
    return jsonResponse(json.endObject().take());
}

/// `by_model{}` and `models[]`, and so for the other dimensions.
Result<HttpResponse> byDimension(SqliteDatabase &ledger, const Month &month, Dimension dimension)
{
    const auto rows = rowsBy(ledger, month.range, dimension);
    if (!rows.ok())
        return rows.error();
    const std::string name(dimensionNames[static_cast<std::size_t>(dimension)]);
    JsonWriter json;
    json.beginObject().field("period", month.name);
    writeByName(json, "by_" + name, *rows, dimension);
    json.key(name + "s").beginArray();
    for (const ReportRow &row : *rows) {
        json.beginObject().field(name, row.name(dimension));
        writeTotals(json, row.totals);
        json.endObject();
    }
    return jsonResponse(json.endArray().endObject().take());
}

struct Series
{
    TimeRange range;
    Milliseconds bucket;
    std::string bucketName;
    Dimension by = Dimension::Provider;
};

Result<Series> seriesAsked(const std::string &query, UtcTime now)
{
    using namespace std::chrono_literals;
    constexpr std::array<std::pair<std::string_view, Milliseconds>, 6> buckets{
        {{"1m", 1min}, {"5m", 5min}, {"15m", 15min}, {"1h", 1h}, {"6h", 6h}, {"1d", 24h}}};
    Series series;
    series.bucketName = queryValue(query, "bucket");
    if (series.bucketName.empty())
        series.bucketName = "1h";
    const auto known = std::find_if(buckets.begin(), buckets.end(),
                                    [&](const auto &bucket) { return bucket.first == series.bucketName; });
    if (known == buckets.end())
        return invalid("bucket must be one of 1m, 5m, 15m, 1h, 6h, 1d");
    series.bucket = known->second;
    const std::string hoursText = queryValue(query, "hours");
    const auto hours = hoursText.empty() ? std::optional<std::int64_t>(24) : wholeNumber(hoursText);
    constexpr std::int64_t mostHours = 24LL * 366 * 100;
    if (!hours || *hours < 1 || *hours > mostHours)
        return invalid("hours must be a whole number above 0");
    if (const std::string by = queryValue(query, "by"); !by.empty()) {
        const auto dimension = dimensionNamed(by);
        if (!dimension)
            return invalid("by must be one of caller, project, provider, model, group");
        series.by = *dimension;
    }
    // The last bucket is the one that the present is in.
    const UtcTime to = now - now.time_since_epoch() % series.bucket + series.bucket;
    const std::int64_t points = (std::chrono::hours{*hours} + series.bucket - 1ms) / series.bucket;
    if (points > maxPoints)
        return invalid("that makes " + std::to_string(points) + " points; at most 10000 are given");
    series.range = {to - points * series.bucket, to};
    return series;
}

Result<HttpResponse> timeSeries(SqliteDatabase &ledger, const Series &series)
{
    ReportQuery query;
    query.range = series.range;
    query.by = {series.by};
    query.step = TimeStep{series.bucket};
    const auto rows = reportRows(ledger, query);
    if (!rows.ok())
        return rows.error();
    JsonWriter json;
    json.beginObject()
        .field("bucket", series.bucketName)
        .field("from", isoTime(series.range.from))
        .field("to", isoTime(series.range.to))
        .key("points")
        .beginArray();
    auto next = rows->begin();
    for (UtcTime start = series.range.from; start < series.range.to; start += series.bucket) {
        const auto first = next;
        Totals totals;
        for (; next != rows->end() && next->at == start; ++next)
            totals += next->totals;
        json.beginObject()
            .field("start", isoTime(start))
            .field("total_usd", totals.cost)
            .field("requests", totals.requests)
            .field("errors", totals.errors)
            .field("prompt_tokens", totals.prompt)
            .field("completion_tokens", totals.completion)
            .key("by")
            .beginObject();
        for (auto row = first; row != next; ++row)
            json.field(row->name(series.by), row->totals.cost);
        json.endObject().endObject();
    }
    return jsonResponse(json.endArray().endObject().take());
}

void writeRequest(JsonWriter &json, const ExchangeRecord &record)
{
    const Usage &usage = record.usage;
    json.beginObject()
        .field("id", record.id)
        .field("started_at", isoTime(record.started))
        .field("caller", record.caller)
        .field("project", record.project)
        .field("env", record.environment)
        .field("requested_model", record.requestedModel)
        .field("model", record.sentModel)
        .field("provider", record.provider)
        .field("route_group", record.group)
        .field("strategy", record.strategy)
        .field("status", record.status)
        .field("error", record.errorCode)
        .field("attempts", record.attempts)
        .field("streamed", record.streamed)
        .field("estimated", usage.estimated)
        .field("prompt_tokens", usage.prompt)
        .field("cached_tokens", usage.cachedPrompt)
        .field("cache_write_tokens", usage.cacheWrite5m + usage.cacheWrite1h)
        .field("completion_tokens", usage.completion)
        .field("reasoning_tokens", usage.reasoning)
        .fieldIf("cost_usd", record.cost)
        .fieldIf("baseline_usd", record.baseline)
        .field("latency_ms", std::int64_t{record.latency.count()});
    if (record.firstToken)
        json.field("first_token_ms", std::int64_t{record.firstToken->count()});
    json.endObject();
}

Result<RequestFilter> requestsAsked(const std::string &query)
{
    RequestFilter filter;
    if (const std::string limit = queryValue(query, "limit"); !limit.empty()) {
        const auto number = wholeNumber(limit);
        if (!number || *number < 1 || *number > maxRequests)
            return invalid("limit must be a whole number from 1 to 1000");
        filter.limit = static_cast<int>(*number);
    }
    filter.beforeId = queryValue(query, "before");
    for (const auto &[name, into] : {std::pair{"caller", &filter.caller}, std::pair{"model", &filter.model},
                                     std::pair{"provider", &filter.provider}}) {
        if (std::string value = queryValue(query, name); !value.empty())
            *into = std::move(value);
    }
    if (std::string status = queryValue(query, "status"); !status.empty()) {
        if (status.size() == 3 && status.ends_with("xx"))
            status.resize(1);
        const auto number = wholeNumber(status);
        const bool isClass = number && status.size() == 1 && *number >= 1 && *number <= 5;
        if (!isClass && !(number && *number >= 100 && *number <= 599))
            return invalid("status must be a number like 404, or a class like 5xx");
        filter.status = static_cast<int>(*number);
    }
    return filter;
}

Result<HttpResponse> requestList(SqliteDatabase &ledger, const RequestFilter &filter)
{
    JsonWriter json;
    json.beginObject().key("requests").beginArray();
    int count = 0;
    std::string last;
    const auto failed = requests(ledger, filter, [&](const ExchangeRecord &record) {
        writeRequest(json, record);
        last = record.id;
        ++count;
        return true;
    });
    if (failed)
        return failed->code == "not_found" ? invalid(failed->message) : *failed;
    json.endArray().key("next");
    if (count == filter.limit)
        json.value(last);
    else
        json.null();
    return jsonResponse(json.endObject().take());
}

/// What `model` costs at the first provider that serves it and has a price for it.
const TokenPrice *priceOf(const std::string &model, const CostsContext &context)
{
    for (const ProviderConfig &provider : context.config->providers) {
        const auto sent = sentModelName(provider, model);
        const TokenPrice *price = sent ? context.prices->find(provider, *sent) : nullptr;
        if (price)
            return price;
    }
    return nullptr;
}

struct WhatIfAsked
{
    Month month;
    std::string toModel;
    WhatIfQuery query;
};

Result<WhatIfAsked> whatIfAsked(const HttpRequest &request, const CostsContext &context)
{
    const auto body = parseJson(request.body);
    if (!body.ok() || !body->is_object())
        return invalid("the body is not a JSON object");
    const auto month = monthAsked(stringAt(*body, "period"), context.now);
    if (!month.ok())
        return month.error();
    WhatIfAsked asked{*month, stringAt(*body, "to_model"), {}};
    asked.query.range = month->range;
    asked.query.fromModel = stringAt(*body, "from_model");
    if (asked.query.fromModel.empty() || asked.toModel.empty())
        return invalid("from_model and to_model are needed");
    if (const std::string caller = stringAt(*body, "caller"); !caller.empty())
        asked.query.caller = caller;
    if (const Json &share = memberAt(*body, "share"); !share.is_null()) {
        constexpr double million = 1e6;
        const double value = share.is_number() ? share.get<double>() : -1;
        if (!(value >= 0 && value <= 1))
            return invalid("share must be a number from 0 to 1");
        asked.query.sharePpm = std::llround(value * million);
    }
    if (const Json &most = memberAt(*body, "max_prompt_tokens"); !most.is_null()) {
        if (!most.is_number_integer() || most.get<std::int64_t>() < 0)
            return invalid("max_prompt_tokens must be a whole number");
        asked.query.maxPromptTokens = most.get<std::int64_t>();
    }
    const TokenPrice *price = priceOf(asked.toModel, context);
    if (!price)
        return invalid("no provider here serves " + asked.toModel + " at a known price");
    asked.query.price = *price;
    return asked;
}

void writeDifference(JsonWriter &json, const WhatIfRow &row)
{
    json.field("requests", row.requests)
        .field("now_usd", row.now)
        .field("then_usd", row.then)
        .field("difference_usd", row.now - row.then);
}

Result<HttpResponse> whatIfAnswer(SqliteDatabase &ledger, const WhatIfAsked &asked)
{
    const auto rows = whatIf(ledger, asked.query);
    if (!rows.ok())
        return rows.error();
    WhatIfRow all;
    for (const WhatIfRow &row : *rows) {
        all.requests += row.requests;
        all.now += row.now;
        all.then += row.then;
    }
    JsonWriter json;
    json.beginObject()
        .field("period", asked.month.name)
        .field("from_model", asked.query.fromModel)
        .field("to_model", asked.toModel);
    writeDifference(json, all);
    // Hundredths of a percent, rounded.
    const Int128 hundredths = all.now.isZero() ? 0 : ((all.now - all.then).pico() * 10'000) / all.now.pico();
    constexpr std::int64_t picoPerHundredth = 10'000'000'000;
    json.field("saved_percent", Money::fromPico(hundredths * picoPerHundredth)).key("callers").beginArray();
    for (const WhatIfRow &row : *rows) {
        json.beginObject().field("caller", row.caller);
        writeDifference(json, row);
        json.endObject();
    }
    return jsonResponse(json.endArray().endObject().take());
}

template<typename Asked, typename Tell>
Result<LedgerAnswers::Answer> question(const Result<Asked> &asked, Tell tell)
{
    if (!asked.ok())
        return asked.error();
    return LedgerAnswers::Answer([asked = *asked, tell](SqliteDatabase &ledger) { return tell(ledger, asked); });
}

Result<TimeRange> rangeAsked(const std::string &query, UtcTime now)
{
    const std::string from = queryValue(query, "from");
    const std::string to = queryValue(query, "to");
    const auto month = monthAsked(queryValue(query, "period"), now);
    if (!month.ok())
        return month.error();
    TimeRange range = month->range;
    for (const auto &[text, into] : {std::pair{&from, &range.from}, std::pair{&to, &range.to}}) {
        if (text->empty())
            continue;
        const auto time = parseIsoTime(*text);
        if (!time)
            return invalid("from and to must be times like 2026-03-01 or 2026-03-01T12:00:00Z");
        *into = *time;
    }
    if (!from.empty() && to.empty())
        range.to = std::max(range.from, now - now.time_since_epoch() % std::chrono::hours{24} + std::chrono::hours{24});
    if (range.to < range.from)
        return invalid("to lies before from");
    return range;
}

} // namespace

MonthlyLimits monthlyLimits(const BudgetsConfig &budgets)
{
    MonthlyLimits limits;
    for (const BudgetLimitConfig &limit : budgets.limits) {
        if (limit.caller == "*")
            limits.byDefault = limit.monthly;
        else
            limits.byCaller.insert_or_assign(limit.caller, limit.monthly);
    }
    return limits;
}

Result<LedgerAnswers::Answer> costsQuestion(const HttpRequest &request, const CostsContext &context)
{
    const std::string_view path = std::string_view(request.path).substr(prefix.size());
    if (path == "requests")
        return question(requestsAsked(request.query), requestList);
    if (path == "whatif")
        return question(whatIfAsked(request, context), whatIfAnswer);
    if (path == "costs/timeseries")
        return question(seriesAsked(request.query, context.now), timeSeries);
    const auto month = monthAsked(queryValue(request.query, "period"), context.now);
    if (path == "costs")
        return question(month, summary);
    if (path == "costs/by-caller")
        return question(
            month, [context](SqliteDatabase &ledger, const Month &asked) { return byCaller(ledger, asked, context); });
    constexpr std::string_view ofCaller = "costs/caller/";
    if (path.starts_with(ofCaller))
        return question(month, [context, caller = percentDecoded(path.substr(ofCaller.size()))](SqliteDatabase &ledger,
                                                                                                const Month &asked) {
            return oneCaller(ledger, asked, context, caller);
        });
    constexpr std::string_view by = "costs/by-";
    const auto dimension = path.starts_with(by) ? dimensionNamed(path.substr(by.size())) : std::nullopt;
    if (!dimension)
        return Error{"not_found", "there is nothing at " + request.path};
    return question(month, [which = *dimension](SqliteDatabase &ledger, const Month &asked) {
        return byDimension(ledger, asked, which);
    });
}

Result<CsvQuestion> exportQuestion(const HttpRequest &request, const CostsContext &context)
{
    const auto range = rangeAsked(request.query, context.now);
    if (!range.ok())
        return range.error();
    CsvQuestion asked;
    const std::string last = isoTime(range->to - Milliseconds{1}).substr(0, 10);
    asked.name = "infermux-" + isoTime(range->from).substr(0, 10) + "-to-" + last + ".csv";
    const std::string group = queryValue(request.query, "group");
    if (group == "request") {
        auto filter = requestsAsked(request.query);
        if (!filter.ok())
            return filter.error();
        filter->limit = -1;
        filter->range = *range;
        asked.pieces = [filter = *filter](SqliteDatabase &ledger, const TextSink &sink) {
            return writeRequestCsv(ledger, filter, sink);
        };
        return asked;
    }
    auto query = groupedBy(group.empty() ? "month,caller,project,provider,model,group" : group, *range);
    if (!query.ok())
        return query.error();
    for (std::size_t i = 0; i < dimensionCount; ++i) {
        if (std::string only = queryValue(request.query, dimensionNames[i]);
            !only.empty() && dimensionNames[i] != "group")
            query->only[i] = std::move(only);
    }
    const bool totals = !queryValue(request.query, "totals").empty() && queryValue(request.query, "totals") != "0";
    asked.pieces = [query = *query, limits = context.limits, totals](SqliteDatabase &ledger, const TextSink &sink) {
        return writeCostCsv(ledger, query, limits, totals, sink);
    };
    return asked;
}

} // namespace infermux
