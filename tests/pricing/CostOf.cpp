// Prices usages for costs.py: each line of standard input is a table, a model and eight counts; each line of standard
// output the cost in dollars.
#include <pricing/PriceList.h>

#include <iostream>

int main()
{
    using namespace infermux;
    const auto prices = PriceList::builtIn();
    std::string table;
    std::string model;
    Usage usage;
    while (std::cin >> table >> model >> usage.prompt >> usage.cachedPrompt >> usage.cacheWrite5m >> usage.cacheWrite1h
           >> usage.audioPrompt >> usage.completion >> usage.reasoning >> usage.audioCompletion) {
        ProviderConfig provider;
        provider.name = "somebody";
        provider.pricedAs = table;
        const TokenPrice *price = prices->find(provider, model);
        std::cout << (price ? costOf(usage, *price).toDecimal() : "unpriced") << '\n';
    }
}
