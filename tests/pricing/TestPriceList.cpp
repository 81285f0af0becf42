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

} // namespace

class TestPriceList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksUpByNameDateAndVendor()
    {
        const auto list = PriceList::builtIn();
        const Config config;
        const auto input = [&](const ProviderConfig &asked, const char *model) {
            const auto price = list->find(config, asked, model);
            return price ? (price->input * 1'000'000).toDecimal() : std::string("none");
        };
        QCOMPARE(input(provider("openai"), "gpt-4o"), std::string("2.5"));
        QCOMPARE(input(provider("mine"), "gpt-4o-mini-2024-07-18"), std::string("0.15"));
        QCOMPARE(input(provider("mine"), "openai/gpt-4o"), std::string("2.5"));
        QCOMPARE(input(provider("claude", ProviderType::Anthropic), "claude-haiku-4-5-20251001"), std::string("1"));
        QCOMPARE(input(provider("claude", ProviderType::Anthropic), "claude-haiku-3-5"), std::string("0.8"));
        QCOMPARE(input(provider("proxy", ProviderType::OpenAi, "anthropic"), "claude-opus-4-5"), std::string("5"));
        QCOMPARE(input(provider("openai"), "no-such-model"), std::string("none"));
        QCOMPARE(input(provider("ollama", ProviderType::Ollama), "llama3.2"), std::string("none"));
        QCOMPARE(list->facts(provider("openai"), "gpt-4o").maxOutputTokens.value_or(0), 16384);
    }
    void overridesOfTheFileComeFirst()
    {
        Config config;
        config.pricing["openai"]["gpt-4o"].inputPerMillion = *Money::fromDecimal("1");
        const auto price = PriceList::builtIn()->find(config, provider("openai"), "gpt-4o");
        QCOMPARE((price->input * 1'000'000).toDecimal(), std::string("1"));
    }
    void costsAreExact()
    {
        const Config config;
        const auto price = PriceList::builtIn()->find(config, provider("openai"), "gpt-4o");
        Usage usage;
        usage.prompt = 2000;
        usage.completion = 200;
        QCOMPARE((costOf(usage, *price) * 50'000).toDecimal(), std::string("350"));
        usage.cachedPrompt = 1000;
        QCOMPARE(costOf(usage, *price).toDecimal(), std::string("0.00575"));
    }
};

QTEST_APPLESS_MAIN(TestPriceList)
#include "TestPriceList.moc"
