// What reading and splicing a body costs: everything that the gateway does to it before it goes on. Median of 201 runs.
#include <wire/JsonScan.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

int main()
{
    using namespace infermux;
    for (const std::size_t size : {std::size_t{2} << 10U, std::size_t{200} << 10U, std::size_t{2} << 20U}) {
        std::string text = "{\"messages\":[";
        while (text.size() < size)
            text += std::string(text.size() > 20 ? "," : "")
                    + "{\"role\":\"user\",\"content\":\"Some code: if (x) {\\n    y = \\\"z\\\";\\n}\\n"
                    + std::string(400, 'w') + "\"}";
        text += "],\"model\":\"gpt-4o\",\"stream\":true}";
        std::string body;
        body.reserve(text.size() + 64);
        body = text;
        std::vector<double> microseconds;
        for (int i = 0; i < 201; ++i) {
            const auto begin = std::chrono::steady_clock::now();
            const auto scan = scanRequest(body, Endpoint::ChatCompletions);
            auto splices = settingTo(scan->modelValues, "gpt-4o-mini");
            splices.insert(splices.end(), scan->askForUsage.begin(), scan->askForUsage.end());
            const std::string sent = spliced(body, std::move(splices));
            microseconds.push_back(
                std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - begin).count());
            if (sent.size() <= body.size())
                return 1;
        }
        std::sort(microseconds.begin(), microseconds.end());
        std::printf("%zu %.1f\n", body.size(), microseconds[microseconds.size() / 2]);
    }
}
