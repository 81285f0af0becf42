#include <pricing/PriceImport.h>
#include <pricing/PriceList.h>

#include <QTest>

using namespace infermux;

namespace {

ProviderConfig provider(const char *name, ProviderType type = ProviderType::OpenAi, const char *pricedAs = "")
{
    ProviderConfig made;
    made.name = name;
    made.type = type;
    made.pricedAs = pricedAs;
    return made;
}

Money dollars(const char *decimal)
{
    return *Money::fromDecimal(decimal);
}

std::string input(const PriceList &list, const ProviderConfig &asked, const char *model)
{
    const TokenPrice *price = list.find(asked, model);
    return price ? perMillion(price->input).toDecimal() : "none";
}

} // namespace

class TestPriceList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableIsWhole()
    {
        const auto list = PriceList::builtIn();
        std::size_t count = 0;
        for (const auto &[name, models] : list->entries())
            count += models.size();
        QCOMPARE(list->entries().size(), 14U);
        QCOMPARE(count, 481U);
        QCOMPARE(list->asOf().size(), 10U);
        QCOMPARE(list->entries().at("google").at("gemini-3.6-flash").unsure, std::string("0.75/3.75"));
    }
    void looksUpByNameDateAndVendor()
    {
        const auto list = PriceList::builtIn();
        const ProviderConfig claude = provider("claude", ProviderType::Anthropic);
        QCOMPARE(input(*list, provider("openai"), "gpt-4o"), std::string("2.5"));
        QCOMPARE(input(*list, provider("mine"), "gpt-4o-mini-2024-07-18"), std::string("0.15"));
        QCOMPARE(input(*list, provider("mine"), "openai/gpt-4o"), std::string("2.5"));
        QCOMPARE(input(*list, provider("mine"), "openai/gpt-4o-2025-01-01"), std::string("2.5"));
        QCOMPARE(input(*list, provider("mine"), "ft:gpt-4o-mini-2024-07-18:acme::x1"), std::string("0.3"));
        QCOMPARE(input(*list, claude, "claude-haiku-4-5-20251001"), std::string("1"));
        QCOMPARE(input(*list, claude, "claude-3-5-haiku-20241022"), std::string("0.8"));
        QCOMPARE(input(*list, claude, "claude-haiku-3-5"), std::string("0.8"));
        QCOMPARE(input(*list, provider("groq"), "openai/gpt-oss-20b"), std::string("0.075")); // a name, not a prefix
        QCOMPARE(input(*list, provider("proxy", ProviderType::OpenAi, "anthropic"), "claude-opus-4-5"), std::string("5"));
        QCOMPARE(input(*list, provider("proxy", ProviderType::OpenAi, "anthropic"), "gpt-4o"), std::string("none"));
        QCOMPARE(input(*list, provider("openai"), "no-such-model"), std::string("none"));
        QCOMPARE(input(*list, provider("ollama", ProviderType::Ollama), "llama3.2"), std::string("none"));
        QCOMPARE(list->facts(provider("openai"), "gpt-4o").maxOutputTokens.value_or(0), 16384);
    }
    void overridesOfTheFileComeFirst()
    {
        Config config;
        config.pricing["openai"]["gpt-4o"].inputPerMillion = dollars("1");
        config.pricing["openai"]["gpt-4o-mini"].cachedInputPerMillion = dollars("0.01");
        config.pricing["mine"]["local"].outputPerMillion = dollars("3");
        const auto list = PriceList::of(config);
        const TokenPrice *price = list->find(provider("openai"), "gpt-4o");
        QCOMPARE(perMillion(price->input).toDecimal(), std::string("1"));
        QCOMPARE(perMillion(price->output).toDecimal(), std::string("10")); // left out: the table's
        QVERIFY(!price->cachedInput);                                       // costs what input costs now
        QCOMPARE(input(*list, provider("openai"), "gpt-4o-2024-08-06"), std::string("2.5")); // an own name of the table
        QCOMPARE(input(*list, provider("openai"), "gpt-4o-2026-01-01"), std::string("1"));
        price = list->find(provider("openai"), "gpt-4o-mini");
        QCOMPARE(perMillion(price->input).toDecimal(), std::string("0.15"));
        QCOMPARE(perMillion(*price->cachedInput).toDecimal(), std::string("0.01"));
        QCOMPARE(perMillion(list->find(provider("mine"), "local")->output).toDecimal(), std::string("3"));
    }
    void tiersAreForTheWholeRequest()
    {
        Config config;
        PriceConfig &own = config.pricing["openai"]["long"];
        own.inputPerMillion = dollars("1");
        own.outputPerMillion = dollars("10");
        own.tiers = {{200'000, dollars("4"), {}, dollars("0.5")}, {100'000, dollars("2"), dollars("20"), {}}};
        const auto list = PriceList::of(config);
        const TokenPrice *price = list->find(provider("openai"), "long");
        Usage usage;
        usage.completion = 1'000'000;
        usage.prompt = 100'000;
        QCOMPARE(costOf(usage, *price).toDecimal(), std::string("10.1"));
        usage.prompt = 100'001;
        QCOMPARE(costOf(usage, *price).toDecimal(), std::string("20.200002"));
        usage.prompt = 200'001;
        usage.cachedPrompt = 200'000;
        QCOMPARE(costOf(usage, *price).toDecimal(), std::string("10.100004"));
    }
    void costsAreExact()
    {
        const TokenPrice *price = PriceList::builtIn()->find(provider("openai"), "gpt-4o");
        Usage usage;
        usage.prompt = 2000;
        usage.completion = 200;
        QCOMPARE((costOf(usage, *price) * 50'000).toDecimal(), std::string("350"));
        usage.cachedPrompt = 1000;
        QCOMPARE(costOf(usage, *price).toDecimal(), std::string("0.00575"));
        usage.cachedPrompt = 5000; // more than the prompt: not negative
        QCOMPARE(costOf(usage, *price).toDecimal(), std::string("0.0045"));
    }
    void readsLiteLlm()
    {
        const auto entries = readPriceFile(R"({
          "sample_spec": {"litellm_provider": "one of …", "input_cost_per_token": 0.0},
          "gpt-4o": {"litellm_provider": "openai", "input_cost_per_token": 2.5e-06, "output_cost_per_token": 1e-05,
                     "cache_read_input_token_cost": 1.25e-06, "max_output_tokens": 16384},
          "azure/gpt-4o": {"litellm_provider": "azure", "input_cost_per_token": 0.0000025},
          "gemini/gemini-2.5-pro": {"litellm_provider": "gemini", "input_cost_per_token": 1.25e-06,
                     "output_cost_per_token": 1e-05, "input_cost_per_token_above_200k_tokens": 2.5e-06},
          "flux": {"litellm_provider": "x", "output_cost_per_image": 0.04}})");
        QVERIFY(entries.ok());
        QCOMPARE(entries->size(), 3U);
        const PriceEntry &gpt = entries->at("openai").at("gpt-4o");
        QCOMPARE(perMillion(gpt.price.input).toDecimal(), std::string("2.5"));
        QCOMPARE(perMillion(*gpt.price.cachedInput).toDecimal(), std::string("1.25"));
        QCOMPARE(gpt.facts.maxOutputTokens.value_or(0), 16384);
        QVERIFY(entries->at("azure_openai").contains("gpt-4o"));
        QCOMPARE(perMillion(entries->at("google").at("gemini-2.5-pro").price.tiers.at(0).input).toDecimal(), std::string("2.5"));
    }
    void readsModelsDev()
    {
        const auto entries = readPriceFile(R"({"anthropic": {"id": "anthropic", "models": {
          "claude-haiku-4-5": {"cost": {"input": 1, "output": 5, "cache_read": 0.1, "cache_write": 1.25},
                               "limit": {"context": 200000, "output": 64000}},
          "free": {"name": "no cost"}}}})");
        QVERIFY(entries.ok());
        const PriceEntry &haiku = entries->at("anthropic").at("claude-haiku-4-5");
        QCOMPARE(perMillion(*haiku.price.cacheWrite).toDecimal(), std::string("1.25"));
        QCOMPARE(haiku.facts.contextWindow.value_or(0), 200000);
        QCOMPARE(entries->at("anthropic").size(), 1U);
        for (const char *other : {"", "[]", "{}", "{\"a\": 1}", "not json", "{\"a\": {\"b\": 1}}"})
            QCOMPARE(readPriceFile(other).error().code, std::string("invalid_prices"));
    }
    void theDifferenceIsWhatChanges()
    {
        const auto list = PriceList::builtIn();
        PriceEntries imported = list->entries();
        QVERIFY(priceDifference(*list, imported).empty());
        imported["openai"]["gpt-4o"].price.output = perToken(dollars("9"));
        imported["openai"]["gpt-99"].price.input = perToken(dollars("1"));
        imported["openai"]["gpt-4o-2024-08-06"] = list->entries().at("openai").at("gpt-4o"); // known by another name
        const auto changes = priceDifference(*list, imported);
        QCOMPARE(changes.size(), 2U);
        QCOMPARE(changes[0].model, std::string("gpt-4o"));
        QCOMPARE(perMillion(changes[0].before->output).toDecimal(), std::string("10"));
        QCOMPARE(changes[1].model, std::string("gpt-99"));
        QVERIFY(!changes[1].before);
    }
};

QTEST_APPLESS_MAIN(TestPriceList)
#include "TestPriceList.moc"
