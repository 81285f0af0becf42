#include "PricePaste.h"

#include "PriceModel.h"

#include <QStringList>

namespace infermux {

PastedPrices readPaste(const QString &text)
{
    PastedPrices pasted;
    const QChar divider = text.contains(QLatin1Char('\t')) ? QLatin1Char('\t') : QLatin1Char(';');
    bool isFirst = true;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (line.trimmed().isEmpty())
            continue;
        const QStringList cells = line.trimmed().split(divider);
        PastedPrice price;
        std::vector<std::string> names;
        bool isGood = true;
        for (const QString &cell : cells) {
            const auto amount = priceFromText(cell);
            if (amount)
                price.prices.push_back(amount);
            else if (price.prices.empty() && !cell.trimmed().isEmpty() && names.size() < 2)
                names.push_back(cell.trimmed().toStdString());
            else if (cell.trimmed().isEmpty())
                price.prices.push_back(std::nullopt);
            else
                isGood = false;
        }
        if (!names.empty())
            price.model = names.back();
        if (names.size() == 2)
            price.table = names.front();
        if (isGood && !price.prices.empty())
            pasted.lines.push_back(std::move(price));
        else if (!isFirst) // the first may be a head
            pasted.notUnderstood.append(line.trimmed());
        isFirst = false;
    }
    return pasted;
}

} // namespace infermux
