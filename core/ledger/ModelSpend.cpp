#include "ModelSpend.h"

#include <algorithm>
#include <array>
#include <map>

namespace infermux {

namespace {

std::int64_t ticks(UtcTime time)
{
    return std::chrono::duration_cast<Milliseconds>(time.time_since_epoch()).count();
}

Usage readUsage(SqliteStatement &rows, int column)
{
    Usage usage;
    for (std::int64_t *into : {&usage.prompt, &usage.cachedPrompt, &usage.cacheWrite5m, &usage.cacheWrite1h,
                               &usage.completion, &usage.audioPrompt, &usage.audioCompletion})
        *into = rows.integer(column++);
    return usage;
}

} // namespace

Result<std::vector<ModelSpend>> modelSpends(SqliteDatabase &ledger, const TimeRange &range,
                                            const std::vector<std::int64_t> &thresholds)
{
    std::string reached = "0";
    for (const std::int64_t threshold : thresholds)
        reached += " + (prompt > " + std::to_string(threshold) + ")";
    auto rows = ledger.prepare(
        "SELECT p.name, m.name, reached, n, unpriced, prompt, cached, w5, w1, completion, ap, ac, d, c FROM "
        "(SELECT provider, sent_model, "
        + reached
        + " AS reached, count(*) AS n, sum(cost_dollars IS NULL AND prompt + completion > 0) AS "
          "unpriced, sum(prompt) AS prompt, sum(cached) AS cached, sum(cache_write_5m) AS w5, "
          "sum(cache_write_1h) AS w1, sum(completion) AS completion, sum(audio_prompt) AS ap, "
          "sum(audio_completion) AS ac, sum(coalesce(cost_dollars, 0)) AS d, "
          "sum(coalesce(cost_pico, 0)) AS c FROM requests WHERE started >= ? AND started < ? AND "
          "sent_model <> 0 GROUP BY provider, sent_model, reached) "
          "JOIN names p ON p.id = provider JOIN names m ON m.id = sent_model");
    if (!rows.ok())
        return rows.error();
    rows->bind(0, ticks(range.from));
    rows->bind(1, ticks(range.to));
    std::map<std::pair<std::string, std::string>, ModelSpend> found;
    const auto failed = rows->eachRow([&] {
        const std::string provider(rows->text(0));
        const std::string model(rows->text(1));
        ModelSpend &spend = found[{provider, model}];
        spend.provider = provider;
        spend.model = model;
        const auto tier = static_cast<std::size_t>(rows->integer(2));
        spend.requests += rows->integer(3);
        spend.unpriced += rows->integer(4);
        spend.charged += Money::fromParts(rows->integer(12), rows->integer(13));
        spend.sizes.push_back({tier == 0 ? 0 : thresholds[tier - 1], readUsage(*rows, 5)});
        return true;
    });
    if (failed)
        return *failed;
    std::vector<ModelSpend> spends;
    for (auto &[name, spend] : found)
        spends.push_back(std::move(spend));
    std::stable_sort(spends.begin(), spends.end(),
                     [](const ModelSpend &a, const ModelSpend &b) { return a.charged > b.charged; });
    return spends;
}

Money costAt(const ModelSpend &spend, const TokenPrice &price)
{
    Money cost;
    for (const ModelSpend::Sizes &sizes : spend.sizes) {
        TokenPrice within = price;
        within.tiers.clear(); // the sum's size says nothing of a single request's
        for (const PriceTier &tier : price.tiers) {
            if (sizes.above < tier.abovePromptTokens)
                continue;
            within.input = tier.input;
            within.output = tier.output;
            within.cachedInput = tier.cachedInput ? tier.cachedInput : price.cachedInput;
        }
        cost += costOf(sizes.usage, within);
    }
    return cost;
}

} // namespace infermux
