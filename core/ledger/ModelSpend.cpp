#include "ModelSpend.h"

#include <algorithm>
#include <compare>
#include <map>
#include <optional>

namespace infermux {

namespace {

std::int64_t ticks(UtcTime time)
{
    return std::chrono::duration_cast<Milliseconds>(time.time_since_epoch()).count();
}

/// Who served what, and how many of the thresholds the prompt was above: the names' numbers.
struct Served
{
    std::int64_t provider;
    std::int64_t model;
    std::size_t reached;

    auto operator<=>(const Served &) const = default;
};

struct Sums
{
    std::int64_t requests = 0;
    std::int64_t unpriced = 0;
    Money charged;
    Usage usage;
};

Result<std::map<Served, Sums>> sumsOf(SqliteDatabase &ledger, const TimeRange &range,
                                      const std::vector<std::int64_t> &thresholds)
{
    // Added up here, not by SQLite: its GROUP BY sorts all rows first, which takes three times as long as reading them.
    auto rows = ledger.prepare("SELECT provider, sent_model, cost_dollars IS NULL, coalesce(cost_dollars, 0), "
                               "coalesce(cost_pico, 0), prompt, cached, cache_write_5m, cache_write_1h, completion, "
                               "audio_prompt, audio_completion FROM requests "
                               "WHERE started >= ? AND started < ? AND sent_model <> 0");
    if (!rows.ok())
        return rows.error();
    rows->bind(0, ticks(range.from));
    rows->bind(1, ticks(range.to));
    std::map<Served, Sums> found;
    const auto failed = rows->eachRow([&] {
        const std::int64_t prompt = rows->integer(5);
        const auto reached = std::lower_bound(thresholds.begin(), thresholds.end(), prompt) - thresholds.begin();
        Sums &sums = found[{rows->integer(0), rows->integer(1), static_cast<std::size_t>(reached)}];
        ++sums.requests;
        sums.unpriced += rows->integer(2) != 0 && prompt + rows->integer(9) > 0 ? 1 : 0;
        sums.charged += Money::fromParts(rows->integer(3), rows->integer(4));
        int column = 5;
        Usage &usage = sums.usage;
        for (std::int64_t *into : {&usage.prompt, &usage.cachedPrompt, &usage.cacheWrite5m, &usage.cacheWrite1h,
                                   &usage.completion, &usage.audioPrompt, &usage.audioCompletion})
            *into += rows->integer(column++);
        return true;
    });
    if (failed)
        return *failed;
    return found;
}

Result<std::string> nameOf(SqliteDatabase &ledger, std::int64_t number)
{
    auto rows = ledger.prepare("SELECT name FROM names WHERE id = ?");
    if (!rows.ok())
        return rows.error();
    rows->bind(0, number);
    std::string name;
    const auto failed = rows->eachRow([&] {
        name = rows->text(0);
        return true;
    });
    if (failed)
        return *failed;
    return name;
}

} // namespace

Result<std::vector<ModelSpend>> modelSpends(SqliteDatabase &ledger, const TimeRange &range,
                                            const std::vector<std::int64_t> &thresholds)
{
    const auto found = sumsOf(ledger, range, thresholds);
    if (!found.ok())
        return found.error();
    std::vector<ModelSpend> spends;
    std::optional<Served> last;
    for (const auto &[served, sums] : *found) { // those of a model are beside each other
        if (!last || last->provider != served.provider || last->model != served.model) {
            const auto provider = nameOf(ledger, served.provider);
            const auto model = nameOf(ledger, served.model);
            if (!provider.ok() || !model.ok())
                return provider.ok() ? model.error() : provider.error();
            spends.push_back({*provider, *model, 0, 0, {}, {}});
        }
        last = served;
        ModelSpend &spend = spends.back();
        spend.requests += sums.requests;
        spend.unpriced += sums.unpriced;
        spend.charged += sums.charged;
        spend.sizes.push_back({served.reached == 0 ? 0 : thresholds[served.reached - 1], sums.usage});
    }
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
